/*
 * guess.h - which of several languages a text is written in.
 */
#ifndef GUESS_H
#define GUESS_H

#include <stddef.h>
#include <stdint.h>

#include "common/map.h"
#include "common/str.h"

enum { GUESS_LANGS = 32 };		/* most languages */
#define GUESS_NONE ((size_t)-1)

/* The frequent words of all languages, each known by its number; zero-initialise it. */
struct guess {
	struct map words;
	uint32_t *whose;		/* the languages of each word, as bits */
	size_t cap, n;
	uint32_t script[GUESS_LANGS];	/* of each language: that of its first word */
};

void guess_add(struct guess *, size_t lang, struct str word);

/*
 * The language most of whose frequent words stand in the text; where there are none,
 * `latin` for a text in Latin letters, else the first language in its script.
 */
size_t guess_lang(const struct guess *, struct str text, size_t latin);
void guess_free(struct guess *);

#endif
