/*
 * fold.h - a text in lower case, byte for byte in its place, for looking needles up.
 *
 * ASCII's letters and those of the Slavic alphabets are folded, others stay.  What a
 * text holds besides decides how much can be relied on:
 *
 *	FOLD_PLAIN	ASCII, quotation marks, dashes: a letter, a digit and white space
 *			are such in ASCII's sense and in Unicode's
 *	FOLD_LETTERS	any letters
 *	FOLD_ODD	needles could miss something: bytes that are no UTF-8, digits
 *			beyond ASCII, letters that PCRE2 takes for a k, an s or a Cyrillic one
 */
#ifndef FOLD_H
#define FOLD_H

#include "common/mem.h"

enum fold_kind { FOLD_PLAIN, FOLD_LETTERS, FOLD_ODD };

enum { FOLD_PAD = 64 };		/* zero bytes before and behind, that may be read */

struct folded {
	struct str raw;		/* borrowed */
	const char *p;		/* raw.n bytes, FOLD_PAD more on either side */
	enum fold_kind kind;
	struct buf bytes;	/* zero-initialise it; buf_free() it */
};

void fold(struct folded *, struct str text);

#endif
