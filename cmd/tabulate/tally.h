/*
 * tally.h - what -v asks for: aggregates over the cells of a column, exact.
 *
 * Empty cells are passed over: not known is not zero.  Numbers are read strictly;
 * min and max take dates too.  Nothing depends on the order of the records but
 * first and last.
 *
 * A tally is small, for there may be a million of them: what few need (a cell that is
 * kept, a sum that outgrew 64 bits) stands elsewhere.  Tallies can be poured into one
 * another, so that totals cost nothing while records are read.
 */
#ifndef TALLY_H
#define TALLY_H

#include <stdbool.h>

#include "common/decimal.h"
#include "common/err.h"
#include "common/map.h"
#include "common/tsv.h"
#include "sum.h"

enum tally_kind {
	TALLY_COUNT, TALLY_SUM, TALLY_MIN, TALLY_MAX, TALLY_MEDIAN, TALLY_MODE, TALLY_DISTINCT,
	TALLY_FIRST, TALLY_LAST, TALLY_SHARE, TALLY_SHARE_ROW, TALLY_SHARE_COLUMN,
};

struct aggregate {
	enum tally_kind kind;
	bool adds;		/* its cells are added up */
	struct str name;	/* as asked for: "sum(value)"; borrowed */
	size_t column;		/* TSV_NONE: rows, not cells, are counted */
};

struct aggregates {
	struct aggregate *a;
	size_t n, cap;
};

/*
 * "count,sum(value),share": names and columns; borrows `list`.  False, with the names
 * there are, where one is not known or lacks its column.
 */
bool tally_parse(struct str list, const struct tsv *header, struct aggregates *,
    char why[ERR_MAX]);

/* One running result. */
struct tally {
	size_t n;		/* cells, or distinct cells, seen */
	struct sum sum;		/* while a word holds it; then tally_more has all of it */
	uint32_t more;		/* tallies.more + 1; 0: it needed none */
};

struct tally_more {
	struct dec sum;
	struct buf text;	/* the cell kept, or for a median all, ended by newlines */
	size_t at;		/* of that cell: the record; of a mode: how often it came */
	size_t last;		/* of the tally's different cells the last in `seen`, or MAP_NONE */
};

struct tallies {
	struct tally *t;
	size_t n, cap;
	struct tally_more *more;
	size_t more_n, more_cap;
	struct map seen;	/* different cells: "tally, cell" */
	size_t *times;		/* how often each came */
	size_t *before;		/* and that of the same tally before it, or MAP_NONE */
	size_t times_cap, before_cap;
	struct buf key;
	size_t records;		/* the caller counts them */
	size_t kept, most;	/* cells that had to be kept, and how many may be; 0: any */
};

size_t tally_new(struct tallies *);	/* its number */

/* A cell as it was read: of what is added up, its number where a word holds it. */
struct reading {
	struct str cell;
	struct sum number;
	bool small;		/* else only the cell tells */
};

/* False, with the aggregate and the cell, where it is not of the kind that is wanted. */
bool tally_read(const struct aggregate *, struct str cell, struct reading *,
    char why[ERR_MAX]);
bool tally_add(struct tallies *, size_t number, const struct aggregate *,
    const struct reading *, char why[ERR_MAX]);
/* Add all that `from` has seen to `into`; both are of the same aggregate. */
bool tally_pour(struct tallies *, size_t into, size_t from, const struct aggregate *,
    char why[ERR_MAX]);

/* Append the result; `whole` is what a share is of.  TALLY_NONE: nothing came. */
#define TALLY_NONE ((size_t)-1)
void tally_result(const struct tallies *, size_t number, const struct aggregate *,
    size_t whole, struct buf *);
void tally_free(struct tallies *);

#endif
