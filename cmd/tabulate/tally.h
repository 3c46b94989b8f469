/*
 * tally.h - what -v asks for: aggregates over the cells of a column, exact.
 *
 * Empty cells are passed over: not known is not zero.  Numbers are read strictly;
 * min and max take dates too.
 */
#ifndef TALLY_H
#define TALLY_H

#include <stdbool.h>

#include "common/decimal.h"
#include "common/err.h"
#include "common/map.h"
#include "common/tsv.h"

enum tally_kind {
	TALLY_COUNT, TALLY_SUM, TALLY_MIN, TALLY_MAX, TALLY_MEDIAN, TALLY_DISTINCT,
	TALLY_FIRST, TALLY_LAST, TALLY_SHARE, TALLY_SHARE_ROW, TALLY_SHARE_COLUMN,
};

struct aggregate {
	enum tally_kind kind;
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
	struct dec sum;
	struct buf text;	/* the cell kept, or for a median all, ended by newlines */
};

struct tallies {
	struct tally *t;
	size_t n, cap;
	struct map seen;	/* distinct: "tally, cell" */
	size_t kept, most;	/* cells kept for medians, and how many may be; 0: any */
};

size_t tally_new(struct tallies *);	/* its number */
/* Can the cell be added?  False with the column's name and the cell. */
bool tally_check(const struct aggregate *, struct str cell, char why[ERR_MAX]);
bool tally_add(struct tallies *, size_t number, const struct aggregate *, struct str cell,
    char why[ERR_MAX]);

/* Append the result; `whole` is what a share is of.  A tally may be NULL: nothing came. */
void tally_result(const struct tally *, const struct aggregate *, const struct tally *whole,
    struct buf *);
void tally_free(struct tallies *);

#endif
