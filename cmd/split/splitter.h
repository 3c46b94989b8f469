/*
 * splitter.h - paragraphs in, rows out.
 *
 *	splitter_document(&s, lang, name_and_metadata);
 *	splitter_paragraph(&s, text, start, number, only);
 *	while (splitter_row(&s, &buf))
 *		... a row, without its newline, was appended ...
 */
#ifndef SPLITTER_H
#define SPLITTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cmd/split/role.h"
#include "cmd/split/row.h"
#include "cmd/split/sentence.h"
#include "common/mem.h"
#include "common/str.h"

struct splitter {
	size_t invalid;		/* bytes so far that were no UTF-8 */
	const struct lang *lang;
	struct sentences walk;
	struct place place;
	struct row row;
};

/* All that is given is borrowed, until the next document or paragraph. */
void splitter_document(struct splitter *, const struct lang *, struct str document);
/* `start`: where it begins in the document; `only`: the document has no other. */
void splitter_paragraph(struct splitter *, struct str text, uint64_t start, size_t number,
    bool only);
bool splitter_row(struct splitter *, struct buf *);

#endif
