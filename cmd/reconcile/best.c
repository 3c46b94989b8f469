/*
 * best.c - which value to print for an item.
 *
 * A claim offers its value where both ends of what it allows are known and the value
 * lies between them: "around 120" offers 120, "up to 120" and "dozens" offer nothing.
 * The mode is the value that most claims allow; ties go to the most precise, then the
 * earliest report, then the least.  Sorting the ends once keeps it n log n.
 */
#include <stdlib.h>

#include "cmd/reconcile/verdict.h"

struct offer {
	const struct vote *vote;
	struct dec width;
	size_t support;
};

static int
by_value(const void *a, const void *b)
{
	const struct offer *x = a, *y = b;

	return dec_cmp(&x->vote->figure.value, &y->vote->figure.value);
}

/* Equal values in the order of their claims, so that sorting leaves nothing to chance. */
static int
by_value_then_claim(const void *a, const void *b)
{
	const struct offer *x = a, *y = b;
	int c = by_value(a, b);

	return c != 0 ? c : (x->vote > y->vote) - (x->vote < y->vote);
}

static int
by_end(const void *a, const void *b)
{
	const struct dec *const *x = a, *const *y = b;

	return dec_cmp(*x, *y);
}

/* How many live votes allow each offered value. */
static void
count_support(const struct vote *v, size_t n, struct offer *o, size_t offers)
{
	const struct dec **low = mem_grow(NULL, n, sizeof(*low));
	const struct dec **high = mem_grow(NULL, n, sizeof(*high));
	size_t i, lows = 0, highs = 0, begun = 0, ended = 0, endless = 0;

	for (i = 0; i < n; i++) {
		if (!v[i].live)
			continue;
		if (v[i].figure.range.lower)
			low[lows++] = &v[i].figure.range.low;
		else
			endless++;
		if (v[i].figure.range.upper)
			high[highs++] = &v[i].figure.range.high;
	}
	qsort(low, lows, sizeof(*low), by_end);
	qsort(high, highs, sizeof(*high), by_end);
	for (i = 0; i < offers; i++) {
		const struct dec *value = &o[i].vote->figure.value;

		while (begun < lows && dec_cmp(low[begun], value) <= 0)
			begun++;
		while (ended < highs && dec_cmp(high[ended], value) < 0)
			ended++;
		o[i].support = endless + begun - ended;
	}
	free(low);
	free(high);
}

/* An unknown date is later than all. */
static uint32_t
day(const struct offer *o)
{
	return o->vote->claim->date != 0 ? o->vote->claim->date : UINT32_MAX;
}

/* Which of two offers to take: <0 the first.  Support alone decides without a tie. */
static int
prefer(const struct offer *a, const struct offer *b)
{
	int c;

	if (a->support != b->support)
		return a->support > b->support ? -1 : 1;
	if ((c = dec_cmp(&a->width, &b->width)) != 0)
		return c;
	if (day(a) != day(b))
		return day(a) < day(b) ? -1 : 1;
	return by_value(a, b);
}

static const struct offer *
mode(struct offer *o, size_t n, bool *tie)
{
	const struct offer *best = &o[0];
	size_t i;

	for (i = 1; i < n; i++)
		if (prefer(&o[i], best) < 0)
			best = &o[i];
	for (i = 0; i < n; i++)
		*tie = *tie || (o[i].support == best->support && by_value(&o[i], best) != 0);
	return best;
}

/* The offers of the last day that has one, in front; how many. */
static size_t
keep_latest(struct offer *o, size_t n)
{
	uint32_t last = 0;
	size_t i, kept = 0;

	for (i = 0; i < n; i++)
		if (o[i].vote->claim->date > last)
			last = o[i].vote->claim->date;
	for (i = 0; i < n; i++)
		if (o[i].vote->claim->date == last)
			o[kept++] = o[i];
	return kept;
}

/* The most precise of the offers of the value that was taken. */
static const struct offer *
most_precise(const struct offer *o, size_t n, const struct offer *taken)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (by_value(&o[i], taken) == 0 && dec_cmp(&o[i].width, &taken->width) < 0)
			taken = &o[i];
	return taken;
}

static size_t
gather(const struct vote *v, size_t n, const struct interval *range, struct offer *o)
{
	size_t i, offers = 0;

	for (i = 0; i < n; i++) {
		const struct figure *f = &v[i].figure;

		if (!v[i].live || !f->offered || !interval_holds(range, &f->value))
			continue;
		o[offers] = (struct offer){ .vote = &v[i] };
		if (!dec_sub(&f->range.high, &f->range.low, &o[offers].width))
			o[offers].width = f->range.high;
		offers++;
	}
	qsort(o, offers, sizeof(*o), by_value_then_claim);
	return offers;
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
	struct offer *o = mem_grow(NULL, n, sizeof(*o));
	const struct offer *best;
	size_t offers = gather(v, n, &r->range, o);
	bool tie = false;

	r->bested = offers > 0;
	r->modifier = bounded(c, v, n, &r->range);
	if (offers > 0) {
		count_support(v, n, o, offers);
		if (rules->best == BEST_LATEST)
			offers = keep_latest(o, offers);
		best = rules->best == BEST_LOWEST ? &o[0] :
		    rules->best == BEST_MEDIAN ? &o[(offers - 1) / 2] : mode(o, offers, &tie);
		best = most_precise(o, offers, best);
		r->best = best->vote->figure.value;
		r->modifier = c->name[best->vote->claim->modifier];
		if (r->modifier.n == 0)
			r->modifier = dec_is_zero(&best->width) ? STR("exact") : STR("about");
	}
	r->tied = tie;
	if (tie && r->status == STATUS_COMPATIBLE)
		r->status = STATUS_TIE;
	free(o);
}
