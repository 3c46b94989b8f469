/*
 * pivot.h - a cross-table, built from records one by one: memory is its cells.
 *
 * Totals are of the records, never of the cells shown, so that the total of a median is
 * a median: what the cells have tallied is poured together when all records are in.
 * A pair that no record had is 0 for counts and empty for the rest.
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

	struct map row, column;		/* keys; number 0 of a row or column is the total, */
	uint32_t *first;		/* key k's k + 1.  Of [row][column]: first tally + 1, or 0 */
	size_t stride, height;		/* columns and rows that `first` has room for */
	struct tallies tallies;
	struct reading *read;		/* the cells of a record, one for each aggregate */
	struct buf key;
	struct key {
		struct str key;
		size_t number;
	} *right, *down;		/* sorted: pivot_close() */
};

/* False where a value is bad (nothing was added then) or a bound is met (`*full`). */
bool pivot_add(struct pivot *, const struct tsv *record, bool *full, char why[ERR_MAX]);

/* All records are in: sort the keys, make the totals.  False where one has no room. */
bool pivot_close(struct pivot *, char why[ERR_MAX]);

/*
 * The table: the row columns, one for each key across and aggregate, sorted, then the
 * totals.  Row i of the grid is down[i].
 */
void pivot_grid(const struct pivot *, const struct tsv *header, struct grid *);
/* One more row, for those rows of the grid together: "other (3)". */
bool pivot_other(struct pivot *, const size_t *rows, size_t n, struct grid *,
    char why[ERR_MAX]);
/* The last row: the totals. */
void pivot_total(const struct pivot *, struct grid *);
void pivot_free(struct pivot *);

#endif
