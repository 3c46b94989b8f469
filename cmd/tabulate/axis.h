/*
 * axis.h - a linear axis of some cells of a terminal, with round numbers on it.
 *
 * Exact: a value goes to the cell whose middle is nearest.  Steps are 1, 2 or 5
 * times a power of ten.
 */
#ifndef AXIS_H
#define AXIS_H

#include "common/decimal.h"

struct axis {
	struct dec from, to, step;	/* ends are whole steps */
	size_t cells;
};

/*
 * An axis that holds low..high; it begins at 0 where low is positive and less than
 * half of high.  False where the numbers have too many digits.
 */
bool axis_open(struct axis *, const struct dec *low, const struct dec *high, size_t cells);

/* The same without cells and without such a zero: at most so many steps. */
bool axis_round(struct axis *, const struct dec *low, const struct dec *high, size_t most);

/* 0 .. cells-1; what lies outside goes to the end. */
size_t axis_at(const struct axis *, const struct dec *);

/* Append a line of numbers and one of marks below them, each `cells` long. */
void axis_numbers(const struct axis *, struct buf *);
void axis_marks(const struct axis *, struct buf *);

#endif
