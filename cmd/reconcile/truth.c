/*
 * truth.c - whom to trust, from nothing but the claims: who is mostly with those that are
 * mostly right.
 *
 * In each round the weights of the sources tell how likely each value of an item is,
 * 2^support of all values' 2^support; how likely a source's values are on the average
 * tells its weight in the next (Dong et al., 2009, without the search for copies: origins
 * are told, not guessed).  Whole numbers throughout, and a fixed number of rounds:
 * the same claims give the same weights everywhere.
 */
#include <stdlib.h>

#include "cmd/reconcile/opinion.h"
#include "cmd/reconcile/trust.h"

enum { ROUNDS = 10 };

/* 2^-d in millionths, d in thousandths: a straight line between whole powers. */
static uint64_t
power_of(uint64_t d)
{
	uint64_t whole = d / TRUST_UNIT, part = d % TRUST_UNIT;

	return whole > 20 ? 0 : (1000000 - 500 * part) >> whole;
}

/* How likely the first values are together, in millionths of all: upto[i] of the first i. */
static uint64_t *
likelihoods(const struct opinions *o)
{
	uint64_t *upto = mem_grow(NULL, o->offers + 1, sizeof(*upto)), most = 0;
	size_t i;
	bool again;

	for (i = 0; i < o->offers; i++)
		most = o->offer[i].support > most ? o->offer[i].support : most;
	upto[0] = 0;
	for (i = 0; i < o->offers; i++) {
		/* offers of one value stand next to each other, and are one */
		again = i > 0 && dec_cmp(&o->offer[i].figure->value,
		    &o->offer[i - 1].figure->value) == 0;
		upto[i + 1] = upto[i] + (again ? 0 : power_of(most - o->offer[i].support));
	}
	return upto;
}

/* How many offers are below a value, or with `with` not above it. */
static size_t
offers_below(const struct opinions *o, const struct dec *value, bool with)
{
	size_t low = 0, high = o->offers, mid;
	int c;

	while (low < high) {
		mid = low + (high - low) / 2;
		c = dec_cmp(&o->offer[mid].figure->value, value);
		if (c < 0 || (with && c == 0))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Credit each claim that offers a value with how likely what it allows is. */
static void
count_item(struct trust *t, const struct items *all, const struct item *i)
{
	struct opinions o;
	struct ballot b;
	uint64_t *upto, within;
	size_t k;

	ballot_new(&b, all->claims, all->rules, all->member + i->member, i->members);
	opinions_of(&o, b.vote, b.n, all->rules, &i->verdict.range);
	upto = likelihoods(&o);
	for (k = 0; k < b.n && upto[o.offers] > 0; k++) {
		const struct figure *f = b.vote[k].figure;

		if (!f->offered || b.vote[k].claim->origin == 0)
			continue;
		within = upto[offers_below(&o, &f->range.high, true)] -
		    upto[offers_below(&o, &f->range.low, false)];
		trust_count(t, all->claims->name[b.vote[k].claim->origin],
		    (uint32_t)(within * TRUST_UNIT / upto[o.offers]));
	}
	free(upto);
	opinions_free(&o);
	ballot_free(&b);
}

void
trust_learn_truth(struct trust *t, struct items *all)
{
	const struct item *i;
	size_t k;
	int round;

	trust_learn(t);
	trust_weigh(t, all->claims);
	for (round = 0; round < ROUNDS; round++) {
		trust_forget(t);
		for (k = 0; k < all->n; k++) {
			i = &all->item[k];
			if (!i->united && i->verdict.status < STATUS_INCOMPARABLE &&
			    i->verdict.bested && i->verdict.origins > 1)
				count_item(t, all, i);
		}
		trust_learn(t);
		trust_weigh(t, all->claims);
	}
}
