/* tsv.c - tab-separated fields, and columns chosen by name. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"
#include "common/tsv.h"

void
tsv_split(struct tsv *t, struct str line)
{
	const char *tab;
	size_t n;

	for (t->n = 0;; line = str_from(line, n + 1)) {
		t->f = mem_more(t->f, t->n, &t->cap, sizeof(*t->f));
		tab = line.n > 0 ? memchr(line.p, '\t', line.n) : NULL;
		n = tab != NULL ? (size_t)(tab - line.p) : line.n;
		t->f[t->n++] = (struct str){ line.p, n };
		if (tab == NULL)
			return;
	}
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
