/*
 * utf8.h - code points, classes, case, width.  The only file that uses utf8proc.
 *
 * Bytes that are not UTF-8 are code point UTF8_BAD, one byte each: no function
 * fails, and no offset is ever inside a sequence it did not see.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/mem.h"
#include "common/str.h"

#define UTF8_BAD ((uint32_t)0xFFFD)

/* Two bytes hold most letters of Europe: they are read here, longer ones elsewhere. */
static inline bool
utf8_is_pair(unsigned char a, unsigned char b)
{
	return a >= 0xC2 && a <= 0xDF && (b & 0xC0) == 0x80;
}
static inline bool			/* U+0400 to U+047F are letters */
utf8_is_slavic(unsigned char a, unsigned char b)
{
	return (a & 0xFE) == 0xD0 && (b & 0xC0) == 0x80;
}
static inline uint32_t
utf8_pair(unsigned char a, unsigned char b)
{
	return (uint32_t)(a & 0x1F) << 6 | (b & 0x3F);
}

/* The code point at s[at] and the bytes it takes (at least 1). at < s.n. */
uint32_t utf8_decode(struct str, size_t at, size_t *len);
static inline uint32_t
utf8_at(struct str s, size_t at, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s.p + at;

	*len = 1;
	if (*p < 0x80)
		return *p;
	if (s.n - at < 2 || !utf8_is_pair(p[0], p[1]))
		return utf8_decode(s, at, len);
	*len = 2;
	return utf8_pair(p[0], p[1]);
}

/* The code point that ends before s[at], and its bytes. at > 0. */
uint32_t utf8_decode_before(struct str, size_t at, size_t *len);
static inline uint32_t
utf8_before(struct str s, size_t at, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s.p + at;

	*len = 1;
	if (p[-1] < 0x80)
		return p[-1];
	if (at < 2 || !utf8_is_pair(p[-2], p[-1]))
		return utf8_decode_before(s, at, len);
	*len = 2;
	return utf8_pair(p[-2], p[-1]);
}

void utf8_put(struct buf *, uint32_t);

/* What a code point is, as bits. */
enum {
	UTF8_UPPER = 1,		/* upper or title case letter */
	UTF8_LOWER = 2,
	UTF8_LETTER = 4,	/* any letter or combining mark */
	UTF8_DIGIT = 8,		/* decimal digit of any script */
	UTF8_SPACE = 16,	/* Unicode White_Space */
};
extern const unsigned char utf8_ascii[128];
unsigned utf8_class_beyond(uint32_t);	/* of what is neither ASCII nor ... */
static inline bool			/* ... a letter of the Slavic alphabets, capitals first */
utf8_is_cyrillic(uint32_t cp)
{
	return cp >= 0x400 && cp <= 0x45F;
}
static inline unsigned
utf8_class(uint32_t cp)
{
	if (cp < 128)
		return utf8_ascii[cp];
	if (utf8_is_cyrillic(cp))
		return UTF8_LETTER | (cp < 0x430 ? UTF8_UPPER : UTF8_LOWER);
	return utf8_class_beyond(cp);
}
static inline bool utf8_is_upper(uint32_t cp) { return (utf8_class(cp) & UTF8_UPPER) != 0; }
static inline bool utf8_is_lower(uint32_t cp) { return (utf8_class(cp) & UTF8_LOWER) != 0; }
static inline bool utf8_is_letter(uint32_t cp) { return (utf8_class(cp) & UTF8_LETTER) != 0; }
static inline bool utf8_is_digit(uint32_t cp) { return (utf8_class(cp) & UTF8_DIGIT) != 0; }
static inline bool utf8_is_space(uint32_t cp) { return (utf8_class(cp) & UTF8_SPACE) != 0; }
size_t utf8_letters(struct str, size_t at);	/* where those at s[at] end */
int utf8_digit(uint32_t);		/* the digit's value, or -1 */

/* Lower case, code point by code point (İ and ß as they are in simple folding). */
uint32_t utf8_lower_beyond(uint32_t);
static inline uint32_t
utf8_lower(uint32_t cp)
{
	if (cp < 128)
		return cp | (utf8_ascii[cp] & UTF8_UPPER) * 0x20u;
	if (utf8_is_cyrillic(cp))
		return cp < 0x410 ? cp + 0x50 : cp < 0x430 ? cp + 0x20 : cp;
	return utf8_lower_beyond(cp);
}
/* Upper case in the same way: one code point for one, so that ß stays. */
uint32_t utf8_upper(uint32_t);
void utf8_fold(struct str, struct buf *);	/* appends */

/*
 * One for all letters that Unicode's simple folding holds to be the same: a final sigma
 * and another, a long s and an s.
 */
uint32_t utf8_fold_beyond(uint32_t);
static inline uint32_t
utf8_fold_case(uint32_t cp)
{
	return cp < 128 || utf8_is_cyrillic(cp) ? utf8_lower(cp) : utf8_fold_beyond(cp);
}

/*
 * Replace each control byte by one space and each byte that is not UTF-8 by '?',
 * in place; how many were replaced.  `invalid` counts the latter alone.
 */
size_t utf8_blank(char *, size_t n, size_t *invalid);

/*
 * The next grapheme cluster (UAX #29) of s from `at`: its bytes, and the terminal
 * cells it takes (0, 1 or 2).  at < s.n.
 */
size_t utf8_grapheme(struct str, size_t at, int *cells);
bool utf8_is_plain(struct str);		/* nothing but printing ASCII: a cell each */
size_t utf8_cells(struct str);		/* of the whole */

#endif
