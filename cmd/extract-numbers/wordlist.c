/* wordlist.c - open addressing over the two ends of each word. */
#include "wordlist.h"

#include <stdlib.h>

enum { END = 8 };	/* bytes of an end */

/* A word's ends; the second of a short one is 0, and the bytes behind it are no part of it. */
static inline struct wordlist_slot
ends(const struct spelling *w)
{
	uint64_t first = spelling_eight(w->p);

	return w->n < END ?
	    (struct wordlist_slot){ first & (((uint64_t)1 << 8 * w->n) - 1), 0, (uint32_t)w->n, 0 } :
	    (struct wordlist_slot){ first, spelling_eight(w->p + w->n - END), (uint32_t)w->n, 0 };
}

static inline size_t
home(const struct wordlist *l, struct wordlist_slot s)
{
	uint64_t mixed = s.first ^ (s.last << 7 | s.last >> 57) ^ s.length;

	return (size_t)(mixed * 0x9E3779B97F4A7C15 >> 32) & (l->cap - 1);
}

/* What is between the ends, of a word of more than both. */
static bool
same_middle(const struct wordlist *l, const struct wordlist_slot *here, const char *bytes)
{
	return here->length <= 2 * END ||
	    memcmp(l->bytes.p + l->at[here->word] + END, bytes + END, here->length - 2 * END) == 0;
}

/* The slot that holds the word, or the empty one where it belongs. */
static inline struct wordlist_slot *
probe(const struct wordlist *l, struct wordlist_slot s, const char *bytes)
{
	struct wordlist_slot *here;
	size_t at;

	for (at = home(l, s);; at = (at + 1) & (l->cap - 1)) {
		here = &l->slot[at];
		if (here->length == 0 || (here->first == s.first && here->last == s.last &&
		    here->length == s.length && same_middle(l, here, bytes)))
			return here;
	}
}

static void
grow(struct wordlist *l)
{
	struct wordlist_slot *old = l->slot;
	size_t i, n = l->cap;

	l->cap = n == 0 ? 64 : n * 2;
	l->slot = mem_grow(NULL, l->cap, sizeof(*l->slot));
	memset(l->slot, 0, l->cap * sizeof(*l->slot));
	for (i = 0; i < n; i++)
		if (old[i].length > 0)
			*probe(l, old[i], l->bytes.p + l->at[old[i].word]) = old[i];
	free(old);
}

uint32_t
wordlist_add(struct wordlist *l, const struct spelling *w)
{
	struct wordlist_slot s = ends(w), *slot;

	if ((l->n + 1) * 2 > l->cap)
		grow(l);
	slot = probe(l, s, w->p);
	if (slot->length == 0) {
		s.word = (uint32_t)l->n;
		*slot = s;
		l->at = mem_more(l->at, l->n, &l->at_cap, sizeof(*l->at));
		l->at[l->n++] = l->bytes.n;
		buf_add(&l->bytes, w->p, w->n);
	}
	return slot->word;
}

uint32_t
wordlist_find(const struct wordlist *l, const struct spelling *w)
{
	const struct wordlist_slot *slot;

	if (w->n == 0 || w->n > SPELLING_MAX)
		return WORDLIST_NONE;
	slot = probe(l, ends(w), w->p);
	return slot->length > 0 ? slot->word : WORDLIST_NONE;
}

void
wordlist_free(struct wordlist *l)
{
	free(l->slot);
	free(l->at);
	buf_free(&l->bytes);
	*l = (struct wordlist){ 0 };
}
