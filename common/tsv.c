/* tsv.c - tab-separated fields, and columns chosen by name. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "common/tsv.h"

enum { WORD = sizeof(uint64_t) };

/* The first byte is the lowest. */
static uint64_t
eight(const char *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof(w));
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? w : __builtin_bswap64(w);
}

/* The last bytes of s, less than eight; zeros behind them. */
static uint64_t
few(struct str s, size_t n)
{
	uint64_t w = 0;
	size_t i;

	if (s.n >= WORD)
		return n > 0 ? eight(s.p + s.n - WORD) >> 8 * (WORD - n) : 0;
	for (i = 0; i < n; i++)
		w |= (uint64_t)(unsigned char)s.p[i] << 8 * i;
	return w;
}

/* The high bit of each byte that is a TAB. */
static uint64_t
tabs(uint64_t w)
{
	const uint64_t ones = 0x0101010101010101, low = ones * 0x7F;

	w ^= ones * '\t';
	return ~(((w & low) + low) | w | low);
}

/* Fields end at the TABs found among eight bytes; where the next one begins. */
static const char *
cut(struct tsv *t, const char *from, const char *at, uint64_t found)
{
	struct str *f = t->f + t->n;
	const char *end;

	for (; found != 0; found &= found - 1, from = end + 1) {
		end = at + ((unsigned)__builtin_ctzll(found) >> 3);
		*f++ = (struct str){ from, (size_t)(end - from) };
	}
	t->n = (size_t)(f - t->f);
	return from;
}

/* Fields are short: looking at eight bytes at once beats a call for each. */
void
tsv_split(struct tsv *t, struct str line)
{
	const char *from = line.n > 0 ? line.p : "", *at = from, *end = from + line.n;
	uint64_t found;

	for (t->n = 0; end - at >= WORD; at += WORD) {
		if ((found = tabs(eight(at))) == 0)
			continue;
		if (t->cap < t->n + WORD)
			t->f = mem_double(t->f, &t->cap, sizeof(*t->f));
		from = cut(t, from, at, found);
	}
	if (t->cap < t->n + WORD)
		t->f = mem_double(t->f, &t->cap, sizeof(*t->f));
	from = cut(t, from, at, tabs(few(line, (size_t)(end - at))));
	t->f[t->n++] = (struct str){ from, (size_t)(end - from) };
}

void
tsv_free(struct tsv *t)
{
	free(t->f);
	*t = (struct tsv){ 0 };
}

size_t
tsv_find(const struct tsv *header, struct str name)
{
	size_t i;

	for (i = 0; i < header->n; i++)
		if (str_eq(header->f[i], name))
			return i;
	return TSV_NONE;
}

/* A 1-based number of a column, as 0-based; false where it is none. */
static bool
position(const struct tsv *header, struct str s, size_t *column)
{
	size_t i, n = 0;

	for (i = 0; i < s.n && n <= header->n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		n = n * 10 + (size_t)(s.p[i] - '0');
	}
	*column = n - 1;
	return n >= 1 && n <= header->n;
}

static bool
missing(const struct tsv *header, struct str name, char why[ERR_MAX])
{
	struct buf list = { 0 };
	size_t i;

	for (i = 0; i < header->n; i++) {
		buf_puts(&list, i > 0 ? ", " : "");
		buf_str(&list, header->f[i]);
	}
	buf_byte(&list, '\0');
	err_set(why, "no column \"%.*s\"; there are: %s", (int)(name.n < 100 ? name.n : 100),
	    name.p, list.p);
	buf_free(&list);
	return false;
}

bool
tsv_column(const struct tsv *header, struct str name, size_t *column, char why[ERR_MAX])
{
	struct tsv rest;

	*column = tsv_find(header, name);
	if (*column == TSV_NONE)
		return position(header, name, column) || missing(header, name, why);
	rest = (struct tsv){ header->f + *column + 1, header->n - *column - 1, 0 };
	if (tsv_find(&rest, name) != TSV_NONE)
		return err_set(why, "two columns are named \"%.*s\": say which by its number",
		    (int)(name.n < 100 ? name.n : 100), name.p);
	return true;
}

static void
add(struct columns *c, size_t column)
{
	c->at = mem_more(c->at, c->n, &c->cap, sizeof(*c->at));
	c->at[c->n++] = column;
}

/* "key_*": all columns that begin so; "*" is all of them. */
static bool
add_wildcard(const struct tsv *header, struct str item, struct columns *c, char why[ERR_MAX])
{
	struct str prefix = str_sub(item, 0, item.n - 1);
	size_t i, before = c->n;

	for (i = 0; i < header->n; i++)
		if (str_starts(header->f[i], prefix))
			add(c, i);
	return c->n > before || missing(header, item, why);
}

static bool
add_range(const struct tsv *header, struct str from, struct str to, struct columns *c,
    char why[ERR_MAX])
{
	size_t a, b;

	if (!tsv_column(header, from, &a, why) || !tsv_column(header, to, &b, why))
		return false;
	if (a > b)
		return err_set(why, "columns %.*s:%.*s stand the other way round",
		    (int)from.n, from.p, (int)to.n, to.p);
	for (; a <= b; a++)
		add(c, a);
	return true;
}

bool
tsv_select(const struct tsv *header, struct str list, struct columns *c, char why[ERR_MAX])
{
	struct str rest = list, item;
	size_t at;

	while (str_next(&rest, ',', &item)) {
		size_t colon = str_index(item, ':');

		if (tsv_find(header, item) != TSV_NONE || colon == item.n) {
			if (str_ends(item, STR("*"))) {
				if (!add_wildcard(header, item, c, why))
					return false;
			} else if (tsv_column(header, item, &at, why))
				add(c, at);
			else
				return false;
		} else if (!add_range(header, str_sub(item, 0, colon), str_from(item, colon + 1),
		    c, why))
			return false;
	}
	return true;
}

void
columns_free(struct columns *c)
{
	free(c->at);
	*c = (struct columns){ 0 };
}
