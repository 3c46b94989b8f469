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

#define EIGHT(x) ((uint64_t)(x) * (UINT64_MAX / 0xFF))	/* in each byte of eight */
#define FOUR(x) ((uint64_t)(x) * (UINT64_MAX / 0xFFFF))	/* in each pair of bytes */

/* The bit 0x20 of each byte that is a capital of ASCII; none of them has its high bit set. */
static uint64_t
capitals(uint64_t w)
{
	return ((w + EIGHT(0x80 - 'A')) ^ (w + EIGHT(0x7F - 'Z'))) >> 2 & EIGHT(0x20);
}

/* Each of four numbers below 0x80 that is below `end`: 0x80 in its place. */
static uint64_t
below(uint64_t four, unsigned end)
{
	return ~(four + FOUR(0x80 - end)) & FOUR(0x80);
}

/*
 * Four letters of U+0400 to U+047F, each a low byte D0 or D1 and a high one that continues
 * it, in small ones: these are 0x50 behind the first 0x10 and 0x20 behind the next 0x20.
 */
static uint64_t
fold_four(uint64_t w)
{
	uint64_t letters = (w & FOUR(1)) << 6 | (w >> 8 & FOUR(0x3F));
	uint64_t first = below(letters, 0x10);

	letters += (below(letters, 0x30) >> 2) + (first >> 2) + (first >> 3);
	return FOUR(0x80D0) | (letters >> 6 & FOUR(1)) | (letters & FOUR(0x3F)) << 8;
}

/* Eight bytes as they are in memory, the first as the low one; and back. */
static uint64_t
first_low(uint64_t w)
{
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? w : __builtin_bswap64(w);
}

/* Eight bytes at once; false: some eight are neither ASCII nor Slavic letters. */
static bool
fold_eights(struct str word, struct small *s)
{
	size_t i, left;
	uint64_t w, used;

	memcpy(s->w, word.p, word.n);
	for (i = 0; i * 8 < word.n; i++) {
		left = word.n - i * 8;
		used = left >= 8 ? UINT64_MAX : ((uint64_t)1 << 8 * left) - 1;
		w = first_low(s->w[i]);
		if ((w & EIGHT(0x80)) == 0)
			w |= capitals(w);
		else if ((w & FOUR(0xC0FE)) == (FOUR(0x80D0) & used))
			w = fold_four(w) & used;
		else
			return false;
		s->w[i] = first_low(w);
	}
	s->n = word.n;
	return true;
}

/* A small letter may be longer than its capital, or shorter by a byte. */
static bool
fold(struct str word, struct small *s)
{
	struct buf b = { (char *)s->w, 0, ROOM };
	size_t at, len;
	uint32_t cp;

	for (at = 0; at < word.n && b.n + 4 <= ROOM; at += len) {
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
	if (!fold_eights(word, s)) {
		*s = (struct small){ 0 };
		if (!fold(word, s))
			return false;
	}
	return true;
}

/* Of all the bytes there may be, whatever the length: nothing to branch on. */
static uint64_t
hash_of(const struct small *s)
{
	uint64_t h = s->n * 0x9E3779B97F4A7C15;
	size_t i;

	for (i = 0; i < VOCABULARY_WORD / 8; i++)
		h ^= (s->w[i] + i) * (0xC2B2AE3D27D4EB4F + 2 * i);
	h ^= h >> 32;
	return h * 0x9E3779B97F4A7C15;
}

/* Its bit among those seen. */
static uint64_t
bit_of(uint64_t hash, size_t *at)
{
	hash >>= 32;
	*at = hash / 64 % (VOCABULARY_SEEN / 64);
	return (uint64_t)1 << hash % 64;
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
	uint64_t hash, bit;
	bool fresh;
	size_t i;

	if (!read_word(word, &s))
		return false;
	hash = hash_of(&s);
	bit = bit_of(hash, &i);
	v->seen[i] |= bit;
	i = map_add_hashed(&v->words, word_of(&s), hash, &fresh);
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
	uint64_t hash, bit;
	size_t i;

	if (!read_word(word, &s))
		return 0;
	hash = hash_of(&s);
	bit = bit_of(hash, &i);
	if ((v->seen[i] & bit) == 0 ||
	    (i = map_find_hashed(&v->words, word_of(&s), hash)) == MAP_NONE)
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
