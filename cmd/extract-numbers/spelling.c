/* spelling.c - eight letters of ASCII at a time, others one by one. */
#include "spelling.h"

#include "common/utf8.h"

#define ONES (UINT64_MAX / 255)		/* a one in each byte */
#define HIGH (ONES * 0x80)

enum { STEP = 8, LONGEST = 4 };	/* bytes: read at once, of a character */

/* As spelling_eight() reads them. */
static void
store(char *p, uint64_t w)
{
	p[0] = (char)w;
	p[1] = (char)(w >> 8);
	p[2] = (char)(w >> 16);
	p[3] = (char)(w >> 24);
	p[4] = (char)(w >> 32);
	p[5] = (char)(w >> 40);
	p[6] = (char)(w >> 48);
	p[7] = (char)(w >> 56);
}

/* How many letters of ASCII eight bytes begin with; in `small` bit 5 is set in each. */
static size_t
count_letters(uint64_t bytes, uint64_t small)
{
	uint64_t low = small & ~HIGH;	/* no sum below carries into the next byte */
	uint64_t from_a = low + ONES * (0x80 - 'a'), beyond_z = low + ONES * (0x7F - 'z');
	uint64_t other = ~(from_a & ~beyond_z & ~bytes) & HIGH;

	return other == 0 ? STEP : (size_t)__builtin_ctzll(other) / 8;
}

/* Letters of ASCII, as many as there are; the last bytes of s may be left. */
static size_t
add_ascii(struct str s, size_t at, struct spelling *w)
{
	uint64_t bytes, small;
	size_t n;

	while (s.n - at >= STEP && w->n <= SPELLING_MAX) {
		bytes = spelling_eight(s.p + at);
		small = bytes | ONES * 0x20;
		n = count_letters(bytes, small);
		store(w->p + w->n, small);
		w->n += n;
		at += n;
		if (n < STEP)
			break;
	}
	return at;
}

/* An apostrophe, or a character of several bytes, that stands at s[at]. */
static void
add_wide(struct str s, size_t at, size_t len, uint32_t cp, struct spelling *w)
{
	char bytes[LONGEST];
	struct buf b = { bytes, 0, sizeof(bytes) };
	size_t i;

	if (spelling_is_apostrophe(cp))
		buf_byte(&b, '\'');
	else if (cp == UTF8_BAD)
		buf_add(&b, s.p + at, len);
	else
		utf8_put(&b, utf8_lower(cp));
	for (i = 0; i < b.n; i++)
		spelling_byte(w, b.p[i]);
}

size_t
spelling_letters(struct str s, size_t at, struct spelling *w)
{
	size_t len;
	uint32_t c;

	for (at = add_ascii(s, at, w); at < s.n; at += len) {
		c = utf8_at(s, at, &len);
		if (!utf8_is_letter(c))
			break;
		if (c < 0x80)
			spelling_byte(w, (char)(c | 0x20));
		else if (utf8_is_cyrillic(c) && w->n < SPELLING_MAX) {
			c = utf8_lower(c);
			w->p[w->n++] = (char)(0xC0 | c >> 6);
			w->p[w->n++] = (char)(0x80 | (c & 0x3F));
		} else
			add_wide(s, at, len, c, w);
	}
	return at;
}

void
spelling_add(struct str s, struct spelling *w)
{
	size_t at, len;
	uint32_t c;

	for (at = 0; (at = spelling_letters(s, at, w)) < s.n; at += len) {
		c = utf8_at(s, at, &len);
		if (c < 0x80 && c != '`')
			spelling_byte(w, (char)c);
		else
			add_wide(s, at, len, c, w);
	}
}
