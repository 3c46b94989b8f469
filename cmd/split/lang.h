/*
 * lang.h - what the splitter knows of languages: the tables of lang/, one file each.
 *
 * A row of a table is a class and its words or phrases, parted by a comma and a
 * blank.  Abbreviations stand without their last stop; vocabulary.h says what
 * capitals mean.  crossfoot-split(1) lists the classes; a new language is a new file.
 */
#ifndef LANG_H
#define LANG_H

#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"
#include "common/str.h"

/* Classes of words, as bits: a word may have several. */
enum {
	LANG_NAME = 1,		/* abbreviation before a name: Mr, St */
	LANG_NUMBER = 2,	/* before a number: No, p */
	LANG_INNER = 4,		/* inside a sentence only: vs, i.e */
	LANG_EITHER = 8,	/* inside one, or as its last word: Inc, U.S, etc */
	LANG_UNIT = 16,		/* behind a number, in either place: mln, km */
	LANG_STARTER = 32,	/* word that begins sentences and is no name: the, he */
	LANG_PER = 64,		/* word before a unit, in place of a number: $5 a kg */
	LANG_SAYS = 128,	/* verb that goes with a quotation: said */
	LANG_ENDS = 256,	/* the last word of its sentence where a capital follows: etc */
	LANG_NTH = 512,		/* word behind an ordinal number with a stop: 3. Oktober */
	LANG_GREETING = 1024,	/* first word of a letter: dear */
	LANG_CLOSING = 2048,	/* word that closes one before its writer's name: regards */
	LANG_ARTICLE = 4096,	/* word before an ordinal number with a stop: der 14. Roman */
	LANG_MEASURE = 1 << 13,	/* a unit that no name follows, so a capital ends there: km */
	LANG_LETTERED = 1 << 14,	/* word before a letter that is no initial: vitamin C */
	LANG_APART = 1 << 15,	/* mark of an item that is a row of its own: 1. */
	LANG_TONGUE = 1 << 16,	/* abbreviation before a word of another script: тур */
	LANG_MONTH = 1 << 17,	/* as dates have it: May, мая */
	LANG_OPENS = 1 << 18,	/* first word of a phrase that begins a line of some role ... */
	LANG_LEADS = 1 << 19,	/* ... or one that is the first of its paragraph; ... */
	LANG_CLOSES = 1 << 20,	/* ... last word of a phrase that ends one */
	LANG_CAPITALS = 1 << 21,	/* word that the table has in capitals: "UU", not "La" */
	LANG_BARE = 1 << 22,	/* begins a sentence by its capital, without a stop: However */
	LANG_LABEL = 1 << 23,	/* with its number, before the text of a caption: figure */
	LANG_ENDING = 1 << 24,	/* not a word but what words end with: "-лся" */
	LANG_ABBREVIATION = LANG_NAME | LANG_NUMBER | LANG_INNER | LANG_EITHER | LANG_UNIT |
	    LANG_ENDS | LANG_MEASURE,
};

/* What a line of a report is. */
enum role {
	ROLE_SENTENCE, ROLE_HEADING, ROLE_DATELINE, ROLE_BYLINE, ROLE_CAPTION, ROLE_LIST,
	ROLE_BOILERPLATE, ROLES,
};
extern const struct str role_name[ROLES];

/* Where in its line the phrase of a role stands. */
enum phrase {
	PHRASE_BEGIN,		/* at the beginning: "sign up for" */
	PHRASE_LEAD,		/* there, and a colon behind it: "photo" */
	PHRASE_NAMES,		/* there, and only names behind it: "by" */
	PHRASE_WHOLE,		/* it is the line: "advertisement" */
	PHRASE_END,		/* at the end: "all rights reserved" */
	PHRASES,
};

struct langs;
struct lang;

/* NULL and file, line and reason where a row of a table cannot be meant. */
struct langs *langs_new(char why[ERR_MAX]);
void langs_free(struct langs *);

/* By its code, "en"; NULL, and a reason that lists the codes, where there is none. */
const struct lang *langs_find(const struct langs *, struct str code, char why[ERR_MAX]);

/*
 * The language of a text, see guess.h; English rules and no code for a script that no
 * table is written in.
 */
const struct lang *langs_guess(const struct langs *, struct str beginning);

struct str lang_code(const struct lang *);
bool lang_has(const struct lang *, unsigned classes);	/* words of any of these */
unsigned lang_word(const struct lang *, struct str word);	/* its classes, 0 if none */

/* Phrases that give lines their role: what is known of some words. */
struct lang_phrase {
	bool more;			/* longer phrases begin with these */
	unsigned char role[PHRASES];	/* as a phrase themselves, or ROLES */
};

/* `words` are in lower case and parted by single blanks; NULL: no phrase begins with them. */
const struct lang_phrase *lang_phrase(const struct lang *, struct str words);
enum { LANG_PHRASE_WORDS = 6 };		/* the longest phrase has so many */

#endif
