/* events.c - the rows of events files, and the events that claims were placed in. */
#include <stdlib.h>

#include "cmd/reconcile/events.h"
#include "common/date.h"
#include "common/map.h"

/* One row; cell[i] belongs to the column that the map numbers i. */
struct rule {
	struct str event, target, *cell;
	size_t n;
	struct span span;	/* of its `when`, where that is filled */
	bool spans;
};

struct found {
	struct event event;
	struct str *cell;
	size_t n, rule;
};

struct events {
	struct map columns, names;
	size_t rules, rules_cap, founds, founds_cap, when;
	size_t *at;		/* where the columns are in the claims */
	struct rule *rule;
	struct found *found;
	struct event *list;	/* what events_found() lends */
	struct buf name, target, key;
	char **kept;		/* bytes of the files and of filled cells */
	size_t kept_n, kept_cap;
};

struct events *
events_new(void)
{
	struct events *e = mem_grow(NULL, 1, sizeof(*e));

	*e = (struct events){ .when = TSV_NONE };
	e->when = map_add(&e->columns, STR("when"), NULL);
	return e;
}

static struct str
keep(struct events *e, struct str s)
{
	e->kept = mem_more(e->kept, e->kept_n, &e->kept_cap, sizeof(*e->kept));
	e->kept[e->kept_n] = mem_dup(s);
	return (struct str){ e->kept[e->kept_n++], s.n };
}

static bool
add_rule(struct events *e, const struct tsv *head, const struct tsv *rec, char why[ERR_MAX])
{
	struct rule r = { .n = e->columns.n };
	size_t i;

	/* written by hand: empty cells at the end may be left out */
	if (rec->n > head->n)
		return err_set(why, "%zu fields, the header has %zu", rec->n, head->n);
	r.cell = mem_grow(NULL, r.n, sizeof(*r.cell));
	for (i = 0; i < r.n; i++)
		r.cell[i] = STR("");
	for (i = 0; i < rec->n; i++)
		if (str_is(head->f[i], "event"))
			r.event = rec->f[i];
		else if (str_is(head->f[i], "target"))
			r.target = rec->f[i];
		else
			r.cell[map_find(&e->columns, head->f[i])] = rec->f[i];
	e->rule = mem_more(e->rule, e->rules, &e->rules_cap, sizeof(r));
	e->rule[e->rules++] = r;
	if (r.event.n == 0)
		return err_set(why, "no event");
	if (r.cell[e->when].n > 0 && !span_parse(r.cell[e->when], &e->rule[e->rules - 1].span))
		return err_set(why, "when: \"%.*s\" is no day, month, year or day/day",
		    (int)r.cell[e->when].n, r.cell[e->when].p);
	e->rule[e->rules - 1].spans = r.cell[e->when].n > 0;
	return true;
}

static bool
read_line(struct events *e, struct str line, struct tsv *head, struct tsv *rec, char why[ERR_MAX])
{
	size_t i;

	if (line.n == 0 || line.p[0] == '#')
		return true;
	if (head->n > 0) {
		tsv_split(rec, line);
		return add_rule(e, head, rec, why);
	}
	tsv_split(head, line);
	if (tsv_find(head, STR("event")) == TSV_NONE)
		return err_set(why, "no column \"event\" in the header of the events");
	for (i = 0; i < head->n; i++)
		if (!str_is(head->f[i], "event") && !str_is(head->f[i], "target"))
			map_add(&e->columns, head->f[i], NULL);
	return true;
}

bool
events_read(struct events *e, struct includes *inc, const char *name, struct str bytes,
    char why[ERR_MAX])
{
	struct str rest = keep(e, bytes), line;
	struct tsv head = { 0 }, rec = { 0 };
	char reason[ERR_MAX];
	size_t at = 0, asked = inc->n;
	bool ok = true;

	if (str_starts(rest, STR("\xEF\xBB\xBF")))
		rest = str_from(rest, 3);
	while (ok && str_next(&rest, '\n', &line)) {
		at++;
		line.n -= str_ends(line, STR("\r"));
		ok = include_line(inc, line, name) || read_line(e, line, &head, &rec, reason);
	}
	if (ok && head.n == 0 && inc->n == asked)
		ok = err_set(reason, "no header line: events have event and columns of the claims");
	tsv_free(&head);
	tsv_free(&rec);
	return ok || err_set(why, "%s:%zu: %s", name, at, reason);
}

/* The next {column} of a template: what stands before it, and its column's number. */
static bool
next_slot(const struct events *e, struct str *rest, struct str *before, size_t *column)
{
	size_t open = str_index(*rest, '{'), close;
	struct str inside = str_from(*rest, open + 1);

	close = str_index(inside, '}');
	*before = str_sub(*rest, 0, open);
	*column = MAP_NONE;
	if (open == rest->n || close == inside.n) {
		*before = *rest;
		*rest = str_from(*rest, rest->n);
		return before->n > 0;
	}
	*column = map_find(&e->columns, str_sub(inside, 0, close));
	*rest = str_from(inside, close + 1);
	return true;
}

/* Columns that only a template names are columns too. */
static bool
bind_template(struct events *e, struct str template, const struct tsv *header, char why[ERR_MAX])
{
	size_t open, close;
	struct str inside;

	while ((open = str_index(template, '{')) < template.n) {
		inside = str_from(template, open + 1);
		close = str_index(inside, '}');
		if (close == inside.n)
			return true;
		template = str_from(inside, close + 1);
		inside = str_sub(inside, 0, close);
		if (tsv_find(header, inside) == TSV_NONE)
			return err_set(why, "an event is named by {%.*s}, and there is no such column",
			    (int)inside.n, inside.p);
		map_add(&e->columns, inside, NULL);
	}
	return true;
}

bool
events_bind(struct events *e, const struct tsv *header, char why[ERR_MAX])
{
	size_t i;

	for (i = 0; i < e->rules; i++)
		if (!bind_template(e, e->rule[i].event, header, why) ||
		    !bind_template(e, e->rule[i].target, header, why))
			return false;
	e->at = mem_grow(e->at, e->columns.n, sizeof(*e->at));
	for (i = 0; i < e->columns.n; i++)
		e->at[i] = tsv_find(header, map_key(&e->columns, i));
	return true;
}

static bool
fits(const struct events *e, const struct rule *r, const struct str *cell)
{
	struct span span;
	size_t i;

	for (i = 0; i < r->n; i++)
		if (i != e->when && r->cell[i].n > 0 &&
		    (e->at[i] == TSV_NONE || !str_eq(r->cell[i], cell[e->at[i]])))
			return false;
	if (!r->spans)
		return true;
	return e->at[e->when] != TSV_NONE && span_parse(cell[e->at[e->when]], &span) &&
	    span_overlap(r->span, span);
}

/* The template with the claim's cells; false where one is empty. */
static bool
fill(const struct events *e, struct str template, const struct str *cell, struct buf *b)
{
	struct str before;
	size_t column;

	b->n = 0;
	while (next_slot(e, &template, &before, &column)) {
		buf_str(b, before);
		if (column == MAP_NONE)
			continue;
		if (cell[e->at[column]].n == 0)
			return false;
		buf_str(b, cell[e->at[column]]);
	}
	return true;
}

static bool
is_slot(const struct events *e, struct str template, size_t wanted)
{
	struct str before;
	size_t column;

	while (next_slot(e, &template, &before, &column))
		if (column == wanted)
			return true;
	return false;
}

/* Remember an event at its first claim: the row that made it, with its slots filled. */
static void
remember(struct events *e, size_t rule, const struct str *cell)
{
	struct found f = { .rule = rule, .n = e->columns.n };
	const struct rule *r = &e->rule[rule];
	size_t i;

	f.event.name = keep(e, buf_get(&e->name));
	f.event.target = keep(e, buf_get(&e->target));
	f.cell = mem_grow(NULL, f.n, sizeof(*f.cell));
	for (i = 0; i < f.n; i++) {
		f.cell[i] = i < r->n ? r->cell[i] : STR("");
		if (is_slot(e, r->event, i) || is_slot(e, r->target, i))
			f.cell[i] = keep(e, cell[e->at[i]]);
	}
	f.event.when = f.cell[e->when];
	e->found = mem_more(e->found, e->founds, &e->founds_cap, sizeof(f));
	e->found[e->founds++] = f;
}

struct str
events_place(struct events *e, const struct str *cell)
{
	bool fresh;
	size_t i;

	for (i = 0; i < e->rules; i++) {
		if (!fits(e, &e->rule[i], cell) || !fill(e, e->rule[i].event, cell, &e->name) ||
		    !fill(e, e->rule[i].target, cell, &e->target))
			continue;
		e->key.n = 0;
		buf_size(&e->key, i);
		buf_byte(&e->key, '\t');
		buf_str(&e->key, buf_get(&e->name));
		map_add(&e->names, buf_get(&e->key), &fresh);
		if (fresh)
			remember(e, i, cell);
		return buf_get(&e->name);
	}
	return STR("");
}

static int
by_when(const void *a, const void *b)
{
	const struct found *x = a, *y = b;
	int c = str_cmp(x->event.when, y->event.when);

	return c != 0 ? c : str_cmp(x->event.name, y->event.name);
}

static int
by_rule(const void *a, const void *b)
{
	const struct found *x = a, *y = b;

	return x->rule != y->rule ? (x->rule > y->rule) - (x->rule < y->rule) : by_when(a, b);
}

const struct event *
events_found(struct events *e, size_t *n)
{
	size_t i;

	e->list = mem_grow(e->list, e->founds, sizeof(*e->list));
	if (e->founds > 0)
		qsort(e->found, e->founds, sizeof(*e->found), by_when);
	for (i = 0; i < e->founds; i++)
		e->list[i] = e->found[i].event;
	*n = e->founds;
	return e->list;
}

void
events_write(struct events *e, struct buf *b)
{
	size_t i, k;

	buf_puts(b, "event");
	for (k = 0; k < e->columns.n; k++) {
		buf_byte(b, '\t');
		buf_str(b, map_key(&e->columns, k));
	}
	buf_puts(b, "\ttarget");
	if (e->founds > 0)
		qsort(e->found, e->founds, sizeof(*e->found), by_rule);
	for (i = 0; i < e->founds; i++) {
		buf_byte(b, '\n');
		buf_str(b, e->found[i].event.name);
		for (k = 0; k < e->columns.n; k++) {
			buf_byte(b, '\t');
			buf_str(b, k < e->found[i].n ? e->found[i].cell[k] : STR(""));
		}
		buf_byte(b, '\t');
		buf_str(b, e->found[i].event.target);
	}
}

void
events_free(struct events *e)
{
	size_t i;

	if (e == NULL)
		return;
	for (i = 0; i < e->rules; i++)
		free(e->rule[i].cell);
	for (i = 0; i < e->founds; i++)
		free(e->found[i].cell);
	for (i = 0; i < e->kept_n; i++)
		free(e->kept[i]);
	free(e->kept);
	free(e->rule);
	free(e->found);
	free(e->list);
	free(e->at);
	map_free(&e->columns);
	map_free(&e->names);
	buf_free(&e->name);
	buf_free(&e->target);
	buf_free(&e->key);
	free(e);
}
