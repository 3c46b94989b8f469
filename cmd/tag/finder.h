/*
 * finder.h - find many needles in a text at once.
 *
 * One pass over the places where a word may begin, and one over all places if there are
 * needles that may stand inside a word.  A place is looked up by a hash of the bytes that
 * follow it; a needle is compared only where these are its own.  Ten thousand needles
 * cost little more than one.
 */
#ifndef FINDER_H
#define FINDER_H

#include "cmd/tag/fold.h"
#include "cmd/tag/needle.h"
#include "common/map.h"

struct finder_needle {
	uint64_t key, mask;	/* up to eight of its bytes in lower case, the first lowest, ... */
	uint64_t edges;		/* a bit for each place of bytes[] where a word must begin or end */
	size_t bytes;		/* where its bytes stand in finder.bytes, marks of edges left out */
	uint32_t head, tail;	/* in found[], from 1 */
	uint8_t n;
	uint8_t key_at;		/* ... which stand there in bytes[] */
	bool cased;		/* it is compared with the text, not with that in lower case */
	bool digits;		/* it has marks for digits */
	bool all_key;		/* its key is all of it, in the case that is compared */
};

enum { FINDER_KEYS = 5, FINDER_FIRSTS = 16 };

/* A needle with this key is there, perhaps. */
struct finder_entry {
	uint64_t key, mask;
	uint32_t needle;
};

/* Needles by the first bytes of their keys: 1, 2, 3, 4 or 8. */
struct finder_keys {
	size_t n;
	uint64_t *gate;			/* a bit for each hash that four bytes of a key have */
	unsigned gate_shift;
	uint64_t *pair;			/* a bit for each two bytes that a shorter one begins with */
	char first[FINDER_FIRSTS + 1];	/* bytes of ASCII that they begin with ... */
	size_t firsts;			/* ... if no more than FINDER_FIRSTS */
	bool digit, beyond;		/* some begin with any digit, with a byte beyond ASCII */
	struct finder_entry *entry;	/* those of a slot, one behind the other */
	uint32_t *slot[FINDER_KEYS];	/* where each begins; NULL: there are none so long */
	size_t sized[FINDER_KEYS];	/* how many there are */
	unsigned shift[FINDER_KEYS];
	uint32_t digits;		/* from there on they begin with any digit */
};

struct found {
	uint32_t needle;
	uint32_t from, to;
	bool unsure;		/* an edge may be none */
	uint32_t next;		/* the same needle again, from 1 */
};

struct finder {
	struct map ids;		/* zero-initialise the whole */
	struct finder_needle *needle;
	size_t cap;
	struct buf bytes;
	struct folded low;	/* a needle in lower case, while they are added */
	struct finder_keys words, all;
	bool ready;
	struct found *found;
	size_t n, found_cap;
	uint32_t *seen;		/* needles that were found ... */
	uint64_t *seen_bit;	/* ... and a bit for each needle */
	size_t seens, seen_cap;
};

/* Its number: that of the same one before, or the next.  Edges and digits are marks. */
size_t finder_add(struct finder *, struct str needle, bool cased);

bool finder_at_word(struct str needle);	/* does it begin a word, or hold one that begins? */

/*
 * Set found[], all that there are, and seen[], needles that are among them, both in no
 * order.  The first run ends the adding.
 */
void finder_run(struct finder *, const struct folded *);

/* The first place where the needle was found, from 1, or 0; found[].next is the next. */
static inline uint32_t
finder_places(const struct finder *f, size_t needle)
{
	return f->needle[needle].head;
}

/* Was it found at all? */
static inline bool
finder_seen(const struct finder *f, size_t needle)
{
	return (f->seen_bit[needle / 64] >> needle % 64 & 1) != 0;
}

void finder_free(struct finder *);

#endif
