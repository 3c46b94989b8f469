/* dateline.c - recognised by its shape: capitals, an agency in brackets, a dash. */
#include "cmd/split/dateline.h"
#include "cmd/split/glyph.h"
#include "common/utf8.h"

enum { LONGEST = 100, CAPITALS = 3 };	/* bytes; letters of the first word */

/* Capitals at the start: "KYIV" has four, "Kyiv" one. */
static size_t
capitals(struct str text)
{
	size_t at = 0, n = 0, len;

	while (at < text.n && utf8_is_upper(utf8_at(text, at, &len))) {
		at += len;
		n++;
	}
	return at < text.n && utf8_is_lower(utf8_at(text, at, &len)) ? 0 : n;
}

/* The dash between blanks, "--" too, that ends it; 0: none near enough. */
static size_t
find_dash(struct str text, size_t *end)
{
	size_t at, len;

	for (at = 1; at < text.n && at < LONGEST; at += len) {
		len = 1;	/* no dash begins with another byte than these */
		if (text.p[at] != '-' && (unsigned char)text.p[at] != 0xE2)
			continue;
		if (!glyph_is_dash(utf8_at(text, at, &len)))
			continue;
		*end = at + len;
		while (glyph_is_dash(glyph_at(text, *end))) {
			utf8_at(text, *end, &len);
			*end += len;
		}
		if ((glyph_space(text, at - 1) || text.p[at - 1] == ')') &&
		    glyph_space(text, *end))
			return at;
		len = *end - at;
	}
	return 0;
}

/* Before the dash: names, numbers and commas; small words only beside a number ("23 мая"). */
static bool
is_place(struct str text, bool agency)
{
	size_t at = 0, len, small = 0, numbers = 0;
	bool start = true;
	uint32_t cp;

	for (; at < text.n; at += len) {
		cp = utf8_at(text, at, &len);
		if (glyph_stop(text, at) > 0 && cp != '.')
			return false;
		if (cp == ':' || cp == ';' || glyph_is_quote(cp))
			return false;
		small += start && utf8_is_lower(cp);
		numbers += start && utf8_is_digit(cp);
		start = !utf8_is_letter(cp) && !utf8_is_digit(cp);
	}
	return small <= numbers && (agency || capitals(text) >= CAPITALS);
}

size_t
dateline(struct str text)
{
	size_t end = 0, dash = find_dash(text, &end), before = dash;
	uint32_t next;

	if (dash == 0)
		return 0;
	while (before > 0 && glyph_space(text, before - 1))
		before--;
	next = glyph_at(text, glyph_skip_space(text, end));
	if (!utf8_is_upper(next) && !glyph_is_quote(next) && !utf8_is_digit(next))
		return 0;
	return is_place(str_sub(text, 0, before), before > 0 && text.p[before - 1] == ')') ?
	    end : 0;
}
