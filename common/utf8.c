/* utf8.c - code points, classes, case and width over utf8proc. */
#include <utf8proc.h>

#include "common/utf8.h"

enum { ASCII_END = 0x80, VARIATION_EMOJI = 0xFE0F };

/* Two bytes, which hold most letters of Europe, are decoded here for speed. */
static bool
is_pair(const unsigned char *p, size_t n)
{
	return n >= 2 && p[0] >= 0xC2 && p[0] <= 0xDF && (p[1] & 0xC0) == 0x80;
}

uint32_t
utf8_decode(struct str s, size_t at, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	utf8proc_int32_t cp;
	utf8proc_ssize_t n;

	if (is_pair(p, s.n - at)) {
		*len = 2;
		return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
	}
	*len = 1;
	if (p[0] < ASCII_END)
		return p[0];
	n = utf8proc_iterate(p, (utf8proc_ssize_t)(s.n - at < 4 ? s.n - at : 4), &cp);
	if (n <= 0)
		return UTF8_BAD;
	*len = (size_t)n;
	return (uint32_t)cp;
}

uint32_t
utf8_before(struct str s, size_t at, size_t *len)
{
	size_t back, n;
	uint32_t cp;

	for (back = 1; back < 4 && back < at; back++)
		if (((unsigned char)s.p[at - back] & 0xC0) != 0x80)
			break;
	cp = utf8_at(str_sub(s, 0, at), at - back, &n);
	if (n == back) {
		*len = n;
		return cp;
	}
	*len = 1;
	return UTF8_BAD;
}

void
utf8_put(struct buf *b, uint32_t cp)
{
	utf8proc_uint8_t bytes[4];

	if (cp < ASCII_END)
		buf_byte(b, (char)cp);
	else
		buf_add(b, bytes,
		    (size_t)utf8proc_encode_char((utf8proc_int32_t)cp, bytes));
}

static utf8proc_category_t
category(uint32_t cp)
{
	return utf8proc_category((utf8proc_int32_t)cp);
}

static bool
in_range(uint32_t cp, uint32_t from, uint32_t to)
{
	return cp - from <= to - from;
}

/* The basic Cyrillic letters, without a look into tables; capitals are the lower half. */
static bool
is_cyrillic(uint32_t cp)
{
	return in_range(cp, 0x410, 0x44F);
}

bool
utf8_is_upper(uint32_t cp)
{
	utf8proc_category_t c;

	if (cp < ASCII_END)
		return in_range(cp, 'A', 'Z');
	if (is_cyrillic(cp))
		return cp < 0x430;
	c = category(cp);
	return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool
utf8_is_lower(uint32_t cp)
{
	if (cp < ASCII_END)
		return in_range(cp, 'a', 'z');
	if (is_cyrillic(cp))
		return cp >= 0x430;
	return category(cp) == UTF8PROC_CATEGORY_LL;
}

bool
utf8_is_letter(uint32_t cp)
{
	utf8proc_category_t c;

	if (cp < ASCII_END)
		return in_range(cp | 0x20, 'a', 'z');
	if (is_cyrillic(cp))
		return true;
	c = category(cp);
	return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

bool
utf8_is_digit(uint32_t cp)
{
	if (cp < ASCII_END)
		return in_range(cp, '0', '9');
	return !is_cyrillic(cp) && category(cp) == UTF8PROC_CATEGORY_ND;
}

/*
 * Unicode promises that decimal digits stand in runs of ten, from 0 to 9; such
 * runs may touch (the mathematical digits are five), so the length counts.
 */
int
utf8_digit(uint32_t cp)
{
	int before = 0;

	if (cp < ASCII_END)
		return in_range(cp, '0', '9') ? (int)(cp - '0') : -1;
	if (!utf8_is_digit(cp))
		return -1;
	while (utf8_is_digit(cp - 1 - (uint32_t)before))
		before++;
	return before % 10;
}

bool
utf8_is_space(uint32_t cp)
{
	if (cp < ASCII_END)
		return cp == ' ' || in_range(cp, '\t', '\r');
	return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || in_range(cp, 0x2000, 0x200A) ||
	    cp == 0x2028 || cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

/* Simple folding leaves the Turkish dotted capital alone; lower-casing does not. */
uint32_t
utf8_lower(uint32_t cp)
{
	if (cp < ASCII_END)
		return in_range(cp, 'A', 'Z') ? cp | 0x20 : cp;
	if (is_cyrillic(cp))
		return cp < 0x430 ? cp + 0x20 : cp;
	if (cp == 0x130)
		return cp;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

void
utf8_fold(struct str s, struct buf *b)
{
	size_t at, len;
	uint32_t cp;

	for (at = 0; at < s.n; at += len) {
		cp = utf8_at(s, at, &len);
		if (cp == UTF8_BAD)
			buf_add(b, s.p + at, len);
		else
			utf8_put(b, utf8_lower(cp));
	}
}

/*
 * Eight bytes that are all printing ASCII need no change: none has its high bit
 * set, none is below 0x20, none is 0x7F (Bit Twiddling Hacks, "hasless").
 */
static bool
eight_plain(const char *p)
{
	const uint64_t ones = UINT64_MAX / 255, high = ones * 0x80;
	uint64_t w, del;

	memcpy(&w, p, sizeof(w));
	del = w ^ ones * 0x7F;
	return ((w | (w - ones * 0x20) | ((del - ones) & ~del)) & high) == 0;
}

size_t
utf8_blank(char *p, size_t n, size_t *invalid)
{
	struct str s = { p, n };
	size_t at = 0, len, blanked = 0;

	*invalid = 0;
	while (at < n) {
		unsigned char c = (unsigned char)p[at];

		if (n - at >= 8 && eight_plain(p + at)) {
			at += 8;
			continue;
		}
		if (is_pair((const unsigned char *)p + at, n - at)) {
			at += 2;
			continue;
		}
		len = 1;
		if (c < 0x20 || c == 0x7F) {
			p[at] = ' ';
			blanked++;
		} else if (c >= ASCII_END && utf8_at(s, at, &len) == UTF8_BAD && len == 1) {
			p[at] = '?';
			++*invalid;
		}
		at += len;
	}
	return blanked + *invalid;
}

/*
 * A cluster is as wide as its widest code point; a pair of regional indicators is
 * a flag, and U+FE0F asks for the emoji, both two cells wide.
 */
size_t
utf8_grapheme(struct str s, size_t at, int *cells)
{
	utf8proc_int32_t state = 0;
	uint32_t cp, next;
	size_t begin = at, len;
	int flag = 0;

	*cells = 0;
	cp = utf8_at(s, at, &len);
	for (;;) {
		int w = utf8proc_charwidth((utf8proc_int32_t)cp);

		flag += in_range(cp, 0x1F1E6, 0x1F1FF);
		if (flag == 2 || (cp == VARIATION_EMOJI && *cells > 0))
			w = 2;
		*cells = w > *cells ? w : *cells;
		at += len;
		if (at == s.n)
			break;
		next = utf8_at(s, at, &len);
		if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)cp,
		    (utf8proc_int32_t)next, &state))
			break;
		cp = next;
	}
	return at - begin;
}

size_t
utf8_cells(struct str s)
{
	size_t at = 0, cells = 0;
	int w;

	while (at < s.n) {
		if (s.n - at > 8 && eight_plain(s.p + at)) {
			at += 7;	/* what follows may combine with the eighth */
			cells += 7;
			continue;
		}
		at += utf8_grapheme(s, at, &w);
		cells += (size_t)w;
	}
	return cells;
}
