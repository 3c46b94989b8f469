/* sheet.c - see sheet.h */
#include <stdlib.h>

#include "common/map.h"
#include "number.h"
#include "rank.h"
#include "sheet.h"

struct str
sheet_at(const struct sheet *s, size_t i, size_t column)
{
	return grid_at(s->grid, s->row[i], column);
}

/* What orders the rows: their cells, each read once. */
struct order {
	const struct sort *key;
	size_t keys;
	struct rank *rank;	/* of row r: rank[r * keys] and those behind it */
};

static struct order
order_open(const struct sheet *s, const struct sort *key, size_t n)
{
	struct order o = { key, n, mem_grow(NULL, s->rows, n * sizeof(*o.rank)) };
	size_t r, i;

	for (r = 0; r < s->rows; r++)
		for (i = 0; i < n; i++)
			o.rank[r * n + i] = rank_of(grid_at(s->grid, r, key[i].column));
	return o;
}

static int
compare(const struct order *o, size_t a, size_t b)
{
	const struct rank *x = &o->rank[a * o->keys], *y = &o->rank[b * o->keys];
	size_t i;
	int c;

	for (i = 0; i < o->keys; i++)
		if ((c = rank_order(&x[i], &y[i])) != 0)
			return o->key[i].down && x[i].cell.n > 0 && y[i].cell.n > 0 ? -c : c;
	return 0;
}

/* A merge sort from below: stable, and no recursion on input. */
static void
sort_rows(struct sheet *s, const struct sort *key, size_t n)
{
	size_t *from = s->row, *to = mem_grow(NULL, s->rows, sizeof(*to)), *swap;
	struct order o = order_open(s, key, n);
	size_t width, at, a, b, end_a, end_b, k;

	for (width = 1; width < s->rows; width *= 2) {
		for (at = 0, k = 0; at < s->rows; at = end_b) {
			a = at;
			end_a = s->rows - at > width ? at + width : s->rows;
			b = end_a;
			end_b = s->rows - b > width ? b + width : s->rows;
			while (a < end_a || b < end_b)
				if (b == end_b || (a < end_a && compare(&o, from[a], from[b]) <= 0))
					to[k++] = from[a++];
				else
					to[k++] = from[b++];
		}
		swap = from;
		from = to;
		to = swap;
	}
	s->row = from;
	free(to);
	free(o.rank);
}

static void
group_key(const struct sheet *s, size_t i, struct buf *key)
{
	size_t c;

	key->n = 0;
	for (c = 0; c < s->groups; c++) {
		buf_str(key, sheet_at(s, i, c));
		buf_byte(key, '\t');
	}
}

/* The group of each row (or MAP_NONE past `top` of it), and how many each has. */
static size_t
number_groups(const struct sheet *s, size_t top, size_t *of, size_t **count)
{
	struct map groups = { 0 };
	struct buf key = { 0 };
	size_t i, g, n, cap = 0;
	bool fresh;

	for (i = 0; i < s->rows; i++) {
		group_key(s, i, &key);
		g = map_add(&groups, buf_get(&key), &fresh);
		*count = mem_more(*count, g, &cap, sizeof(**count));
		if (fresh)
			(*count)[g] = 0;
		of[i] = top > 0 && (*count)[g] == top ? MAP_NONE : g;
		(*count)[g] += of[i] != MAP_NONE;
	}
	n = groups.n;
	buf_free(&key);
	map_free(&groups);
	return n;
}

/* Rows of one group together, at most `top` of each: a counting sort. */
static void
gather(struct sheet *s, size_t top)
{
	size_t *of = mem_grow(NULL, s->rows, sizeof(*of)), *count = NULL, *to;
	size_t n = number_groups(s, top, of, &count), i, total, here;

	for (i = 0, total = 0; i < n; i++) {
		here = count[i];
		count[i] = total;
		total += here;
	}
	to = mem_grow(NULL, total, sizeof(*to));
	for (i = 0; i < s->rows; i++)
		if (of[i] != MAP_NONE)
			to[count[of[i]]++] = s->row[i];
	free(s->row);
	free(of);
	free(count);
	s->row = to;
	s->rows = total;
}

void
sheet_order(struct sheet *s, const struct sort *key, size_t n, size_t top)
{
	size_t i;

	s->rows = s->ordered = grid_rows(s->grid);
	s->row = mem_grow(s->row, s->rows, sizeof(*s->row));
	for (i = 0; i < s->rows; i++)
		s->row[i] = i;
	if (n > 0)
		sort_rows(s, key, n);
	if (s->groups > 0)
		gather(s, top);
	else if (top > 0 && top < s->rows)
		s->rows = top;
}

void
sheet_foot(struct sheet *s)
{
	size_t all = grid_rows(s->grid);

	s->row = mem_grow(s->row, s->rows + all - s->ordered, sizeof(*s->row));
	while (s->ordered < all)
		s->row[s->rows++] = s->ordered++;
}

bool
sheet_begins(const struct sheet *s, size_t i)
{
	size_t c;

	for (c = 0; i > 0 && c < s->groups; c++)
		if (!str_eq(sheet_at(s, i, c), sheet_at(s, i - 1, c)))
			return true;
	return i == 0 && s->groups > 0;
}

void
sheet_free(struct sheet *s)
{
	free(s->row);
	*s = (struct sheet){ 0 };
}
