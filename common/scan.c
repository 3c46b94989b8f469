/* scan.c - in lanes; the last bytes are asked one by one, or in a lane with others behind. */

#include "common/lanes.h"
#include "common/scan.h"

enum { ROUND = 127 * LANES };	/* bytes until a lane has counted to 127 */

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
			lanes v = lanes_load(s.p + at), next = lanes_load(s.p + at + 1);

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
			lanes v = lanes_load(s.p + at);

			found |= ((v == ' ') | (v == '\t')) &
			    (ends(lanes_load(s.p + at - 1)) | ends(lanes_load(s.p + at + 1)));
		}
		if (lanes_any(found))
			return true;
	}
	for (; at < s.n; at++)
		if ((is_blank(s.p[at]) && ends_field(s.p[at - 1])) ||
		    (ends_field(s.p[at]) && is_blank(s.p[at - 1])))
			return true;
	return false;
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
	return (lanes_within(v, 0xC0, 0xE0) ^ continues(behind)) | lanes_within(v, 0xC0, 0xC2) |
	    ((v < ' ') & (v >= (signed char)0xE0)) | (v == 0x7F);
}

/* Two lanes of printing ASCII, and ASCII behind them. */
static bool
are_plain(const char *p)
{
	lanes v = lanes_load(p), next = lanes_load(p + LANES);

	return (signed char)p[2 * LANES] >= 0 &&
	    !lanes_any((v < ' ') | (next < ' ') | (v == 0x7F) | (next == 0x7F));
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
		if (!are_plain(s.p + at) && lanes_any(odd_pairs(lanes_load(s.p + at), lanes_load(s.p + at + 1)) |
		    odd_pairs(lanes_load(s.p + at + LANES), lanes_load(s.p + at + LANES + 1))))
			break;
	for (; s.n - at > LANES; at += LANES)
		if (lanes_any(odd = odd_pairs(lanes_load(s.p + at), lanes_load(s.p + at + 1))))
			return before_odd(s, at + lanes_first(odd));
	memset(last, ' ', sizeof(last));
	memcpy(last, s.p + at, s.n - at);
	odd = odd_pairs(lanes_load(last), lanes_load(last + 1));
	return lanes_any(odd) ? before_odd(s, at + lanes_first(odd)) : s.n;
}

size_t
scan_either(struct str s, size_t at, char a, char b)
{
	for (; s.n - at >= LANES; at += LANES) {
		lanes v = lanes_load(s.p + at);

		if (lanes_any((v == (signed char)a) | (v == (signed char)b)))
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
	return (lanes_within(v, '!', '0') & (v != ',')) | lanes_within(v, ':', 'A') | (v == '`') |
	    lanes_within(v | 0x20, '{', 0x80) | lanes_are(v, 0xC2) |
	    ((v > (signed char)0xE1) & (v < 0));
}

/* Of those, the first of these lanes; or a blank with such a word behind it. */
static inline lanes
marks_or_words(const char *p, lanes first, lanes below)
{
	lanes v = lanes_load(p);

	return marks(v) | (lanes_within(v, 0, ' ' + 1) & (lanes_load(p + 1) == first) &
	    (lanes_load(p + 2) < below));
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
		found = word == NULL ? marks(lanes_load(room + i)) : marks_or_words(room + i, first, below);
		if (lanes_any(found))
			return at + i + lanes_first(found);
	}
	return s.n;
}

size_t
scan_marks(struct str s, size_t at, const struct scan_word *word)
{
	lanes found, first = { 0 }, below = { 0 };

	if (word == NULL) {
		for (; s.n - at >= LANES; at += LANES)
			if (lanes_any(found = marks(lanes_load(s.p + at))))
				return at + lanes_first(found);
		return last_marks(s, at, word);
	}
	first += (signed char)word->first;
	below += (signed char)word->below;
	for (; s.n - at >= LANES + 2; at += LANES)
		if (lanes_any(found = marks_or_words(s.p + at, first, below)))
			return at + lanes_first(found);
	return last_marks(s, at, word);
}
