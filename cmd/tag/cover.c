/* cover.c - of matches of one label that overlap, those that stand. */
#include "cmd/tag/cover.h"

#include <stdlib.h>

/* How good a match is: the less, the better, from the first key on. */
enum { LABEL_KEY, BY_OVERLAP, KEYS = BY_OVERLAP + 4 };

struct candidate {
	size_t key[KEYS];
	size_t hit;
};

static int
by_keys(const void *pa, const void *pb)
{
	const struct candidate *a = pa, *b = pb;
	size_t i;

	for (i = 0; i < KEYS - 1 && a->key[i] == b->key[i]; i++)
		;
	return (a->key[i] > b->key[i]) - (a->key[i] < b->key[i]);
}

static struct candidate
candidate_of(const struct rules *rs, const struct hits *hs, size_t hit)
{
	const struct hit *h = &hs->h[hit];
	const struct rule *r = &rs->rule[h->rule];
	size_t shortness = (size_t)-1 - (h->to - h->from);
	size_t urgency = (size_t)((int64_t)INT32_MAX - r->priority);

	if (rs->policy[r->label] == OVERLAP_LONGEST)
		return (struct candidate){ { r->label, shortness, urgency, h->from, h->rule }, hit };
	return (struct candidate){ { r->label, h->from, urgency, shortness, h->rule }, hit };
}

static bool
may_cover(const struct rules *rs, const struct hit *h)
{
	const struct rule *r = &rs->rule[h->rule];

	return rs->policy[r->label] != OVERLAP_ALL && h->to > h->from &&
	    (r->kind != VALUE_TEMPLATE || h->value.n > 0);
}

/* Entries of lists that bear one name stand together. */
static bool
is_shared(const struct hit *a, const struct hit *b)
{
	return a->entry != NULL && b->entry != NULL && a->from == b->from && a->to == b->to;
}

/*
 * With an owner for each byte only the ends of a match must be looked at: none that came
 * before it is shorter, or none began behind it.
 */
static void
settle(struct hits *hs, const struct candidate *c, size_t n, uint32_t *owner)
{
	struct hit *h;
	size_t i, at;

	for (i = 0; i < n; i++) {
		h = &hs->h[c[i].hit];
		h->covered = owner[h->from] != 0 ? owner[h->from] : owner[h->to - 1];
		if (h->covered != 0 && is_shared(h, &hs->h[h->covered - 1]))
			h->covered = 0;
		for (at = h->from; at < h->to && h->covered == 0; at++)
			owner[at] = (uint32_t)c[i].hit + 1;
	}
	for (i = 0; i < n; i++) {
		h = &hs->h[c[i].hit];
		if (h->covered == 0)
			memset(owner + h->from, 0, (h->to - h->from) * sizeof(*owner));
	}
}

static void
drop(struct hits *hs)
{
	size_t i, n;

	for (i = 0; hs->keep && i < hs->n; i++)
		if (hs->h[i].covered > 0)
			hits_miss(hs, &(struct miss){ .hit = hs->h[i], .why = MISS_COVERED,
			    .by = hs->h[hs->h[i].covered - 1] });
	for (i = n = 0; i < hs->n; i++)
		if (hs->h[i].covered == 0)
			hs->h[n++] = hs->h[i];
	hs->n = n;
}

void
cover(const struct rules *rs, struct hits *hs)
{
	struct candidate *c = NULL;
	size_t i, from, n = 0, cap = 0, end = 0;
	uint32_t *owner;

	for (i = 0; i < hs->n; i++) {
		if (!may_cover(rs, &hs->h[i]))
			continue;
		c = mem_more(c, n, &cap, sizeof(*c));
		c[n++] = candidate_of(rs, hs, i);
		end = hs->h[i].to > end ? hs->h[i].to : end;
	}
	if (n > 1) {
		qsort(c, n, sizeof(*c), by_keys);
		owner = mem_grow(NULL, end, sizeof(*owner));
		memset(owner, 0, end * sizeof(*owner));
		for (i = from = 0; i < n; from = i) {
			while (i < n && c[i].key[LABEL_KEY] == c[from].key[LABEL_KEY])
				i++;
			settle(hs, c + from, i - from, owner);
		}
		free(owner);
		drop(hs);
	}
	free(c);
}
