/* grid.c - see grid.h */
#include <stdlib.h>

#include "grid.h"

enum { LONG = 255 };		/* a cell so long or longer: its length is in the next bytes */

void
grid_add(struct grid *g, struct str cell)
{
	char *p = buf_room(&g->bytes, 1 + sizeof(cell.n) + cell.n);
	size_t n = 1;

	if (g->cells % g->columns == 0) {
		g->row = mem_more(g->row, g->cells / g->columns, &g->cap, sizeof(*g->row));
		g->row[g->cells / g->columns] = g->bytes.n;
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

void
grid_drop(struct grid *g)
{
	g->cells -= g->columns;
	g->bytes.n = g->row[g->cells / g->columns];
}

void
grid_clear(struct grid *g)
{
	if (g->cells > g->columns)
		g->bytes.n = g->row[1];
	g->cells = g->columns;
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

static struct str
cell(const struct grid *g, size_t row, size_t column)
{
	const char *p = g->bytes.p + g->row[row];
	struct str s = cut(&p);

	while (column-- > 0)
		s = cut(&p);
	return s;
}

size_t
grid_rows(const struct grid *g)
{
	return g->columns > 0 ? g->cells / g->columns - 1 : 0;
}

struct str
grid_at(const struct grid *g, size_t row, size_t column)
{
	return cell(g, row + 1, column);
}

struct str
grid_name(const struct grid *g, size_t column)
{
	return cell(g, 0, column);
}

void
grid_cells(const struct grid *g, size_t row, struct str *cell, size_t n)
{
	const char *p = g->bytes.p + g->row[row + 1];
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
	free(g->row);
	buf_free(&g->bytes);
	*g = (struct grid){ 0 };
}
