/*
 * search.h - the matches of one rule in one text, one by one, vetoes heard.
 *
 *	search_begin(&s, rule, text);
 *	while ((st = search_next(&s, why)) == SEARCH_FOUND || st == SEARCH_VETOED)
 *		... s.match, and of a vetoed one s.veto ...
 */
#ifndef SEARCH_H
#define SEARCH_H

#include "cmd/tag/rules.h"

/* Where a pattern is looked for, from left to right. */
struct places {
	struct re *re;
	const struct prefilter_rule *begins;
	const struct windows *windows;	/* matches begin here; NULL: everywhere */
	size_t window;		/* which of them comes next */
	size_t at;		/* where to look on */
	size_t tried;		/* no match begins before, but those found */
};

struct search {
	struct re_match match;	/* found last */
	struct re_match veto;	/* what it overlaps, if it is vetoed */
	size_t tries;		/* how often PCRE2 was asked */

	/* its own */
	const struct rule *rule;
	struct prefilter *filter;	/* NULL: it did not look */
	struct str text;
	const struct folded *folded;
	enum re_text kind;
	bool begun;
	struct places matches, vetoes;
	struct windows *veto_windows;	/* room for them */
	bool veto_asked;	/* the prefilter was, where they begin */
	bool veto_known;	/* veto is one not yet behind us */
};

enum search_status {
	SEARCH_NOT,		/* there are no more */
	SEARCH_FOUND,
	SEARCH_VETOED,		/* it does not stand */
	SEARCH_LOST,		/* PCRE2's limits */
};

void search_begin(struct search *, const struct rule *, struct str text);

/*
 * The same in the text that the prefilter looked at last, for a rule that is due there, with
 * room for the windows of its matches and of its vetoes.
 */
void search_due(struct search *, const struct rule *, struct prefilter *, const struct folded *,
    struct windows room[2]);

enum search_status search_next(struct search *, char why[ERR_MAX]);

#endif
