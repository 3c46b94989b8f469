/* lookup.c - words of a text that names may begin with. */
#include "cmd/tag/filing.h"
#include "cmd/tag/starts.h"

enum { KEY = 8 };		/* bytes of a word that the gate knows it by */

/* Of sixty-four bytes those that belong to words, and those that have to be read as UTF-8. */
struct block {
	uint64_t words, beyond;
};

struct search {
	const struct index *index;
	const struct folded *t;
	index_found *found;
	void *whose;
};

/*
 * All bytes beyond ASCII but those of small Cyrillic letters, which are as they are hashed
 * (see walk.c).
 */
static uint64_t
beyond(const char *p)
{
	lanes v = lanes_load(p), before = lanes_load(p - 1), next = lanes_load(p + 1);
	lanes pair = (lanes_are(v, 0xD0) & lanes_within(next, 0xB0, 0xC0)) |
	    (lanes_are(v, 0xD1) & lanes_within(next, 0x80, 0xA0)) |
	    (lanes_are(before, 0xD0) & lanes_within(v, 0xB0, 0xC0)) |
	    (lanes_are(before, 0xD1) & lanes_within(v, 0x80, 0xA0));

	return lanes_bits((v < 0) & ~pair);
}

static struct block
look(const struct folded *t, size_t at)
{
	struct block b = { 0, 0 };
	uint64_t high = 0;
	lanes v;
	size_t i;

	if (at >= t->raw.n)
		return b;
	for (i = 0; i < STARTS_BLOCK; i += LANES) {
		v = lanes_load(t->p + at + i);
		b.words |= lanes_bits(starts_word(v)) << i;
		high |= lanes_bits(v) << i;
	}
	for (i = 0; high != 0 && i < STARTS_BLOCK; i += LANES)
		b.beyond |= beyond(t->p + at + i) << i;
	return b;
}

/* Names of which all but the last marks, or all, lead from `from` through the index. */
static void
follow(const struct search *s, size_t from)
{
	const struct folded *t = s->t;
	struct walk w = { sip_begin(), t, from };
	const struct index_slot *mark, *slot;

	for (;;) {
		walk_word(&w);
		slot = index_slot_of(s->index, sip_end(w.sip));
		if (slot->name >> KNOWN != 0)
			s->found(s->whose, slot->name >> KNOWN, from);
		if ((slot->name & (LONGER | MARKED)) == 0)
			return;
		while (w.at < t->raw.n && !walk_at_word(t, w.at)) {
			walk_mark(&w);
			if ((slot->name & MARKED) == 0)
				continue;
			mark = index_slot_of(s->index, sip_end(w.sip));
			if (mark->name >> KNOWN != 0)
				s->found(s->whose, mark->name >> KNOWN, from);
		}
		if (w.at == t->raw.n || (slot->name & LONGER) == 0)
			return;
	}
}

/* A word of which not all of the first bytes are as they are hashed. */
static void
look_beyond(const struct search *s, size_t at)
{
	uint64_t bytes = walk_first(s->t, at);
	size_t len;

	bool capital = utf8_is_upper(name_char(s->t->raw, at, &len));

	if (bytes != 0 && gate_open(&s->index->gate[capital], bytes))
		follow(s, at);
}

static inline uint64_t
first_bytes(const char *p, unsigned n)
{
	uint64_t v;

	memcpy(&v, p, sizeof(v));
	v = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v : __builtin_bswap64(v);
	return n < KEY ? v & (((uint64_t)1 << 8 * n) - 1) : v;
}

static inline bool
is_capital(const struct folded *t, size_t at)
{
	return t->raw.p[at] != t->p[at] ||
	    ((unsigned char)t->p[at] >= 0x80 && t->raw.p[at + 1] != t->p[at + 1]);
}

/* The words that begin in a block; `next` is the block behind. */
static inline void
look_at(const struct search *s, size_t at, uint64_t starts, struct block b, struct block next)
{
	uint64_t words, odd;
	unsigned i, n;

	for (; starts != 0; starts &= starts - 1) {
		i = (unsigned)__builtin_ctzll(starts);
		words = ~(b.words >> i | (i > 0 ? next.words << (STARTS_BLOCK - i) : 0)) | 1 << KEY;
		odd = b.beyond >> i | (i > 0 ? next.beyond << (STARTS_BLOCK - i) : 0);
		n = (unsigned)__builtin_ctzll(words);
		if ((odd & (((uint64_t)1 << n) - 1)) != 0)
			look_beyond(s, at + i);
		else if (gate_open(&s->index->gate[is_capital(s->t, at + i)],
		    first_bytes(s->t->p + at + i, n)))
			follow(s, at + i);
	}
}

void
index_run(const struct index *ix, const struct folded *t, index_found *found, void *whose)
{
	const struct search s = { ix, t, found, whose };
	struct block b = look(t, 0), next;
	uint64_t last = 0;
	size_t at;

	for (at = 0; at < t->raw.n; at += STARTS_BLOCK, b = next) {
		next = look(t, at + STARTS_BLOCK);
		look_at(&s, at, word_starts(t->p + at, &last), b, next);
	}
}
