/*
 * plain.h - the stop that most sentences end with.
 */
#ifndef PLAIN_H
#define PLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * Is the stop at text[at] of the sentence that begins at `from` one of the ordinary kind,
 * where nothing has to be weighed: the last byte of the text, or a word that is no
 * abbreviation, the stop, one blank, and a capital that is no initial?  Then it ends the
 * sentence.  False says nothing.
 */
bool plain_stop(const struct lang *, struct str text, size_t from, size_t at);

#endif
