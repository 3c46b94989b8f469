/*
 * starts.h - where words may begin in a text in lower case, sixty-four bytes at a time.
 *
 * A word begins with a letter, a digit or _ behind what is none of these.  Bytes beyond
 * ASCII count as letters; behind a character of which that is not sure, a word may begin.
 * So this tells too many places, never too few.
 */
#ifndef TAG_STARTS_H
#define TAG_STARTS_H

#include "common/lanes.h"

enum { STARTS_BLOCK = 64 };

static inline lanes
starts_word(lanes v)
{
	return ((v >= 'a') & (v <= 'z')) | ((v >= '0') & (v <= '9')) | (v == '_') | (v < 0);
}

/*
 * Of sixteen bytes those that begin a character behind another beyond ASCII, but for one
 * of a pair that is a letter whatever follows.
 */
static inline uint64_t
starts_unsure(const char *p)
{
	lanes v = lanes_load(p), before = lanes_load(p - 1), first = lanes_load(p - 2);

	return lanes_bits((v > (signed char)0xBF) & (before < 0) &
	    ~((before <= (signed char)0xBF) & (((first >= (signed char)0xC4) &
	    (first <= (signed char)0xC9)) | lanes_are(first, 0xD0) |
	    lanes_are(first, 0xD1) | lanes_are(first, 0xD3))));
}

/*
 * A bit for each of sixty-four bytes, of which two more before can be read.  *last is
 * whether the byte before belonged to a word.
 */
static inline uint64_t
word_starts(const char *p, uint64_t *last)
{
	uint64_t words = 0, beyond = 0, starts;
	lanes v;
	int i;

	for (i = 0; i < STARTS_BLOCK; i += 16) {
		v = lanes_load(p + i);
		words |= lanes_bits(starts_word(v)) << i;
		beyond |= lanes_bits(v) << i;
	}
	starts = words & ~(words << 1 | *last);
	if (beyond != 0 || (unsigned char)p[-1] >= 0x80)
		for (i = 0; i < STARTS_BLOCK; i += 16)
			starts |= starts_unsure(p + i) << i & words;
	*last = words >> (STARTS_BLOCK - 1);
	return starts;
}

/* A bit for each of sixty-four bytes that is one of these, or a digit, or not ASCII, if these are asked for. */
static inline uint64_t
starts_any(const char *p, const char *of, size_t n, bool digit, bool beyond)
{
	const lanes none = { 0 };
	uint64_t bits = 0;
	lanes v, found;
	size_t i, k;

	for (i = 0; i < STARTS_BLOCK; i += 16) {
		v = lanes_load(p + i);
		found = beyond ? v < 0 : none;
		if (digit)
			found |= (v >= '0') & (v <= '9');
		for (k = 0; k < n; k++)
			found |= v == (signed char)of[k];
		bits |= lanes_bits(found) << i;
	}
	return bits;
}

#endif
