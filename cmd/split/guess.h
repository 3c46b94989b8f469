/*
 * guess.h - which of several languages a text is written in.
 *
 * Three things tell, each the more the fewer languages share it: words of a table, the
 * letters that a word is spelt with ("ї", "ñ"), and the last letters of longer words
 * ("-ung").  There may be a million short texts, so a text is not read but sampled: at
 * most 32 words, of a longer one in four places, as it may begin with a heading or a
 * quotation in another language.
 */
#ifndef GUESS_H
#define GUESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/str.h"

enum {
	GUESS_LANGS = 32,	/* most languages */
	GUESS_LETTERS = 0x600,	/* code points of letters that are told apart */
	GUESS_ENDING = 3,	/* letters of an ending */
};
#define GUESS_NONE ((size_t)-1)

/* A word or ending is known by its hash alone; `whose`: its languages, as bits. */
struct guess_slot {
	uint32_t tag, whose;
};

/* Zero-initialise it. */
struct guess {
	struct guess_slot *slot;
	size_t cap, n;			/* cap is a power of two */
	size_t langs;
	uint32_t letter[GUESS_LETTERS];	/* the languages that have it */
	uint16_t small[GUESS_LETTERS];	/* its small letter, 0: it is no letter */
};

/* False: it is no word, no letter, or an ending of more or fewer letters. */
bool guess_add_word(struct guess *, size_t lang, struct str word);
bool guess_add_letter(struct guess *, size_t lang, struct str letter);
bool guess_add_ending(struct guess *, size_t lang, struct str ending);

/*
 * The language of a text; `latin` where nothing tells languages in Latin letters apart,
 * GUESS_NONE where most words have letters that no language has, or there are none.
 */
size_t guess_lang(const struct guess *, struct str text, size_t latin);
void guess_free(struct guess *);

#endif
