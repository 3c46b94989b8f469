/* opinion.c - claims of one figure together, and how much stands behind each value. */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/opinion.h"
#include "cmd/reconcile/sort.h"

/* One end of what a figure allows, and how much stands behind it. */
struct end {
	const struct dec *at;
	uint64_t weight;
};

/* Equal values by their ranges, so that sorting leaves nothing to chance. */
static int
by_value_then_range(const void *a, const void *b)
{
	const struct opinion *x = a, *y = b;
	int c = dec_cmp(&x->figure->value, &y->figure->value);

	return c != 0 ? c : interval_cmp(&x->figure->range, &y->figure->range);
}

static int
by_end(const void *a, const void *b)
{
	const struct end *x = a, *y = b;

	return dec_cmp(x->at, y->at);
}

static void
add_claim(struct opinion *o, const struct claim *c, uint32_t weight)
{
	o->weight += weight;
	o->claims++;
	if (c->date != 0 && c->date < o->first)
		o->first = c->date;
	if (c->date > o->last)
		o->last = c->date;
	if (c->modifier != 0 && (o->modifier == 0 || c->modifier < o->modifier))
		o->modifier = c->modifier;
	if (c->weight > o->rank)
		o->rank = c->weight;
}

/* The different figures of the live votes; how many.  o[] and order[] have room for n. */
static size_t
gather(const struct vote *v, size_t n, const struct rules *rules, struct opinion *o,
    uint64_t *order)
{
	const struct vote *at;
	size_t i, live = 0, kept = 0;

	for (i = 0; i < n; i++)
		if (v[i].live)
			order[live++] = numbers_pair(v[i].claim->figure, (uint32_t)i);
	numbers_sort(order, live);
	for (i = 0; i < live; i++) {
		at = &v[(uint32_t)order[i]];
		if (kept == 0 || o[kept - 1].figure != at->figure)
			o[kept++] = (struct opinion){ .figure = at->figure, .first = UINT32_MAX };
		add_claim(&o[kept - 1], at->claim, rules_weigh(rules) ? at->claim->weight : 1);
	}
	return kept;
}

/* How much stands behind each offered value.  low[] has room for 2 n. */
static void
count_support(const struct opinion *all, size_t n, struct opinion *offer, size_t offers,
    struct end *low)
{
	struct end *high = low + n;
	size_t i, lows = 0, highs = 0, begun = 0, ended = 0;
	uint64_t support = 0;

	for (i = 0; i < n; i++) {
		const struct interval *r = &all[i].figure->range;

		if (r->lower)
			low[lows++] = (struct end){ &r->low, all[i].weight };
		else
			support += all[i].weight;
		if (r->upper)
			high[highs++] = (struct end){ &r->high, all[i].weight };
	}
	sort(low, lows, sizeof(*low), by_end);
	sort(high, highs, sizeof(*high), by_end);
	for (i = 0; i < offers; i++) {
		const struct dec *value = &offer[i].figure->value;

		for (; begun < lows && dec_cmp(low[begun].at, value) <= 0; begun++)
			support += low[begun].weight;
		for (; ended < highs && dec_cmp(high[ended].at, value) < 0; ended++)
			support -= high[ended].weight;
		offer[i].support = support;
	}
}

/* The opinions that offer a value in the range, in the order of their values. */
static size_t
offered(const struct opinion *all, size_t n, const struct interval *range, struct opinion *o)
{
	size_t i, offers = 0;

	for (i = 0; i < n; i++) {
		const struct figure *f = all[i].figure;

		if (!f->offered || !interval_holds(range, &f->value))
			continue;
		o[offers] = all[i];
		if (!dec_sub(&f->range.high, &f->range.low, &o[offers].width))
			o[offers].width = f->range.high;
		offers++;
	}
	sort(o, offers, sizeof(*o), by_value_then_range);
	return offers;
}

void
opinions_of(struct opinions *o, const struct vote *v, size_t n, const struct rules *rules,
    const struct interval *range)
{
	/* one block: two opinions a vote, then the order of the votes, where the ends stand later */
	struct end *ends;

	o->all = mem_grow(NULL, 2 * n, sizeof(*o->all) + sizeof(*ends));
	o->offer = o->all + n;
	ends = (struct end *)(o->offer + n);
	o->n = gather(v, n, rules, o->all, (uint64_t *)ends);
	o->offers = offered(o->all, o->n, range, o->offer);
	if (o->offers > 0)
		count_support(o->all, o->n, o->offer, o->offers, ends);
}

void
opinions_free(struct opinions *o)
{
	free(o->all);
}
