/* quote.c - sides of quotation marks. */
#include "cmd/split/glyph.h"
#include "cmd/split/quote.h"
#include "common/scan.h"
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

/*
 * A single mark that is no apostrophe: no letter follows, and a stop or the like stands
 * before it, or a letter that is not the s of "the soldiers' bus".
 */
static bool
closes_single(struct str text, size_t at, size_t len)
{
	uint32_t before, behind = glyph_at(text, at + len);
	size_t n;

	if (at == 0 || utf8_is_letter(behind) || utf8_is_digit(behind))
		return false;
	before = utf8_before(text, at, &n);
	return !utf8_is_space(before) && before != 's';
}

/* Each mark is looked for once, however many may open. */
static bool
is_closed(struct quotes *q, struct str text, size_t at)
{
	size_t len;

	if (q->closer > at)
		return q->closer < text.n;
	for (; (at = scan_either(text, at, '\'', '\xE2')) < text.n; at += len) {
		uint32_t cp = utf8_at(text, at, &len);

		if ((cp == '\'' || cp == 0x2019 || cp == 0x2018) && closes_single(text, at, len))
			break;
	}
	q->closer = at;
	return at < text.n;
}

/* '\'' opens before a capital only: "rock 'n' roll", "the '90s". */
static unsigned
single(struct quotes *q, struct str text, size_t at, uint32_t cp, size_t len)
{
	uint32_t next = glyph_at(text, at + len);

	if (closes_single(text, at, len))
		return q->open & ~(unsigned)SINGLE;
	if (cp == 0x2019 || leans_back(text, at) ||
	    (cp == '\'' ? !utf8_is_upper(next) : !leans_on(text, at + len) && next != '`'))
		return q->open;
	return is_closed(q, text, at + len) ? q->open | SINGLE : q->open;
}

/* An inch is none: 24" opens nothing, nor does what closes a quotation not seen. */
static unsigned
straight(unsigned open, struct str text, size_t at)
{
	bool back = leans_back(text, at);

	if ((open & STRAIGHT) == 0)
		return back && !utf8_is_letter(glyph_at(text, at + 1)) ? open : open | STRAIGHT;
	return !back && glyph_space(text, at + 1) == 0 ? open : open & ~(unsigned)STRAIGHT;
}

static unsigned
turned(struct quotes *q, struct str text, size_t at, uint32_t cp, size_t len)
{
	enum side s;

	switch (cp) {
	case '"':
		return straight(q->open, text, at);
	case 0xAB: case 0xBB:
		s = side(text, at, len);
		s = s != UNKNOWN ? s : cp == 0xAB ? OPENS : CLOSES;
		return s == OPENS ? q->open | ANGLE : q->open & ~(unsigned)ANGLE;
	case 0x201E:
		return q->open | LOW;
	case 0x201C:
		return (q->open & LOW) != 0 ? q->open & ~(unsigned)LOW : q->open | CURLY;
	case 0x201D:
		return q->open & ~(unsigned)(CURLY | LOW);
	case 0x201A:
		return q->open | SINGLE;
	case '\'': case '`': case 0x2018: case 0x2019:
		return single(q, text, at, cp, len);
	}
	return q->open;
}

size_t
quote_turn(struct quotes *q, struct str text, size_t at)
{
	size_t len;
	uint32_t cp = utf8_at(text, at, &len);

	q->open = turned(q, text, at, cp, len);
	return len;
}

void
quote_begin(struct quotes *q, struct str text, size_t at)
{
	struct quotes first = { 0 };

	if (q->open != 0 && at < text.n)
		quote_turn(&first, text, at);
	q->open &= first.open;
	q->closer = 0;
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
