/* front.c - capitals tell headings and places from what follows and goes before. */
#include "cmd/split/context.h"
#include "cmd/split/dateline.h"
#include "cmd/split/front.h"
#include "cmd/split/glyph.h"
#include "common/utf8.h"

enum {
	HEADING_MAX = 160,	/* bytes */
	HEADING_WORDS = 2,	/* it has as many, ... */
	HEADING_LETTERS = 8,	/* ... and these */
	PLACE_MAX = 80,		/* bytes of a place and day before an agency */
};

/* Letters of text[from .. to), 0 where one of them is small. */
static size_t
capitals(struct str text, size_t from, size_t to)
{
	size_t n = 0, len;

	for (; from < to; from += len) {
		uint32_t cp = utf8_at(text, from, &len);

		if (utf8_is_lower(cp) || (glyph_is_quote(cp) && cp != '\'' && cp != 0x2019))
			return 0;
		n += utf8_is_upper(cp);
	}
	return n;
}

/* Hardly any sentence does. */
static bool
begins_with_capitals(struct str text, size_t from)
{
	size_t len;

	return utf8_is_upper(utf8_at(text, from, &len)) && utf8_is_upper(glyph_at(text, from + len));
}

static size_t
word_end(struct str text, size_t at)
{
	while (at < text.n && glyph_space(text, at) == 0)
		at++;
	return at;
}

size_t
front_heading(const struct lang *lang, struct str text, size_t from)
{
	struct str look = str_sub(text, 0, from + HEADING_MAX);
	size_t at = from, end = from, words = 0, letters = 0, n;

	if (!begins_with_capitals(text, from))
		return 0;
	for (; at < look.n; at = glyph_skip_space(look, end)) {
		if ((n = capitals(look, at, word_end(look, at))) == 0 &&
		    utf8_is_letter(glyph_at(look, at)))
			break;
		end = word_end(look, at);
		if (memchr(".!?:,;", look.p[end - 1], 6) != NULL)
			return 0;	/* no heading, or more than one */
		letters += n;
		words += n > 0;
	}
	return words >= HEADING_WORDS && letters >= HEADING_LETTERS &&
	    context_begins(lang, look, at) ? end : 0;
}

size_t
front_dateline(const struct lang *lang, struct str text, size_t from)
{
	size_t n;

	if (!begins_with_capitals(text, from))
		return 0;
	n = dateline(lang, str_from(text, from));
	return str_index(str_sub(text, from, from + n), '(') < n ? n : 0;
}

size_t
front_before_dateline(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t end = at, begin = at, place = at, least = at > PLACE_MAX ? at - PLACE_MAX : 0;

	if (!utf8_is_letter(glyph_at(text, at + 1)))
		return 0;
	for (least = least > from ? least : from; end > least; end = begin) {
		while (end > least && glyph_space(text, end - 1) > 0)
			end--;
		for (begin = end; begin > least && glyph_space(text, begin - 1) == 0; begin--)
			;
		if (capitals(text, begin, end) > 1)
			place = begin;
		else if (place < at || utf8_is_lower(glyph_at(text, begin)))
			break;
	}
	return place > from && place < at && front_dateline(lang, text, place) > at - place ?
	    place : 0;
}
