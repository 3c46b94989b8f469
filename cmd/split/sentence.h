/*
 * sentence.h - the sentences of a paragraph, by rules over a language's table.
 *
 * Non-destructive: sentences are spans of the paragraph in order, and between them
 * there is nothing but white space.  Any bytes will do; those that are no UTF-8
 * are letters of nothing.  Time is linear in the bytes, whatever they are.
 *
 *	sentences_begin(&s, lang, paragraph);
 *	while (sentences_next(&s, &sentence))
 *		... paragraph[sentence.from .. sentence.to) ...
 */
#ifndef SENTENCE_H
#define SENTENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "cmd/split/mark.h"
#include "cmd/split/quote.h"
#include "common/str.h"

struct sentence {
	size_t from, to;
	bool quoted;		/* it begins inside a quotation */
	bool dateline;		/* the place and agency before a report's first sentence */
	bool item;		/* it begins with the mark of a list */
	struct str word;	/* the letters that it begins with ... */
	unsigned first;		/* ... and their classes as a word */
};

/* The walk; zero-initialise it before the first paragraph of a document. */
struct sentences {
	const struct lang *lang;
	struct str text;
	size_t at;		/* where the last sentence ended */
	struct quotes quotes;
	size_t dateline;	/* where the paragraph's dateline ends, or 0 */
	struct mark mark;	/* of the list's item, if the paragraph is one */
	size_t next_item;	/* where the next one begins, or the paragraph ends */
};

void sentences_begin(struct sentences *, const struct lang *, struct str paragraph);
bool sentences_next(struct sentences *, struct sentence *);

#endif
