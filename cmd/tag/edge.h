/*
 * edge.h - does a word begin or end here, as \b has it?
 */
#ifndef EDGE_H
#define EDGE_H

#include <stdint.h>

#include "cmd/tag/fold.h"

enum edge { EDGE_NO, EDGE_YES, EDGE_MAYBE };

/* ASCII's letters, digits and _. */
static inline bool
edge_is_word(unsigned char c)
{
	static const uint64_t words[] = { 0x03FF000000000000, 0x07FFFFFE87FFFFFE, 0, 0 };

	return (words[c / 64] >> c % 64 & 1) != 0;
}

/* Is this the first byte of a pair that is a letter whatever follows? */
static inline bool
edge_is_letter(unsigned char c)
{
	return (c >= 0xC4 && c <= 0xC9) || c == 0xD0 || c == 0xD1 || c == 0xD3;
}

enum edge edge_beyond(const struct folded *, size_t at);	/* not only ASCII is there */

static inline enum edge
edge_at(const struct folded *f, size_t at)
{
	unsigned char before = at > 0 ? (unsigned char)f->raw.p[at - 1] : ' ';
	unsigned char behind = at < f->raw.n ? (unsigned char)f->raw.p[at] : ' ';

	if ((before | behind) >= 0x80)
		return edge_beyond(f, at);
	return edge_is_word(before) != edge_is_word(behind) ? EDGE_YES : EDGE_NO;
}

#endif
