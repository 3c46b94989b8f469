/*
 * quote.h - quotation marks: which open and which close.
 *
 * No mark has a side of its own: „…“ »…« ”…” stand in one country's texts, “…” «…» in
 * another's.  What a mark leans on tells: behind a letter or a stop it closes, before a
 * word it opens.  Where both or neither is so, as in « French », its shape does.  A
 * single mark may be an apostrophe, so it opens only where another closes: 'Tis does not.
 */
#ifndef QUOTE_H
#define QUOTE_H

#include <stddef.h>

#include "common/str.h"

/* Where a paragraph is. */
struct quotes {
	unsigned open;		/* the kinds of quotation that are, as bits */
	size_t closer;		/* the next single mark that closes, if it is ahead */
};

/*
 * A paragraph begins at text[at].  A quotation that the one before left open goes on
 * where the same mark opens it again, else it was never closed.
 */
void quote_begin(struct quotes *, struct str text, size_t at);

/* Go past the character at text[at], which may be no mark at all; returns its bytes. */
size_t quote_turn(struct quotes *, struct str text, size_t at);

/* Bytes of the closing quotes and brackets at text[at]; a blank may stand before "»". */
size_t quote_closers(struct str text, size_t at);

#endif
