/*
 * starts.h - where words may begin in a text in lower case, sixty-four bytes at a time.
 *
 * A word begins with a letter, a digit or _ behind what is none of these.  Bytes beyond
 * ASCII count as letters; behind a character of which that is not sure, a word may begin.
 * So this tells too many places, never too few.
 */
#ifndef TAG_STARTS_H
#define TAG_STARTS_H

#include <stdint.h>
#include <string.h>

enum { STARTS_BLOCK = 64 };

typedef signed char starts_lanes __attribute__((vector_size(16)));

/* A bit for each of sixteen lanes that is below zero. */
static inline uint64_t
starts_bits(starts_lanes v)
{
#ifdef __SSE2__
	typedef char plain __attribute__((vector_size(16)));

	return (uint32_t)__builtin_ia32_pmovmskb128((plain)v);
#else
	uint64_t bits = 0;
	int i;

	for (i = 0; i < 16; i++)
		bits |= (uint64_t)(v[i] < 0) << i;
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

/*
 * Of sixteen bytes those that begin a character behind another beyond ASCII, but for one
 * of a pair that is a letter whatever follows.
 */
static inline uint64_t
starts_unsure(const char *p)
{
	starts_lanes v = starts_load(p), before = starts_load(p - 1), first = starts_load(p - 2);

	return starts_bits((v > STARTS_BYTE(0xBF)) & (before < 0) &
	    ~((before <= STARTS_BYTE(0xBF)) & (((first >= STARTS_BYTE(0xC4)) &
	    (first <= STARTS_BYTE(0xC9))) | (first == STARTS_BYTE(0xD0)) |
	    (first == STARTS_BYTE(0xD1)) | (first == STARTS_BYTE(0xD3)))));
}

/*
 * A bit for each of sixty-four bytes, of which two more before can be read.  *last is
 * whether the byte before belonged to a word.
 */
static inline uint64_t
word_starts(const char *p, uint64_t *last)
{
	uint64_t words = 0, beyond = 0, starts;
	starts_lanes v;
	int i;

	for (i = 0; i < STARTS_BLOCK; i += 16) {
		v = starts_load(p + i);
		words |= starts_bits(starts_word(v)) << i;
		beyond |= starts_bits(v) << i;
	}
	starts = words & ~(words << 1 | *last);
	if ((beyond | (p[-1] < 0)) != 0)
		for (i = 0; i < STARTS_BLOCK; i += 16)
			starts |= starts_unsure(p + i) << i & words;
	*last = words >> (STARTS_BLOCK - 1);
	return starts;
}

/* A bit for each of sixty-four bytes that is one of these, of which there is one at least. */
static inline uint64_t
starts_any(const char *p, const char *of, size_t n)
{
	uint64_t bits = 0;
	starts_lanes v, found;
	size_t i, k;

	for (i = 0; i < STARTS_BLOCK; i += 16) {
		v = starts_load(p + i);
		found = v == (signed char)of[0];
		for (k = 1; k < n; k++)
			found |= v == (signed char)of[k];
		bits |= starts_bits(found) << i;
	}
	return bits;
}

#endif
