/* scan.c - lanes: vectors of bytes, as GCC and clang have them on every machine. */
#include <stdint.h>

#include "common/scan.h"

typedef signed char lanes __attribute__((vector_size(16)));	/* what compares true is -1 */

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

/* 0xC2 to 0xDF, 0x80 to 0xBF, as signed bytes. */
static lanes
begins(lanes v)
{
	return (v >= -62) & (v <= -33);
}

static lanes
continues(lanes v)
{
	return v <= -65;
}

static lanes
plain(lanes v)
{
	return (v >= ' ') & (v != 0x7F);
}

/* All of them; `before` and `behind` begin one byte earlier and later. */
static bool
are_pairs(const char *p, const char *before, const char *behind)
{
	lanes v = load(p), odd = ~plain(v);

	return !any(odd) || !any(odd & ~((begins(v) & continues(load(behind))) |
	    (continues(v) & begins(load(before)))));
}

size_t
scan_pairs(struct str s)
{
	char first[LANES] = { ' ' }, last[LANES] = { ' ' };
	size_t at;

	if (s.n <= LANES)
		return 0;
	memcpy(first + 1, s.p, LANES - 1);
	for (at = 0; s.n - at > LANES; at += LANES)
		if (!are_pairs(s.p + at, at > 0 ? s.p + at - 1 : first, s.p + at + 1))
			break;
	if (s.n - at <= LANES) {	/* the rest, and some bytes once more */
		memcpy(last, s.p + s.n - LANES + 1, LANES - 1);
		last[LANES - 1] = ' ';
		if (are_pairs(s.p + s.n - LANES, s.p + s.n - LANES - 1, last))
			return s.n;
	}
	return at > 0 && (s.p[at - 1] & 0xC0) == 0xC0 ? at - 1 : at;	/* it begins a pair */
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

size_t
scan_word(struct str s, size_t at, char first, char below)
{
	signed char low = (signed char)below;

	for (at = at > 0 ? at : 1; s.n > LANES && at < s.n - LANES; at += LANES) {
		lanes before = load(s.p + at - 1);

		if (any((before >= 0) & (before <= ' ') & (load(s.p + at) == (signed char)first) &
		    (load(s.p + at + 1) < low)))
			break;
	}
	for (; at + 1 < s.n; at++)
		if (s.p[at] == first && (signed char)s.p[at + 1] < low &&
		    (unsigned char)s.p[at - 1] <= ' ')
			return at;
	return s.n;
}
