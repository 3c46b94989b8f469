/*
 * starts.h - where words may begin in a text in lower case, thirty-two bytes at a time.
 *
 * A word begins with a letter, a digit or _ behind what is none of these.  Bytes beyond
 * ASCII count as letters; behind a character of which that is not sure, a word may begin.
 * So this tells too many places, never too few.
 */
#ifndef TAG_STARTS_H
#define TAG_STARTS_H

#include <stdint.h>
#include <string.h>

enum { STARTS_BLOCK = 32 };

typedef signed char starts_lanes __attribute__((vector_size(16)));

/* A bit for each of sixteen lanes that is not zero, that is -1. */
static inline uint32_t
starts_bits(starts_lanes v)
{
#ifdef __SSE2__
	typedef char plain __attribute__((vector_size(16)));

	return (uint32_t)__builtin_ia32_pmovmskb128((plain)v);
#else
	uint64_t half[2];
	uint32_t bits = 0;
	int i;

	memcpy(half, &v, sizeof(half));
	for (i = 0; i < 8; i++)
		bits |= (uint32_t)(((const signed char *)half)[i] < 0) << i |
		    (uint32_t)(((const signed char *)half)[i + 8] < 0) << (i + 8);
	return bits;
#endif
}

static inline starts_lanes
starts_load(const char *p)
{
	starts_lanes v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static inline starts_lanes
starts_word(starts_lanes v)
{
	return ((v >= 'a') & (v <= 'z')) | ((v >= '0') & (v <= '9')) | (v == '_') | (v < 0);
}

#define STARTS_BYTE(c) ((signed char)(c))

/* Of sixteen bytes at p; two more before can be read. */
static inline uint32_t
starts_sixteen(const char *p)
{
	starts_lanes v = starts_load(p), before = starts_load(p - 1), first;
	starts_lanes word = starts_word(v), starts = word & ~starts_word(before);

	if (starts_bits(before) != 0) {
		first = starts_load(p - 2);	/* of a pair, if `before` goes on with one */
		starts |= word & (v > STARTS_BYTE(0xBF)) & (before < 0) &
		    ~((before <= STARTS_BYTE(0xBF)) & (((first >= STARTS_BYTE(0xC4)) &
		    (first <= STARTS_BYTE(0xC9))) | (first == STARTS_BYTE(0xD0)) |
		    (first == STARTS_BYTE(0xD1)) | (first == STARTS_BYTE(0xD3))));
	}
	return starts_bits(starts);
}

/* A bit for each of the next n or STARTS_BLOCK bytes; behind them is a pad of zeros. */
static inline uint64_t
word_starts(const char *p, size_t n)
{
	uint64_t bits = starts_sixteen(p) | (uint64_t)starts_sixteen(p + 16) << 16;

	return n < STARTS_BLOCK ? bits & (((uint64_t)1 << n) - 1) : bits;
}

#endif
