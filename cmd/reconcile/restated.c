/*
 * restated.c - totals so far, told again and again, against the steps between them.
 *
 *	exchanges in all 2025-05-24/2025-05-25	697	= 390 + 307 of these days
 *	exchanges since 2022, 24 May		4,100
 *	exchanges since 2022, 25 May		4,403	= 4,100 + 303
 *
 * A total of several days is held against the steps within them, one of a single day against
 * the last one before it and the steps since.
 */
#include <stdlib.h>

#include "cmd/reconcile/relation.h"
#include "common/date.h"

struct totals {
	const struct items *items;
	struct events *events;
	const struct event *event;
	size_t n, column;	/* of the group: the event */
	struct map name;	/* of the events that are totals */
	size_t *number, cap;	/* and which events these are */
};

/* What an event has under the key, class and side of a total. */
static const struct item *
figure_of(const struct totals *a, const struct bucket *b, const struct item *like, size_t event,
    struct interval *figure)
{
	const struct items *t = a->items;
	const struct bucket *own;
	uint32_t group;

	if (!key_with(t->claims, t->claims->name[b->group], a->column, a->event[event].name, &group) ||
	    (own = items_bucket(t, group, b->key, b->class)) == NULL)
		return NULL;
	return items_figure(t, own, like, figure);
}

/* The last total of the same steps before a day; its figure and day. */
static bool
find_last(const struct totals *a, const struct bucket *b, const struct item *like, size_t event,
    struct date *since, struct interval *figure, struct str *name)
{
	struct span span, whole;
	size_t i;

	if (!span_parse(a->event[event].when, &whole))
		return false;
	for (i = event; i-- > 0;) {
		*name = a->event[i].name;
		if (str_eq(a->event[i].steps, a->event[event].steps) &&
		    span_parse(a->event[i].when, &span) && span_days(span) == 1 &&
		    date_cmp(span.to, whole.from) < 0 && figure_of(a, b, like, i, figure) != NULL) {
			*since = span.to;
			return true;
		}
	}
	return false;
}

/* The first event that begins after a day. */
static size_t
first_after(const struct totals *a, struct date since)
{
	size_t low = 0, high = a->n, mid;
	struct span span;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (!span_parse(a->event[mid].when, &span) || date_cmp(span.from, since) <= 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void
relate_total(struct relations *r, const struct totals *a, const struct bucket *b, size_t item,
    size_t event, struct saying *s)
{
	static const char *const names[3] = { "sums", "short", "over" };
	const struct item *whole = &a->items->item[item];
	struct interval sum, one, total = verdict_stands_for(&whole->verdict);
	struct span span, days;
	struct dec none = dec_int(0);
	struct date since = { 0 };
	struct str name;
	size_t i, steps = 0;

	if (!span_parse(a->event[event].when, &span))
		return;
	sum = interval_point(&none);
	if (span_days(span) == 1) {
		if (!find_last(a, b, whole, event, &since, &sum, &name))
			return;
		saying_term(s, &sum, name);
	} else
		since = date_add(span.from, -1);
	for (i = first_after(a, since); i < a->n && span_parse(a->event[i].when, &days) &&
	    date_cmp(days.from, span.to) <= 0; i++) {
		if (!events_is_step(a->events, i, a->event[event].steps) ||
		    (i > 0 && str_eq(a->event[i].name, a->event[i - 1].name)) ||
		    date_cmp(days.to, span.to) > 0 || figure_of(a, b, whole, i, &one) == NULL ||
		    !interval_add(&sum, &one, &sum))
			continue;
		saying_term(s, &one, a->event[i].name);
		steps++;
	}
	if (steps > 0)
		relations_add(r, a->items, relation_compare(&sum, &total, names), item, &sum, &total, s);
	s->values.n = s->counted.n = 0;
}

void
relate_restated(struct relations *r, const struct items *t, struct events *events, size_t column)
{
	struct totals a = { .items = t, .events = events, .column = column };
	struct saying s = { .where = { 0 } };
	const struct bucket *b;
	size_t i, k, at;
	bool fresh;

	if (column == TSV_NONE)	/* as it is without events */
		return;
	a.event = events_found(events, &a.n);
	for (i = 0; i < a.n; i++) {
		if (a.event[i].steps.n == 0)
			continue;
		at = map_add(&a.name, a.event[i].name, &fresh);
		a.number = mem_more(a.number, at, &a.cap, sizeof(*a.number));
		if (fresh)
			a.number[at] = i;
	}
	for (i = 0; i < t->buckets; i++) {
		b = &t->bucket[i];
		at = map_find(&a.name, key_cell(t->claims->name[b->group], column));
		for (k = b->item; at != MAP_NONE && k < b->item + b->items; k++)
			if (!t->item[k].united && t->item[k].verdict.status < STATUS_INCOMPARABLE)
				relate_total(r, &a, b, k, a.number[at], &s);
	}
	map_free(&a.name);
	free(a.number);
	saying_free(&s);
}
