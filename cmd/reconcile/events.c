/* events.c - the rows of events files, and the event that a claim is placed in. */
#include <stdlib.h>

#include "cmd/reconcile/companion.h"
#include "cmd/reconcile/events_inside.h"
#include "cmd/reconcile/template.h"

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

/* Columns of the claims that the rows of a file name. */
static bool
add_columns(struct events *e, const struct tsv *head, char why[ERR_MAX])
{
	size_t i;

	if (tsv_find(head, STR("event")) == TSV_NONE)
		return err_set(why, "no column \"event\" in the header of the events");
	for (i = 0; i < head->n; i++)
		if (!str_is(head->f[i], "event") && !str_is(head->f[i], "target") &&
		    !str_is(head->f[i], "steps"))
			map_add(&e->columns, head->f[i], NULL);
	return true;
}

/* Written by hand: empty cells at the end may be left out. */
static bool
add_rule(void *ctx, const struct tsv *head, const struct tsv *rec, size_t line, char why[ERR_MAX])
{
	struct events *e = ctx;
	struct rule r = { .n = e->columns.n };
	struct str when;
	size_t i;

	(void)line;
	if (rec == NULL)
		return add_columns(e, head, why);
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
		else if (str_is(head->f[i], "steps"))
			r.steps = rec->f[i];
		else
			r.cell[map_find(&e->columns, head->f[i])] = rec->f[i];
	when = r.cell[e->when];
	r.spans = span_parse(when, &r.span);
	e->rule = mem_more(e->rule, e->rules, &e->rules_cap, sizeof(r));
	e->rule[e->rules++] = r;
	if (r.event.n == 0)
		return err_set(why, "no event");
	return when.n == 0 || r.spans || err_set(why,
	    "when: \"%.*s\" is no day, month, year or day/day", (int)when.n, when.p);
}

bool
events_read(struct events *e, struct includes *inc, const char *name, struct str bytes,
    char why[ERR_MAX])
{
	return companion_read(name, keep(e, bytes), inc, add_rule, e, why);
}

/* Columns that only a template names are columns too. */
static bool
bind_template(struct events *e, struct str template, const struct tsv *header, char why[ERR_MAX])
{
	struct str text, slot;

	while (template_next(&template, &text, &slot)) {
		if (slot.n == 0)
			continue;
		slot = template_column(slot);
		if (tsv_find(header, slot) == TSV_NONE)
			return err_set(why, "an event is named by {%.*s}, and there is no such column",
			    (int)slot.n, slot.p);
		map_add(&e->columns, slot, NULL);
	}
	return true;
}

bool
events_bind(struct events *e, const struct tsv *header, char why[ERR_MAX])
{
	size_t i;

	for (i = 0; i < e->rules; i++)
		if (!bind_template(e, e->rule[i].event, header, why) ||
		    !bind_template(e, e->rule[i].target, header, why) ||
		    !bind_template(e, e->rule[i].steps, header, why))
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
	struct str text, slot;
	size_t column;

	b->n = 0;
	while (template_next(&template, &text, &slot)) {
		buf_str(b, text);
		if (slot.n == 0)
			continue;
		column = map_find(&e->columns, template_column(slot));
		if (!template_fill(slot, cell[e->at[column]], b))
			return false;
	}
	return true;
}

/*
 * What a slot of the name was filled from, as the events file would say it: a month where
 * the name has the month, the whole cell otherwise.
 */
static struct str
filled(struct events *e, const struct rule *r, size_t i, const struct str *cell)
{
	struct str template = r->event, column = map_key(&e->columns, i), text, slot;

	e->key.n = 0;
	while (template_next(&template, &text, &slot))
		if (slot.n > 0 && str_eq(template_column(slot), column)) {
			(void)template_fill(slot, cell[e->at[i]], &e->key);
			return keep(e, buf_get(&e->key));
		}
	if (template_has(r->target, column))
		return keep(e, cell[e->at[i]]);
	return i < r->n ? r->cell[i] : STR("");
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
	for (i = 0; i < f.n; i++)
		f.cell[i] = filled(e, r, i, cell);
	f.event.when = f.cell[e->when];
	f.event.steps = r->steps;
	e->found = mem_more(e->found, e->founds, &e->founds_cap, sizeof(f));
	e->found[e->founds++] = f;
}

/* Is the `when` of a row that fits the claim's own, and not only a part of it? */
static bool
is_day(const struct events *e, const struct rule *r, const struct str *cell)
{
	struct span span;

	return r->spans && span_parse(cell[e->at[e->when]], &span) &&
	    date_cmp(r->span.from, span.from) == 0 && date_cmp(r->span.to, span.to) == 0;
}

/*
 * The first row that fits; where that only overlaps the claim's days, one behind it
 * that has just these: of the events of one day and of three, each gets its own claims.
 */
static size_t
choose(struct events *e, const struct str *cell)
{
	size_t i, first = e->rules;

	for (i = 0; i < e->rules; i++) {
		if (!fits(e, &e->rule[i], cell) || !fill(e, e->rule[i].event, cell, &e->name) ||
		    !fill(e, e->rule[i].target, cell, &e->target))
			continue;
		if (first == e->rules && (!e->rule[i].spans || is_day(e, &e->rule[i], cell)))
			return i;
		if (first < e->rules && is_day(e, &e->rule[i], cell))
			return i;
		first = first < e->rules ? first : i;
	}
	return first;
}

struct str
events_place(struct events *e, const struct str *cell)
{
	size_t i = choose(e, cell);
	bool fresh;

	if (i == e->rules)
		return STR("");
	(void)fill(e, e->rule[i].event, cell, &e->name);
	(void)fill(e, e->rule[i].target, cell, &e->target);
	e->key.n = 0;
	buf_size(&e->key, i);
	buf_byte(&e->key, '\t');
	buf_str(&e->key, buf_get(&e->name));
	map_add(&e->names, buf_get(&e->key), &fresh);
	if (fresh)
		remember(e, i, cell);
	return buf_get(&e->name);
}
