/*
 * words.h - the words of a sentence and the clauses they form, shared by the
 * programs that ask what stands near what.
 *
 * A word is a run of letters, digits and what joins them inside a word
 * (apostrophe, hyphen, decimal point or comma between digits); anything else but
 * white space is a mark of one code point.  Offsets are bytes in the text.
 *
 * A clause ends at a semicolon, at a dash (a short one between spaces, a long one
 * anywhere but between digits), and before a word that opens one (clauses.tsv: while,
 * after, following, before, with ...).  Minor edges lie inside such a clause: around
 * brackets that hold a figure, and before "and", a comma or a colon that parts two figures
 * with their nouns ("270 soldiers | and 120 civilians", but "5 and 10 people").
 * Clauses cover the text without gaps.
 */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/mem.h"
#include "common/str.h"

enum word_kind { WORD_LETTERS, WORD_NUMBER, WORD_MIXED, WORD_MARK };

struct word {
	size_t from, to;
	enum word_kind kind;
};

struct words {
	struct word *w;
	size_t n, cap;
};

void words_split(struct str text, struct words *);	/* replaces what was there */
void words_free(struct words *);

struct clause {
	size_t from, to;
	bool minor;		/* begins at a minor edge */
};

struct clauses {
	struct clause *c;
	size_t n, cap;
};

/* A language without rows in clauses.tsv, or none, is taken for "en". */
void clauses_split(struct str text, struct str lang, const struct words *, struct clauses *);
size_t clauses_at(const struct clauses *, size_t offset);	/* index; offset < text.n */
void clauses_free(struct clauses *);

#endif
