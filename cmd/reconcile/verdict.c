/* verdict.c - from the claims of an item to its verdict. */
#include <stdlib.h>

#include "cmd/reconcile/verdict.h"

const char *
status_name(enum status s)
{
	static const char *const name[] = { "single", "agree", "compatible", "tie", "superseded",
		"mixed", "conflict", "incomparable", "unplaced" };

	return name[s];
}

/* Is the gap between the highest low and the lowest high within the tolerance? */
static bool
tolerated(const struct interval *crossed, const struct rules *rules)
{
	struct dec gap, size = crossed->low, other = crossed->high, share;

	if (!dec_sub(&crossed->low, &crossed->high, &gap))
		return false;
	if (dec_cmp(&gap, &rules->abs_tol) <= 0)
		return true;
	size.neg = other.neg = false;
	if (dec_cmp(&size, &other) < 0)
		size = other;
	return dec_mul(&size, &rules->rel_tol, &share) && dec_cmp(&gap, &share) <= 0;
}

bool
verdict_near(const struct claims *c, const struct rules *rules, const struct claim *like,
    uint32_t unit, const struct interval *a, const struct interval *b)
{
	struct interval both = interval_meet(a, b), crossed = both;
	struct rules own = *rules;

	if (!interval_is_void(&both))
		return true;
	if (own.tolerances.special)
		tolerances_for(&own.tolerances, c, like, unit, &own.abs_tol, &own.rel_tol);
	return tolerated(&crossed, &own);
}

/* What all live votes allow; intervals on a line share a point if every two do. */
bool
votes_share(const struct vote *v, size_t n, const struct rules *rules, struct interval *shared)
{
	struct interval all = { .lower = false }, crossed;
	size_t i;

	for (i = 0; i < n; i++)
		if (v[i].live && (i == 0 || v[i].figure != v[i - 1].figure || !v[i - 1].live))
			interval_narrow(&all, &v[i].figure->range);
	*shared = all;
	if (!interval_is_void(&all))
		return true;
	crossed = all;
	shared->low = crossed.high;
	shared->high = crossed.low;
	return tolerated(&crossed, rules);
}

/* From the least to the greatest figure that was named; an open end names none. */
static struct interval
span_of(const struct vote *v, size_t n)
{
	struct interval all = { .lower = false }, one;
	size_t i;

	for (i = 0; i < n; i++) {
		if (i > 0 && v[i].figure == v[i - 1].figure)
			continue;
		one = v[i].figure->range;
		if (!one.lower || !one.upper)
			one = interval_point(one.lower ? &one.low : &one.high);
		all = i == 0 ? one : interval_hull(&all, &one);
	}
	return all;
}

/* The votes from i on that stand in one document; a row without one is its own. */
static size_t
document_end(const struct vote *v, size_t n, size_t i)
{
	size_t end = i + 1;

	while (end < n && v[i].claim->doc != 0 && v[end].claim->doc == v[i].claim->doc)
		end++;
	return end;
}

static size_t
documents(const struct vote *v, size_t n)
{
	size_t i, docs = 0;

	for (i = 0; i < n; i = document_end(v, n, i))
		docs++;
	return docs;
}

/*
 * Do documents that contradict themselves explain all of it?  Then the others share
 * a value, and each of those has a claim that fits it.
 */
static bool
is_mixed(const struct vote *v, size_t n, size_t docs, const struct rules *rules)
{
	struct vote *rest;
	struct interval own, shared;
	bool fits, mixed;
	size_t i, k, end, left = 0;

	if (docs == n)
		return false;
	rest = mem_grow(NULL, n, sizeof(*rest));
	for (i = 0; i < n; i = end) {
		end = document_end(v, n, i);
		if (end - i == 1 || votes_share(v + i, end - i, rules, &own))
			for (k = i; k < end; k++)
				rest[left++] = v[k];
	}
	/* where no document contradicts itself these are all, and share nothing */
	mixed = votes_share(rest, left, rules, &shared);
	for (i = 0; mixed && left > 0 && i < n; i = end) {
		end = document_end(v, n, i);
		fits = false;
		for (k = i; k < end; k++)
			fits = fits || interval_touch(&v[k].figure->range, &shared);
		mixed = fits;
	}
	free(rest);
	return mixed;
}

static bool
all_same(const struct vote *v, size_t n)
{
	size_t i;

	for (i = 1; i < n; i++)
		if (v[i].figure != v[0].figure && figure_cmp(v[0].figure, v[i].figure) != 0)
			return false;
	return true;
}

static void
judge(const struct claims *c, struct vote *v, size_t n, const struct rules *rules,
    struct verdict *r)
{
	bool shared = votes_share(v, n, rules, &r->range);

	if (shared)
		r->status = n == 1 ? STATUS_SINGLE : all_same(v, n) ? STATUS_AGREE :
		    STATUS_COMPATIBLE;
	else if (supersede(v, n, rules)) {
		r->status = STATUS_SUPERSEDED;
		(void)votes_share(v, n, rules, &r->range);
	} else {
		r->status = is_mixed(v, n, r->docs, rules) ? STATUS_MIXED : STATUS_CONFLICT;
		r->range = span_of(v, n);
	}
	best_of(c, v, n, rules, r);
}

void
verdict_of(struct claims *c, const struct rules *rules, const uint32_t *member, size_t n,
    struct verdict *r)
{
	struct ballot b;

	ballot_new(&b, c, rules, member, n);
	*r = (struct verdict){ .claims = n, .docs = documents(b.vote, n),
	    .origins = origins_count(b.vote, n), .unit = b.unit };
	if (b.comparable)
		judge(c, b.vote, n, &b.rules, r);
	else
		r->status = STATUS_INCOMPARABLE;
	ballot_free(&b);
}

struct interval
verdict_stands_for(const struct verdict *r)
{
	bool disputed = r->status == STATUS_CONFLICT || r->status == STATUS_MIXED;

	return disputed && r->bested && !r->tied ? interval_point(&r->best) : r->range;
}
