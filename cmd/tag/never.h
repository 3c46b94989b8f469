/*
 * never.h - can it be shown that a pattern matches no text at all: a^b, \bx\b\w, [^\s\S]?
 *
 * Between two characters of a text there is a place: what stands before it (nothing, a
 * character of a word, another) and what may stand behind it.  Each part of a pattern
 * leads from some such places to others; from a pattern that never matches there is no
 * way out.  More is allowed than the pattern does, never less: counts are not counted,
 * and what must not stand around is not looked at.
 *
 * A text has no TAB, no newline and no NUL: it is a field of a table.
 */
#ifndef NEVER_H
#define NEVER_H

#include "cmd/tag/chars.h"

/* True: it never matches.  Behind pattern[*at] nothing goes on. */
bool never(struct str pattern, bool caseless, struct chars_known *, size_t *at);

#endif
