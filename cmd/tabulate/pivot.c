/* pivot.c - see pivot.h */
#include <stdlib.h>

#include "number.h"
#include "pivot.h"

enum { TOTAL = 0 };

static void
make_key(struct buf *key, const struct tsv *record, const struct columns *c)
{
	size_t i;

	key->n = 0;
	for (i = 0; i < c->n; i++) {
		if (i > 0)
			buf_byte(key, '\t');
		buf_str(key, record->f[c->at[i]]);
	}
}

/* Room for row r and column c: rows are laid anew when columns have outgrown them. */
static void
make_room(struct pivot *p, size_t r, size_t c)
{
	size_t stride = p->stride, height = p->height, i, *wider;

	if (c >= stride)
		stride = stride < 4 ? 4 : stride * 2;
	if (r >= height)
		height = height < 16 ? 16 : height * 2;
	if (stride == p->stride && height == p->height)
		return;
	wider = mem_grow(NULL, height, stride * sizeof(*wider));
	memset(wider, 0, height * stride * sizeof(*wider));
	for (i = 0; i < p->height; i++)
		memcpy(wider + i * stride, p->first + i * p->stride, p->stride * sizeof(*wider));
	free(p->first);
	p->first = wider;
	p->stride = stride;
	p->height = height;
}

static bool
add_to(struct pivot *p, size_t r, size_t c, const struct tsv *record, char why[ERR_MAX])
{
	const struct aggregate *a;
	size_t *first, i;

	make_room(p, r, c);
	first = &p->first[r * p->stride + c];
	for (i = 0; *first == 0 && i < p->what.n; i++)
		tally_new(&p->tallies);
	if (*first == 0)
		*first = p->tallies.n - p->what.n + 1;
	for (i = 0; i < p->what.n; i++) {
		a = &p->what.a[i];
		if (!tally_add(&p->tallies, *first - 1 + i, a,
		    a->column != TSV_NONE ? record->f[a->column] : STR(""), why))
			return false;
	}
	return true;
}

static bool
number_key(struct pivot *p, struct map *m, const struct tsv *record,
    const struct columns *c, size_t most, const char *option, size_t *number,
    char why[ERR_MAX])
{
	if (m->n == 0)
		map_add(m, STR("\ttotal"), NULL);	/* no key begins so with one column */
	if (c->n == 0) {
		*number = TOTAL;
		return true;
	}
	make_key(&p->key, record, c);
	buf_byte(&p->key, '\n');			/* nor ends without a newline */
	*number = map_add(m, buf_get(&p->key), NULL);
	if (m->n - 1 <= most)
		return true;
	return err_set(why, "the table would have more than %zu %s: choose other columns, or "
	    "allow more with --max-%s", most, option, option);
}

bool
pivot_add(struct pivot *p, const struct tsv *record, bool *full, char why[ERR_MAX])
{
	const struct aggregate *a;
	size_t r, c, i;

	*full = false;
	for (i = 0; i < p->what.n; i++) {
		a = &p->what.a[i];
		if (!tally_check(a, a->column != TSV_NONE ? record->f[a->column] : STR(""), why))
			return false;
	}
	*full = true;
	if (!number_key(p, &p->row, record, &p->rows, p->most_rows, "rows", &r, why) ||
	    !number_key(p, &p->column, record, &p->across, p->most_columns, "columns", &c, why))
		return false;
	return add_to(p, TOTAL, TOTAL, record, why) &&
	    (r == TOTAL || add_to(p, r, TOTAL, record, why)) &&
	    (c == TOTAL || add_to(p, TOTAL, c, record, why)) &&
	    (r == TOTAL || c == TOTAL || add_to(p, r, c, record, why));
}

struct keyed {
	struct str key;
	size_t number;
};

/* Cell by cell, numbers by value. */
static int
by_key(const void *va, const void *vb)
{
	struct str a = ((const struct keyed *)va)->key, b = ((const struct keyed *)vb)->key;
	struct str x, y;
	int c = 0;

	while (c == 0 && str_next(&a, '\t', &x) && str_next(&b, '\t', &y))
		c = number_order(x, y);
	return c;
}

static struct keyed *
sorted(const struct map *m)
{
	struct keyed *k = mem_grow(NULL, m->n + 1, sizeof(*k));
	size_t i;

	for (i = 1; i < m->n; i++) {
		k[i - 1] = (struct keyed){ map_key(m, i), i };
		k[i - 1].key.n--;
	}
	if (m->n > 1)
		qsort(k, m->n - 1, sizeof(*k), by_key);
	return k;
}

static const struct tally *
tally_at(const struct pivot *p, size_t r, size_t c, size_t what)
{
	size_t first = r < p->height && c < p->stride ? p->first[r * p->stride + c] : 0;

	return first > 0 ? &p->tallies.t[first - 1 + what] : NULL;
}

static void
put_cell(const struct pivot *p, size_t r, size_t c, size_t i, struct grid *g)
{
	const struct aggregate *a = &p->what.a[i];
	const struct tally *whole = tally_at(p, a->kind == TALLY_SHARE_ROW ? r : TOTAL,
	    a->kind == TALLY_SHARE_COLUMN ? c : TOTAL, i);
	struct buf b = { 0 };

	if (whole != NULL || a->kind < TALLY_SHARE)
		tally_result(tally_at(p, r, c, i), a, whole, &b);
	grid_add(g, buf_get(&b));
	buf_free(&b);
}

/* One name a column: "RU", or "RU sum(value)" where there are several aggregates. */
static void
put_name(const struct pivot *p, struct str key, size_t i, struct grid *g)
{
	struct buf b = { 0 };
	struct str piece;
	bool more = false;

	while (str_next(&key, '\t', &piece)) {
		buf_puts(&b, more ? " / " : "");
		buf_str(&b, piece.n > 0 ? piece : STR("(none)"));
		more = true;
	}
	if (p->what.n > 1 || p->across.n == 0) {
		if (p->across.n > 0)
			buf_byte(&b, ' ');
		buf_str(&b, p->what.a[i].name);
	}
	grid_add(g, buf_get(&b));
	buf_free(&b);
}

static void
put_row(const struct pivot *p, size_t r, const struct keyed *across, struct grid *g)
{
	size_t i, c, n = p->column.n > 0 ? p->column.n - 1 : 0;

	for (c = 0; c < n; c++)
		for (i = 0; i < p->what.n; i++)
			put_cell(p, r, across[c].number, i, g);
	for (i = 0; i < p->what.n && !(p->no_totals && p->across.n > 0); i++)
		put_cell(p, r, TOTAL, i, g);
}

static void
put_names(const struct pivot *p, const struct tsv *header, const struct keyed *across,
    struct grid *g)
{
	size_t i, c, n = p->column.n > 0 ? p->column.n - 1 : 0;
	bool totals = !(p->no_totals && p->across.n > 0);

	g->columns = p->rows.n + (n + totals) * p->what.n;
	for (i = 0; i < p->rows.n; i++)
		grid_add(g, header->f[p->rows.at[i]]);
	for (c = 0; c < n; c++)
		for (i = 0; i < p->what.n; i++)
			put_name(p, across[c].key, i, g);
	for (i = 0; i < p->what.n && totals; i++)
		put_name(p, p->across.n > 0 ? STR("total") : (struct str){ NULL, 0 }, i, g);
}

void
pivot_grid(const struct pivot *p, const struct tsv *header, struct grid *g)
{
	struct keyed *across = sorted(&p->column), *down = sorted(&p->row);
	size_t i, n = p->row.n > 0 ? p->row.n - 1 : 0;
	struct str piece, key;

	put_names(p, header, across, g);
	for (i = 0; i < n; i++) {
		for (key = down[i].key; str_next(&key, '\t', &piece); )
			grid_add(g, piece);
		put_row(p, down[i].number, across, g);
	}
	if (!p->no_totals || p->rows.n == 0) {
		for (i = 0; i < p->rows.n; i++)
			grid_add(g, i == 0 ? STR("total") : STR(""));
		put_row(p, TOTAL, across, g);
	}
	free(across);
	free(down);
}

void
pivot_free(struct pivot *p)
{
	columns_free(&p->rows);
	columns_free(&p->across);
	free(p->what.a);
	free(p->first);
	map_free(&p->row);
	map_free(&p->column);
	tally_free(&p->tallies);
	buf_free(&p->key);
}
