/* events_found.c - the events that claims were placed in: in order, written, as steps of others. */
#include <stdlib.h>

#include "cmd/reconcile/events_inside.h"
#include "cmd/reconcile/template.h"

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

bool
events_is_step(struct events *e, size_t event, struct str steps)
{
	const struct found *f = &e->found[event];
	struct str text, slot;
	size_t column;

	e->key.n = 0;
	while (template_next(&steps, &text, &slot)) {
		buf_str(&e->key, text);
		if (slot.n == 0)
			continue;
		column = map_find(&e->columns, template_column(slot));
		if (column >= f->n || !template_fill(slot, f->cell[column], &e->key))
			return false;
	}
	return str_eq(buf_get(&e->key), f->event.name);
}

void
events_write(struct events *e, struct buf *b)
{
	bool steps = false;
	size_t i, k;

	buf_puts(b, "event");
	for (k = 0; k < e->columns.n; k++) {
		buf_byte(b, '\t');
		buf_str(b, map_key(&e->columns, k));
	}
	for (i = 0; i < e->rules; i++)
		steps = steps || e->rule[i].steps.n > 0;
	buf_puts(b, steps ? "\ttarget\tsteps" : "\ttarget");
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
		if (steps)
			buf_byte(b, '\t');
		buf_str(b, e->found[i].event.steps);
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
