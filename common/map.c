/* map.c - open addressing, for the keys of others over SipHash-1-3 with a random key. */
#include <stdlib.h>
#include <string.h>

#include "common/map.h"
#include "common/sip.h"

enum { FEW = 16 };	/* keys that are looked through one by one */

static uint64_t
keyed(struct str s)
{
	struct sip state = sip_begin();
	uint64_t m;
	size_t i;

	for (i = 0; i + 8 <= s.n; i += 8) {
		memcpy(&m, s.p + i, 8);
		sip_add(&state, m);
	}
	m = (uint64_t)s.n << 56;
	if (i < s.n)
		memcpy(&m, s.p + i, s.n - i);
	m |= (uint64_t)s.n << 56;
	sip_add(&state, m);
	return sip_end(state);
}

static uint64_t
eight(const char *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof(w));
	return w;
}

/* Less than eight bytes: those of the two ends overlap, so that none are asked one by one. */
static uint64_t
few(const char *p, size_t n)
{
	uint32_t low, high;

	if (n >= 4) {
		memcpy(&low, p, sizeof(low));
		memcpy(&high, p + n - sizeof(high), sizeof(high));
		return low | (uint64_t)high << 32;
	}
	return n == 0 ? 0 : (unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2] << 8 |
	    (uint64_t)(unsigned char)p[n - 1] << 16;
}

/* Multiply and fold the high half down, eight bytes at a time, the last ones maybe twice. */
static uint64_t
quick(struct str s)
{
	uint64_t h = s.n;
	size_t i;

	if (s.n < 8)
		h = (h ^ few(s.p, s.n)) * 0x9E3779B97F4A7C15;
	else {
		for (i = 0; i + 8 < s.n; i += 8) {
			h = (h ^ eight(s.p + i)) * 0x9E3779B97F4A7C15;
			h ^= h >> 32;
		}
		h = (h ^ eight(s.p + s.n - 8)) * 0x9E3779B97F4A7C15;
	}
	h = (h ^ h >> 32) * 0x9E3779B97F4A7C15;	/* low bits must hear of the last bytes too */
	return h ^ h >> 32;
}

struct str
map_key(const struct map *m, size_t i)
{
	const struct map_key *k = &m->keys[i];

	return str_sub(buf_get(&m->bytes), k->at, k->at + k->n);
}

static bool
holds(const struct map *m, size_t i, struct str s, uint64_t hash)
{
	const struct map_key *k = &m->keys[i];

	return k->hash == hash && k->n == s.n &&
	    (s.n == 0 || memcmp(m->bytes.p + k->at, s.p, s.n) == 0);
}

/* The slot that holds the key, or the empty one where it belongs. */
static size_t
probe(const struct map *m, struct str s, uint64_t hash)
{
	size_t at = (size_t)hash & (m->cap - 1);

	while (m->slot[at] != 0 && !holds(m, m->slot[at] - 1, s, hash))
		at = (at + 1) & (m->cap - 1);
	return at;
}

/* Twice the slots, and all keys filed anew. */
static void
rehash(struct map *m)
{
	size_t i, at;

	m->cap = m->cap < 64 ? 64 : m->cap * 2;
	m->slot = mem_grow(m->slot, m->cap, sizeof(*m->slot));
	memset(m->slot, 0, m->cap * sizeof(*m->slot));
	if (!m->ours) {
		m->lately = mem_grow(m->lately, m->cap, sizeof(*m->lately));
		memset(m->lately, 0, m->cap * sizeof(*m->lately));
	}
	for (i = 0; i < m->n; i++) {
		at = (size_t)m->keys[i].hash & (m->cap - 1);
		while (m->slot[at] != 0)
			at = (at + 1) & (m->cap - 1);
		m->slot[at] = (uint32_t)(i + 1);
	}
}

static size_t
append(struct map *m, struct str s, uint64_t hash)
{
	if (m->n >= UINT32_MAX / 2)
		mem_lacks("room for more than 2^31 different keys");
	m->keys = mem_more(m->keys, m->n, &m->keys_cap, sizeof(*m->keys));
	m->keys[m->n] = (struct map_key){ hash, m->bytes.n, s.n };
	buf_str(&m->bytes, s);
	return m->n++;
}

size_t
map_add_hashed(struct map *m, struct str s, uint64_t hash, bool *fresh)
{
	size_t at;

	if ((m->n + 1) * 2 > m->cap)
		rehash(m);
	m->filed = true;
	at = probe(m, s, hash);
	if (fresh != NULL)
		*fresh = m->slot[at] == 0;
	if (m->slot[at] == 0)
		m->slot[at] = (uint32_t)append(m, s, hash) + 1;
	return m->slot[at] - 1;
}

/*
 * A key of others that came lately is told by a look at two places and a comparison.
 * Keys chosen to share them only cost what the slow hash does, as all would otherwise.
 */
static size_t
add_others(struct map *m, struct str s, uint64_t hash, bool *fresh)
{
	uint64_t place;
	uint32_t *two;
	size_t i;

	for (place = 0; place < 2; place++) {
		i = m->lately[(hash & (m->cap - 1)) ^ place];
		if (i > 0 && str_eq(map_key(m, i - 1), s)) {
			if (fresh != NULL)
				*fresh = false;
			return i - 1;
		}
	}
	i = map_add_hashed(m, s, keyed(s), fresh);
	two = &m->lately[hash & (m->cap - 2)];
	two[~hash & 1] = two[hash & 1];
	two[hash & 1] = (uint32_t)i + 1;
	return i;
}

static size_t
find_few(const struct map *m, struct str s, uint64_t hash)
{
	size_t i;

	for (i = 0; i < m->n; i++)
		if (m->keys[i].hash == hash && holds(m, i, s, hash))
			return i;
	return MAP_NONE;
}

/* They are no longer few: from now on by the hash that nobody can foresee. */
static void
file_all(struct map *m)
{
	size_t i;

	sip_ready();
	for (i = 0; i < m->n; i++)
		m->keys[i].hash = keyed(map_key(m, i));
	m->cap /= 2;
	rehash(m);
	m->filed = true;
}

size_t
map_add(struct map *m, struct str s, bool *fresh)
{
	uint64_t hash = quick(s);
	size_t i;

	if (m->ours)
		return map_add_hashed(m, s, hash, fresh);
	if (m->filed)
		return add_others(m, s, hash, fresh);
	i = find_few(m, s, hash);
	if (fresh != NULL)
		*fresh = i == MAP_NONE;
	if (i != MAP_NONE)
		return i;
	i = append(m, s, hash);
	if (m->n == FEW)
		file_all(m);
	return i;
}

size_t
map_find_hashed(const struct map *m, struct str s, uint64_t hash)
{
	size_t at;

	if (m->n == 0)
		return MAP_NONE;
	at = probe(m, s, hash);
	return m->slot[at] != 0 ? m->slot[at] - 1 : MAP_NONE;
}

size_t
map_find(const struct map *m, struct str s)
{
	if (!m->filed)
		return find_few(m, s, quick(s));
	return map_find_hashed(m, s, m->ours ? quick(s) : keyed(s));
}

void
map_reset(struct map *m)
{
	if (m->filed)
		memset(m->slot, 0, m->cap * sizeof(*m->slot));
	if (m->filed && m->lately != NULL)
		memset(m->lately, 0, m->cap * sizeof(*m->lately));
	m->n = m->bytes.n = 0;
	m->filed = false;
}

void
map_free(struct map *m)
{
	free(m->slot);
	free(m->lately);
	free(m->keys);
	buf_free(&m->bytes);
	*m = (struct map){ 0 };
}
