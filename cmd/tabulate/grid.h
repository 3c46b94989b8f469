/*
 * grid.h - a table in memory: cells one behind the other, each behind its length in one
 * byte where that will do, and eight bytes a row to find it by.
 */
#ifndef GRID_H
#define GRID_H

#include <stdbool.h>

#include "common/mem.h"
#include "common/str.h"
#include "common/tsv.h"

/* Zero-initialise, end with grid_free(). */
struct grid {
	size_t columns;
	size_t cells;		/* row 0 holds the names */
	size_t *mark, cap;	/* where each sixteenth cell begins in bytes */
	struct buf bytes;
};

/* Name the columns: the fields of `from` that `pick` lists, or all where NULL. */
void grid_header(struct grid *, const struct tsv *from, const struct columns *pick);
/* Add a row, the same way. */
void grid_row(struct grid *, const struct tsv *from, const struct columns *pick);
/* Or cell by cell: grid.columns of them are a row. */
void grid_add(struct grid *, struct str cell);

/* Take the last row back, or all of them. */
void grid_drop(struct grid *);
void grid_clear(struct grid *);

size_t grid_rows(const struct grid *);
/* Row from 0.  Borrowed until the grid grows. */
struct str grid_at(const struct grid *, size_t row, size_t column);
struct str grid_name(const struct grid *, size_t column);
/* The first n cells of a row at once. */
void grid_cells(const struct grid *, size_t row, struct str *cell, size_t n);
/* The column of that name, or TSV_NONE. */
size_t grid_find(const struct grid *, const char *name);
/* The cell, or an empty one where the column is TSV_NONE. */
struct str grid_get(const struct grid *, size_t row, size_t column);

void grid_free(struct grid *);

#endif
