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
	size_t stride = p->stride, height = p->height, i;
	uint32_t *wider;

	while (c >= stride)
		stride = stride * 2 + 1;
	while (r >= height)
		height = height * 2 + 1;
	wider = mem_grow(NULL, height, stride * sizeof(*wider));
	memset(wider, 0, height * stride * sizeof(*wider));
	for (i = 0; i < p->height; i++)
		memcpy(wider + i * stride, p->first + i * p->stride, p->stride * sizeof(*wider));
	free(p->first);
	p->first = wider;
	p->stride = stride;
	p->height = height;
}

/* The first of a cell's tallies, which are made where there are none. */
static size_t
open_cell(struct pivot *p, size_t r, size_t c)
{
	uint32_t *first;
	size_t i;

	if (r >= p->height || c >= p->stride)
		make_room(p, r, c);
	first = &p->first[r * p->stride + c];
	if (*first > 0)
		return *first - 1;
	if (p->tallies.n >= UINT32_MAX - p->what.n)
		mem_lacks("room for more than 2^32 cells of a cross-table");
	*first = (uint32_t)p->tallies.n + 1;
	for (i = 0; i < p->what.n; i++)
		tally_new(&p->tallies);
	return *first - 1;
}

static bool
number_key(struct pivot *p, struct map *m, const struct tsv *record,
    const struct columns *c, size_t most, const char *option, size_t *number,
    char why[ERR_MAX])
{
	*number = TOTAL;
	if (c->n == 0)
		return true;
	if (c->n > 1)
		make_key(&p->key, record, c);
	*number = map_add(m, c->n > 1 ? buf_get(&p->key) : record->f[c->at[0]], NULL) + 1;
	if (m->n <= most)
		return true;
	return err_set(why, "the table would have more than %zu %s: choose other columns, or "
	    "allow more with --max-%s", most, option, option);
}

/* The cells of the record, all of them before one is added. */
static bool
read_cells(struct pivot *p, const struct tsv *record, char why[ERR_MAX])
{
	const struct aggregate *a = p->what.a;
	size_t i;

	if (p->read == NULL)
		p->read = mem_grow(NULL, p->what.n, sizeof(*p->read));
	for (i = 0; i < p->what.n; i++)
		if (!tally_read(&a[i], a[i].column != TSV_NONE ? record->f[a[i].column] :
		    STR(""), &p->read[i], why))
			return false;
	return true;
}

bool
pivot_add(struct pivot *p, const struct tsv *record, bool *full, char why[ERR_MAX])
{
	size_t r, c, i, first;

	*full = false;
	if (!read_cells(p, record, why))
		return false;
	*full = true;
	if (!number_key(p, &p->row, record, &p->rows, p->most_rows, "rows", &r, why) ||
	    !number_key(p, &p->column, record, &p->across, p->most_columns, "columns", &c, why))
		return false;
	p->tallies.records++;
	first = open_cell(p, r, c);
	for (i = 0; i < p->what.n; i++)
		if (!tally_add(&p->tallies, first + i, &p->what.a[i], &p->read[i], why))
			return false;
	return true;
}

/* Cell by cell, numbers by value. */
static int
by_key(const void *va, const void *vb)
{
	struct str a = ((const struct key *)va)->key, b = ((const struct key *)vb)->key;
	struct str x, y;
	int c = 0;

	while (c == 0 && str_next(&a, '\t', &x) && str_next(&b, '\t', &y))
		c = number_strict(x, y);
	return c;
}

static struct key *
sorted(const struct map *m)
{
	struct key *k = mem_grow(NULL, m->n, sizeof(*k));
	size_t i;

	for (i = 0; i < m->n; i++) {
		k[i] = (struct key){ map_key(m, i), i + 1 };
		if (k[i].key.n == 0)
			k[i].key = STR("");
	}
	if (m->n > 1)
		qsort(k, m->n, sizeof(*k), by_key);
	return k;
}

/* All of cell r, c to cell to_r, to_c. */
static bool
pour(struct pivot *p, size_t r, size_t c, size_t to_r, size_t to_c, char why[ERR_MAX])
{
	size_t i, into = open_cell(p, to_r, to_c), first = p->first[r * p->stride + c];

	for (i = 0; first > 0 && i < p->what.n; i++)
		if (!tally_pour(&p->tallies, into + i, first - 1 + i, &p->what.a[i], why))
			return false;
	return true;
}

/* Rows into the last row, then columns into the last column. */
bool
pivot_close(struct pivot *p, char why[ERR_MAX])
{
	size_t rows = p->row.n, columns = p->column.n, r, c;

	p->right = sorted(&p->column);
	p->down = sorted(&p->row);
	make_room(p, rows, columns);
	for (c = columns > 0; c <= columns; c++)
		for (r = 1; r <= rows; r++)
			if (!pour(p, r, c, TOTAL, c, why))
				return false;
	for (r = 0; r <= rows; r++)
		for (c = 1; c <= columns; c++)
			if (!pour(p, r, c, r, TOTAL, why))
				return false;
	return true;
}

static size_t
tally_at(const struct pivot *p, size_t r, size_t c, size_t what)
{
	size_t first = p->first[r * p->stride + c];

	return first > 0 ? first - 1 + what : TALLY_NONE;
}

static void
put_cell(const struct pivot *p, size_t r, size_t c, size_t i, struct grid *g)
{
	const struct aggregate *a = &p->what.a[i];
	struct buf b = { 0 };

	tally_result(&p->tallies, tally_at(p, r, c, i), a, tally_at(p,
	    a->kind == TALLY_SHARE_ROW ? r : TOTAL, a->kind == TALLY_SHARE_COLUMN ? c : TOTAL, i),
	    &b);
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
put_row(const struct pivot *p, size_t r, struct grid *g)
{
	size_t i, c;

	for (c = 0; c < p->column.n; c++)
		for (i = 0; i < p->what.n; i++)
			put_cell(p, r, p->right[c].number, i, g);
	for (i = 0; i < p->what.n && !(p->no_totals && p->across.n > 0); i++)
		put_cell(p, r, TOTAL, i, g);
}

static void
put_names(const struct pivot *p, const struct tsv *header, struct grid *g)
{
	bool totals = !(p->no_totals && p->across.n > 0);
	size_t i, c;

	g->columns = p->rows.n + (p->column.n + totals) * p->what.n;
	for (i = 0; i < p->rows.n; i++)
		grid_add(g, header->f[p->rows.at[i]]);
	for (c = 0; c < p->column.n; c++)
		for (i = 0; i < p->what.n; i++)
			put_name(p, p->right[c].key, i, g);
	for (i = 0; i < p->what.n && totals; i++)
		put_name(p, p->across.n > 0 ? STR("total") : (struct str){ NULL, 0 }, i, g);
}

void
pivot_grid(const struct pivot *p, const struct tsv *header, struct grid *g)
{
	struct str piece, key;
	size_t i;

	put_names(p, header, g);
	for (i = 0; i < p->row.n; i++) {
		for (key = p->down[i].key; str_next(&key, '\t', &piece); )
			grid_add(g, piece);
		put_row(p, p->down[i].number, g);
	}
}

/* A row that is no key's: its name in the first of the row columns. */
static void
put_sum(const struct pivot *p, struct str name, size_t r, struct grid *g)
{
	size_t i;

	for (i = 0; i < p->rows.n; i++)
		grid_add(g, i == 0 ? name : STR(""));
	put_row(p, r, g);
}

bool
pivot_other(struct pivot *p, const size_t *rows, size_t n, struct grid *g, char why[ERR_MAX])
{
	size_t other = p->row.n + 1, i, c;
	struct buf name = { 0 };

	make_room(p, other, p->column.n);
	for (i = 0; i < n; i++)
		for (c = 0; c <= p->column.n; c++)
			if (!pour(p, p->down[rows[i]].number, c, other, c, why))
				return false;
	buf_puts(&name, "other (");
	buf_size(&name, n);
	buf_byte(&name, ')');
	put_sum(p, buf_get(&name), other, g);
	buf_free(&name);
	return true;
}

void
pivot_total(const struct pivot *p, struct grid *g)
{
	put_sum(p, STR("total"), TOTAL, g);
}

void
pivot_free(struct pivot *p)
{
	columns_free(&p->rows);
	columns_free(&p->across);
	free(p->what.a);
	free(p->first);
	free(p->read);
	free(p->right);
	free(p->down);
	map_free(&p->row);
	map_free(&p->column);
	tally_free(&p->tallies);
	buf_free(&p->key);
}
