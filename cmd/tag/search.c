/* search.c - the matches of one rule in one text. */
#include "cmd/tag/search.h"

/* Field by field: the matches are large, and are not read before they are set. */
void
search_begin(struct search *s, const struct rule *rule, struct str text)
{
	s->rule = rule;
	s->text = text;
	s->kind = RE_ANY;
	s->filter = NULL;
	s->anywhere = true;
	s->window = 0;
	s->at = s->tried = s->veto_at = s->tries = 0;
	s->begun = s->veto_known = false;
}

void
search_due(struct search *s, const struct rule *rule, struct prefilter *filter,
    const struct folded *text, struct windows *windows)
{
	static const enum re_text kind[] = { RE_ASCII, RE_VALID, RE_ANY };

	search_begin(s, rule, text->raw);
	s->kind = kind[text->kind];
	s->filter = filter;
	s->begins = &filter->rule[rule->pattern_filter];
	s->folded = text;
	prefilter_windows(filter, rule->pattern_filter, windows);
	s->windows = windows;
	s->anywhere = s->begins->search;
}

/* The first match that begins in a window, at s->at or behind it. */
static enum re_status
try_windows(struct search *s, char why[ERR_MAX])
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
next_match(struct search *s, char why[ERR_MAX])
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
vetoed(struct search *s, char why[ERR_MAX])
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

/* Does the row hold a word that the rule needs? */
static enum re_status
needed(struct search *s, char why[ERR_MAX])
{
	struct re_match word;

	s->begun = true;
	if (s->rule->need == NULL)
		return RE_MATCH;
	s->tries++;
	return re_match(s->rule->need, s->kind, s->text, 0, &word, why);
}

/*
 * Behind a vetoed match the search goes on where the veto ends, if that is sooner: the
 * match may have swallowed another.
 */
enum search_status
search_next(struct search *s, char why[ERR_MAX])
{
	enum re_status st = s->begun ? RE_MATCH : needed(s, why);
	size_t veto_end;

	if (st == RE_MATCH)
		st = next_match(s, why);
	if (st != RE_MATCH)
		return st == RE_NONE ? SEARCH_NOT : SEARCH_LOST;
	s->at = re_after(s->text, &s->match);
	st = vetoed(s, why);
	if (st != RE_MATCH)
		return st == RE_NONE ? SEARCH_FOUND : SEARCH_LOST;
	veto_end = s->veto.group[0].to;
	if (veto_end > s->match.group[0].from && veto_end < s->at)
		s->at = veto_end;
	return SEARCH_VETOED;
}
