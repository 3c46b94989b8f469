/*
 * ballot.c - the votes of an item's claims, in one unit: the one most of them use, the first
 * by name where two are used alike.
 */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/verdict.h"

static uint32_t
most_used(const struct vote *v, size_t n)
{
	uint64_t *unit = mem_grow(NULL, n, sizeof(*unit));
	uint32_t most = v[0].claim->unit;
	size_t i, run = 0, best = 0;

	for (i = 0; i < n; i++)
		unit[i] = v[i].claim->unit;
	numbers_sort(unit, n);
	for (i = 0; i < n; i++) {
		run = i > 0 && unit[i] == unit[i - 1] ? run + 1 : 1;
		if (run > best) {
			best = run;
			most = (uint32_t)unit[i];
		}
	}
	free(unit);
	return most;
}

/* Units that no table knows are comparable with themselves alone. */
static bool
convert(struct ballot *b, const struct claims *c)
{
	struct vote *v = b->vote;
	const struct unit *from, *to;
	size_t i;

	for (i = 1; i < b->n && v[i].claim->unit == v[0].claim->unit; i++)
		;
	b->unit = i >= b->n ? v[0].claim->unit : most_used(v, b->n);
	if (i >= b->n)
		return true;
	to = units_find(c->name[b->unit]);
	b->converted = mem_grow(NULL, b->n, sizeof(*b->converted));
	for (i = 0; i < b->n; i++) {
		if (v[i].claim->unit == b->unit)
			continue;
		b->converted[i] = *v[i].figure;
		v[i].figure = &b->converted[i];
		from = units_find(c->name[v[i].claim->unit]);
		if (from == NULL || to == NULL || !figure_convert(&b->converted[i], from, to))
			return false;
	}
	return true;
}

void
ballot_new(struct ballot *b, struct claims *c, const struct rules *rules, const uint32_t *member,
    size_t n)
{
	size_t i;

	*b = (struct ballot){ .n = n, .rules = *rules };
	b->vote = mem_grow(NULL, n, sizeof(*b->vote));
	for (i = 0; i < n; i++)
		b->vote[i] = (struct vote){ .claim = &c->claim[member[i]], .live = true,
		    .figure = &c->figure[c->claim[member[i]].figure] };
	b->comparable = convert(b, c);
	if (rules->tolerances.special)
		tolerances_for(&rules->tolerances, c, b->vote->claim, b->unit, &b->rules.abs_tol,
		    &b->rules.rel_tol);
}

void
ballot_free(struct ballot *b)
{
	free(b->vote);
	free(b->converted);
}
