/*
 * glyph.h - what the marks of print are to a sentence: stops, quotes, dashes,
 * brackets, white space, pictures and faces.
 */
#ifndef GLYPH_H
#define GLYPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/str.h"

/* The code point at text[at], 0 behind the end. */
uint32_t glyph_at(struct str text, size_t at);

/* Bytes of the white space at text[at], 0 if there is none. */
size_t glyph_wide_space(struct str text, size_t at);
static inline size_t
glyph_space(struct str text, size_t at)
{
	unsigned char c = at < text.n ? (unsigned char)text.p[at] : 0;

	if (c < 0x80)
		return c == ' ' || (c >= '\t' && c <= '\r');
	return glyph_wide_space(text, at);
}
size_t glyph_skip_space(struct str text, size_t at);	/* the first that is none, or text.n */

/* Bytes of the stop at text[at]: . ! ? and their kin, ellipses; or 0. */
size_t glyph_stop(struct str text, size_t at);

/* Bytes of a picture (emoji with its modifiers) or a face, ":-)", at text[at]; or 0. */
size_t glyph_picture(struct str text, size_t at);

/* Bytes of the brackets in a row at text[at]: where they close nothing, they smile. */
size_t glyph_smile(struct str text, size_t at);

/* Bytes of the character reference of a quotation mark, "&quot;" or "&#39;", or 0. */
size_t glyph_quote_reference(struct str text, size_t at);

bool glyph_is_quote(uint32_t);		/* any, on either side */
bool glyph_is_closer(uint32_t);		/* closing quote or bracket */
bool glyph_is_dash(uint32_t);

bool glyph_is_capitals(struct str word);	/* at least two, and nothing else: LA, KYIV */

#endif
