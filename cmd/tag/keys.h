/*
 * keys.h - keys of needles and their hashes: keys.c files needles by them, find.c looks
 * them up.
 */
#ifndef KEYS_H
#define KEYS_H

#include "cmd/tag/finder.h"

enum { KEYS_ONE, KEYS_TWO, KEYS_THREE, KEYS_FOUR, KEYS_EIGHT, KEYS_MOST = 8 };

static const uint64_t keys_mask[FINDER_KEYS] = {
	0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, UINT64_MAX,
};
static const uint8_t keys_length[FINDER_KEYS] = { 1, 2, 3, 4, 8 };

static inline uint64_t
keys_hash(uint64_t key)
{
	return key * 0x9E3779B97F4A7C15u;	/* Knuth's multiplicative hash */
}

/* The place in keys->gate of the first four bytes. */
static inline size_t
keys_gate(const struct finder_keys *keys, uint64_t bytes)
{
	return (uint32_t)bytes * 0x9E3779B1u >> keys->gate_shift;
}

/* Eight bytes, the first lowest. */
static inline uint64_t
keys_load(const char *p)
{
	uint64_t v;

	memcpy(&v, p, sizeof(v));
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? v : __builtin_bswap64(v);
}

/* In bits of the gate, of the pairs. */
static inline uint64_t
keys_bit(const uint64_t *bits, size_t at)
{
	return bits[at / 64] >> at % 64 & 1;
}

static inline void
keys_set(uint64_t *bits, size_t at)
{
	bits[at / 64] |= (uint64_t)1 << at % 64;
}

static inline size_t
keys_slot(const struct finder_keys *keys, size_t k, uint64_t bytes)
{
	return keys_hash(bytes & keys_mask[k]) >> keys->shift[k];
}

void finder_ready(struct finder *);	/* all needles are there: file them */
void keys_free(struct finder_keys *);

#endif
