/* prefilter.c - from what was found in a text to the rules that are due. */
#include "cmd/tag/prefilter.h"

#include <stdlib.h>

#include "cmd/tag/edge.h"

static void
add_window(struct windows *all, uint32_t *head, uint32_t *tail, struct window w)
{
	w.next = 0;
	all->w = mem_more(all->w, all->n, &all->cap, sizeof(*all->w));
	all->w[all->n++] = w;
	if (*head == 0)
		*head = (uint32_t)all->n;
	else
		all->w[*tail - 1].next = (uint32_t)all->n;
	*tail = (uint32_t)all->n;
}

/* Where a match begins that has the needle there.  False: before the text. */
static bool
window_of(const struct prefilter_use *u, const struct found *f, size_t n, struct window *w)
{
	*w = (struct window){ 0 };
	if (u->min == NEEDLE_FAR) {
		w->to = (uint32_t)n;
		return true;
	}
	if (f->from < u->min)
		return false;
	w->from = f->from > u->max ? f->from - u->max : 0;
	w->to = f->from - u->min;
	return true;
}

/* Each place where the needle of the use was found is a window of the need. */
static void
add_places(struct prefilter *pf, struct prefilter_need *need, uint32_t use)
{
	const struct prefilter_use *u = &pf->use[use];
	const struct found *f;
	struct window w;
	uint32_t at;

	for (at = finder_places(&pf->finder, u->needle); at != 0; at = f->next) {
		f = &pf->finder.found[at - 1];
		if (!window_of(u, f, pf->text_n, &w))
			continue;
		need->from = w.from < need->from ? w.from : need->from;
		need->to = w.to > need->to ? w.to : need->to;
		w.end = need->ends && !f->unsure ? f->to : 0;
		w.rank = u->rank;
		add_window(&pf->windows, &need->head, &need->tail, w);
	}
}

/* Where the need is met in this text, asked once. */
static const struct prefilter_need *
ask(struct prefilter *pf, uint32_t number)
{
	struct prefilter_need *need = &pf->need[number];
	const struct prefilter_batch *b = pf->batch + need->from_batch;
	const struct prefilter_batch *end = b + need->batches;
	uint64_t seen, before;

	if (need->met == pf->texts)
		return need;
	need->met = pf->texts;
	need->due = false;
	need->from = UINT32_MAX;
	need->to = need->head = need->tail = 0;
	for (; b < end; b++)
		for (seen = pf->finder.seen_bit[b->word] & b->seen; seen != 0; seen &= seen - 1) {
			before = (seen & (~seen + 1)) - 1;
			add_places(pf, need, b->use + (uint32_t)__builtin_popcountll(b->seen & before));
		}
	return need;
}

/* The rule, with no windows yet if this text is new to it; it is due if it is not asked for. */
static struct prefilter_rule *
rule_here(struct prefilter *pf, uint32_t rule)
{
	struct prefilter_rule *r = &pf->rule[rule];

	if (r->met == pf->texts)
		return r;
	r->met = pf->texts;
	r->head = r->tail = 0;
	if (!r->asked) {
		pf->due = mem_more(pf->due, pf->dues, &pf->due_cap, sizeof(*pf->due));
		pf->due[pf->dues++] = rule;
	}
	return r;
}

/* Does a match that begins in the window begin in one of these, too?  Of many, perhaps. */
static bool
agrees(const struct prefilter *pf, struct window w, uint32_t i)
{
	enum { MANY = 32 };
	const struct window *also;
	size_t n;

	for (n = 0; i != 0 && n < MANY; n++, i = also->next) {
		also = &pf->windows.w[i - 1];
		if (also->from <= w.to && w.from <= also->to)
			return true;
	}
	return n == MANY;
}

/* Are all needs of the watch met, and may a match begin somewhere?  Then where at most. */
static bool
is_met(struct prefilter *pf, const struct prefilter_watch *watch, struct window *all)
{
	const struct prefilter_need *need;
	uint32_t i;

	*all = (struct window){ .to = watch->start ? 0 : UINT32_MAX };
	for (i = 0; i < watch->needs; i++) {
		need = ask(pf, watch->need[i]);
		all->from = need->from > all->from ? need->from : all->from;
		all->to = need->to < all->to ? need->to : all->to;
		if (all->from > all->to)
			return false;
	}
	return true;
}

/* The first need of the watch is met: if all are, the rule is due. */
static void
look(struct prefilter *pf, const struct prefilter_watch *watch)
{
	struct prefilter_rule *r;
	uint32_t i, also = 0;
	struct window all, w;

	if (!is_met(pf, watch, &all))
		return;
	if (pf->rule[watch->rule].slow)
		return;
	r = rule_here(pf, watch->rule);
	if (watch->near == WATCH_NEEDS) {
		add_window(&pf->windows, &r->head, &r->tail, all);
		return;
	}
	if (watch->also != WATCH_NEEDS)
		also = pf->need[watch->need[watch->also]].head;
	for (i = pf->need[watch->need[watch->near]].head; i != 0; i = w.next) {
		w = pf->windows.w[i - 1];
		if (w.to < all.from || w.from > all.to || (also != 0 && !agrees(pf, w, also)))
			continue;
		w.from = w.from > all.from ? w.from : all.from;
		w.to = w.to < all.to ? w.to : all.to;
		add_window(&pf->windows, &r->head, &r->tail, w);
	}
}

bool
prefilter_may(struct prefilter *pf, size_t rule)
{
	struct prefilter_rule *r = &pf->rule[rule];
	uint32_t i;

	if (r->met != pf->texts) {
		(void)rule_here(pf, (uint32_t)rule);
		for (i = r->watch; i != 0; i = pf->watch[i - 1].next)
			look(pf, &pf->watch[i - 1]);
		if (r->slow)
			add_window(&pf->windows, &r->head, &r->tail,
			    (struct window){ .to = (uint32_t)pf->text_n });
	}
	return r->head != 0;
}

/* The needle is there: so is what waits for it. */
static void
wake(struct prefilter *pf, uint32_t needle)
{
	struct prefilter_need *need;
	uint32_t i, k;

	for (i = pf->waiting[needle]; i != 0; i = pf->use[i - 1].next) {
		need = &pf->need[pf->use[i - 1].need];
		(void)ask(pf, pf->use[i - 1].need);
		if (need->due)
			continue;
		need->due = true;
		for (k = need->watch; k != 0; k = pf->watch[k - 1].next)
			look(pf, &pf->watch[k - 1]);
	}
}

void
prefilter_run(struct prefilter *pf, const struct folded *text)
{
	struct prefilter_rule *r;
	size_t i;

	if (pf->texts++ == 0)
		prefilter_added(pf);
	pf->dues = pf->windows.n = 0;
	pf->text_n = text->raw.n;
	finder_run(&pf->finder, text);
	for (i = 0; i < pf->finder.seens; i++)
		wake(pf, pf->finder.seen[i]);
	for (i = 0; i < pf->slow; i++) {
		r = rule_here(pf, pf->slows[i]);
		add_window(&pf->windows, &r->head, &r->tail,
		    (struct window){ .to = (uint32_t)pf->text_n });
	}
}

static int
by_place(const void *pa, const void *pb)
{
	const struct window *a = pa, *b = pb;

	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a->rank > b->rank) - (a->rank < b->rank);
}

void
prefilter_windows(const struct prefilter *pf, size_t rule, struct windows *out)
{
	bool sorted = true;
	uint32_t i;

	out->n = 0;
	for (i = pf->rule[rule].head; i != 0; i = pf->windows.w[i - 1].next) {
		out->w = mem_more(out->w, out->n, &out->cap, sizeof(*out->w));
		out->w[out->n++] = pf->windows.w[i - 1];
		sorted &= out->n < 2 || by_place(&out->w[out->n - 2], &out->w[out->n - 1]) <= 0;
	}
	if (!sorted)
		qsort(out->w, out->n, sizeof(*out->w), by_place);
}

bool
prefilter_begins(const struct prefilter_rule *r, const struct folded *t, size_t at)
{
	unsigned char c = (unsigned char)t->raw.p[at];

	if ((r->first[c / 64] >> c % 64 & 1) == 0 || (c & 0xC0) == 0x80)
		return false;
	return !r->edge || edge_at(t, at) != EDGE_NO;
}
