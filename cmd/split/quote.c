/* quote.c - sides of quotation marks. */
#include "cmd/split/glyph.h"
#include "cmd/split/quote.h"
#include "common/utf8.h"

/* Kinds of quotation that can be open. */
enum { STRAIGHT = 1, CURLY = 2, ANGLE = 4, LOW = 8, SINGLE = 16 };

enum side { UNKNOWN, OPENS, CLOSES };

/* A word, stop or closing mark stands right before text[at]. */
static bool
leans_back(struct str text, size_t at)
{
	size_t len;
	uint32_t cp = at > 0 ? utf8_before(text, at, &len) : ' ';

	return !utf8_is_space(cp) && cp != '(' && cp != '[' && cp != 0x201E && cp != 0x201A &&
	    !glyph_is_dash(cp);
}

/* A word, or what may open one, begins at text[at]. */
static bool
leans_on(struct str text, size_t at)
{
	uint32_t cp = glyph_at(text, at);

	return utf8_is_letter(cp) || utf8_is_digit(cp) || cp == 0x2026 || cp == 0xBF ||
	    cp == 0xA1 || cp == 0x201E || cp == 0x201A;
}

static enum side
side(struct str text, size_t at, size_t len)
{
	bool back = leans_back(text, at), on = leans_on(text, at + len);

	return back == on ? UNKNOWN : back ? CLOSES : OPENS;
}

static unsigned
turn(unsigned open, unsigned kind, enum side s)
{
	return s == OPENS ? open | kind : open & ~kind;
}

unsigned
quote_turn(unsigned open, struct str text, size_t at, size_t *len)
{
	uint32_t cp = utf8_at(text, at, len);
	enum side s;

	switch (cp) {
	case '"':
		open ^= STRAIGHT;
		if ((open & STRAIGHT) == 0 && !leans_back(text, at) &&
		    glyph_space(text, at + 1) == 0)
			open |= STRAIGHT;
		return open;
	case 0xAB: case 0xBB:
		s = side(text, at, *len);
		return turn(open, ANGLE, s != UNKNOWN ? s : cp == 0xAB ? OPENS : CLOSES);
	case 0x201E:
		return open | LOW;
	case 0x201C:
		return (open & LOW) != 0 ? open & ~(unsigned)LOW : open | CURLY;
	case 0x201D:
		return open & ~(unsigned)(CURLY | LOW);
	case 0x201A:
		return open | SINGLE;
	case 0x2018:
		return turn(open, SINGLE, side(text, at, *len) == CLOSES ? CLOSES : OPENS);
	case 0x2019:	/* or an apostrophe */
		return utf8_is_letter(glyph_at(text, at + *len)) ? open : open & ~(unsigned)SINGLE;
	}
	return open;
}

/* Marks that close in some countries and open in others. */
static bool
closes_here(struct str text, size_t at, uint32_t cp, size_t len)
{
	return (cp == 0xAB || cp == 0x2039 || cp == 0x2018) && side(text, at, len) == CLOSES;
}

size_t
quote_closers(struct str text, size_t at)
{
	size_t from = at, len, gap;
	uint32_t cp;

	for (;;) {
		gap = glyph_space(text, at);
		if (at + gap == text.n)
			return at - from;
		cp = utf8_at(text, at + gap, &len);
		if (gap == 0 && cp == '&' && (len = glyph_quote_reference(text, at)) > 0) {
			at += len;
			continue;
		}
		if (gap > 0 ? cp != 0xBB || side(text, at + gap, len) == OPENS :
		    !glyph_is_closer(cp) && !closes_here(text, at, cp, len))
			return at - from;
		at += gap + len;
	}
}
