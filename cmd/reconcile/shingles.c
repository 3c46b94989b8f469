/* shingles.c - sentences as sets of three-word runs, and the sets that overlap joined. */
#include <stdlib.h>

#include "cmd/reconcile/disjoint.h"
#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/shingles.h"
#include "common/utf8.h"
#include "common/words.h"

enum {
	RUN = 3,	/* words */
	SHARED_MIN = 3,	/* runs: fewer meet by chance */
	HELD_MAX = 8,	/* sentences with the same run that one is held against */
};

/* A hash of each run, in order, each once: those of sentence i in run[from[i] .. from[i+1]). */
struct sets {
	uint32_t *run;
	size_t n, cap, *from;
	uint64_t *sorted;	/* room to put one sentence's in order */
	size_t sorted_cap;
};

/* Multiply and fold, code point by code point, in lower case. */
static uint64_t
hash_word(struct str s)
{
	uint64_t h = 0x9E3779B97F4A7C15;
	size_t at, len;

	for (at = 0; at < s.n; at += len) {
		h = (h ^ utf8_lower(utf8_at(s, at, &len))) * 0xFF51AFD7ED558CCD;
		h ^= h >> 33;
	}
	return h;
}

static void
add_sentence(struct sets *sets, struct str text, struct words *words)
{
	uint64_t last[RUN] = { 0 };
	size_t i, k, n = 0, runs = 0;

	words_split(text, words);
	for (i = 0; i < words->n; i++) {
		if (words->w[i].kind == WORD_MARK)
			continue;
		for (k = 0; k + 1 < RUN; k++)
			last[k] = last[k + 1];
		last[RUN - 1] = hash_word(str_sub(text, words->w[i].from, words->w[i].to));
		if (++n < RUN)
			continue;
		sets->sorted = mem_more(sets->sorted, runs, &sets->sorted_cap, sizeof(*sets->sorted));
		sets->sorted[runs++] = (last[0] * 31 + last[1] * 37 + last[2] * 41) >> 32;
	}
	numbers_sort(sets->sorted, runs);
	for (i = 0; i < runs; i++) {
		if (i > 0 && sets->sorted[i] == sets->sorted[i - 1])
			continue;
		sets->run = mem_more(sets->run, sets->n, &sets->cap, sizeof(*sets->run));
		sets->run[sets->n++] = (uint32_t)sets->sorted[i];
	}
}

/* Are half of the shorter one's runs the other's too? */
static int
overlap(const struct sets *s, uint32_t a, uint32_t b)
{
	size_t i = s->from[a], k = s->from[b], shared = 0;
	size_t shorter = s->from[a + 1] - i < s->from[b + 1] - k ? s->from[a + 1] - i : s->from[b + 1] - k;

	while (i < s->from[a + 1] && k < s->from[b + 1])
		if (s->run[i] == s->run[k]) {
			shared++;
			i++;
			k++;
		} else if (s->run[i] < s->run[k])
			i++;
		else
			k++;
	return shared >= SHARED_MIN && 2 * shared >= shorter;
}

/* Hold each sentence against the last ones before it that have the same run. */
static void
join_holders(const struct sets *s, size_t n, uint32_t *up)
{
	uint64_t *holder = mem_grow(NULL, s->n, sizeof(*holder));
	size_t i, k, begin = 0;
	uint32_t sentence, a, b;

	for (sentence = 0; sentence < n; sentence++)
		for (k = s->from[sentence]; k < s->from[sentence + 1]; k++)
			holder[k] = numbers_pair(s->run[k], sentence);
	numbers_sort(holder, s->n);
	for (i = 0; i < s->n; i++) {
		if (holder[i] >> 32 != holder[begin] >> 32)
			begin = i;
		for (k = i; k > begin && i - k < HELD_MAX; k--) {
			a = (uint32_t)holder[i];
			b = (uint32_t)holder[k - 1];
			if (disjoint_root(up, a) != disjoint_root(up, b) && overlap(s, a, b))
				disjoint_join(up, a, b);
		}
	}
	free(holder);
}

void
shingles_join(const struct str *text, size_t n, uint32_t *same)
{
	struct sets s = { .from = mem_grow(NULL, n + 1, sizeof(*s.from)) };
	struct words words = { 0 };
	uint32_t i;

	for (i = 0; i < n; i++) {
		same[i] = i;
		s.from[i] = s.n;
		add_sentence(&s, text[i], &words);
	}
	s.from[n] = s.n;
	join_holders(&s, n, same);
	for (i = 0; i < n; i++)
		same[i] = disjoint_root(same, i);
	words_free(&words);
	free(s.run);
	free(s.from);
	free(s.sorted);
}
