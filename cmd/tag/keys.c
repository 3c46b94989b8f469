/* keys.c - choose the keys of needles, and file the needles by them. */
#include "cmd/tag/keys.h"

#include <limits.h>
#include <stdlib.h>

#include "cmd/tag/edge.h"

/* What the needles say about each other. */
struct crowd {
	uint16_t *count;	/* how many hold a word that begins with such eight bytes, ... */
	unsigned shift;		/* ... by their hash */
	size_t inside;		/* how many are common bytes alone, and no word begins in them for certain */
};

/* What was chosen for a needle. */
struct choice {
	uint8_t k;
	bool word;
};

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

/* Bytes of the needle from there on that a key may have: all the same in each text. */
static size_t
run_of(const struct finder_needle *n, const char *p, size_t at)
{
	size_t i = at;

	while (i < n->n && i - at < KEYS_MOST && p[i] != NEEDLE_DIGIT)
		i++;
	return i - at;
}

static uint64_t
key_of(const char *p, size_t n)
{
	uint64_t key = 0;

	while (n-- > 0)
		key = key << 8 | (unsigned char)p[n];
	return key;
}

static uint16_t *
counted(const struct crowd *c, uint64_t key)
{
	return &c->count[keys_hash(key) >> c->shift];
}

static void
count_words(struct crowd *c, const struct finder_needle *n, const char *p)
{
	uint16_t *count;
	bool some = false;
	size_t i;

	for (i = 0; i < n->n; i++) {
		some |= (unsigned char)p[i] >= 0x80 || needle_halves((unsigned char)p[i]) >= NEEDLE_SCARCE;
		if (begins_word(n, p, i)) {
			some = true;
			count = counted(c, key_of(p + i, run_of(n, p, i)));
			*count = (uint16_t)(*count + (*count < UINT16_MAX));
		}
	}
	c->inside += !some;
}

/*
 * How rare is a key that begins there, in halvings of the places it is at?  A word that
 * many needles hold is common in texts, too.
 */
static int
rarity(const struct crowd *c, const struct finder_needle *n, const char *p, size_t at, bool word)
{
	enum { WORD = 6 };	/* places where words begin are fewer, and the first looked at */
	size_t i, run = run_of(n, p, at);
	unsigned many = 1;
	int sum = word ? WORD : 0;

	if (run == 0)
		return (int)needle_halves(NEEDLE_DIGIT);
	for (i = 0; i < run; i++)
		sum += (int)needle_halves((unsigned char)p[at + i]);
	if (word)
		many = *counted(c, key_of(p + at, run));
	for (; many > 1; many /= 2)
		sum--;
	return sum;
}

/*
 * Is it worth looking for, inside of words, too?  Yes, where all places are looked at
 * anyway; else a few rare bytes are sought.
 */
static bool
worth_seeking(const struct crowd *c, char first)
{
	return c->inside > FINDER_FIRSTS || needle_halves((unsigned char)first) >= NEEDLE_RARE;
}

/* Where a word begins, or inside of one if that is no good. */
static bool
choose_place(const struct crowd *c, struct finder_needle *n, const char *p)
{
	enum { GOOD = 12 };
	int most = INT_MIN, score;
	bool word = false;
	size_t i;

	for (i = 0; i < n->n; i++)
		if (begins_word(n, p, i) && (score = rarity(c, n, p, i, true)) > most) {
			most = score;
			word = true;
			n->key_at = (uint8_t)i;
		}
	if (most >= GOOD)
		return true;
	for (i = 0; i < n->n; i++)
		if (!begins_word(n, p, i) && (!word || worth_seeking(c, p[i])) &&
		    (score = rarity(c, n, p, i, false)) > most) {
			most = score;
			n->key_at = (uint8_t)i;
		}
	return begins_word(n, p, n->key_at);
}

static struct choice
choose_key(const struct crowd *c, struct finder_needle *n, const char *p)
{
	struct choice chosen = { FINDER_KEYS, choose_place(c, n, p) };
	size_t run = run_of(n, p, n->key_at);

	n->key = key_of(p + n->key_at, run);
	n->all_key = run == n->n && !n->cased;
	n->mask = run < KEYS_MOST ? ((uint64_t)1 << 8 * run) - 1 : UINT64_MAX;
	while (run > 0 && (chosen.k == FINDER_KEYS || keys_length[chosen.k] > run))
		chosen.k--;
	return chosen;
}

static void
note_first(struct finder_keys *keys, char c)
{
	if ((unsigned char)c >= 0x80)
		keys->beyond = true;
	else if (keys->firsts <= FINDER_FIRSTS && memchr(keys->first, c, keys->firsts) == NULL)
		keys->first[keys->firsts++] = c;
}

/* A key of one byte, or a digit: whatever follows. */
static void
note_byte(struct finder_keys *keys, unsigned char c)
{
	size_t next;

	for (next = 0; next < 256; next++)
		keys_set(keys->pair, c | next << 8);
}

/* Let the first bytes of its key be looked at. */
static void
note(struct finder_keys *keys, const struct finder_needle *n, size_t k)
{
	unsigned char c;

	if (k == FINDER_KEYS) {
		keys->digit = true;
		for (c = '0'; c <= '9'; c++)
			note_byte(keys, c);
		return;
	}
	note_first(keys, (char)(n->key & 0xFF));
	if (k >= KEYS_FOUR)
		keys_set(keys->gate, keys_gate(keys, n->key));
	else if (k == KEYS_ONE)
		note_byte(keys, n->key & 0xFF);
	else
		keys_set(keys->pair, n->key & 0xFFFF);
}

/* Where the needles that have such a key begin in keys->entry. */
static uint32_t *
slot_of(struct finder_keys *keys, const struct finder_needle *n, size_t k)
{
	return k < FINDER_KEYS ? &keys->slot[k][keys_slot(keys, k, n->key)] : &keys->digits;
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
		keys->slot[k] = zeros(size + 1, sizeof(**keys->slot));
	}
	while (bits < GATE_MOST && (size_t)1 << bits < 8 * keys->n)
		bits++;
	keys->gate_shift = 32 - bits;
	keys->gate = zeros(((size_t)1 << bits) / 64, sizeof(*keys->gate));
	keys->pair = zeros(PAIRS / 64, sizeof(*keys->pair));
	keys->entry = mem_grow(NULL, keys->n + 1, sizeof(*keys->entry));
}

/* Each slot holds how many it has: let it hold where they end. */
static void
add_up(struct finder_keys *keys)
{
	size_t k, i, slots;
	uint32_t sum = 0;

	for (k = 0; k < FINDER_KEYS; k++) {
		slots = keys->slot[k] != NULL ? ((size_t)1 << (64 - keys->shift[k])) + 1 : 0;
		for (i = 0; i < slots; i++)
			sum = keys->slot[k][i] += sum;
	}
	keys->digits += sum;
}

/* Backwards, so that each slot is left to hold where they begin. */
static void
file_all(struct finder *f, const struct choice *chosen)
{
	struct finder_keys *keys;
	size_t i;

	for (i = f->ids.n; i-- > 0;) {
		keys = chosen[i].word ? &f->words : &f->all;
		keys->entry[--*slot_of(keys, &f->needle[i], chosen[i].k)] = (struct finder_entry){
			.key = f->needle[i].key, .mask = f->needle[i].mask, .needle = (uint32_t)i,
		};
	}
}

static const char *
low_case(const struct finder *f, const struct finder_needle *n)
{
	return f->bytes.p + n->bytes + n->n;
}

static struct choice *
choose_all(struct finder *f)
{
	struct choice *chosen = mem_grow(NULL, f->ids.n + 1, sizeof(*chosen));
	enum { LEAST = 10, MOST = 18 };
	struct finder_keys *keys;
	struct crowd crowd;
	unsigned bits = LEAST;
	size_t i;

	while (bits < MOST && (size_t)1 << bits < 8 * f->ids.n)
		bits++;
	crowd = (struct crowd){ zeros((size_t)1 << bits, sizeof(*crowd.count)), 64 - bits, 0 };
	for (i = 0; i < f->ids.n; i++)
		count_words(&crowd, &f->needle[i], low_case(f, &f->needle[i]));
	for (i = 0; i < f->ids.n; i++) {
		chosen[i] = choose_key(&crowd, &f->needle[i], low_case(f, &f->needle[i]));
		keys = chosen[i].word ? &f->words : &f->all;
		keys->n++;
		if (chosen[i].k < FINDER_KEYS)
			keys->sized[chosen[i].k]++;
	}
	free(crowd.count);
	return chosen;
}

void
finder_ready(struct finder *f)
{
	struct choice *chosen = choose_all(f);
	struct finder_keys *keys;
	size_t i;

	make_tables(&f->words);
	make_tables(&f->all);
	for (i = 0; i < f->ids.n; i++) {
		keys = chosen[i].word ? &f->words : &f->all;
		note(keys, &f->needle[i], chosen[i].k);
		++*slot_of(keys, &f->needle[i], chosen[i].k);
	}
	add_up(&f->words);
	add_up(&f->all);
	file_all(f, chosen);
	f->seen_bit = zeros(f->ids.n / 64 + 1, sizeof(*f->seen_bit));
	free(chosen);
	f->ready = true;
}

void
keys_free(struct finder_keys *keys)
{
	size_t k;

	for (k = 0; k < FINDER_KEYS; k++)
		free(keys->slot[k]);
	free(keys->gate);
	free(keys->pair);
	free(keys->entry);
}
