/* guess.c - languages by their frequent words. */
#include <stdlib.h>

#include "cmd/split/guess.h"
#include "common/mem.h"
#include "common/utf8.h"

enum {
	WORD_MAX = 32,		/* bytes of the longest word looked up */
	LEAD_ENOUGH = 12,	/* words ahead that settle it */
};

/* Latin, Cyrillic ...: letters of one script share what is above their low bits. */
static uint32_t
script(struct str word)
{
	size_t len;
	uint32_t cp = utf8_at(word, 0, &len);

	return cp < 0x250 ? 0 : cp >> 8;
}

void
guess_add(struct guess *g, size_t lang, struct str word)
{
	bool fresh;
	size_t at = map_add(&g->words, word, &fresh);

	g->whose = mem_more(g->whose, at, &g->cap, sizeof(*g->whose));
	g->whose[at] = (fresh ? 0 : g->whose[at]) | (uint32_t)1 << lang;
	if (lang >= g->n)
		g->script[lang] = script(word);
	g->n = lang >= g->n ? lang + 1 : g->n;
}

/* The next run of letters; false at the end. */
static bool
next_word(struct str text, size_t *at, struct str *word)
{
	size_t begin, len;

	while (*at < text.n && !utf8_is_letter(utf8_at(text, *at, &len)))
		*at += len;
	for (begin = *at; *at < text.n && utf8_is_letter(utf8_at(text, *at, &len));)
		*at += len;
	*word = str_sub(text, begin, *at);
	return *at > begin;
}

/* The language with most hits, and whether it is well ahead of the second. */
static size_t
leader(const size_t hits[GUESS_LANGS], size_t n, bool *settled)
{
	size_t best = 0, second = 0, i;

	for (i = 1; i < n; i++)
		best = hits[i] > hits[best] ? i : best;
	for (i = 0; i < n; i++)
		second = i != best && hits[i] > second ? hits[i] : second;
	*settled = hits[best] >= second + LEAD_ENOUGH;
	return best;
}

/* Where no word tells. */
static size_t
by_script(const struct guess *g, struct str text, size_t latin)
{
	size_t at = 0, i;
	struct str word;

	if (!next_word(text, &at, &word))
		return GUESS_NONE;
	if (script(word) == 0)
		return latin;
	for (i = 0; i < g->n; i++)
		if (g->script[i] == script(word))
			return i;
	return GUESS_NONE;
}

size_t
guess_lang(const struct guess *g, struct str text, size_t latin)
{
	size_t hits[GUESS_LANGS] = { 0 }, at = 0, best = 0, i, w;
	struct buf folded = { 0 };
	bool settled = false;
	struct str word;

	while (!settled && next_word(text, &at, &word)) {
		if (word.n > WORD_MAX)
			continue;
		folded.n = 0;
		utf8_fold(word, &folded);
		w = map_find(&g->words, buf_get(&folded));
		if (w == MAP_NONE)
			continue;
		for (i = 0; i < g->n; i++)
			hits[i] += g->whose[w] >> i & 1;
		best = leader(hits, g->n, &settled);
	}
	buf_free(&folded);
	return hits[best] > 0 ? best : by_script(g, text, latin);
}

void
guess_free(struct guess *g)
{
	map_free(&g->words);
	free(g->whose);
}
