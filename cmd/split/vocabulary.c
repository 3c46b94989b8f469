/* vocabulary.c - open addressing over words in small letters. */
#include <stdlib.h>

#include "cmd/split/vocabulary.h"
#include "common/utf8.h"

enum {
	FULL = 2,	/* slots for each word, at least */
	ROOM = VOCABULARY_WORD + 8,	/* a word may grow, and is cut only behind this */
};

/* A word in small letters; bytes behind it are zero. */
struct small {
	uint64_t w[ROOM / 8];
	uint32_t n;
	uint32_t hash;
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
	s->n = (uint32_t)word.n;
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
	s->n = (uint32_t)b.n;
	return at == word.n && b.n <= VOCABULARY_WORD;
}

/* Multiply and fold the high half down, eight bytes at a time. */
static uint32_t
hash(const struct small *s)
{
	uint64_t h = s->n;
	size_t i;

	for (i = 0; i * 8 < s->n; i++) {
		h = (h ^ s->w[i]) * 0x9E3779B97F4A7C15;
		h ^= h >> 32;
	}
	return (uint32_t)h;
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
	s->hash = hash(s);
	return true;
}

/* The slot that holds the word, or the empty one where it belongs. */
static struct vocabulary_slot *
probe(const struct vocabulary *v, const struct small *s)
{
	size_t at = s->hash & (v->cap - 1);
	struct vocabulary_slot *slot;

	for (;; at = (at + 1) & (v->cap - 1)) {
		slot = &v->slot[at];
		if (slot->n == 0 || (slot->hash == s->hash && slot->n == s->n &&
		    memcmp(v->words.p + slot->at, s->w, s->n) == 0))
			return slot;
	}
}

static void
grow(struct vocabulary *v)
{
	struct vocabulary_slot *old = v->slot;
	size_t i, at, n = v->cap;

	v->cap = n < 64 ? 64 : n * 2;
	v->slot = mem_grow(NULL, v->cap, sizeof(*v->slot));
	memset(v->slot, 0, v->cap * sizeof(*v->slot));
	for (i = 0; i < n; i++) {
		at = old[i].hash & (v->cap - 1);
		while (old[i].n > 0 && v->slot[at].n > 0)
			at = (at + 1) & (v->cap - 1);
		if (old[i].n > 0)
			v->slot[at] = old[i];
	}
	free(old);
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
	struct vocabulary_slot *slot;
	struct small s;

	if (!read_word(word, &s))
		return false;
	if ((v->n + 1) * FULL > v->cap)
		grow(v);
	slot = probe(v, &s);
	if (slot->n == 0) {
		*slot = (struct vocabulary_slot){ .hash = s.hash, .n = s.n,
		    .at = (uint32_t)v->words.n };
		buf_add(&v->words, s.w, s.n);
		v->n++;
	}
	if (begins_capital(word))
		slot->capital |= bits;
	else
		slot->small |= bits;
	return true;
}

uint32_t
vocabulary_find(const struct vocabulary *v, struct str word)
{
	const struct vocabulary_slot *slot;
	struct small s;

	if (v->n == 0 || !read_word(word, &s))
		return 0;
	slot = probe(v, &s);
	if (slot->n == 0)
		return 0;
	return slot->small | (slot->capital != 0 && begins_capital(word) ? slot->capital : 0);
}

void
vocabulary_free(struct vocabulary *v)
{
	free(v->slot);
	buf_free(&v->words);
	*v = (struct vocabulary){ 0 };
}
