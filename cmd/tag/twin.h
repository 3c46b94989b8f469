/*
 * twin.h - rules that say what an earlier one says.
 *
 * Two rules are the same if all cells are, but names and examples, with macros filled in.
 * Two with all the same but the value contradict each other, unless both take it from
 * captures, as $1 and $2.  And a rule that matches a few texts and no others, as the
 * prefilter reads it (pattern.h), is for nothing if earlier rules match each of these, to
 * the same value.
 */
#ifndef TWIN_H
#define TWIN_H

#include "cmd/tag/rules.h"

enum twin { TWIN_NONE, TWIN_SAME, TWIN_OTHER_VALUE, TWIN_COVERED };

struct twin_word {
	size_t rule;
	unsigned edges;		/* TWIN_BEGIN, TWIN_END: it must begin or end where a word does */
	size_t next;		/* with the same text, from 1 */
};

struct twins {			/* zero-initialise it; twins_free() */
	struct map same, meant, words;
	size_t *first_same, same_cap, *first_meant, meant_cap;
	struct twin_word *word;
	size_t word_n, word_cap;
	size_t *head, head_cap;
	struct memo memo;
};

/* What the rule is to those asked about before; *earlier: which of them, or the first. */
enum twin twins_add(struct twins *, const struct rules *, size_t rule, size_t *earlier);

void twins_free(struct twins *);

#endif
