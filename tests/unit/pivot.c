/* uses: cmd/tabulate/pivot.c cmd/tabulate/sum.c cmd/tabulate/result.c cmd/tabulate/rank.c cmd/tabulate/tally.c cmd/tabulate/number.c cmd/tabulate/grid.c */
/*
 * pivot.c - a cross-table: -r, -x, -v, then the table in and the table out; records
 * are parted by '/', cells by a space, and '_' is an empty cell.  At most 3 rows
 * and 3 columns.
 */
#include <stdlib.h>

#include "cmd/tabulate/pivot.h"
#include "tests/unit/unit.h"

enum { MOST = 3 };

/* A record as TSV, in memory that stays until the next. */
static void
record(struct str s, struct buf *line, struct tsv *rec)
{
	size_t i;

	line->n = 0;
	for (i = 0; i < s.n; i++)
		if (s.p[i] != '_')
			buf_byte(line, s.p[i] == ' ' ? '\t' : s.p[i]);
	tsv_split(rec, buf_get(line));
}

static void
put(const struct grid *g, struct buf *got)
{
	size_t i;
	struct str cell;

	for (i = 0; i < g->cells; i++) {
		cell = i < g->columns ? grid_name(g, i) :
		    grid_at(g, i / g->columns - 1, i % g->columns);
		buf_puts(got, i == 0 ? "" : i % g->columns == 0 ? "/" : " ");
		buf_str(got, cell.n > 0 ? cell : STR("_"));
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct pivot p = { .most_rows = MOST, .most_columns = MOST };
	struct buf names = { 0 }, line = { 0 };
	struct tsv header = { 0 }, rec = { 0 };
	struct str rest = cell[3], piece = rest;
	struct grid g = { 0 };
	char why[ERR_MAX] = "";
	bool full, ok;

	(void)n;
	str_next(&rest, '/', &piece);
	record(piece, &names, &header);
	ok = (cell[0].n == 0 || tsv_select(&header, cell[0], &p.rows, why)) &&
	    (cell[1].n == 0 || tsv_select(&header, cell[1], &p.across, why)) &&
	    tally_parse(cell[2], &header, &p.what, why);
	while (ok && str_next(&rest, '/', &piece)) {
		record(piece, &line, &rec);
		ok = pivot_add(&p, &rec, &full, why);
	}
	if (ok && pivot_close(&p, why)) {
		pivot_grid(&p, &header, &g);
		pivot_total(&p, &g);
		put(&g, got);
	} else
		buf_puts(got, why);
	grid_free(&g);
	pivot_free(&p);
	tsv_free(&header);
	tsv_free(&rec);
	buf_free(&names);
	buf_free(&line);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
