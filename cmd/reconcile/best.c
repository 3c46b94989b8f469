/*
 * best.c - which value to print for an item.
 *
 * A claim offers its value where both ends of what it allows are known and the value
 * lies between them: "around 120" offers 120, "up to 120" and "dozens" offer nothing.
 * The mode is the value that most claims allow, each counted by its weight; ties go to the
 * most precise, then the earliest report, then the least.  Claims of one figure are taken
 * together, so that the work is that of the different figures.
 */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/verdict.h"

/* A figure, and the live claims that state it. */
struct opinion {
	const struct figure *figure;
	struct dec width;	/* of an offer */
	uint64_t weight;	/* of all its claims */
	uint64_t support;	/* of all claims that allow its value */
	size_t claims;
	uint32_t first, last;	/* days; the first of the known ones, or UINT32_MAX */
	uint32_t modifier;	/* the first by name that is told */
	uint32_t rank;		/* the weightiest of its claims */
};

/* One end of what a figure allows, and how much stands behind it. */
struct end {
	const struct dec *at;
	uint64_t weight;
};

static int
by_value(const void *a, const void *b)
{
	const struct opinion *x = a, *y = b;

	return dec_cmp(&x->figure->value, &y->figure->value);
}

/* Equal values by their ranges, so that sorting leaves nothing to chance. */
static int
by_value_then_range(const void *a, const void *b)
{
	const struct opinion *x = a, *y = b;
	int c = by_value(a, b);

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

/* The different figures of the live votes; how many.  o[] has room for n. */
static size_t
gather(const struct vote *v, size_t n, const struct rules *rules, struct opinion *o)
{
	uint64_t *order = mem_grow(NULL, n, sizeof(*order));
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
		add_claim(&o[kept - 1], at->claim, rules->best == BEST_WEIGHTS ? at->claim->weight : 1);
	}
	free(order);
	return kept;
}

/* How much stands behind each offered value. */
static void
count_support(const struct opinion *all, size_t n, struct opinion *offer, size_t offers)
{
	struct end *low = mem_grow(NULL, 2 * n, sizeof(*low)), *high = low + n;
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
	qsort(low, lows, sizeof(*low), by_end);
	qsort(high, highs, sizeof(*high), by_end);
	for (i = 0; i < offers; i++) {
		const struct dec *value = &offer[i].figure->value;

		for (; begun < lows && dec_cmp(low[begun].at, value) <= 0; begun++)
			support += low[begun].weight;
		for (; ended < highs && dec_cmp(high[ended].at, value) < 0; ended++)
			support -= high[ended].weight;
		offer[i].support = support;
	}
	free(low);
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
	qsort(o, offers, sizeof(*o), by_value_then_range);
	return offers;
}

/* Which of two offers to take: <0 the first.  Support alone decides without a tie. */
static int
prefer(const struct opinion *a, const struct opinion *b)
{
	int c;

	if (a->support != b->support)
		return a->support > b->support ? -1 : 1;
	if ((c = dec_cmp(&a->width, &b->width)) != 0)
		return c;
	if (a->first != b->first)	/* an unknown date is later than all */
		return a->first < b->first ? -1 : 1;
	return by_value(a, b);
}

static const struct opinion *
mode(const struct opinion *o, size_t n, bool *tie)
{
	const struct opinion *best = &o[0];
	size_t i;

	for (i = 1; i < n; i++)
		if (prefer(&o[i], best) < 0)
			best = &o[i];
	for (i = 0; i < n; i++)
		*tie = *tie || (o[i].support == best->support && by_value(&o[i], best) != 0);
	return best;
}

/* The lower of two that stand in the middle of the claims. */
static const struct opinion *
median(const struct opinion *o, size_t n)
{
	size_t i, claims = 0, before = 0;

	for (i = 0; i < n; i++)
		claims += o[i].claims;
	for (i = 0; before + o[i].claims <= (claims - 1) / 2; i++)
		before += o[i].claims;
	return &o[i];
}

/* The offers of the last day that has one, or of the source that goes before all others. */
static size_t
keep_top(struct opinion *o, size_t n, bool by_day)
{
	uint32_t top = 0, own;
	size_t i, kept = 0;

	for (i = 0; i < n; i++) {
		own = by_day ? o[i].last : o[i].rank;
		if (own > top)
			top = own;
	}
	for (i = 0; i < n; i++)
		if ((by_day ? o[i].last : o[i].rank) == top)
			o[kept++] = o[i];
	return kept;
}

static const struct opinion *
choose(struct opinion *o, size_t *n, enum best rule, bool *tie)
{
	switch (rule) {
	case BEST_LOWEST:
		return &o[0];
	case BEST_MEDIAN:
		return median(o, *n);
	case BEST_LATEST:
	case BEST_PRIORITY:
		*n = keep_top(o, *n, rule == BEST_LATEST);
		break;
	case BEST_MODE:
	case BEST_WEIGHTS:
		break;
	}
	return mode(o, *n, tie);
}

/* The most precise of the offers of the value that was taken. */
static const struct opinion *
most_precise(const struct opinion *o, size_t n, const struct opinion *taken)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (by_value(&o[i], taken) == 0 && dec_cmp(&o[i].width, &taken->width) < 0)
			taken = &o[i];
	return taken;
}

/* What to say of an item without a best value. */
static struct str
bounded(const struct claims *c, const struct vote *v, size_t n, const struct interval *r)
{
	size_t i;

	for (i = 1; i < n && v[i].claim->modifier == v[0].claim->modifier; i++)
		;
	if (i == n && v[0].claim->modifier != 0)
		return c->name[v[0].claim->modifier];
	if (r->lower)
		return r->upper ? STR("range") : STR("at-least");
	return r->upper ? STR("at-most") : STR("");
}

void
best_of(const struct claims *c, const struct vote *v, size_t n, const struct rules *rules,
    struct verdict *r)
{
	struct opinion *all = mem_grow(NULL, 2 * n, sizeof(*all)), *o = all + n;
	const struct opinion *best;
	size_t opinions = gather(v, n, rules, all), offers = offered(all, opinions, &r->range, o);
	bool tie = false;

	r->bested = offers > 0;
	if (offers > 0) {
		count_support(all, opinions, o, offers);
		best = choose(o, &offers, rules->best, &tie);
		best = most_precise(o, offers, best);
		r->best = best->figure->value;
		r->modifier = c->name[best->modifier];
		if (r->modifier.n == 0)
			r->modifier = dec_is_zero(&best->width) ? STR("exact") : STR("about");
	} else
		r->modifier = bounded(c, v, n, &r->range);
	r->tied = tie;
	if (tie && r->status == STATUS_COMPATIBLE)
		r->status = STATUS_TIE;
	free(all);
}
