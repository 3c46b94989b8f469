/* utf8.c - code points, classes, case and width over utf8proc. */
#include <utf8proc.h>

#include "common/scan.h"
#include "common/utf8.h"

enum { ASCII_END = 0x80, PAIRS_END = 0x800, VARIATION_EMOJI = 0xFE0F };

#define ONES (UINT64_MAX / 255)		/* a one in each byte */
#define HIGH (ONES * 0x80)

uint32_t
utf8_decode(struct str s, size_t at, size_t *len)
{
	const unsigned char *p = (const unsigned char *)s.p + at;
	utf8proc_int32_t cp;
	utf8proc_ssize_t n;

	/* Three bytes hold the marks of print; E0 and ED begin what is no character, too. */
	*len = 3;
	if (s.n - at >= 3 && (p[0] & 0xF0) == 0xE0 && p[0] != 0xE0 && p[0] != 0xED &&
	    (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80)
		return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
	*len = 1;
	n = utf8proc_iterate(p, (utf8proc_ssize_t)(s.n - at), &cp);
	if (n <= 0)
		return UTF8_BAD;
	*len = (size_t)n;
	return (uint32_t)cp;
}

uint32_t
utf8_decode_before(struct str s, size_t at, size_t *len)
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
	else if (cp < PAIRS_END) {
		buf_byte(b, (char)(0xC0 | cp >> 6));
		buf_byte(b, (char)(0x80 | (cp & 0x3F)));
	} else
		buf_add(b, bytes,
		    (size_t)utf8proc_encode_char((utf8proc_int32_t)cp, bytes));
}

static bool
in_range(uint32_t cp, uint32_t from, uint32_t to)
{
	return cp - from <= to - from;
}

#define U (UTF8_LETTER | UTF8_UPPER)
#define L (UTF8_LETTER | UTF8_LOWER)
#define D UTF8_DIGIT
#define S UTF8_SPACE
const unsigned char utf8_ascii[128] = {
	['\t'] = S, ['\n'] = S, ['\v'] = S, ['\f'] = S, ['\r'] = S, [' '] = S,
	['0'] = D, ['1'] = D, ['2'] = D, ['3'] = D, ['4'] = D,
	['5'] = D, ['6'] = D, ['7'] = D, ['8'] = D, ['9'] = D,
	['A'] = U, ['B'] = U, ['C'] = U, ['D'] = U, ['E'] = U, ['F'] = U, ['G'] = U,
	['H'] = U, ['I'] = U, ['J'] = U, ['K'] = U, ['L'] = U, ['M'] = U, ['N'] = U,
	['O'] = U, ['P'] = U, ['Q'] = U, ['R'] = U, ['S'] = U, ['T'] = U, ['U'] = U,
	['V'] = U, ['W'] = U, ['X'] = U, ['Y'] = U, ['Z'] = U,
	['a'] = L, ['b'] = L, ['c'] = L, ['d'] = L, ['e'] = L, ['f'] = L, ['g'] = L,
	['h'] = L, ['i'] = L, ['j'] = L, ['k'] = L, ['l'] = L, ['m'] = L, ['n'] = L,
	['o'] = L, ['p'] = L, ['q'] = L, ['r'] = L, ['s'] = L, ['t'] = L, ['u'] = L,
	['v'] = L, ['w'] = L, ['x'] = L, ['y'] = L, ['z'] = L,
};

size_t
utf8_letters(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t len;

	for (; at < s.n; at += len) {
		len = 1;
		if (p[at] < ASCII_END ? (utf8_ascii[p[at]] & UTF8_LETTER) == 0 :
		    s.n - at > 1 && utf8_is_slavic(p[at], p[at + 1]) ? len = 2, false :
		    !utf8_is_letter(utf8_at(s, at, &len)))
			break;
	}
	return at;
}

static bool
is_wide_space(uint32_t cp)
{
	return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || in_range(cp, 0x2000, 0x200A) ||
	    cp == 0x2028 || cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

unsigned
utf8_class_beyond(uint32_t cp)
{
	switch (utf8proc_category((utf8proc_int32_t)cp)) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LT: return U;
	case UTF8PROC_CATEGORY_LL: return L;
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_MN:
	case UTF8PROC_CATEGORY_MC:
	case UTF8PROC_CATEGORY_ME: return UTF8_LETTER;
	case UTF8PROC_CATEGORY_ND: return D;
	default:                   return is_wide_space(cp) ? S : 0;
	}
}
#undef U
#undef L
#undef D
#undef S

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

/* Simple folding leaves the Turkish dotted capital alone; lower-casing does not. */
uint32_t
utf8_lower_beyond(uint32_t cp)
{
	return cp == 0x130 ? cp : (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

uint32_t
utf8_upper(uint32_t cp)
{
	return cp == 0xDF ? cp : (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp);
}

uint32_t
utf8_fold_beyond(uint32_t cp)
{
	return cp == 0x130 || cp == 0x131 ? cp : utf8_lower(utf8_upper(cp));
}

void
utf8_fold(struct str s, struct buf *b)
{
	size_t at = 0, len;
	char *p = buf_room(b, s.n);
	uint32_t cp;

	for (; at < s.n && (unsigned char)s.p[at] < ASCII_END; at++)
		p[at] = (char)(s.p[at] | (utf8_ascii[(unsigned char)s.p[at]] & UTF8_UPPER) * 0x20);
	b->n += at;
	for (; at < s.n; at += len) {
		cp = utf8_at(s, at, &len);
		if (cp == UTF8_BAD)
			buf_add(b, s.p + at, len);
		else
			utf8_put(b, utf8_lower(cp));
	}
}

/* The first byte in memory is the low one of the word. */
static uint64_t
word_at(const unsigned char *p)
{
	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
	    (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
	    (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* Zero if all are printing ASCII: adding one makes DEL a high byte. */
static uint64_t
not_plain(uint64_t w)
{
	return (w | (w + ONES) | (w - ONES * 0x20)) & HIGH;
}

size_t
utf8_blank(char *p, size_t n, size_t *invalid)
{
	struct str s = { p, n };
	size_t at, len, blanked = 0;

	*invalid = 0;
	for (at = 0; (at += scan_pairs(str_from(s, at))) < n; at += len) {
		unsigned char c = (unsigned char)p[at];

		len = 1;
		if (c < 0x20 || c == 0x7F) {
			p[at] = ' ';
			blanked++;
		} else if (c >= ASCII_END && utf8_at(s, at, &len) == UTF8_BAD && len == 1) {
			p[at] = '?';
			++*invalid;
		}
	}
	return blanked + *invalid;
}

/* Marks that extend a cluster but stand beside it: Thai and Lao AM, half-width voicing. */
static bool
is_beside(uint32_t cp)
{
	return cp == 0x0E33 || cp == 0x0EB3 || cp == 0xFF9E || cp == 0xFF9F;
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
		*cells = is_beside(cp) && *cells > 0 ? *cells + 1 : w > *cells ? w : *cells;
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

bool
utf8_is_plain(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i = 0;

	for (; s.n - i >= 8; i += 8)
		if (not_plain(word_at(p + i)) != 0)
			return false;
	if (i > 0 && i < s.n)
		return not_plain(word_at(p + s.n - 8)) == 0;
	while (i < s.n && p[i] >= 0x20 && p[i] < 0x7F)
		i++;
	return i == s.n;
}

size_t
utf8_cells(struct str s)
{
	size_t at = 0, cells = 0;
	int w;

	if (utf8_is_plain(s))
		return s.n;
	while (at < s.n) {
		if (s.n - at > 8 && not_plain(word_at((const unsigned char *)s.p + at)) == 0) {
			at += 7;	/* what follows may combine with the eighth */
			cells += 7;
			continue;
		}
		at += utf8_grapheme(s, at, &w);
		cells += (size_t)w;
	}
	return cells;
}
