/*
 * spelling.h - a word as the lexicon has it: small letters, any apostrophe as '.
 *
 *	size_t end = spelling_letters(text, at, &word);		reads them and spells them
 *	if (word.n <= SPELLING_MAX) look_up(spelling_str(&word));
 */
#ifndef SPELLING_H
#define SPELLING_H

#include <stdint.h>

#include "common/str.h"

enum { SPELLING_MAX = 64 };	/* bytes: the lexicon has no longer words */

struct spelling {
	size_t n;			/* more than SPELLING_MAX: the word is longer than that */
	char p[SPELLING_MAX + 8];	/* room for a whole step */
};

/* Empty one first: n = 0.  Append letters of s from `at` on; the end of them. */
size_t spelling_letters(struct str s, size_t at, struct spelling *);
/* Append all of s, letters or not. */
void spelling_add(struct str s, struct spelling *);
static inline void
spelling_byte(struct spelling *w, char c)
{
	if (w->n <= SPELLING_MAX)
		w->p[w->n++] = c;
}

/* Empty where the word is too long. */
static inline struct str
spelling_str(const struct spelling *w)
{
	return (struct str){ w->p, w->n > SPELLING_MAX ? 0 : w->n };
}

/* Any of the marks that are written for an apostrophe, one of them a letter to Unicode. */
static inline bool
spelling_is_apostrophe(uint32_t cp)
{
	if (cp < 0x80)
		return cp == '\'' || cp == '`';
	return cp == 0xB4 || cp == 0x2018 || cp == 0x2019 || cp == 0x02BC || cp == 0x2032;
}

#endif
