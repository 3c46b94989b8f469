/* grid.c - see grid.h */
#include <stdlib.h>

#include "grid.h"

void
grid_add(struct grid *g, struct str cell)
{
	g->end = mem_more(g->end, g->cells, &g->cap, sizeof(*g->end));
	buf_str(&g->bytes, cell);
	g->end[g->cells++] = g->bytes.n;
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
	g->bytes.n = g->end[g->cells - 1];
}

static struct str
cell(const struct grid *g, size_t i)
{
	size_t from = i > 0 ? g->end[i - 1] : 0;

	return str_sub(buf_get(&g->bytes), from, g->end[i]);
}

size_t
grid_rows(const struct grid *g)
{
	return g->columns > 0 ? g->cells / g->columns - 1 : 0;
}

struct str
grid_at(const struct grid *g, size_t row, size_t column)
{
	return cell(g, (row + 1) * g->columns + column);
}

struct str
grid_name(const struct grid *g, size_t column)
{
	return cell(g, column);
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
	free(g->end);
	buf_free(&g->bytes);
	*g = (struct grid){ 0 };
}
