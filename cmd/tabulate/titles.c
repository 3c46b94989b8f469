/* titles.c - see titles.h */
#include <stdlib.h>

#include "titles.h"

static void
add_condition(struct titles *t, struct str name, struct str cell)
{
	t->condition = mem_more(t->condition, t->conditions, &t->conditions_cap,
	    sizeof(*t->condition));
	t->condition[t->conditions++] = (struct condition){ name, cell, TSV_NONE };
}

static bool
read_row(struct titles *t, const struct tsv *header, size_t title, const struct tsv *rec,
    char why[ERR_MAX])
{
	size_t i, when = t->conditions;

	if (rec->n != header->n)
		return err_set(why, "%zu fields, the header has %zu", rec->n, header->n);
	for (i = 0; i < rec->n; i++)
		if (i != title && rec->f[i].n > 0)
			add_condition(t, header->f[i], rec->f[i]);
	t->title = mem_more(t->title, t->n, &t->cap, sizeof(*t->title));
	t->title[t->n++] = (struct title){ rec->f[title], when, t->conditions - when };
	return true;
}

static struct str
keep(struct titles *t, struct str bytes)
{
	t->kept = mem_more(t->kept, t->keeps, &t->keeps_cap, sizeof(*t->kept));
	t->kept[t->keeps] = mem_dup(bytes);
	return (struct str){ t->kept[t->keeps++], bytes.n };
}

static bool
read_line(struct titles *t, struct str line, struct tsv *header, size_t *title,
    char why[ERR_MAX])
{
	struct tsv rec = { 0 };
	bool ok;

	if (line.n == 0 || line.p[0] == '#')
		return true;
	if (header->n == 0) {
		tsv_split(header, line);
		return tsv_column(header, STR("title"), title, why);
	}
	tsv_split(&rec, line);
	ok = read_row(t, header, *title, &rec, why);
	tsv_free(&rec);
	return ok;
}

bool
titles_read(struct titles *t, struct includes *inc, const char *name, struct str bytes,
    char why[ERR_MAX])
{
	struct str rest = keep(t, bytes), line;
	struct tsv header = { 0 };
	char reason[ERR_MAX];
	size_t at = 0, title = 0;
	bool ok = true;

	if (str_starts(rest, STR("\xEF\xBB\xBF")))
		rest = str_from(rest, 3);
	while (ok && str_next(&rest, '\n', &line)) {
		at++;
		line.n -= str_ends(line, STR("\r"));
		ok = include_line(inc, line, name) ||
		    read_line(t, line, &header, &title, reason);
	}
	tsv_free(&header);
	return ok || err_set(why, "%s:%zu: %s", name, at, reason);
}

void
titles_bind(struct titles *t, const struct grid *g)
{
	size_t i, c;

	for (i = 0; i < t->conditions; i++) {
		for (c = 0; c < g->columns; c++)
			if (str_eq(grid_name(g, c), t->condition[i].name))
				break;
		t->condition[i].column = c < g->columns ? c : TSV_NONE;
	}
}

/* Is the cell what a row of titles asks for?  "deal*" is whatever begins so. */
static bool
fits(struct str cell, struct str want)
{
	if (str_ends(want, STR("*")))
		return str_starts(cell, str_sub(want, 0, want.n - 1));
	return str_eq(cell, want);
}

bool
titles_find_with(const struct titles *t, const struct grid *g, size_t row, size_t column,
    struct str cell, struct str *title)
{
	const struct condition *c;
	size_t i, k;

	for (i = 0; i < t->n; i++) {
		c = t->condition + t->title[i].when;
		for (k = 0; k < t->title[i].n; k++)
			if (!fits(c[k].column == column && column != TSV_NONE ? cell :
			    grid_get(g, row, c[k].column), c[k].cell))
				break;
		if (k == t->title[i].n) {
			*title = t->title[i].text;
			return true;
		}
	}
	return false;
}

bool
titles_find(const struct titles *t, const struct grid *g, size_t row, struct str *title)
{
	return titles_find_with(t, g, row, TSV_NONE, STR(""), title);
}

void
titles_free(struct titles *t)
{
	size_t i;

	for (i = 0; i < t->keeps; i++)
		free(t->kept[i]);
	free(t->kept);
	free(t->title);
	free(t->condition);
	*t = (struct titles){ 0 };
}
