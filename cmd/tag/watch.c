/* watch.c - what patterns require, put where the prefilter finds it. */
#include <stdlib.h>

#include "cmd/tag/need.h"

enum {
	OFTEN = 100000000,	/* billionths of the bytes: it says next to nothing */
	COMMON = 20000000,	/* in most sentences: not worth a look if something else is known */
	PLACES = 200000000,	/* more than these are no less than all words of a text */
};

static struct prefilter_watch *
new_watch(struct prefilter *pf)
{
	struct prefilter_watch *w;

	pf->watch = mem_more(pf->watch, pf->watches, &pf->watch_cap, sizeof(*pf->watch));
	w = &pf->watch[pf->watches++];
	*w = (struct prefilter_watch){ .rule = (uint32_t)pf->rules, .near = WATCH_NEEDS,
	    .also = WATCH_NEEDS };
	return w;
}

/* The watch is complete: it waits for its first need, or to be asked. */
static void
wait(struct prefilter *pf, struct prefilter_watch *w)
{
	struct prefilter_need *n = &pf->need[w->need[0]];
	struct prefilter_use *u = &pf->use[n->from_use];
	struct prefilter_rule *r = &pf->rule[w->rule];
	size_t i, needle;

	if (r->asked) {
		w->next = r->watch;
		r->watch = (uint32_t)(w - pf->watch) + 1;
		return;
	}
	for (i = 0; n->watch == 0 && i < n->uses; i++) {
		needle = u[i].needle;
		u[i].next = pf->waiting[needle];
		pf->waiting[needle] = (uint32_t)(n->from_use + i) + 1;
	}
	w->next = n->watch;
	n->watch = (uint32_t)(w - pf->watch) + 1;
}

static bool
has_common(struct needles set)
{
	size_t i;

	for (i = 0; i < set.n; i++)
		if (set.v[i].often > COMMON)
			return true;
	return false;
}

/* Is one of them to be looked for inside of words, too?  That costs more. */
static bool
is_inside(struct needles set)
{
	size_t i;

	for (i = 0; i < set.n; i++)
		if (!finder_at_word(needle_str(&set.v[i])))
			return true;
	return false;
}

/* Does each of them tell one place alone? */
static bool
is_exact(struct needles set)
{
	size_t i;

	for (i = 0; i < set.n; i++)
		if (set.v[i].max != set.v[i].min)
			return false;
	return true;
}

/*
 * Where the branch begins, told twice if it can be: by how it begins, by what is near.  The
 * rarer of the two is the one that tells the places, unless the other tells them exactly.
 */
static void
find_places(const struct part *p, struct needles *near, struct needles *also)
{
	const struct needles none = { NULL, 0, 0 };
	struct needles prefix = p->prefixed && !p->prefix_open ? p->prefix : none;

	*near = p->near;
	*also = prefix;
	if (part_places(prefix) < part_places(p->near)) {
		*near = prefix;
		*also = p->near;
	}
	if (part_places(*near) >= PLACES)
		*near = none;
	if (near->n == 0 || part_places(*also) == UINT64_MAX || is_inside(*also))
		*also = none;
	if (also->n > 0 && is_exact(*also) && !is_exact(*near)) {
		*also = p->near;
		*near = prefix;
	}
}

/* Put it among what the watch needs, once; returns where. */
static uint32_t
put_need(struct prefilter *pf, struct prefilter_watch *w, struct needles set, bool cased)
{
	uint32_t need = need_add(pf, set, cased, false), i;

	for (i = 0; i < w->needs && w->need[i] != need; i++)
		;
	if (i == w->needs)
		w->need[w->needs++] = need;
	return i;
}

/* Every match is one of these, at its full length. */
static void
watch_words(struct prefilter *pf, struct needles words, struct needles need, bool cased)
{
	struct prefilter_watch *w = new_watch(pf);

	w->need[w->needs++] = need_add(pf, words, cased, true);
	w->near = 0;
	if (need.n > 0)
		(void)put_need(pf, w, need, cased);
	wait(pf, w);
}

/* False: the branch requires nothing worth looking for. */
static bool
watch_branch(struct prefilter *pf, const struct part *p, bool cased)
{
	struct prefilter_watch *w = new_watch(pf);
	struct needles near, also, rare;
	size_t i;

	find_places(p, &near, &also);
	rare = needles_often(also) < needles_often(near) ? also : near;
	if (needles_often(rare) < needles_often(p->need[0]))
		(void)put_need(pf, w, rare, cased);
	for (i = 0; i < p->needs; i++)
		if (needles_often(p->need[i]) < OFTEN && (w->needs == 0 ||
		    (!has_common(p->need[i]) && !is_inside(p->need[i]))))
			(void)put_need(pf, w, p->need[i], cased);
	if (near.n > 0)
		w->near = put_need(pf, w, near, cased);
	if (also.n > 0)
		w->also = put_need(pf, w, also, cased);
	w->start = p->start;
	if (w->needs > 0)
		wait(pf, w);
	return w->needs > 0;
}

/* All branches are spelt, and nothing else matters: their words in order. */
static struct needles
all_words(struct pool *pool, const struct pattern *p)
{
	struct needles *set = pool_take(pool, p->branches * sizeof(*set));
	size_t i;

	for (i = 0; set != NULL && i < p->branches; i++) {
		if (!p->exactly || !p->branch[i].exactly || needles_empty_one(p->branch[i].words))
			return (struct needles){ NULL, 0, 0 };
		set[i] = p->branch[i].words;
	}
	return set != NULL ? needles_all(pool, set, p->branches) : (struct needles){ NULL, 0, 0 };
}

/* What stands somewhere in a text that holds one of the words needed; empty: who knows. */
static struct needles
needed(struct prefilter *pf, struct pool *pool, struct str need, bool caseless)
{
	const struct needles none = { NULL, 0, 0 };
	struct needles *set;
	struct pattern p;
	struct part branch;
	size_t i;

	if (need.n == 0 || !pattern_read(pool, &pf->memo, need, caseless, &p))
		return none;
	set = pool_take(pool, p.branches * sizeof(*set));
	for (i = 0; set != NULL && i < p.branches; i++) {
		branch = part_blurred(pool, p.branch[i]);
		if (branch.needs == 0)
			return none;
		set[i] = needles_anywhere(pool, branch.need[0]);
	}
	return set != NULL ? needles_all(pool, set, p.branches) : none;
}

static void
watch_pattern(struct prefilter *pf, struct prefilter_rule *r, struct pool *pool,
    const struct pattern *p, struct needles need)
{
	struct needles words = all_words(pool, p);
	struct part branch;
	size_t i, k;

	r->edge = true;
	r->search = p->sequential;
	for (i = 0; i < p->branches; i++) {
		branch = part_blurred(pool, p->branch[i]);
		for (k = 0; k < 4; k++)
			r->first[k] |= branch.first[k];
		r->edge &= branch.edge && !branch.edge_open;
		r->search |= branch.empty;
		if (need.n > 0)
			part_need(&branch, need);
		if (words.n == 0)
			r->slow |= !watch_branch(pf, &branch, !p->caseless);
	}
	if (words.n > 0)
		watch_words(pf, words, need, !p->caseless);
}

/* A pattern that is not understood: what is needed besides is all that is known. */
static void
watch_unknown(struct prefilter *pf, struct prefilter_rule *r, struct needles need, bool cased)
{
	struct part any = part_of((struct needles){ NULL, 0, 0 }, 0, NEEDLE_FAR);

	r->search = true;
	if (need.n > 0)
		part_need(&any, need);
	r->slow = need.n == 0 || !watch_branch(pf, &any, cased);
}

bool
prefilter_add(struct prefilter *pf, struct str pattern, struct str need, bool caseless,
    enum prefilter_kind kind)
{
	struct prefilter_rule *r;
	struct pool *pool = &pf->pool;
	struct pattern p;
	bool known = pattern_read(pool, &pf->memo, pattern, caseless, &p);

	pf->rule = mem_more(pf->rule, pf->rules, &pf->rule_cap, sizeof(*pf->rule));
	r = &pf->rule[pf->rules];
	*r = (struct prefilter_rule){ .asked = kind == PREFILTER_ASKED };
	if (known)
		watch_pattern(pf, r, pool, &p, needed(pf, pool, need, p.caseless));
	else
		watch_unknown(pf, r, needed(pf, pool, need, caseless), !caseless);
	if (r->slow && !r->asked) {
		pf->slows = mem_more(pf->slows, pf->slow, &pf->slow_cap, sizeof(*pf->slows));
		pf->slows[pf->slow++] = (uint32_t)pf->rules;
	}
	pf->rules++;
	pool_clear(pool);
	return known;
}

void
prefilter_added(struct prefilter *pf)
{
	memo_free(&pf->memo);
	pool_free(&pf->pool);
	buf_free(&pf->id);
}

void
prefilter_free(struct prefilter *pf)
{
	finder_free(&pf->finder);
	prefilter_added(pf);
	map_free(&pf->sets);
	free(pf->need);
	free(pf->use);
	free(pf->batch);
	free(pf->waiting);
	free(pf->watch);
	free(pf->rule);
	free(pf->slows);
	free(pf->due);
	free(pf->windows.w);
	*pf = (struct prefilter){ 0 };
}
