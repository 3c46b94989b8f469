/*
 * glued.h - a stop without white space behind it: "It ended.Nobody spoke."
 */
#ifndef GLUED_H
#define GLUED_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/*
 * Does the sentence that begins at `from` end all the same?  Its mark stands at
 * text[at], and what belongs to the mark ends at `end`, where the next word begins.
 */
bool glued(const struct lang *, struct str text, size_t from, size_t at, size_t end);

#endif
