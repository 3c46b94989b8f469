/* match.c - run rules over a text. */
#include "cmd/tag/match.h"

#include <stdlib.h>

#include "cmd/tag/value.h"

/* The matches of a rule in a text, one by one, vetoes heard. */
struct scan {
	const struct rule *rule;
	struct prefilter *filter;	/* NULL: it did not look */
	const struct prefilter_rule *begins;
	struct str text;
	const struct folded *folded;
	enum re_text kind;
	bool anywhere;		/* matches may begin everywhere; else ... */
	const struct windows *windows;	/* ... here */
	size_t window;		/* which of them comes next */
	size_t at;		/* where to look on */
	size_t tried;		/* no match begins before, but those found */
	size_t veto_at;		/* where to look on for vetoes */
	bool veto_known;	/* veto[] is one not yet behind us */
	size_t tries, vetoed;
	struct re_match match, veto;
};

/* Field by field: the matches are large, and are not read before they are set. */
static void
scan_begin(struct scan *s, const struct rule *rule, struct str text)
{
	s->rule = rule;
	s->text = text;
	s->kind = RE_ANY;
	s->filter = NULL;
	s->anywhere = true;
	s->window = 0;
	s->at = s->tried = s->veto_at = s->tries = s->vetoed = 0;
	s->veto_known = false;
}

/* The same, where the prefilter has looked: it is certain of these windows. */
static void
scan_due(struct scan *s, struct rules *rs, size_t rule, struct hits *hs)
{
	static const enum re_text kind[] = { RE_ASCII, RE_VALID, RE_ANY };

	scan_begin(s, &rs->rule[rule], hs->text.raw);
	s->kind = kind[hs->text.kind];
	s->filter = &rs->filter;
	s->begins = &rs->filter.rule[s->rule->pattern_filter];
	s->folded = &hs->text;
	prefilter_windows(&rs->filter, s->rule->pattern_filter, &hs->windows);
	s->windows = &hs->windows;
	s->anywhere = s->begins->search;
}

/* The first match that begins in a window, at s->at or behind it. */
static enum re_status
try_windows(struct scan *s, char why[ERR_MAX])
{
	const struct window *w;
	enum re_status st;
	size_t at;

	for (; s->window < s->windows->n; s->window++) {
		w = &s->windows->w[s->window];
		if (w->end > 0 && w->from >= s->at) {
			s->match.n = 1;
			s->match.group[0].from = w->from;
			s->match.group[0].to = w->end;
			return RE_MATCH;
		}
		at = s->at > s->tried ? s->at : s->tried;
		for (at = at > w->from ? at : w->from; at <= w->to && at < s->text.n; at++) {
			if (!prefilter_begins(s->begins, s->folded, at))
				continue;
			s->tries++;
			st = re_match_at(s->rule->pattern, s->kind, s->text, at, &s->match, why);
			s->tried = at + 1;
			if (st != RE_NONE)
				return st;
		}
	}
	return RE_NONE;
}

static enum re_status
next_match(struct scan *s, char why[ERR_MAX])
{
	if (!s->anywhere)
		return try_windows(s, why);
	s->tries++;
	return re_match(s->rule->pattern, s->kind, s->text, s->at, &s->match, why);
}

/*
 * Is the match vetoed?  Vetoes are found once, from left to right, since the
 * matches come in that order.  RE_MATCH: it is; s->veto says by what.
 */
static enum re_status
vetoed(struct scan *s, char why[ERR_MAX])
{
	size_t from = s->match.group[0].from, to = s->match.group[0].to;
	enum re_status st;

	if (s->rule->except == NULL)
		return RE_NONE;
	if (s->veto_at == 0 && !s->veto_known && s->filter != NULL &&
	    !prefilter_may(s->filter, s->rule->except_filter))
		s->veto_at = s->text.n + 1;	/* there are none */
	for (;;) {
		if (!s->veto_known) {
			s->tries++;
			st = re_match(s->rule->except, s->kind, s->text, s->veto_at, &s->veto, why);
			if (st != RE_MATCH) {
				s->veto_at = s->text.n + 1;	/* no more */
				return st;
			}
			s->veto_known = true;
			s->veto_at = re_after(s->text, &s->veto);
		}
		if (s->veto.group[0].from >= to && s->veto.group[0].from > from)
			return RE_NONE;
		if (s->veto.group[0].to > from)
			return RE_MATCH;
		s->veto_known = false;
	}
}

/*
 * The next match that stands.  Behind a vetoed one the search goes on where the
 * veto ends, if that is sooner: the match may have swallowed another.
 */
static enum re_status
scan_next(struct scan *s, char why[ERR_MAX])
{
	enum re_status st;
	size_t veto_end;

	for (;;) {
		st = next_match(s, why);
		if (st != RE_MATCH)
			return st;
		s->at = re_after(s->text, &s->match);
		st = vetoed(s, why);
		if (st != RE_MATCH)
			return st == RE_NONE ? RE_MATCH : st;
		s->vetoed++;
		veto_end = s->veto.group[0].to;
		if (veto_end > s->match.group[0].from && veto_end < s->at)
			s->at = veto_end;
	}
}

/* Does the row hold a word that the rule needs? */
static enum re_status
needed(struct scan *s, char why[ERR_MAX])
{
	struct re_match word;

	if (s->rule->need == NULL)
		return RE_MATCH;
	s->tries++;
	return re_match(s->rule->need, s->kind, s->text, 0, &word, why);
}

static void
add_hit(struct hits *hs, const struct scan *s, size_t rule, size_t rules)
{
	struct hit h = { .rule = rule, .order = rule, .from = s->match.group[0].from,
	    .to = s->match.group[0].to, .value = { "", 0 }, .at = hs->bytes.n };

	if (s->rule->kind == VALUE_PLAIN)
		h.value = s->rule->value;
	else if (s->rule->kind == VALUE_TEMPLATE) {
		value_expand(s->rule->value, s->rule->pattern, s->text, &s->match, &hs->bytes);
		h.value.n = hs->bytes.n - h.at;	/* its bytes may still move */
	} else if (s->rule->kind == VALUE_LAST)
		h.order += rules;
	hs->h = mem_more(hs->h, hs->n, &hs->cap, sizeof(*hs->h));
	hs->h[hs->n++] = h;
}

static void
add_loss(struct hits *hs, size_t rule, const char *why)
{
	hs->lost = mem_more(hs->lost, hs->losses, &hs->lost_cap, sizeof(*hs->lost));
	hs->lost[hs->losses].rule = rule;
	err_set(hs->lost[hs->losses++].why, "%s", why);
}

static int
by_place(const void *pa, const void *pb)
{
	const struct hit *a = pa, *b = pb;

	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	if (a->order != b->order)
		return a->order < b->order ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

static void
run(struct rules *rs, size_t rule, struct scan *s, struct hits *hs)
{
	struct tally *tally = &rs->rule[rule].tally;
	uint64_t begun = rs->clock != NULL ? rs->clock() : 0;
	size_t before = hs->n;
	char why[ERR_MAX];
	enum re_status st = needed(s, why);

	while (st == RE_MATCH && (st = scan_next(s, why)) == RE_MATCH)
		add_hit(hs, s, rule, rs->n);
	if (st == RE_GAVE_UP)
		add_loss(hs, rule, why);
	if (rs->clock == NULL)
		return;
	tally->time += rs->clock() - begun;
	tally->hits += hs->n - before;
	tally->vetoed += s->vetoed;
	tally->tries += s->tries;
}

static void
run_all(struct rules *rs, struct str text, struct hits *hs)
{
	struct scan s;
	size_t i;

	for (i = 0; i < rs->n; i++) {
		scan_begin(&s, &rs->rule[i], text);
		run(rs, i, &s, hs);
	}
}

static void
run_due(struct rules *rs, struct hits *hs)
{
	struct scan s;
	size_t i, rule;

	for (i = 0; i < rs->filter.dues; i++) {
		rule = rs->filtered[rs->filter.due[i]];
		scan_due(&s, rs, rule, hs);
		run(rs, rule, &s, hs);
	}
}

static bool
in_order(const struct hits *hs)
{
	size_t i;

	for (i = 1; i < hs->n; i++)
		if (by_place(&hs->h[i - 1], &hs->h[i]) > 0)
			return false;
	return true;
}

void
match_run(struct rules *rs, struct str text, struct hits *hs)
{
	size_t i;

	hs->n = hs->losses = hs->bytes.n = 0;
	fold(&hs->text, text);
	if (rs->unfiltered || hs->text.kind == FOLD_ODD)
		run_all(rs, text, hs);
	else {
		prefilter_run(&rs->filter, &hs->text);
		if (rs->filter.dues > 0)
			run_due(rs, hs);
	}
	for (i = 0; i < hs->n; i++)
		if (rs->rule[hs->h[i].rule].kind == VALUE_TEMPLATE)
			hs->h[i].value = str_sub(buf_get(&hs->bytes), hs->h[i].at,
			    hs->h[i].at + hs->h[i].value.n);
	if (!in_order(hs))
		qsort(hs->h, hs->n, sizeof(*hs->h), by_place);
}

enum match_one
match_rule(const struct rule *r, struct str text, char why[ERR_MAX])
{
	enum re_status st;
	struct scan s;

	scan_begin(&s, r, text);
	st = needed(&s, why);
	switch (st == RE_MATCH ? scan_next(&s, why) : st) {
	case RE_MATCH:	return MATCH_FOUND;
	case RE_NONE:	return MATCH_NOT;
	default:	return MATCH_LOST;
	}
}

void
hits_free(struct hits *hs)
{
	free(hs->h);
	free(hs->lost);
	buf_free(&hs->bytes);
	buf_free(&hs->text.bytes);
	free(hs->windows.w);
	*hs = (struct hits){ 0 };
}
