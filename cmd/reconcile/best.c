/*
 * best.c - which value to print for an item.
 *
 * The mode is the value that most claims allow, each counted by its weight; ties go to the
 * most precise, then the earliest report, then the least.
 */
#include "cmd/reconcile/opinion.h"

static int
by_value(const struct opinion *a, const struct opinion *b)
{
	return dec_cmp(&a->figure->value, &b->figure->value);
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
	case BEST_TRUTH:
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
	struct opinions o;
	const struct opinion *best;
	bool tie = false;

	opinions_of(&o, v, n, rules, &r->range);
	r->bested = o.offers > 0;
	if (r->bested) {
		best = choose(o.offer, &o.offers, rules->best, &tie);
		best = most_precise(o.offer, o.offers, best);
		r->best = best->figure->value;
		r->modifier = c->name[best->modifier];
		if (r->modifier.n == 0)
			r->modifier = dec_is_zero(&best->width) ? STR("exact") : STR("about");
	} else
		r->modifier = bounded(c, v, n, &r->range);
	r->tied = tie;
	if (tie && r->status == STATUS_COMPATIBLE)
		r->status = STATUS_TIE;
	opinions_free(&o);
}
