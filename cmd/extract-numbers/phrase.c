/* phrase.c - what the lexicon knows of tokens. */
#include "lex.h"

enum { PHRASE_MAX = 5 };	/* words of the longest phrase looked for */

/* Token i + 1, or i + 2 where a hyphen holds them together. */
static size_t
follow(const struct tokens *ts, size_t i)
{
	if (i + 2 < ts->n && lex_mark(ts, i + 1, '-') && !ts->t[i + 1].space &&
	    !ts->t[i + 2].space && ts->t[i + 2].kind == TOK_WORD)
		return i + 2;
	return i + 1;
}

/* Of the phrases that begin at i with entry e, the longest; where each ends is noted. */
static const struct entry *
longest_phrase(struct tokens *ts, size_t i, const struct entry *e)
{
	const struct entry *longest = e;
	size_t words, w;

	for (words = 1;; words++) {
		if (e->sense > 0)
			longest = e;
		for (w = 0; w < CLASS_WORDS; w++) {
			ts->t[i].ends[w] |= e->classes[w];
			ts->classes[w] |= e->classes[w];
		}
		if (e->longer == 0 || words == PHRASE_MAX || (i = follow(ts, i)) >= ts->n ||
		    ts->t[i].word == WORDLIST_NONE || !lexicon_may_step(e, ts->t[i].word) ||
		    (e = lexicon_step(ts->lx, e, ts->t[i].word)) == NULL)
			return longest;
	}
}

void
lex_phrases(struct tokens *ts)
{
	const struct entry *e;
	size_t i;

	memset(ts->classes, 0, sizeof(ts->classes));
	for (i = 0; i < ts->n; i++)
		if (ts->t[i].word != WORDLIST_NONE &&
		    (e = lexicon_single(ts->lx, ts->t[i].word)) != NULL)
			ts->t[i].entry = longest_phrase(ts, i, e);
}

const struct sense *
lex_find(const struct tokens *ts, size_t i, enum class class, size_t *next)
{
	const struct entry *e = lex_entry(ts, i);
	const struct sense *s = NULL;
	size_t w;

	for (; e != NULL; e = e->shorter > 0 ? &ts->lx->entry[e->shorter - 1] : NULL) {
		s = lexicon_sense(ts->lx, e, class);
		while (s != NULL && s->upper && !ts->t[i].upper)
			s = lexicon_other(ts->lx, s);
		if (s != NULL)
			break;
	}
	if (e == NULL)
		return NULL;
	for (w = 1; w < e->words; w++)
		i = follow(ts, i);
	if (next != NULL)
		*next = i + 1;
	return s;
}

const struct sense *
lex_find_before(const struct tokens *ts, size_t end, enum class class, size_t *first)
{
	const struct sense *s, *best = NULL;
	size_t i, next, from = end > 2 * PHRASE_MAX ? end - 2 * PHRASE_MAX : 0;

	for (i = from; i < end && best == NULL; i++)
		if ((s = lex_sense(ts, i, class, &next)) != NULL && next == end) {
			best = s;
			if (first != NULL)
				*first = i;
		}
	return best;
}

size_t
lex_back_of(const struct tokens *ts, size_t end, const enum class *class)
{
	const enum class *c;

	for (c = class; *c != CLASS_N;)
		c = lex_before(ts, end, *c, &end) != NULL ? class : c + 1;
	return end;
}
