/*
 * suspect.c - which claim would have to be wrong, if only one is.
 *
 * Intervals share a point where the highest low end is not above the lowest high one: so
 * only a claim that has one of these two ends can be the one that spoils it.
 */
#include "cmd/reconcile/verdict.h"

/* The live vote with the highest low end, or the lowest high one; n where none has any. */
static size_t
outermost(const struct vote *v, size_t n, bool low)
{
	const struct dec *end, *most = NULL;
	size_t i, at = n;
	int c;

	for (i = 0; i < n; i++) {
		if (!(low ? v[i].figure->range.lower : v[i].figure->range.upper))
			continue;
		end = low ? &v[i].figure->range.low : &v[i].figure->range.high;
		c = most == NULL ? 1 : low ? dec_cmp(end, most) : dec_cmp(most, end);
		if (c > 0) {
			most = end;
			at = i;
		}
	}
	return at;
}

static bool
others_share(struct vote *v, size_t n, size_t without, const struct rules *rules)
{
	struct interval shared;
	bool share;

	v[without].live = false;
	share = votes_share(v, n, rules, &shared);
	v[without].live = true;
	return share;
}

size_t
verdict_suspects(struct claims *c, const struct rules *rules, const uint32_t *member, size_t n,
    uint32_t suspect[2])
{
	struct ballot b;
	size_t i, at[2], found = 0;

	ballot_new(&b, c, rules, member, n);
	for (i = 0; i < 2 && b.comparable; i++) {
		at[i] = outermost(b.vote, n, i == 0);
		if (at[i] < n && others_share(b.vote, n, at[i], &b.rules))
			suspect[found++] = member[at[i]];
	}
	ballot_free(&b);
	return found;
}
