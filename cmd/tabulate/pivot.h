/*
 * pivot.h - a cross-table, built from records one by one: memory is its cells.
 *
 * Totals are tallied from the records, never from the cells, so that the total of a
 * median is a median.  A pair that no record had is 0 for counts and empty for the rest.
 */
#ifndef PIVOT_H
#define PIVOT_H

#include "common/map.h"
#include "grid.h"
#include "tally.h"

/* Zero-initialise, set the first part, end with pivot_free(). */
struct pivot {
	struct columns rows, across;	/* columns of the input; owned */
	struct aggregates what;		/* owned */
	size_t most_rows, most_columns;
	bool no_totals;

	struct map row, column;		/* keys; 0 in each is the total */
	size_t *first;			/* of [row][column]: its first tally + 1, or 0 */
	size_t stride, height;		/* columns and rows that `first` has room for */
	struct tallies tallies;
	struct buf key;
};

/* False where a value is bad (nothing was added then) or a bound is met (`*full`). */
bool pivot_add(struct pivot *, const struct tsv *record, bool *full, char why[ERR_MAX]);

/*
 * The table: the row columns, one for each key across and aggregate, sorted, then the
 * totals; a last row of totals unless no_totals.
 */
void pivot_grid(const struct pivot *, const struct tsv *header, struct grid *);
void pivot_free(struct pivot *);

#endif
