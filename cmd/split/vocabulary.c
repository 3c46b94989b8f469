/* vocabulary.c - a map of words in small letters. */
#include <stdlib.h>

#include "cmd/split/vocabulary.h"
#include "common/utf8.h"

enum { ROOM = VOCABULARY_WORD + 8 };	/* a word may grow, and is cut only behind this */

/* A word in small letters; bytes behind it are zero. */
struct small {
	uint64_t w[ROOM / 8];
	size_t n;
};

/* The bit 0x20 of each byte that is a capital of ASCII; none of them has its high bit set. */
static uint64_t
capitals(uint64_t w)
{
	const uint64_t ones = UINT64_MAX / 255;

	return ((w + ones * (0x80 - 'A')) ^ (w + ones * (0x7F - 'Z'))) >> 2 & ones * 0x20;
}

/* Eight bytes at once; false: the word has others than ASCII. */
static bool
fold_ascii(struct str word, struct small *s)
{
	size_t i;

	memcpy(s->w, word.p, word.n);
	for (i = 0; i * 8 < word.n; i++) {
		if ((s->w[i] & UINT64_MAX / 255 * 0x80) != 0)
			return false;
		s->w[i] |= capitals(s->w[i]);
	}
	s->n = word.n;
	return true;
}

/*
 * The letters of the Slavic alphabets at the start of p, in small ones at `to`; how many
 * bytes these were.  Their capitals are D0 80 to D0 AF.
 */
static size_t
fold_slavic(const unsigned char *p, size_t n, unsigned char *to)
{
	size_t at;

	for (at = 0; at + 1 < n && (p[at] & 0xFE) == 0xD0 && (p[at + 1] & 0xC0) == 0x80; at += 2) {
		unsigned char a = p[at], b = p[at + 1];
		bool capital = a == 0xD0 && b < 0xB0;

		to[at] = capital && (b < 0x90 || b >= 0xA0) ? 0xD1 : a;
		to[at + 1] = (unsigned char)(!capital ? b : b < 0x90 ? b + 0x10 :
		    b < 0xA0 ? b + 0x20 : b - 0x20);
	}
	return at;
}

/* A small letter may be longer than its capital, or shorter by a byte. */
static bool
fold(struct str word, struct small *s)
{
	struct buf b = { (char *)s->w, 0, ROOM };
	size_t at, len;
	uint32_t cp;

	b.n = fold_slavic((const unsigned char *)word.p, word.n, (unsigned char *)s->w);
	for (at = b.n; at < word.n && b.n + 4 <= ROOM; at += len) {
		cp = utf8_lower(utf8_at(word, at, &len));
		utf8_put(&b, cp == 0x2019 ? '\'' : cp);
	}
	s->n = b.n;
	return at == word.n && b.n <= VOCABULARY_WORD;
}

static bool
read_word(struct str word, struct small *s)
{
	*s = (struct small){ 0 };
	if (word.n == 0 || word.n > VOCABULARY_WORD)
		return false;
	if (!fold_ascii(word, s)) {
		*s = (struct small){ 0 };
		if (!fold(word, s))
			return false;
	}
	return true;
}

static struct str
word_of(const struct small *s)
{
	return (struct str){ (const char *)s->w, s->n };
}

static bool
begins_capital(struct str word)
{
	size_t len;

	return utf8_is_upper(utf8_at(word, 0, &len));
}

bool
vocabulary_add(struct vocabulary *v, struct str word, uint32_t bits)
{
	struct small s;
	bool fresh;
	size_t i;

	if (!read_word(word, &s))
		return false;
	v->words.ours = true;
	i = map_add(&v->words, word_of(&s), &fresh);
	v->bits = mem_more(v->bits, i, &v->cap, sizeof(*v->bits));
	if (fresh)
		v->bits[i] = (struct vocabulary_bits){ 0 };
	if (begins_capital(word))
		v->bits[i].capital |= bits;
	else
		v->bits[i].small |= bits;
	return true;
}

uint32_t
vocabulary_find(const struct vocabulary *v, struct str word)
{
	struct small s;
	size_t i;

	if (!read_word(word, &s) || (i = map_find(&v->words, word_of(&s))) == MAP_NONE)
		return 0;
	return v->bits[i].small | (v->bits[i].capital != 0 && begins_capital(word) ?
	    v->bits[i].capital : 0);
}

void
vocabulary_free(struct vocabulary *v)
{
	map_free(&v->words);
	free(v->bits);
	*v = (struct vocabulary){ 0 };
}
