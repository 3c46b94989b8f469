/*
 * map.h - number byte strings in the order they first appear.
 *
 * Open addressing over SipHash-1-3 with a random key (Aumasson and Bernstein,
 * 2012), so that keys chosen to collide cost no more than others; what a
 * program writes never depends on the hash, only on the numbers.  A table of ours has
 * no such keys, whatever is looked up in it: a quick hash will do.  A few keys are
 * looked through one by one, whoever chose them.
 *
 *	size_t i = map_add(&m, key, &fresh);	0, 1, 2 ...
 */
#ifndef MAP_H
#define MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/mem.h"
#include "common/str.h"

#define MAP_NONE ((size_t)-1)

struct map {
	size_t n;		/* how many keys; zero-initialise the whole */
	bool ours;		/* set before the first: all keys are from tables of ours */
	bool filed;		/* there are more than a few: they stand in slot[] by their hashes */
	size_t cap, keys_cap;
	uint32_t *slot;
	uint32_t *lately;	/* by the quick hash, keys of others that were added: most come again */
	struct map_key {
		uint64_t hash;	/* a quick one until they are filed */
		size_t at, n;
	} *keys;
	struct buf bytes;
};

size_t map_add(struct map *, struct str key, bool *fresh);	/* fresh may be NULL */
size_t map_find(const struct map *, struct str key);		/* or MAP_NONE */

/* The same for a table of ours that has a hash of its own: always these, or never. */
size_t map_add_hashed(struct map *, struct str key, uint64_t hash, bool *fresh);
size_t map_find_hashed(const struct map *, struct str key, uint64_t hash);
struct str map_key(const struct map *, size_t i);	/* valid until the next add */
void map_reset(struct map *);	/* empty it and keep its memory */
void map_free(struct map *);

#endif
