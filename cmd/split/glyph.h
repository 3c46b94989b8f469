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
#include "common/utf8.h"

/* The code point at text[at], 0 behind the end. */
static inline uint32_t
glyph_at(struct str text, size_t at)
{
	size_t len;

	return at < text.n ? utf8_at(text, at, &len) : 0;
}

/* Bytes of the white space at text[at], 0 if there is none. */
size_t glyph_wide_space(struct str text, size_t at);
static inline size_t
glyph_space(struct str text, size_t at)
{
	unsigned char c = at < text.n ? (unsigned char)text.p[at] : 0;

	if (c < 0x80)
		return c == ' ' || (c >= '\t' && c <= '\r');
	return c == 0xC2 || (c >= 0xE1 && c <= 0xE3) ? glyph_wide_space(text, at) : 0;
}

/* The first byte from `at` on that begins no white space, or text.n. */
static inline size_t
glyph_skip_space(struct str text, size_t at)
{
	size_t n;

	while ((n = glyph_space(text, at)) > 0)
		at += n;
	return at;
}

/* Bytes of the stop at text[at]: . ! ? and their kin, ellipses; or 0. */
size_t glyph_wide_stop(struct str text, size_t at);
static inline size_t
glyph_stop(struct str text, size_t at)
{
	char c = at < text.n ? text.p[at] : ' ';

	if ((unsigned char)c < 0x80)
		return c == '.' || c == '!' || c == '?';
	return glyph_wide_stop(text, at);
}

/* Bytes of a picture (emoji with its modifiers) or a face, ":-)", at text[at]; or 0. */
size_t glyph_picture_here(struct str text, size_t at);
static inline size_t
glyph_picture(struct str text, size_t at)
{
	char c = at < text.n ? text.p[at] : ' ';

	if ((unsigned char)c < 0x80 && c != ':' && c != ';' && c != '=')
		return 0;
	return glyph_picture_here(text, at);
}

/* Bytes of the brackets in a row at text[at]: where they close nothing, they smile. */
size_t glyph_smile(struct str text, size_t at);

/* Bytes of the character reference of a quotation mark, "&quot;" or "&#39;", or 0. */
size_t glyph_quote_reference(struct str text, size_t at);

/* Any quotation mark, on either side. */
static inline bool
glyph_is_quote(uint32_t cp)
{
	switch (cp) {
	case '"': case '\'': case '`': case 0xAB: case 0xBB: case 0x2018: case 0x2019:
	case 0x201A: case 0x201C: case 0x201D: case 0x201E: case 0x2039: case 0x203A:
		return true;
	}
	return false;
}

/* A closing quotation mark or bracket. */
static inline bool
glyph_is_closer(uint32_t cp)
{
	switch (cp) {
	case ')': case ']': case '}': case '"': case '\'':
	case 0xBB: case 0x2019: case 0x201C: case 0x201D: case 0x203A: case 0x300D:
		return true;
	}
	return false;
}

static inline bool
glyph_is_dash(uint32_t cp)
{
	return cp == '-' || (cp >= 0x2010 && cp <= 0x2015);
}

bool glyph_is_capitals(struct str word);	/* at least two, and nothing else: LA, KYIV */

#endif
