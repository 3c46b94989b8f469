/* grid.c - see grid.h */
#include <stdlib.h>

#include "grid.h"

enum {
	LONG = 255,		/* a cell so long or longer: its length is in the next bytes */
	MARKED = 16,		/* each of so many cells can be found at once */
};

void
grid_add(struct grid *g, struct str cell)
{
	char *p = buf_room(&g->bytes, 1 + sizeof(cell.n) + cell.n);
	size_t n = 1;

	if (g->cells % MARKED == 0) {
		g->mark = mem_more(g->mark, g->cells / MARKED, &g->cap, sizeof(*g->mark));
		g->mark[g->cells / MARKED] = g->bytes.n;
	}
	p[0] = (char)(cell.n < LONG ? cell.n : LONG);
	if (cell.n >= LONG) {
		memcpy(p + 1, &cell.n, sizeof(cell.n));
		n += sizeof(cell.n);
	}
	if (cell.n > 0)
		memcpy(p + n, cell.p, cell.n);
	g->bytes.n += n + cell.n;
	g->cells++;
}

void
grid_row(struct grid *g, const struct tsv *from, const struct columns *pick)
{
	size_t i, n = pick != NULL ? pick->n : from->n;

	for (i = 0; i < n; i++)
		grid_add(g, from->f[pick != NULL ? pick->at[i] : i]);
}

void
grid_header(struct grid *g, const struct tsv *from, const struct columns *pick)
{
	g->columns = pick != NULL ? pick->n : from->n;
	grid_row(g, from, pick);
}

/* Cut off the cell at *p. */
static struct str
cut(const char **p)
{
	struct str s = { *p + 1, (unsigned char)**p };

	if (s.n == LONG) {
		memcpy(&s.n, s.p, sizeof(s.n));
		s.p += sizeof(s.n);
	}
	*p = s.p + s.n;
	return s;
}

/* Where a cell begins: that of a row, row 0 being the names. */
static const char *
place(const struct grid *g, size_t row, size_t column)
{
	size_t cell = row * g->columns + column, left = cell % MARKED;
	const char *p = g->bytes.p + g->mark[cell / MARKED];

	while (left-- > 0)
		(void)cut(&p);
	return p;
}

/* Keep so many rows. */
static void
keep(struct grid *g, size_t rows)
{
	g->bytes.n = (size_t)(place(g, rows, 0) - g->bytes.p);
	g->cells = rows * g->columns;
}

void
grid_drop(struct grid *g)
{
	keep(g, g->cells / g->columns - 1);
}

void
grid_clear(struct grid *g)
{
	if (g->cells > g->columns)
		keep(g, 1);
}

size_t
grid_rows(const struct grid *g)
{
	return g->columns > 0 ? g->cells / g->columns - 1 : 0;
}

struct str
grid_at(const struct grid *g, size_t row, size_t column)
{
	const char *p = place(g, row + 1, column);

	return cut(&p);
}

struct str
grid_name(const struct grid *g, size_t column)
{
	const char *p = place(g, 0, column);

	return cut(&p);
}

void
grid_cells(const struct grid *g, size_t row, struct str *cell, size_t n)
{
	const char *p = n > 0 ? place(g, row + 1, 0) : NULL;
	size_t i;

	for (i = 0; i < n; i++)
		cell[i] = cut(&p);
}

size_t
grid_find(const struct grid *g, const char *name)
{
	size_t i;

	for (i = 0; i < g->columns; i++)
		if (str_is(grid_name(g, i), name))
			return i;
	return TSV_NONE;
}

struct str
grid_get(const struct grid *g, size_t row, size_t column)
{
	return column != TSV_NONE ? grid_at(g, row, column) : STR("");
}

void
grid_free(struct grid *g)
{
	free(g->mark);
	buf_free(&g->bytes);
	*g = (struct grid){ 0 };
}
