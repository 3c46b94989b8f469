/* edge.c - edges of words. */
#include "cmd/tag/edge.h"

#include "common/utf8.h"

enum side { OUTSIDE, INSIDE, UNSURE };

/* Letters that need no look are not looked at, and few are marks to be sure of. */
static enum side
side_of(uint32_t cp)
{
	if (cp < 0x80)
		return edge_is_word((unsigned char)cp) ? INSIDE : OUTSIDE;
	if (utf8_is_cyrillic(cp))
		return INSIDE;
	return (cp >= 0x2010 && cp <= 0x203E) || cp == 0xAB || cp == 0xBB || cp == 0xA0 ? OUTSIDE :
	    UNSURE;
}

enum edge
edge_beyond(const struct folded *f, size_t at)
{
	enum side before = OUTSIDE, behind = OUTSIDE;
	size_t len;

	if (at > 0)
		before = side_of(utf8_before(f->raw, at, &len));
	if (at < f->raw.n)
		behind = side_of(utf8_at(f->raw, at, &len));
	if (before == UNSURE || behind == UNSURE)
		return EDGE_MAYBE;
	return before != behind ? EDGE_YES : EDGE_NO;
}
