/* scan.c - lanes: vectors of bytes, as GCC and clang have them on every machine. */
#include <stdint.h>

#include "common/scan.h"

typedef signed char lanes __attribute__((vector_size(16)));	/* what compares true is -1 */
typedef unsigned char octets __attribute__((vector_size(16)));

enum { LANES = sizeof(lanes), ROUND = 127 * LANES };	/* bytes until a lane has counted to 127 */

static lanes
load(const char *p)
{
	lanes v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static bool
any(lanes v)
{
	uint64_t half[2];

	memcpy(half, &v, sizeof(half));
	return (half[0] | half[1]) != 0;
}

/* The first lane that is true; at least one is. */
static size_t
first_of(lanes v)
{
	uint64_t half[2], one;
	bool low = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;

	memcpy(half, &v, sizeof(half));
	one = half[0] != 0 ? half[0] : half[1];
	return (half[0] != 0 ? 0 : LANES / 2) +
	    (unsigned)(low ? __builtin_ctzll(one) : __builtin_clzll(one)) / 8;
}

/* Where the round that begins at `at` ends: whole lanes, and a byte behind them. */
static size_t
round_end(size_t at, size_t n)
{
	size_t whole = n > at ? (n - at - 1) / LANES * LANES : 0;

	return at + (whole < ROUND ? whole : ROUND);
}

size_t
scan_line_ends(struct str s)
{
	size_t at = 0, i, end, lines = 0;

	while ((end = round_end(at, s.n)) > at) {
		lanes here = { 0 };

		for (; at < end; at += LANES) {
			lanes v = load(s.p + at), next = load(s.p + at + 1);

			here -= (v == '\n') | ((v == '\r') & (next != '\n'));
		}
		for (i = 0; i < LANES; i++)
			lines += (size_t)here[i];
	}
	for (; at < s.n; at++)
		lines += s.p[at] == '\n' ||
		    (s.p[at] == '\r' && (at + 1 == s.n || s.p[at + 1] != '\n'));
	return lines;
}

static lanes
ends(lanes v)
{
	return (v == ',') | (v == '\n') | (v == '\r');
}

static bool
ends_field(char c)
{
	return c == ',' || c == '\n' || c == '\r';
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

bool
scan_blanks(struct str s, char before)
{
	size_t at = 1, end;

	if (s.n == 0)
		return false;
	if (is_blank(s.p[s.n - 1]) ||
	    (is_blank(s.p[0]) && (ends_field(before) || ends_field(s.p[1]))))
		return true;
	while ((end = round_end(at, s.n)) > at) {
		lanes found = { 0 };

		for (; at < end; at += LANES) {
			lanes v = load(s.p + at);

			found |= ((v == ' ') | (v == '\t')) &
			    (ends(load(s.p + at - 1)) | ends(load(s.p + at + 1)));
		}
		if (any(found))
			return true;
	}
	for (; at < s.n; at++)
		if ((is_blank(s.p[at]) && ends_field(s.p[at - 1])) ||
		    (ends_field(s.p[at]) && is_blank(s.p[at - 1])))
			return true;
	return false;
}

/* At least `low` and below `end`, which may be 0x100. */
static lanes
within(lanes v, unsigned char low, unsigned end)
{
	return (lanes)((octets)v - low <= (unsigned char)(end - low - 1));
}

/* 0x80 to 0xBF, as signed bytes. */
static lanes
continues(lanes v)
{
	return v < (signed char)0xC0;
}

/*
 * Control characters, bytes that begin no pair, and those that begin one and stand before
 * another byte than continues it, or the other way round.
 */
static lanes
odd_pairs(lanes v, lanes behind)
{
	return (within(v, 0xC0, 0xE0) ^ continues(behind)) | within(v, 0xC0, 0xC2) |
	    ((v < ' ') & (v >= (signed char)0xE0)) | (v == 0x7F);
}

/* Two lanes of printing ASCII, and ASCII behind them. */
static bool
are_plain(const char *p)
{
	lanes v = load(p), next = load(p + LANES);

	return (signed char)p[2 * LANES] >= 0 &&
	    !any((v < ' ') | (next < ' ') | (v == 0x7F) | (next == 0x7F));
}

/* s[at] is odd; if not by itself, what stands behind it is. */
static size_t
before_odd(struct str s, size_t at)
{
	unsigned char c = (unsigned char)s.p[at];

	return at + ((c >= ' ' && c < 0x7F) || (c & 0xC0) == 0x80);
}

size_t
scan_pairs(struct str s)
{
	char last[LANES + 1];
	size_t at = 0;
	lanes odd;

	if (s.n == 0 || (s.p[0] & 0xC0) == 0x80)
		return 0;
	for (; s.n - at > 2 * LANES; at += 2 * LANES)
		if (!are_plain(s.p + at) && any(odd_pairs(load(s.p + at), load(s.p + at + 1)) |
		    odd_pairs(load(s.p + at + LANES), load(s.p + at + LANES + 1))))
			break;
	for (; s.n - at > LANES; at += LANES)
		if (any(odd = odd_pairs(load(s.p + at), load(s.p + at + 1))))
			return before_odd(s, at + first_of(odd));
	memset(last, ' ', sizeof(last));
	memcpy(last, s.p + at, s.n - at);
	odd = odd_pairs(load(last), load(last + 1));
	return any(odd) ? before_odd(s, at + first_of(odd)) : s.n;
}

size_t
scan_either(struct str s, size_t at, char a, char b)
{
	for (; s.n - at >= LANES; at += LANES) {
		lanes v = load(s.p + at);

		if (any((v == (signed char)a) | (v == (signed char)b)))
			break;
	}
	while (at < s.n && s.p[at] != a && s.p[at] != b)
		at++;
	return at;
}

/* Punctuation of ASCII but the comma, 0xC2, and 0xE2 to 0xFF. */
static inline lanes
marks(lanes v)
{
	return (within(v, '!', '0') & (v != ',')) | within(v, ':', 'A') | (v == '`') |
	    within(v | 0x20, '{', 0x80) | (v == (signed char)0xC2) |
	    ((v > (signed char)0xE1) & (v < 0));
}

/* Of those, the first of these lanes; or a blank with such a word behind it. */
static inline lanes
marks_or_words(const char *p, lanes first, lanes below)
{
	lanes v = load(p);

	return marks(v) | (within(v, 0, ' ' + 1) & (load(p + 1) == first) & (load(p + 2) < below));
}

/* Fewer than LANES + 2 bytes are left: room for more. */
static size_t
last_marks(struct str s, size_t at, const struct scan_word *word)
{
	char room[2 * LANES + 4];
	size_t n = s.n - at, i;
	lanes found, first = { 0 }, below = { 0 };

	memset(room, 'x', sizeof(room));
	if (n > 0)
		memcpy(room, s.p + at, n);
	if (word != NULL) {
		first += (signed char)word->first;
		below += (signed char)word->below;
	}
	for (i = 0; i < n; i += LANES) {
		found = word == NULL ? marks(load(room + i)) : marks_or_words(room + i, first, below);
		if (any(found))
			return at + i + first_of(found);
	}
	return s.n;
}

size_t
scan_marks(struct str s, size_t at, const struct scan_word *word)
{
	lanes found, first = { 0 }, below = { 0 };

	if (word == NULL) {
		for (; s.n - at >= LANES; at += LANES)
			if (any(found = marks(load(s.p + at))))
				return at + first_of(found);
		return last_marks(s, at, word);
	}
	first += (signed char)word->first;
	below += (signed char)word->below;
	for (; s.n - at >= LANES + 2; at += LANES)
		if (any(found = marks_or_words(s.p + at, first, below)))
			return at + first_of(found);
	return last_marks(s, at, word);
}
