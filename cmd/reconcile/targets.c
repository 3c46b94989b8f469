/*
 * targets.c - the steps towards a target, added up in the order of their days.
 *
 * One step that is less than its target is told where the step stands, with what is
 * to come; several are told where the target stands.
 */
#include <stdlib.h>

#include "cmd/reconcile/relation.h"

/* What a step has under the target's key, class and side. */
static const struct item *
step_item(const struct items *t, const struct bucket *target, const struct item *whole,
    struct str event, size_t column, struct interval *figure)
{
	const struct bucket *b;
	uint32_t group;

	if (!key_with(t->claims, t->claims->name[target->group], column, event, &group) ||
	    (b = items_bucket(t, group, target->key, target->class)) == NULL)
		return NULL;
	return items_figure(t, b, whole, figure);
}

static void
relate_target(struct relations *r, const struct items *t, const struct bucket *b, size_t whole,
    const struct event *event, size_t events, size_t column, struct saying *s)
{
	static const char *const names[3] = { "target-met", "target-short", "target-over" };
	struct interval sum, one, target = verdict_stands_for(&t->item[whole].verdict);
	struct str name = key_cell(t->claims->name[b->group], column);
	const struct item *step, *last = NULL;
	struct dec none = dec_int(0);
	size_t i, steps = 0;
	const char *how;

	sum = interval_point(&none);
	for (i = 0; i < events; i++) {
		if (!str_eq(event[i].target, name) || str_eq(event[i].name, name) ||
		    (i > 0 && str_eq(event[i].name, event[i - 1].name)) ||
		    (step = step_item(t, b, &t->item[whole], event[i].name, column, &one)) == NULL)
			continue;
		if (!interval_add(&sum, &one, &sum))
			continue;
		saying_term(s, &one, event[i].name);
		relate_mistaken(r, t, whole, &one, event[i].name);
		last = step;
		steps++;
	}
	/* a target that is told in two ways alike says nothing of its steps */
	if (t->item[whole].verdict.status == STATUS_CONFLICT && t->item[whole].verdict.tied)
		steps = 0;
	how = relation_compare(&sum, &target, names);
	if (steps == 1 && how == names[1]) {
		s->counted.n = 0;
		buf_str(&s->counted, name);
		relations_add(r, t, "part-of", (size_t)(last - t->item), &sum, &target, s);
	} else if (steps > 0)
		relations_add(r, t, how, whole, &sum, &target, s);
	s->values.n = s->counted.n = 0;
}

void
relate_targets(struct relations *r, const struct items *t, struct events *events, size_t event)
{
	struct saying s = { .where = { 0 } };
	const struct event *found;
	const struct bucket *b;
	struct map targets = { 0 };
	size_t i, k, n;

	if (event == TSV_NONE)	/* as it is without events */
		return;
	found = events_found(events, &n);
	for (i = 0; i < n; i++)
		if (found[i].target.n > 0)
			map_add(&targets, found[i].target, NULL);
	for (i = 0; i < t->buckets; i++) {
		b = &t->bucket[i];
		if (map_find(&targets, key_cell(t->claims->name[b->group], event)) == MAP_NONE)
			continue;
		for (k = b->item; k < b->item + b->items; k++)
			if (!t->item[k].united && t->item[k].verdict.status < STATUS_INCOMPARABLE)
				relate_target(r, t, b, k, found, n, event, &s);
	}
	map_free(&targets);
	saying_free(&s);
}
