/*
 * figure.h - a figure as the cells of a row give it.
 *
 * `low` and `high` are believed where one of them is filled.  Where both are empty the
 * modifier says what the wording allows, in the way of extract-numbers, so
 * that a table typed by hand needs no more than a value.
 */
#ifndef FIGURE_H
#define FIGURE_H

#include <stdbool.h>

#include "cmd/reconcile/interval.h"
#include "common/err.h"
#include "common/units.h"

struct figure {
	struct interval range;
	struct dec value;
	bool valued;	/* is there a value? */
	bool bad;	/* nothing could be read */
	bool offered;	/* may it be the best: both ends known, and it lies between them? */
};

enum figure_status { FIGURE_BAD = -1, FIGURE_NONE, FIGURE_READ };

/* FIGURE_NONE: all three are empty; FIGURE_BAD: `why` names the cell. */
enum figure_status figure_read(struct str value, struct str low, struct str high,
    struct str modifier, struct figure *, char why[ERR_MAX]);

/* By range, then by value; figures that compare equal are the same. */
int figure_cmp(const struct figure *, const struct figure *);

/* In another unit.  A value that becomes a range is none any more. */
bool figure_convert(struct figure *, const struct unit *from, const struct unit *to);
bool interval_convert(struct interval *, const struct unit *from, const struct unit *to);

#endif
