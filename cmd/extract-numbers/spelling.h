/*
 * spelling.h - a word as the lexicon has it: small letters, any apostrophe as '.
 *
 *	size_t end = spelling_letters(text, at, &word);		reads them and spells them
 *	number = wordlist_find(&list, &word);
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
/* Append all of s, letters or not; or bytes that are spelled already. */
void spelling_add(struct str s, struct spelling *);
static inline void
spelling_byte(struct spelling *w, char c)
{
	if (w->n <= SPELLING_MAX)
		w->p[w->n++] = c;
}

/* Eight bytes as a number, the first byte its low one: the same on every machine. */
static inline uint64_t
spelling_eight(const char *s)
{
	const unsigned char *p = (const unsigned char *)s;

	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
	    (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
	    (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
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
