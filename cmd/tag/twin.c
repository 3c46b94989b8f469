/* twin.c - find rules that say the same. */
#include "cmd/tag/twin.h"

#include <stdlib.h>

#include "common/utf8.h"

enum { TWIN_BEGIN = 1, TWIN_END = 2 };

static void
put_number(struct buf *b, uint64_t n)
{
	buf_add(b, &n, sizeof(n));
}

static void
put_str(struct buf *b, struct str s)
{
	put_number(b, s.n);
	buf_str(b, s);
}

static void
put_pattern(struct buf *b, const struct re *re)
{
	unsigned flags = 0;
	uint32_t limit;

	put_str(b, re != NULL ? re_pattern(re, &flags, &limit) : (struct str){ NULL, 0 });
	put_number(b, flags);
}

/* What besides the pattern and the value says when the rule holds. */
static void
put_terms(struct buf *b, const struct rule *r)
{
	put_number(b, r->label);
	put_number(b, r->own);
	put_pattern(b, r->except);
	put_pattern(b, r->need);
}

static void
put_effect(struct buf *b, const struct rule *r)
{
	put_number(b, r->scope);
	put_number(b, (uint64_t)(uint32_t)r->priority);
	put_str(b, r->value);
}

/* The rule that first had this key: this one, if none did. */
static size_t
first_with(struct map *keys, size_t **first, size_t *cap, struct str key, size_t rule)
{
	bool fresh;
	size_t at = map_add(keys, key, &fresh);

	if (fresh) {
		*first = mem_more(*first, at, cap, sizeof(**first));
		(*first)[at] = rule;
	}
	return (*first)[at];
}

/* One takes $1, the other $2: they do not contradict each other. */
static bool
takes_captures(const struct rule *a, const struct rule *b)
{
	return a->kind == VALUE_TEMPLATE && b->kind == VALUE_TEMPLATE;
}

static enum twin
compare(struct twins *t, const struct rules *rs, size_t rule, size_t *earlier)
{
	const struct rule *r = &rs->rule[rule];
	struct buf key = { 0 };
	size_t meant;

	put_terms(&key, r);
	put_pattern(&key, r->pattern);
	meant = first_with(&t->meant, &t->first_meant, &t->meant_cap, buf_get(&key), rule);
	put_effect(&key, r);
	*earlier = first_with(&t->same, &t->first_same, &t->same_cap, buf_get(&key), rule);
	buf_free(&key);
	if (*earlier != rule)
		return TWIN_SAME;
	*earlier = meant;
	if (str_eq(rs->rule[meant].value, r->value) || takes_captures(r, &rs->rule[meant]))
		return TWIN_NONE;
	return TWIN_OTHER_VALUE;
}

/*
 * The key of a word: what the rule does, and the text without its edges.  False: an edge
 * stands within it, or a digit.
 */
static bool
word_key(const struct rule *r, struct str word, bool caseless, bool fold, struct buf *key,
    unsigned *edges)
{
	struct str begin = { (const char[]){ NEEDLE_EDGE }, 1 };
	size_t i;

	*edges = 0;
	for (; str_starts(word, begin); word = str_from(word, 1))
		*edges |= TWIN_BEGIN;
	for (; str_ends(word, begin); word.n--)
		*edges |= TWIN_END;
	for (i = 0; i < word.n; i++)
		if ((unsigned char)word.p[i] < NEEDLE_MARKS)
			return false;
	key->n = 0;
	put_terms(key, r);
	put_effect(key, r);
	buf_byte(key, caseless ? 'i' : 'c');
	if (fold)
		utf8_fold(word, key);
	else
		buf_str(key, word);
	return word.n > 0;
}

/* An earlier rule that matches the text wherever this one does; MAP_NONE: there is none. */
static size_t
covering(const struct twins *t, const struct buf *key, unsigned edges)
{
	size_t at = map_find(&t->words, buf_get(key)), i;

	if (at == MAP_NONE)
		return MAP_NONE;
	for (i = t->head[at]; i != 0; i = t->word[i - 1].next)
		if ((t->word[i - 1].edges & ~edges) == 0)
			return t->word[i - 1].rule;
	return MAP_NONE;
}

static void
add_word(struct twins *t, const struct buf *key, unsigned edges, size_t rule)
{
	bool fresh;
	size_t at = map_add(&t->words, buf_get(key), &fresh);

	t->head = fresh ? mem_more(t->head, at, &t->head_cap, sizeof(*t->head)) : t->head;
	if (fresh)
		t->head[at] = 0;
	t->word = mem_more(t->word, t->word_n, &t->word_cap, sizeof(*t->word));
	t->word[t->word_n++] = (struct twin_word){ rule, edges, t->head[at] };
	t->head[at] = t->word_n;
}

/* Is each word of the pattern matched by an earlier rule?  By which the first is. */
static bool
covered(const struct twins *t, const struct rule *r, const struct pattern *p, size_t *earlier)
{
	const struct needles *words;
	struct buf key = { 0 };
	unsigned edges;
	size_t b, i, by, first = MAP_NONE;
	bool all = true;

	for (b = 0; b < p->branches && all; b++) {
		words = &p->branch[b].words;
		all = p->branch[b].spelt;
		for (i = 0; i < words->n && all; i++) {
			by = MAP_NONE;
			if (word_key(r, needle_str(&words->v[i]), true, !p->caseless, &key, &edges))
				by = covering(t, &key, edges);
			if (by == MAP_NONE && !p->caseless && word_key(r, needle_str(&words->v[i]),
			    false, false, &key, &edges))
				by = covering(t, &key, edges);
			all = by != MAP_NONE;
			first = first == MAP_NONE ? by : first;
		}
	}
	buf_free(&key);
	*earlier = first;
	return all && first != MAP_NONE;
}

static void
remember(struct twins *t, const struct rule *r, const struct pattern *p, size_t rule)
{
	const struct part *part;
	struct buf key = { 0 };
	unsigned edges;
	size_t b, i;

	for (b = 0; b < p->branches && p->exactly; b++) {
		part = &p->branch[b];
		for (i = 0; i < part->words.n && part->spelt && part->exactly; i++)
			if (word_key(r, needle_str(&part->words.v[i]), p->caseless, false, &key, &edges))
				add_word(t, &key, edges, rule);
	}
	buf_free(&key);
}

enum twin
twins_add(struct twins *t, const struct rules *rs, size_t rule, size_t *earlier)
{
	const struct rule *r = &rs->rule[rule];
	enum twin twin = compare(t, rs, rule, earlier);
	struct pool pool = { 0 };
	struct pattern p;
	unsigned flags;
	uint32_t limit;
	struct str pattern = re_pattern(r->pattern, &flags, &limit);

	if (twin == TWIN_NONE && r->kind != VALUE_TEMPLATE &&
	    pattern_read(&pool, &t->memo, pattern, (flags & RE_CASELESS) != 0, &p)) {
		if (covered(t, r, &p, earlier))
			twin = TWIN_COVERED;
		else
			remember(t, r, &p, rule);
	}
	pool_free(&pool);
	return twin;
}

void
twins_free(struct twins *t)
{
	map_free(&t->same);
	map_free(&t->meant);
	map_free(&t->words);
	free(t->first_same);
	free(t->first_meant);
	free(t->word);
	free(t->head);
	memo_free(&t->memo);
	*t = (struct twins){ 0 };
}
