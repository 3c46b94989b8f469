/*
 * lanes.h - sixteen bytes at once: vectors as GCC and clang have them on every machine.
 *
 * Compare them as if they were one signed byte each; where that is true a lane is -1.
 *
 *	lanes v = lanes_load(p);
 *	if (lanes_any((v == ',') | (v == '\n')))
 *		at += lanes_first((v == ',') | (v == '\n'));
 */
#ifndef LANES_H
#define LANES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef signed char lanes __attribute__((vector_size(16)));

enum { LANES = sizeof(lanes) };

static inline lanes
lanes_load(const char *p)
{
	lanes v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static inline void
lanes_store(char *p, lanes v)
{
	memcpy(p, &v, sizeof(v));
}

static inline lanes
lanes_are(lanes v, unsigned char c)
{
	return v == (signed char)c;
}

/* Lanes from `low` on and below `end`, as unsigned bytes; `end` may be 0x100. */
static inline lanes
lanes_within(lanes v, unsigned char low, unsigned end)
{
	typedef unsigned char octets __attribute__((vector_size(16)));

	return (lanes)((octets)v - low <= (unsigned char)(end - low - 1));
}

static inline bool
lanes_any(lanes v)
{
	uint64_t half[2];

	memcpy(half, &v, sizeof(half));
	return (half[0] | half[1]) != 0;
}

/* The first lane that is true; at least one is. */
static inline size_t
lanes_first(lanes v)
{
	uint64_t half[2], one;
	bool low = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;

	memcpy(half, &v, sizeof(half));
	one = half[0] != 0 ? half[0] : half[1];
	return (half[0] != 0 ? 0 : LANES / 2) +
	    (unsigned)(low ? __builtin_ctzll(one) : __builtin_clzll(one)) / 8;
}

/* A bit for each lane that is true, the first as the lowest. */
static inline uint64_t
lanes_bits(lanes v)
{
#ifdef __SSE2__
	typedef char plain __attribute__((vector_size(16)));

	return (uint32_t)__builtin_ia32_pmovmskb128((plain)v);
#else
	uint64_t bits = 0;
	int i;

	for (i = 0; i < LANES; i++)
		bits |= (uint64_t)(v[i] < 0) << i;
	return bits;
#endif
}

#endif
