/* hint.c - digits, words of figures, and signs of addresses. */
#include "hint.h"

#include "common/utf8.h"

enum { APOSTROPHE = 0x02BC };	/* a letter to Unicode, none of a word here, as no other is */

/*
 * What may begin a figure, for a byte that no word has: a digit, or a sign that is none
 * of a sentence's own.
 */
static bool
tells(struct str text, size_t at, uint32_t cp)
{
	switch (cp) {
	case '@':
		return true;
	case ':':
		return at + 1 < text.n && text.p[at + 1] == '/';
	case 0xA0: case 0xAB: case 0xBB:	/* no-break space, quotes */
		return false;
	}
	if (utf8_is_digit(cp))
		return true;
	return cp >= 0x80 && (cp < 0x2010 || cp > 0x2026);	/* dashes, quotes, ellipsis */
}

/* The hash of the letters that begin at *at, and the end of them. */
static uint32_t
read_word(struct str text, size_t *at)
{
	uint32_t h = 0, cp;
	size_t len;

	for (; *at < text.n; *at += len) {
		cp = utf8_at(text, *at, &len);
		if (!utf8_is_letter(cp) || cp == APOSTROPHE)
			break;
		h = (h + utf8_lower(cp)) * 0x9E3779B1;
		h ^= h >> 15;
	}
	return h % HINTS;
}

static void
add_letters(struct hint *h, struct str letters)
{
	size_t at = 0;
	uint32_t bit = read_word(letters, &at);

	h->bits[bit / 8] |= (uint8_t)(1 << bit % 8);
}

/* A sign that is no letter tells by itself, or else the letters behind it do. */
void
hint_add(struct hint *h, struct str word)
{
	size_t at, len = 1;

	for (at = 0; at < word.n && !utf8_is_letter(utf8_at(word, at, &len)); at += len)
		;
	add_letters(h, str_from(word, at));
}

bool
hint_in(const struct hint *h, struct str text)
{
	size_t at = 0, begin, len;
	uint32_t cp, bit;

	while (at < text.n) {
		cp = utf8_at(text, at, &len);
		if (!utf8_is_letter(cp)) {
			if (tells(text, at, cp))
				return true;
			at += len;
			continue;
		}
		begin = at;
		bit = read_word(text, &at);
		if ((h->bits[bit / 8] >> bit % 8 & 1) != 0 ||
		    str_is(str_sub(text, begin, at), "www"))
			return true;
	}
	return false;
}
