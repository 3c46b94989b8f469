/*
 * vocabulary.h - the words of tables and the bits each carries, looked up for every
 * stop of a text, so without a copy and without a secret hash: the words are ours.
 *
 * A word in small letters means every case; one that begins with a capital means
 * words that begin with one ("No" is "No" and "NO", not "no").  The apostrophe of
 * print is the typewriter's.
 *
 *	vocabulary_add(&v, STR("Mr"), LANG_NAME);
 *	vocabulary_find(&v, STR("MR")) == LANG_NAME
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/map.h"
#include "common/str.h"

enum {
	VOCABULARY_WORD = 32,		/* bytes of the longest word; longer ones are never found */
	VOCABULARY_SEEN = 1 << 14,	/* bits: most words of a text are not listed, and told so at once */
};

/* Zero-initialise it. */
struct vocabulary {
	struct map words;		/* in small letters */
	struct vocabulary_bits {
		uint32_t small, capital;	/* as listed in either way */
	} *bits;			/* by the word's number in the map */
	size_t cap;
	uint64_t seen[VOCABULARY_SEEN / 64];	/* the bits of the words' hashes */
};

/* False: the word is empty or too long. */
bool vocabulary_add(struct vocabulary *, struct str word, uint32_t bits);
uint32_t vocabulary_find(const struct vocabulary *, struct str word);	/* 0: it is not there */
void vocabulary_free(struct vocabulary *);

#endif
