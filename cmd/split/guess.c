/* guess.c - languages by words, letters and endings. */
#include <stdlib.h>
#include <string.h>

#include "cmd/split/guess.h"
#include "common/mem.h"
#include "common/utf8.h"

enum {
	WORDS = 32,		/* looked at in all */
	STRETCH = 256,		/* bytes looked at in one place; a longer text has more */
	PLACES = 4,
	ENDS = 5,		/* letters of the shortest word, no name, that has an ending */
	FULL = 2,		/* slots for each word or ending */
};

/* Points for what one language alone has; two share them. */
enum { WORD = 24, SPELLING = 12, ENDING = 8 };

#define HASH 0x9E3779B97F4A7C15	/* 2^64 over the golden ratio */

/* A run of letters, in small ones. */
struct run {
	uint64_t hash;
	uint64_t last;		/* its last letters, 16 bits each */
	uint32_t whose;		/* the languages that have all of its letters */
	size_t n;
	bool capital;		/* one was none */
};

static void
prepare(struct guess *g, size_t lang)
{
	uint32_t cp;

	if (g->langs == 0)
		for (cp = 0; cp < GUESS_LETTERS; cp++)
			g->small[cp] = utf8_is_letter(cp) ? (uint16_t)utf8_lower(cp) : 0;
	if (lang >= g->langs)
		g->langs = lang + 1;
}

/* The character at text[at], in pairs of bytes for the letters that are told apart. */
static inline uint32_t
letter_at(struct str text, size_t at, size_t *len)
{
	unsigned char c = (unsigned char)text.p[at];

	if (c >= 0xC2 && c < 0xD8 && at + 1 < text.n && (text.p[at + 1] & 0xC0) == 0x80) {
		*len = 2;
		return (uint32_t)(c & 0x1F) << 6 | (text.p[at + 1] & 0x3F);
	}
	return utf8_at(text, at, len);
}

/* The next run of letters, empty at the end. */
static struct run
next_run(const struct guess *g, struct str text, size_t *next)
{
	struct run r = { .whose = UINT32_MAX };
	uint32_t cp, low;
	size_t at, len;

	for (at = *next; at < text.n; at += len) {
		cp = letter_at(text, at, &len);
		if (cp < GUESS_LETTERS)
			low = g->small[cp];
		else
			low = utf8_is_letter(cp) ? cp : 0;
		if (low == 0 && r.n > 0)
			break;
		if (low == 0)
			continue;
		r.capital |= low != cp;
		r.hash = (r.hash ^ low) * HASH;
		r.last = r.last << 16 | (low & 0xFFFF);
		r.whose &= low < GUESS_LETTERS ? g->letter[low] : 0;
		r.n++;
	}
	*next = at;
	return r;
}

static uint64_t
ending(const struct run *r)
{
	return ((r->last & 0xFFFFFFFFFFFF) + 1) * HASH;
}

static struct guess_slot *
probe(const struct guess *g, uint32_t tag)
{
	size_t at = tag >> 8 & (g->cap - 1);

	while (g->slot[at].tag != 0 && g->slot[at].tag != tag)
		at = (at + 1) & (g->cap - 1);
	return &g->slot[at];
}

static uint32_t
tag(uint64_t hash)
{
	return (uint32_t)(hash >> 32) | 1;
}

static uint32_t
find(const struct guess *g, uint64_t hash)
{
	return g->n > 0 ? probe(g, tag(hash))->whose : 0;
}

static void
add(struct guess *g, size_t lang, uint64_t hash)
{
	struct guess_slot *old = g->slot, *slot;
	size_t i, n = g->cap;

	if ((g->n + 1) * FULL > g->cap) {
		g->cap = n < 64 ? 64 : n * 2;
		g->slot = mem_grow(NULL, g->cap, sizeof(*g->slot));
		memset(g->slot, 0, g->cap * sizeof(*g->slot));
		for (i = 0; i < n; i++)
			if (old[i].tag != 0)
				*probe(g, old[i].tag) = old[i];
		free(old);
	}
	slot = probe(g, tag(hash));
	g->n += slot->tag == 0;
	slot->tag = tag(hash);
	slot->whose |= (uint32_t)1 << lang;
}

bool
guess_add_letter(struct guess *g, size_t lang, struct str letter)
{
	size_t len;
	uint32_t cp = letter.n > 0 ? letter_at(letter, 0, &len) : 0;

	prepare(g, lang);
	if (cp == 0 || len != letter.n || cp >= GUESS_LETTERS || g->small[cp] == 0)
		return false;
	g->letter[g->small[cp]] |= (uint32_t)1 << lang;
	return true;
}

/* A language that has a word in Latin letters has all from a to z. */
bool
guess_add_word(struct guess *g, size_t lang, struct str word)
{
	struct run r;
	size_t at = 0;
	char c;

	prepare(g, lang);
	r = next_run(g, word, &at);
	if (r.n == 0 || at < word.n)
		return false;
	if ((unsigned char)word.p[0] < 0x80 && (g->letter['a'] >> lang & 1) == 0)
		for (c = 'a'; c <= 'z'; c++)
			g->letter[(unsigned char)c] |= (uint32_t)1 << lang;
	add(g, lang, r.hash);
	return true;
}

bool
guess_add_ending(struct guess *g, size_t lang, struct str letters)
{
	struct run r;
	size_t at = 0;

	prepare(g, lang);
	r = next_run(g, letters, &at);
	if (r.n != GUESS_ENDING || at < letters.n)
		return false;
	add(g, lang, ending(&r));
	return true;
}

/* Points of each language; how many words have letters that none has, or all Latin ones. */
struct tally {
	unsigned points[GUESS_LANGS];
	size_t words, foreign, latin;
};

static void
share(struct tally *t, uint32_t whose, unsigned points)
{
	uint32_t rest;
	unsigned n = 0, *p;

	for (rest = whose; rest != 0; rest &= rest - 1)
		n++;
	points /= n;
	for (p = t->points; whose != 0; p++, whose >>= 1)
		*p += (whose & 1) != 0 ? points : 0;
}

static void
look(const struct guess *g, struct str text, size_t most, struct tally *t)
{
	uint32_t latin = g->letter['a'], whose;
	size_t at = 0, n;
	struct run r;

	for (n = 0; n < most; n++) {
		r = next_run(g, text, &at);
		if (r.n == 0)
			return;
		t->words++;
		if (r.whose == 0) {
			t->foreign++;
			continue;
		}
		if (r.whose == latin)
			t->latin++;
		else
			share(t, r.whose, SPELLING);
		if ((whose = find(g, r.hash)) != 0)
			share(t, whose, WORD);
		else if (r.n >= ENDS && !r.capital && (whose = find(g, ending(&r))) != 0)
			share(t, whose, ENDING);
	}
}

size_t
guess_lang(const struct guess *g, struct str text, size_t latin)
{
	struct tally t = { 0 };
	size_t places = text.n > STRETCH ? PLACES : 1, best = latin, at, i;
	struct str part;

	for (i = 0; i < places; i++) {
		part = str_from(text, i * (text.n / places));
		for (at = 0; i > 0 && at < part.n && at < STRETCH && part.p[at] != ' ';)
			at++;	/* out of the middle of a word */
		look(g, str_sub(part, at, at + STRETCH), WORDS / places, &t);
	}
	if (t.latin > 0)
		share(&t, g->letter['a'], (unsigned)t.latin * SPELLING);
	for (i = 0; i < g->langs; i++)
		best = t.points[i] > t.points[best] ? i : best;
	return t.points[best] > 0 && t.foreign * 2 <= t.words ? best : GUESS_NONE;
}

void
guess_free(struct guess *g)
{
	free(g->slot);
	*g = (struct guess){ 0 };
}
