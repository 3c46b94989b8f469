/* find.c - look needles up where words begin, or everywhere. */
#include "cmd/tag/edge.h"
#include "cmd/tag/keys.h"
#include "cmd/tag/starts.h"

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
try(struct finder *f, uint32_t needle, const struct folded *t, size_t at)
{
	struct finder_needle *n = &f->needle[needle];
	struct found found = { .needle = needle };
	uint64_t edges;
	enum edge edge;
	size_t from = at - n->key_at;

	if (at < n->key_at || t->raw.n - from < n->n || (!n->all_key && !same(f, n, t, from)))
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
		f->seen[f->seens++] = needle;
		keys_set(f->seen_bit, needle);
	}
	n->tail = (uint32_t)f->n;
}

/* Those of entry[] whose key stands there. */
static void
look_through(struct finder *f, const struct finder_keys *keys, uint32_t from, uint32_t to,
    uint64_t v, const struct folded *t, size_t at)
{
	const struct finder_entry *e;

	for (; from < to; from++) {
		e = &keys->entry[from];
		if (((v ^ e->key) & e->mask) == 0)
			try(f, e->needle, t, at);
	}
}

/* Some needle may have its key there. */
static void
look_at(struct finder *f, const struct finder_keys *keys, const struct folded *t, size_t at)
{
	uint64_t v = keys_load(t->p + at);
	const uint32_t *slot;
	size_t k = keys_bit(keys->pair, v & 0xFFFF) != 0 ? KEYS_ONE : KEYS_FOUR;
	size_t end = keys_bit(keys->gate, keys_gate(keys, v)) != 0 ? FINDER_KEYS : KEYS_FOUR;

	for (; k < end; k++)
		if (keys->slot[k] != NULL) {
			slot = &keys->slot[k][keys_slot(keys, k, v)];
			look_through(f, keys, slot[0], slot[1], v, t, at);
		}
	if ((v & 0xFF) - '0' <= 9)
		look_through(f, keys, keys->digits, (uint32_t)keys->n, v, t, at);
}

/* Can one?  Most places are passed here. */
static inline bool
may_be_key(const struct finder_keys *keys, const char *p)
{
	uint64_t v = keys_load(p);

	return (keys_bit(keys->gate, keys_gate(keys, v)) | keys_bit(keys->pair, v & 0xFFFF)) != 0;
}

/* Look at the places of a block that have a bit. */
static inline void
look_at_bits(struct finder *f, const struct finder_keys *keys, const struct folded *t, size_t at,
    uint64_t bits)
{
	size_t here;

	for (; bits != 0; bits &= bits - 1) {
		here = at + (size_t)__builtin_ctzll(bits);
		if (may_be_key(keys, t->p + here))
			look_at(f, keys, t, here);
	}
}

static void
look_at_words(struct finder *f, const struct folded *t)
{
	uint64_t last = 0;
	size_t at;

	for (at = 0; at < t->raw.n; at += STARTS_BLOCK)
		look_at_bits(f, &f->words, t, at, word_starts(t->p + at, &last));
}

/* Where keys begin with a few bytes alone, these are found first. */
static void
look_everywhere(struct finder *f, const struct folded *t)
{
	const struct finder_keys *keys = &f->all;
	size_t at;

	if (keys->firsts <= FINDER_FIRSTS)
		for (at = 0; at < t->raw.n; at += STARTS_BLOCK)
			look_at_bits(f, keys, t, at, starts_any(t->p + at, keys->first, keys->firsts,
			    keys->digit, keys->beyond));
	else
		for (at = 0; at < t->raw.n; at++)
			if (may_be_key(keys, t->p + at))
				look_at(f, keys, t, at);
}

void
finder_run(struct finder *f, const struct folded *t)
{
	if (!f->ready)
		finder_ready(f);
	while (f->seens > 0) {
		f->needle[f->seen[--f->seens]].head = 0;
		f->seen_bit[f->seen[f->seens] / 64] = 0;
	}
	f->n = 0;
	if (f->words.n > 0)
		look_at_words(f, t);
	if (f->all.n > 0)
		look_everywhere(f, t);
}
