/*
 * splitter.h - paragraphs in, rows out.
 *
 *	splitter_document(&s, lang, name_and_metadata);
 *	splitter_paragraph(&s, &passage);
 *	while (splitter_row(&s, &buf))
 *		... a row, without its newline, was appended ...
 */
#ifndef SPLITTER_H
#define SPLITTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cmd/split/mail.h"
#include "cmd/split/paragraph.h"
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
	struct mail mail;
	struct row row;
	struct str text;	/* of the paragraph, as sentences are looked for in it: ... */
	struct buf unquoted;	/* ... here without the '>' of a mail */
	size_t written;		/* bytes of it */
};

/* All that is given is borrowed, until the next document or paragraph. */
void splitter_document(struct splitter *, const struct lang *, struct str document);
void splitter_paragraph(struct splitter *, const struct passage *);
bool splitter_row(struct splitter *, struct buf *);
void splitter_free(struct splitter *);

#endif
