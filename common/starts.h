/*
 * starts.h - can one of many phrases begin so?
 *
 * Told from the first four bytes, whatever their case, so that most words of a text
 * need not be folded and looked up.  False is certain.  Where they hold more than
 * letters of one or two bytes, anything can.
 *
 *	starts_add(&s, STR("kilometre"));
 *	starts_with(&s, STR("KILOGRAM"))	true
 *	starts_with(&s, STR("the"))		false
 */
#ifndef STARTS_H
#define STARTS_H

#include <stdbool.h>
#include <stdint.h>

#include "common/str.h"
#include "common/utf8.h"

enum { STARTS = 1 << 16 };

/* Zero-initialise it. */
struct starts {
	uint8_t bits[STARTS / 8];
};

/* The first four bytes, with blanks behind fewer. */
static inline uint32_t
starts_four(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;

	if (s.n >= 4)
		return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
	return (s.n > 0 ? (uint32_t)p[0] : ' ') | (s.n > 1 ? (uint32_t)p[1] : ' ') << 8 |
	    (s.n > 2 ? (uint32_t)p[2] : ' ') << 16 | (uint32_t)' ' << 24;
}

/* Of ASCII, as most words are, the four at once. */
static inline uint32_t
starts_hash(struct str s)
{
	uint32_t h = starts_four(s);
	size_t i, len;

	if ((h & 0x80808080) == 0)
		return (h | 0x20202020) * 0x9E3779B1 >> 16;
	h = 0;
	for (i = 0; i < 4; i += len) {
		len = 1;
		if (i >= s.n)
			h *= 37;
		else if ((unsigned char)s.p[i] < 0x80)
			h = h * 37 + ((unsigned char)s.p[i] | 0x20);
		else {
			h = h * 37 + utf8_lower(utf8_at(s, i, &len));
			if (len != 2)
				return STARTS;
		}
	}
	return h % STARTS;
}

static inline void
starts_add_one(struct starts *s, struct str phrase)
{
	uint32_t h = starts_hash(phrase);

	if (h < STARTS)
		s->bits[h / 8] |= (uint8_t)(1 << h % 8);
}

/* An apostrophe is written in many ways: those of one or two bytes are added, too. */
static inline void
starts_add(struct starts *s, struct str phrase)
{
	static const char *const apostrophe[] = { "`", "\u02BC", "\u00B4" };
	size_t at = str_index(phrase, '\''), k, n;
	char other[8];

	starts_add_one(s, phrase);
	for (k = 0; at < 4 && at < phrase.n && k < 3; k++) {
		memcpy(other, phrase.p, at);
		n = strlen(apostrophe[k]);
		memcpy(other + at, apostrophe[k], n);
		memcpy(other + at + n, phrase.p + at + 1, phrase.n - at - 1 < 2 ? phrase.n - at - 1 : 2);
		n += at + (phrase.n - at - 1 < 2 ? phrase.n - at - 1 : 2);
		starts_add_one(s, (struct str){ other, n });
	}
}

static inline bool
starts_with(const struct starts *s, struct str text)
{
	uint32_t h = starts_hash(text);

	return h == STARTS || (s->bits[h / 8] >> h % 8 & 1) != 0;
}

#endif
