/* match.c - run rules over a text. */
#include "cmd/tag/match.h"

#include <stdlib.h>

#include "cmd/tag/value.h"

/* The matches of a rule in a text, one by one, vetoes heard. */
struct scan {
	const struct rule *rule;
	struct str text;
	size_t at;		/* where to look on */
	size_t veto_at;		/* where to look on for vetoes */
	bool veto_known;	/* veto[] is one not yet behind us */
	struct re_match match, veto;
};

/* Field by field: the matches are large, and are not read before they are set. */
static void
scan_begin(struct scan *s, const struct rule *rule, struct str text)
{
	s->rule = rule;
	s->text = text;
	s->at = s->veto_at = 0;
	s->veto_known = false;
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
	for (;;) {
		if (!s->veto_known) {
			st = re_match(s->rule->except, s->text, s->veto_at, &s->veto, why);
			if (st != RE_MATCH) {
				s->veto_at = s->text.n + 1;	/* there are no more */
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
		st = re_match(s->rule->pattern, s->text, s->at, &s->match, why);
		if (st != RE_MATCH)
			return st;
		s->at = re_after(s->text, &s->match);
		st = vetoed(s, why);
		if (st != RE_MATCH)
			return st == RE_NONE ? RE_MATCH : st;
		veto_end = s->veto.group[0].to;
		if (veto_end > s->match.group[0].from && veto_end < s->at)
			s->at = veto_end;
	}
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

void
match_run(struct rules *rs, struct str text, struct hits *hs)
{
	char why[ERR_MAX];
	enum re_status st;
	struct scan s;
	size_t i, rule;

	hs->n = hs->losses = hs->bytes.n = 0;
	prefilter_run(&rs->filter, text);
	for (i = 0; i < rs->filter.candidates; i++) {
		rule = rs->filter.candidate[i];
		scan_begin(&s, &rs->rule[rule], text);
		while ((st = scan_next(&s, why)) == RE_MATCH)
			add_hit(hs, &s, rule, rs->n);
		if (st == RE_GAVE_UP)
			add_loss(hs, rule, why);
	}
	for (i = 0; i < hs->n; i++)
		if (rs->rule[hs->h[i].rule].kind == VALUE_TEMPLATE)
			hs->h[i].value = str_sub(buf_get(&hs->bytes), hs->h[i].at,
			    hs->h[i].at + hs->h[i].value.n);
	if (hs->n > 1)
		qsort(hs->h, hs->n, sizeof(*hs->h), by_place);
}

enum match_one
match_rule(const struct rule *r, struct str text, char why[ERR_MAX])
{
	struct scan s;

	scan_begin(&s, r, text);
	switch (scan_next(&s, why)) {
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
	*hs = (struct hits){ 0 };
}
