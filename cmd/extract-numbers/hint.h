/*
 * hint.h - can there be a figure in a text at all?
 *
 * Two rows of three have none: they are told by one look at each byte, before any
 * word is looked up.  False is certain; true may be wrong.
 */
#ifndef HINT_H
#define HINT_H

#include <stdbool.h>
#include <stdint.h>

#include "common/str.h"

enum { HINTS = 1 << 18 };	/* some hundred are taken: one word of a thousand is mistaken */

/* The words without which there is no figure in words, by a hash of their letters. */
struct hint {
	uint8_t bits[HINTS / 8];
};

void hint_add(struct hint *, struct str word);		/* in small letters */
bool hint_in(const struct hint *, struct str text);

#endif
