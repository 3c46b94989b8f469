/*
 * opinion.h - the claims of an item by what they say: each different figure once, with how
 * much stands behind it.
 *
 * A claim offers its value where both ends of what it allows are known and the value
 * lies between them: "around 120" offers 120, "up to 120" and "dozens" offer nothing.
 * Work is that of the different figures, however many claims there are.
 *
 *	opinions_of(&o, votes, n, rules, &range);
 *	... o.offer[0 .. o.offers-1], in the order of their values ...
 *	opinions_free(&o);
 */
#ifndef OPINION_H
#define OPINION_H

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

struct opinions {
	struct opinion *offer;	/* those that offer a value in the range */
	size_t offers;
	struct opinion *all;	/* owned, the offers too */
	size_t n;
};

void opinions_of(struct opinions *, const struct vote *, size_t n, const struct rules *,
    const struct interval *range);
void opinions_free(struct opinions *);

#endif
