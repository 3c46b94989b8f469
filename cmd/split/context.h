/*
 * context.h - what stands before and behind a stop.
 */
#ifndef CONTEXT_H
#define CONTEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

enum { CONTEXT_MAX = 40 };	/* bytes of a token looked at: longer is no abbreviation */

enum start { NOTHING, SMALL, CAPITAL, NUMBER, SYMBOL };

/* What follows a stop, behind white space. */
struct right {
	size_t at;			/* the letter, digit or symbol */
	enum start start;
	bool dash, quote, bracket;	/* opening marks on the way to it */
	struct str word;		/* its letters */
	bool initial;			/* one letter and a stop: a name begins */
	bool alone;			/* one capital letter, no stop: I */
	bool capitals;			/* two capitals at least, and nothing else: KYIV */
};

/* What stands before one. */
struct left {
	struct str token;		/* back to white space or an opening mark */
	unsigned class;			/* of the token in the language's table */
	bool acronym;			/* U.S, a.m, J, Ж.-Ж; not "I" among words, not "vitamin C" */
	bool capitals;			/* LA */
	bool consonants;		/* Mgmt, amt: no word is without a vowel */
	bool letter;			/* the token is one letter */
	bool counted;			/* a unit, and a number stands before it: "5 km", "XX в" */
	bool word;			/* and no short number */
};

/* Behind white space, from text[at] on. */
struct right context_right(struct str text, size_t at);

/* Before the stop at text[at] of the sentence that begins at `from`. */
struct left context_left(const struct lang *, struct str text, size_t from, size_t at);

/* "5", "1,5", "90-х", "XIX", and the same in Cyrillic letters. */
bool context_number(struct str token);

/* The token before text[*at], white space between skipped; *at is where it begins. */
struct str context_before(struct str text, size_t from, size_t *at);

/*
 * The classes of a word that may begin a sentence: its own, or a starter by its ending,
 * which tables list behind a hyphen: "-лся" makes one of every such verb.
 */
unsigned context_opener(const struct lang *, struct str word);

/* The letters that begin at text[at], at most about CONTEXT_MAX bytes. */
struct str context_word(struct str text, size_t at);

/*
 * A capital, and a word that begins sentences and is more than a letter: where no stop
 * stands before it, this alone shows that a sentence begins.
 */
bool context_begins(const struct lang *, struct str text, size_t at);

#endif
