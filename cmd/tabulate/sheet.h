/*
 * sheet.h - which rows and columns of a grid are shown, and in what order.
 */
#ifndef SHEET_H
#define SHEET_H

#include "grid.h"

/* Zero-initialise, end with sheet_free(). */
struct sheet {
	const struct grid *grid;	/* borrowed */
	size_t groups;		/* the first columns, which become headings */
	size_t columns;		/* shown, the groups included; what is behind serves to sort */
	size_t rows;
	size_t *row;		/* the order: rows of the grid */
	size_t ordered;		/* rows that the grid had then */
};

/* One column to sort by. */
struct sort {
	size_t column;
	bool down;
};

/*
 * Order the rows: by the sort keys, numbers by value before text by bytes, rows that
 * agree as they came; then the rows of one group together, groups in the order
 * of their first row; then the first `top` of each group (0: all).
 */
void sheet_order(struct sheet *, const struct sort *keys, size_t n, size_t top);

/* What the grid has got since, totals, comes last. */
void sheet_foot(struct sheet *);

/* Does a group begin at the row shown as number i? */
bool sheet_begins(const struct sheet *, size_t i);

struct str sheet_at(const struct sheet *, size_t i, size_t column);
void sheet_free(struct sheet *);

#endif
