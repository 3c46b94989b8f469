/* finder.c - needles, put where their first bytes tell. */
#include "cmd/tag/finder.h"

#include <stdlib.h>

#include "cmd/tag/edge.h"
#include "cmd/tag/keys.h"

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

/* How well a key that begins there tells the needle: marks are rare, long ones are. */
static size_t
rarity(const struct finder_needle *n, const char *p, size_t at)
{
	enum { ENOUGH = 4 };
	size_t run = run_of(n, p, at);
	unsigned char c = (unsigned char)p[at];
	bool mark = c > ' ' && c < 0x80 && !edge_is_word(c);

	return run == 0 ? 0 : (run < ENOUGH ? run : ENOUGH) + (mark ? 2 * ENOUGH : 0);
}

/* Where the key stands, and of which length it is; a digit has none: FINDER_KEYS. */
static size_t
choose_key(struct finder_needle *n, const char *p, bool *word)
{
	size_t i, run, best = 0, most = 0, score, k = FINDER_KEYS;

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
		if ((score = rarity(n, p, i)) > most) {
			most = score;
			best = run_of(n, p, i);
			n->key_at = (uint8_t)i;
		}
	while (k > 0 && (k == FINDER_KEYS || keys_length[k] > best))
		k--;
	return best > 0 ? k : FINDER_KEYS;
}

static uint64_t
key_of(const char *p, size_t n)
{
	uint64_t key = 0;

	while (n-- > 0)
		key = key << 8 | (unsigned char)p[n];
	return key;
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
	char id[1 + NEEDLE_BYTES] = { cased ? 'c' : 'i' };
	struct finder_needle *n;
	bool fresh;
	size_t at;

	memcpy(id + 1, s.p, s.n);
	at = map_add(&f->ids, (struct str){ id, 1 + s.n }, &fresh);
	if (!fresh)
		return at;
	f->needle = mem_more(f->needle, at, &f->cap, sizeof(*f->needle));
	n = &f->needle[at];
	*n = (struct finder_needle){ .cased = cased };
	store(f, n, s);
	return at;
}

bool
finder_at_word(struct str s)
{
	unsigned char c, before;
	size_t i;

	for (i = 1; i < s.n; i++) {
		c = (unsigned char)s.p[i];
		before = (unsigned char)s.p[i - 1];
		if ((edge_is_word(c) || edge_is_letter(c) || c == NEEDLE_DIGIT) && before < 0x80 &&
		    before != NEEDLE_DIGIT && !edge_is_word(before))
			return true;
	}
	return false;
}

static void
note_first(struct finder_keys *keys, char c)
{
	if (keys->firsts <= FINDER_FIRSTS && memchr(keys->first, c, keys->firsts) == NULL)
		keys->first[keys->firsts++] = c;
}

/* A key of one byte, or a digit: whatever follows. */
static void
note_byte(struct finder_keys *keys, unsigned char c)
{
	size_t next;

	note_first(keys, (char)c);
	for (next = 0; next < 256; next++)
		keys_set(keys->pair, c | next << 8);
}

static void
file(struct finder_keys *keys, struct finder_needle *n, uint32_t number, size_t k)
{
	uint32_t *slot;
	unsigned char c;

	if (k == FINDER_KEYS) {
		n->next = keys->digit;
		keys->digit = number;
		for (c = '0'; c <= '9'; c++)
			note_byte(keys, c);
		return;
	}
	slot = &keys->slot[k][keys_hash(n->key) >> keys->shift[k]];
	n->next = *slot;
	*slot = number;
	note_first(keys, (char)(n->key & 0xFF));
	if (k >= KEYS_FOUR)
		keys_set(keys->gate, keys_gate(keys, n->key));
	else if (k == KEYS_ONE)
		note_byte(keys, n->key & 0xFF);
	else
		keys_set(keys->pair, n->key & 0xFFFF);
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
	enum { GATE_LEAST = 13, GATE_MOST = 18, PAIRS = 1 << 16 };
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
	keys->pair = zeros(PAIRS / 64, sizeof(*keys->pair));
}

/* Choose all keys and count them, then file them. */
void
finder_ready(struct finder *f)
{
	struct { uint8_t k; bool word; } *chosen = mem_grow(NULL, f->ids.n + 1, sizeof(*chosen));
	struct finder_keys *keys;
	struct finder_needle *n;
	const char *low;
	size_t i, k;

	for (i = 0; i < f->ids.n; i++) {
		n = &f->needle[i];
		low = f->bytes.p + n->bytes + n->n;
		k = choose_key(n, low, &chosen[i].word);
		chosen[i].k = (uint8_t)k;
		keys = chosen[i].word ? &f->words : &f->all;
		keys->n++;
		if (k < FINDER_KEYS) {
			n->key = key_of(low + n->key_at, keys_length[k]);
			keys->sized[k]++;
		}
	}
	make_tables(&f->words);
	make_tables(&f->all);
	for (i = 0; i < f->ids.n; i++)
		file(chosen[i].word ? &f->words : &f->all, &f->needle[i], (uint32_t)i + 1, chosen[i].k);
	free(chosen);
	f->ready = true;
}

static void
free_keys(struct finder_keys *keys)
{
	size_t k;

	for (k = 0; k < FINDER_KEYS; k++)
		free(keys->slot[k]);
	free(keys->gate);
	free(keys->pair);
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
