/* search.c - the matches of one rule in one text. */
#include "cmd/tag/search.h"

#include "common/utf8.h"

enum { VETO_LONG = 250 };	/* bytes */

/* Field by field: the matches are large, and are not read before they are set. */
void
search_begin(struct search *s, const struct rule *rule, struct str text)
{
	s->rule = rule;
	s->text = text;
	s->kind = RE_ANY;
	s->filter = NULL;
	s->matches = (struct places){ .re = rule->pattern };
	s->vetoes = (struct places){ .re = rule->except };
	s->tries = 0;
	s->begun = s->veto_asked = s->veto_known = false;
}

/* Where the prefilter lets matches of its rule begin. */
static void
find_places(const struct search *s, size_t rule, struct places *p, struct windows *room)
{
	p->begins = &s->filter->rule[rule];
	prefilter_windows(s->filter, rule, room);
	p->windows = p->begins->search ? NULL : room;
}

void
search_due(struct search *s, const struct rule *rule, struct prefilter *filter,
    const struct folded *text, struct windows room[2])
{
	static const enum re_text kind[] = { RE_ASCII, RE_VALID, RE_ANY };

	search_begin(s, rule, text->raw);
	s->kind = kind[text->kind];
	s->filter = filter;
	s->folded = text;
	s->veto_windows = &room[1];
	find_places(s, rule->pattern_filter, &s->matches, &room[0]);
}

/* The first match that begins in a window, at p->at or behind it. */
static enum re_status
try_windows(struct search *s, struct places *p, struct re_match *m, char why[ERR_MAX])
{
	const struct window *w;
	enum re_status st;
	size_t at;

	for (; p->window < p->windows->n; p->window++) {
		w = &p->windows->w[p->window];
		if (w->end > 0 && w->from >= p->at) {
			m->n = 1;
			m->group[0].from = w->from;
			m->group[0].to = w->end;
			return RE_MATCH;
		}
		at = p->at > p->tried ? p->at : p->tried;
		for (at = at > w->from ? at : w->from; at <= w->to && at < s->text.n; at++) {
			if (!prefilter_begins(p->begins, s->folded, at))
				continue;
			s->tries++;
			st = re_match_at(p->re, s->kind, s->text, at, m, why);
			p->tried = at + 1;
			if (st != RE_NONE)
				return st;
		}
	}
	return RE_NONE;
}

static enum re_status
next_match(struct search *s, struct places *p, struct re_match *m, char why[ERR_MAX])
{
	enum re_status st;

	if (p->windows != NULL)
		st = try_windows(s, p, m, why);
	else {
		s->tries++;
		st = re_match(p->re, s->kind, s->text, p->at, m, why);
	}
	if (st == RE_MATCH)
		p->at = re_after(s->text, m);
	return st;
}

/*
 * Vetoes may overlap each other, so that "She speaks" does not hide "speaks French"; but
 * long ones may not, or else \w+ would cost the square of a word's length.
 */
static size_t
behind_veto(struct str text, const struct re_match *veto)
{
	const size_t from = veto->group[0].from, to = veto->group[0].to;
	size_t len;

	if (from >= to || to - from > VETO_LONG)
		return re_after(text, veto);
	(void)utf8_at(text, from, &len);
	return from + len;
}

/* The next veto: there are none where the prefilter says so. */
static enum re_status
next_veto(struct search *s, char why[ERR_MAX])
{
	enum re_status st;

	if (!s->veto_asked && s->filter != NULL) {
		if (!prefilter_may(s->filter, s->rule->except_filter))
			s->vetoes.at = s->text.n + 1;
		else
			find_places(s, s->rule->except_filter, &s->vetoes, s->veto_windows);
	}
	s->veto_asked = true;
	if (s->vetoes.at > s->text.n)
		return RE_NONE;
	st = next_match(s, &s->vetoes, &s->veto, why);
	s->vetoes.at = st == RE_MATCH ? behind_veto(s->text, &s->veto) : s->text.n + 1;
	return st;
}

/*
 * Is the match vetoed?  Vetoes are found once, in the order in which they begin,
 * since the matches come in that order.  RE_MATCH: it is; s->veto says by what.
 */
static enum re_status
vetoed(struct search *s, char why[ERR_MAX])
{
	size_t from = s->match.group[0].from, to = s->match.group[0].to;
	enum re_status st;

	if (s->rule->except == NULL)
		return RE_NONE;
	for (;;) {
		if (!s->veto_known && (st = next_veto(s, why)) != RE_MATCH)
			return st;
		s->veto_known = true;
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
		st = next_match(s, &s->matches, &s->match, why);
	if (st != RE_MATCH)
		return st == RE_NONE ? SEARCH_NOT : SEARCH_LOST;
	st = vetoed(s, why);
	if (st != RE_MATCH)
		return st == RE_NONE ? SEARCH_FOUND : SEARCH_LOST;
	veto_end = s->veto.group[0].to;
	if (veto_end > s->match.group[0].from && veto_end < s->matches.at)
		s->matches.at = veto_end;
	return SEARCH_VETOED;
}
