/*
 * needle.h - what to look for: short strings, in sets of which one must be there.
 *
 * A needle is bytes as the pattern has them, in lower case if the pattern ignores case,
 * with marks among them: NEEDLE_EDGE where a word begins or ends (\b), NEEDLE_DIGIT for
 * a digit (\d).  It stands `min` to `max` bytes behind the place where the match begins.
 *
 * Sets are never changed: what makes a new one takes its memory from a pool, that of one
 * pattern, and gives an empty one when the pool is used up or the set would be too large.
 * An empty set says nothing.
 */
#ifndef NEEDLE_H
#define NEEDLE_H

#include <stdbool.h>
#include <stdint.h>

#include "common/str.h"

enum {
	NEEDLE_EDGE = 1,
	NEEDLE_DIGIT = 2,
	NEEDLE_MARKS = 0x20,	/* bytes below are marks, or nothing */
	NEEDLE_BYTES = 48,	/* longer ones are not made */
	NEEDLE_RARE = 6,	/* needle_halves() of rare marks, ... */
	NEEDLE_SCARCE = 4,	/* ... and of commas, stops, quotation marks, digits */
	NEEDLES_MAX = 1024,	/* in a set */
	NEEDLES_CROSS = 32,	/* in one made of each of one with each of another */
};

#define NEEDLE_FAR UINT32_MAX	/* max: anywhere behind; min: anywhere in the text */

struct needle {
	const char *p;
	uint32_t n;
	uint32_t min, max;
	uint32_t often;		/* as in needles */
};

/*
 * How often may one of them stand in a text?  In so many billionths of its bytes, as a
 * guess: a letter more makes it four times rarer.
 */
struct needles {
	const struct needle *v;
	size_t n;
	uint64_t often;
};

enum { NEEDLE_ALWAYS = 1000000000 };	/* often: at every byte */

extern const struct needle needle_empty, needle_edge;

struct pool {			/* zero-initialise it */
	char **block;
	size_t n, cap;
	size_t left;		/* of the last block */
	size_t most;		/* blocks that there may be; 0: enough for a pattern */
};

void *pool_take(struct pool *, size_t bytes);	/* NULL: it is used up */
void pool_clear(struct pool *);		/* all is given back, and may be taken anew */
void pool_free(struct pool *);

static inline struct str
needle_str(const struct needle *n)
{
	return (struct str){ n->p, n->n };
}

/* One behind the other; a mark behind the same mark says nothing.  False: it would be too long. */
bool needle_join(struct pool *, const struct needle *, const struct needle *, struct needle *);
struct needles needles_one(struct pool *, struct str);	/* copied */
struct needles needles_all(struct pool *, const struct needles *, size_t n);
struct needles needles_both(struct pool *, struct needles, struct needles);
struct needles needles_each(struct pool *, struct needles, struct needles);	/* a then b */
struct needles needles_shift(struct pool *, struct needles, uint32_t min, uint32_t max);
struct needles needles_anywhere(struct pool *, struct needles);
bool needles_empty_one(struct needles);		/* is one of them of no byte? */
struct needles needles_filled(struct pool *, struct needles);	/* those that are of some */

uint32_t needle_add(uint32_t, uint32_t);	/* NEEDLE_FAR stays it */
uint32_t needle_times(uint32_t, uint32_t);

/* So many times half as often a byte makes it: marks of print are rare, save a few. */
static inline unsigned
needle_halves(unsigned char c)
{
	if ((c >= 'a' && c <= 'z') || c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
		return 2;
	if (c >= 0x80)
		return c == 0xC2 || c >= 0xE0 ? 4 : 1;
	switch (c) {
	case NEEDLE_EDGE:
		return 0;		/* it makes it a sixth: see often() */
	case NEEDLE_DIGIT:
	case '.':
	case ',':
	case '-':
	case '\'':
	case '"':
		return NEEDLE_SCARCE;
	}
	return NEEDLE_RARE;
}

/* The most for an empty set: nothing is known of it. */
static inline uint64_t
needles_often(struct needles a)
{
	return a.n > 0 ? a.often : UINT64_MAX;
}

#endif
