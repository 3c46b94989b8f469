/* finder.c - needles by the hash of their first bytes, looked up where words begin. */
#include "cmd/tag/finder.h"

#include <stdlib.h>

#include "cmd/tag/edge.h"
#include "cmd/tag/starts.h"

enum { ONE, TWO, THREE, FOUR, EIGHT };

static const uint64_t mask[FINDER_KEYS] = {
	0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, UINT64_MAX,
};
static const uint8_t length[FINDER_KEYS] = { 1, 2, 3, 4, 8 };

static uint64_t
hash(uint64_t key)
{
	return key * 0x9E3779B97F4A7C15u;	/* Knuth's multiplicative hash */
}

/* The place in keys->gate of the first four bytes. */
static inline size_t
gate_of(const struct finder_keys *keys, uint64_t bytes)
{
	return (uint32_t)bytes * 0x9E3779B1u >> keys->gate_shift;
}

static inline uint64_t
load(const char *p)
{
	uint64_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

/* Bytes before `at`, or the edge there, say that a word begins with it. */
static bool
begins_word(const struct finder_needle *n, const char *p, size_t at)
{
	unsigned char c = (unsigned char)p[at], before = at > 0 ? (unsigned char)p[at - 1] : 'x';

	if (!edge_is_word(c) && !edge_is_letter(c) && c != NEEDLE_DIGIT)
		return false;
	return (n->edges >> at & 1) != 0 ||
	    (before < 0x80 && before != NEEDLE_DIGIT && !edge_is_word(before));
}

static size_t
run_of(const struct finder_needle *n, const char *p, size_t at)
{
	size_t i = at;

	while (i < n->n && p[i] != NEEDLE_DIGIT)
		i++;
	return i - at;
}

/* Where the key stands, and of which length it is; a digit has none: FINDER_KEYS. */
static size_t
choose_key(struct finder_needle *n, const char *p, bool *word)
{
	size_t i, run, best = 0, k = FINDER_KEYS;

	*word = false;
	for (i = 0; i < n->n; i++) {
		run = run_of(n, p, i);
		if (begins_word(n, p, i) && (!*word || run > best + 2)) {
			*word = true;
			best = run;
			n->key_at = (uint8_t)i;
		}
	}
	for (i = 0; !*word && i < n->n; i++)
		if ((run = run_of(n, p, i)) > best) {
			best = run;
			n->key_at = (uint8_t)i;
		}
	while (k > 0 && (k == FINDER_KEYS || length[k] > best))
		k--;
	return best > 0 ? k : FINDER_KEYS;
}

/* Copy the needle's bytes in lower case, edges put aside. */
static void
store(struct finder *f, struct finder_needle *n, struct str s)
{
	struct folded low = { 0 };
	size_t i;

	n->bytes = f->bytes.n;
	for (i = 0; i < s.n; i++)
		if (s.p[i] == NEEDLE_EDGE)
			n->edges |= (uint64_t)1 << n->n;
		else {
			n->digits |= s.p[i] == NEEDLE_DIGIT;
			buf_byte(&f->bytes, s.p[i]);
			n->n++;
		}
	fold(&low, str_from(buf_get(&f->bytes), n->bytes));
	buf_add(&f->bytes, low.p, n->n);	/* the bytes as they are, and these */
	buf_free(&low.bytes);
}

size_t
finder_add(struct finder *f, struct str s, bool cased)
{
	struct buf id = { 0 };
	struct finder_needle *n;
	bool fresh;
	size_t at;

	buf_byte(&id, cased ? 'c' : 'i');
	buf_str(&id, s);
	at = map_add(&f->ids, buf_get(&id), &fresh);
	buf_free(&id);
	if (!fresh)
		return at;
	f->needle = mem_more(f->needle, at, &f->cap, sizeof(*f->needle));
	n = &f->needle[at];
	*n = (struct finder_needle){ .cased = cased };
	store(f, n, s);
	return at;
}

static void
file(struct finder_keys *keys, struct finder_needle *n, uint32_t number, size_t k)
{
	uint32_t *slot;
	size_t gate, i;

	if (k == FINDER_KEYS) {
		n->next = keys->digit;
		keys->digit = number;
		for (i = '0'; i <= '9'; i++)
			keys->few[i] = true;
		return;
	}
	slot = &keys->slot[k][hash(n->key) >> keys->shift[k]];
	n->next = *slot;
	*slot = number;
	if (k < FOUR)
		keys->few[n->key & 0xFF] = true;
	else {
		gate = gate_of(keys, n->key);
		keys->gate[gate / 64] |= (uint64_t)1 << gate % 64;
	}
}

static void *
zeros(size_t n, size_t size)
{
	return memset(mem_grow(NULL, n, size), 0, n * size);
}

/* A table of twice as many slots, a gate of eight times as many bits, if not too many. */
static void
make_tables(struct finder_keys *keys)
{
	enum { GATE_LEAST = 13, GATE_MOST = 18 };
	unsigned bits = GATE_LEAST;
	size_t k, size;

	for (k = 0; k < FINDER_KEYS; k++) {
		if (keys->sized[k] == 0)
			continue;
		for (size = 16, keys->shift[k] = 60; size < 2 * keys->sized[k]; size *= 2)
			keys->shift[k]--;
		keys->slot[k] = zeros(size, sizeof(**keys->slot));
	}
	while (bits < GATE_MOST && (size_t)1 << bits < 8 * keys->n)
		bits++;
	keys->gate_shift = 32 - bits;
	keys->gate = zeros(((size_t)1 << bits) / 64, sizeof(*keys->gate));
}

/* Twice over the needles: count them, then file them. */
static void
make_ready(struct finder *f)
{
	struct finder_keys *keys;
	struct finder_needle *n;
	const char *low;
	size_t i, k, pass;
	bool word;

	for (pass = 0; pass < 2; pass++) {
		for (i = 0; i < f->ids.n; i++) {
			n = &f->needle[i];
			low = f->bytes.p + n->bytes + n->n;
			k = choose_key(n, low, &word);
			keys = word ? &f->words : &f->all;
			if (pass == 1) {
				file(keys, n, (uint32_t)i + 1, k);
				continue;
			}
			keys->n++;
			if (k < FINDER_KEYS) {
				n->key = 0;
				memcpy(&n->key, low + n->key_at, length[k]);
				keys->sized[k]++;
			}
		}
		if (pass == 0) {
			make_tables(&f->words);
			make_tables(&f->all);
		}
	}
	f->ready = true;
}

static bool
same(const struct finder *f, const struct finder_needle *n, const struct folded *t, size_t from)
{
	const char *p = f->bytes.p + n->bytes + (n->cased ? 0 : n->n);
	const char *text = n->cased ? t->raw.p + from : t->p + from;
	size_t i;

	if (!n->digits)
		return memcmp(text, p, n->n) == 0;
	for (i = 0; i < n->n; i++)
		if (p[i] == NEEDLE_DIGIT ? (unsigned char)(text[i] - '0') > 9 : text[i] != p[i])
			return false;
	return true;
}

/* The key of the needle stands at `at`: does the needle? */
static void
try(struct finder *f, uint32_t number, const struct folded *t, size_t at)
{
	struct finder_needle *n = &f->needle[number - 1];
	struct found found = { .needle = number - 1 };
	uint64_t edges;
	enum edge edge;
	size_t from = at - n->key_at;

	if (at < n->key_at || t->raw.n - from < n->n || !same(f, n, t, from))
		return;
	found.from = (uint32_t)from;
	found.to = (uint32_t)from + n->n;
	for (edges = n->edges; edges != 0; edges &= edges - 1) {
		edge = edge_at(t, from + (size_t)__builtin_ctzll(edges));
		if (edge == EDGE_NO)
			return;
		found.unsure |= edge == EDGE_MAYBE;
	}
	f->found = mem_more(f->found, f->n, &f->found_cap, sizeof(*f->found));
	f->found[f->n++] = found;
	if (n->head != 0)
		f->found[n->tail - 1].next = (uint32_t)f->n;
	else {
		n->head = (uint32_t)f->n;
		f->seen = mem_more(f->seen, f->seens, &f->seen_cap, sizeof(*f->seen));
		f->seen[f->seens++] = number - 1;
	}
	n->tail = (uint32_t)f->n;
}

static void
look_up(struct finder *f, const struct finder_keys *keys, size_t k, uint64_t key,
    const struct folded *t, size_t at)
{
	uint32_t i;

	if (keys->slot[k] == NULL)
		return;
	for (i = keys->slot[k][hash(key) >> keys->shift[k]]; i != 0; i = f->needle[i - 1].next)
		if (f->needle[i - 1].key == key)
			try(f, i, t, at);
}

/* Some needle may have its key there. */
static void
look_at(struct finder *f, const struct finder_keys *keys, const struct folded *t, size_t at)
{
	uint64_t v = load(t->p + at);
	uint32_t i;
	size_t k;

	for (k = keys->few[v & 0xFF] ? ONE : FOUR; k < FINDER_KEYS; k++)
		look_up(f, keys, k, v & mask[k], t, at);
	if (keys->digit != 0 && (v & 0xFF) - '0' <= 9)
		for (i = keys->digit; i != 0; i = f->needle[i - 1].next)
			try(f, i, t, at);
}

/* Can one?  Most places are passed here. */
static inline bool
may_be_key(const struct finder_keys *keys, const char *p)
{
	uint64_t v = load(p);
	size_t gate = gate_of(keys, v);

	return ((keys->gate[gate / 64] >> gate % 64 & 1) | keys->few[v & 0xFF]) != 0;
}

static void
look_at_words(struct finder *f, const struct folded *t)
{
	const struct finder_keys *keys = &f->words;
	uint64_t starts, last = 0;
	size_t at, here;

	for (at = 0; at < t->raw.n; at += STARTS_BLOCK) {
		starts = word_starts(t->p + at, &last);
		for (; starts != 0; starts &= starts - 1) {
			here = at + (size_t)__builtin_ctzll(starts);
			if (may_be_key(keys, t->p + here))
				look_at(f, keys, t, here);
		}
	}
}

static void
look_everywhere(struct finder *f, const struct folded *t)
{
	size_t at;

	for (at = 0; at < t->raw.n; at++)
		if (may_be_key(&f->all, t->p + at))
			look_at(f, &f->all, t, at);
}

void
finder_run(struct finder *f, const struct folded *t)
{
	if (!f->ready)
		make_ready(f);
	while (f->seens > 0)
		f->needle[f->seen[--f->seens]].head = 0;
	f->n = 0;
	if (f->words.n > 0)
		look_at_words(f, t);
	if (f->all.n > 0)
		look_everywhere(f, t);
}

static void
free_keys(struct finder_keys *keys)
{
	size_t k;

	for (k = 0; k < FINDER_KEYS; k++)
		free(keys->slot[k]);
	free(keys->gate);
}

void
finder_free(struct finder *f)
{
	map_free(&f->ids);
	buf_free(&f->bytes);
	free(f->needle);
	free(f->found);
	free(f->seen);
	free_keys(&f->words);
	free_keys(&f->all);
	*f = (struct finder){ 0 };
}
