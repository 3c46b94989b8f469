/*
 * quote.h - quotation marks: which open and which close.
 *
 * No mark has a side of its own: „…“ »…« ”…” stand in one country's texts, “…” «…» in
 * another's.  What a mark leans on tells: behind a letter or a stop it closes, before a
 * word it opens.  Where both or neither is so, as in « French », its shape does.
 */
#ifndef QUOTE_H
#define QUOTE_H

#include <stddef.h>

#include "common/str.h"

/*
 * The kinds of quotation that are open, as bits, behind the character at text[at],
 * which may be no mark at all, where `open` were before it; *len: its bytes.
 */
unsigned quote_turn(unsigned open, struct str text, size_t at, size_t *len);

/* Bytes of the closing quotes and brackets at text[at]; a blank may stand before "»". */
size_t quote_closers(struct str text, size_t at);

#endif
