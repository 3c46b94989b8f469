/*
 * bare.h - sentences that follow another without a stop, as in posts and captions whose
 * line ends were lost: "the photos are great | How was the way back".
 *
 * A small letter before, a capital, and a word that hardly ever has one inside a
 * sentence, not even in a title.  For languages that list such words; the
 * capitals of Cyrillic only, U+0400 to U+042F.
 */
#ifndef BARE_H
#define BARE_H

#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/scan.h"
#include "common/str.h"

/* What the first of such a word looks like; NULL for languages that list none. */
const struct scan_word *bare_word(const struct lang *);

/*
 * Where the sentence that begins at `from` ends before the blank at text[at] and a word
 * that looks like one; 0 if it does not.
 */
size_t bare_end(const struct lang *, struct str text, size_t from, size_t at);

#endif
