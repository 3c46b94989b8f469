/*
 * filing.h - where names are filed: for index.c, which files them, lookup.c, which looks
 * them up, and walk.c, which reads both for them.
 */
#ifndef FILING_H
#define FILING_H

#include "cmd/tag/index.h"
#include "common/sip.h"

/* What else is known of a place up to which some name goes; its first name stands behind. */
enum {
	LONGER = 1,		/* one goes on with another word */
	MARKED = 2,		/* one ends with marks that follow */
	KNOWN = 2,		/* so many bits */
};

/* A text, or a name, taken into a hash from left to right. */
struct walk {
	struct sip sip;
	const struct folded *t;
	size_t at;
};

/* Does a character of a word stand there?  Not at t->raw.n. */
bool walk_at_word(const struct folded *, size_t at);

/*
 * The word there, its case folded: seven bytes at a time, none of them 0, below a byte that
 * no mark has, so that what is hashed can be read in one way.  Nothing where no word is.
 */
void walk_word(struct walk *);

void walk_mark(struct walk *);		/* a character that is in no word */

/* The bytes that the word at `at` begins with, as a number; 0 for none. */
uint64_t walk_first(const struct folded *, size_t at);

/* The slot of the hash, or the empty one where it belongs. */
static inline struct index_slot *
index_slot_of(const struct index *ix, uint64_t hash)
{
	size_t at = (size_t)(hash >> 32) & ix->mask;
	uint32_t check = (uint32_t)hash | 1;

	while (ix->slot[at].check != 0 && ix->slot[at].check != check)
		at = (at + 1) & ix->mask;
	return &ix->slot[at];
}

static inline size_t
gate_bit(const struct index_gate *g, uint64_t bytes)
{
	return (size_t)((bytes ^ bytes >> 29) * 0x9E3779B97F4A7C15 >> g->shift);
}

/* Can a name begin with a word of these first bytes?  Most words are passed here. */
static inline bool
gate_open(const struct index_gate *g, uint64_t bytes)
{
	size_t bit = gate_bit(g, bytes);

	return (g->bits[bit / 64] >> bit % 64 & 1) != 0;
}

#endif
