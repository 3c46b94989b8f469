/* map.c - open addressing, for the keys of others over SipHash-1-3 with a random key. */
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "common/map.h"

#define ROTL(x, b) (((x) << (b)) | ((x) >> (64 - (b))))

static uint64_t key[2];

/* One key a process; the order of the output never depends on it. */
static void
make_key(void)
{
	if (key[0] == 0 && key[1] == 0 && getentropy(key, sizeof(key)) < 0)
		mem_lacks("random numbers for a hash table");
}

static void
sip_round(uint64_t v[4])
{
	v[0] += v[1]; v[1] = ROTL(v[1], 13); v[1] ^= v[0]; v[0] = ROTL(v[0], 32);
	v[2] += v[3]; v[3] = ROTL(v[3], 16); v[3] ^= v[2];
	v[0] += v[3]; v[3] = ROTL(v[3], 21); v[3] ^= v[0];
	v[2] += v[1]; v[1] = ROTL(v[1], 17); v[1] ^= v[2]; v[2] = ROTL(v[2], 32);
}

static uint64_t
sip(struct str s)
{
	uint64_t v[4] = { key[0] ^ 0x736f6d6570736575, key[1] ^ 0x646f72616e646f6d,
	    key[0] ^ 0x6c7967656e657261, key[1] ^ 0x7465646279746573 };
	uint64_t m;
	size_t i;

	for (i = 0; i + 8 <= s.n; i += 8) {
		memcpy(&m, s.p + i, 8);
		v[3] ^= m;
		sip_round(v);
		v[0] ^= m;
	}
	m = (uint64_t)s.n << 56;
	if (i < s.n)
		memcpy(&m, s.p + i, s.n - i);
	m |= (uint64_t)s.n << 56;
	v[3] ^= m;
	sip_round(v);
	v[0] ^= m;
	v[2] ^= 0xff;
	sip_round(v);
	sip_round(v);
	sip_round(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* Multiply and fold the high half down, eight bytes at a time. */
static uint64_t
quick(struct str s)
{
	uint64_t h = s.n, w;
	size_t i, end;

	for (i = 0; i < s.n; i += 8) {
		if (s.n - i >= 8)
			memcpy(&w, s.p + i, 8);
		else
			for (w = 0, end = s.n; end > i;)
				w = w << 8 | (unsigned char)s.p[--end];
		h = (h ^ w) * 0x9E3779B97F4A7C15;
		h ^= h >> 32;
	}
	return h;
}

static uint64_t
hash_of(const struct map *m, struct str s)
{
	return m->ours ? quick(s) : sip(s);
}

struct str
map_key(const struct map *m, size_t i)
{
	const struct map_key *k = &m->keys[i];

	return str_sub(buf_get(&m->bytes), k->at, k->at + k->n);
}

/* The slot that holds the key, or the empty one where it belongs. */
static size_t
probe(const struct map *m, struct str s, uint64_t hash)
{
	size_t at = (size_t)hash & (m->cap - 1);

	while (m->slot[at] != 0 && (m->keys[m->slot[at] - 1].hash != hash ||
	    !str_eq(map_key(m, m->slot[at] - 1), s)))
		at = (at + 1) & (m->cap - 1);
	return at;
}

static void
rehash(struct map *m)
{
	size_t i, at;

	m->cap = m->cap < 64 ? 64 : m->cap * 2;
	m->slot = mem_grow(m->slot, m->cap, sizeof(*m->slot));
	memset(m->slot, 0, m->cap * sizeof(*m->slot));
	for (i = 0; i < m->n; i++) {
		at = (size_t)m->keys[i].hash & (m->cap - 1);
		while (m->slot[at] != 0)
			at = (at + 1) & (m->cap - 1);
		m->slot[at] = (uint32_t)(i + 1);
	}
}

size_t
map_add(struct map *m, struct str s, bool *fresh)
{
	uint64_t hash;
	size_t at;

	make_key();
	if (m->n >= UINT32_MAX / 2)
		mem_lacks("room for more than 2^31 different keys");
	if ((m->n + 1) * 2 > m->cap)
		rehash(m);
	hash = hash_of(m, s);
	at = probe(m, s, hash);
	if (fresh != NULL)
		*fresh = m->slot[at] == 0;
	if (m->slot[at] != 0)
		return m->slot[at] - 1;
	m->keys = mem_more(m->keys, m->n, &m->keys_cap, sizeof(*m->keys));
	m->keys[m->n] = (struct map_key){ hash, m->bytes.n, s.n };
	buf_str(&m->bytes, s);
	m->slot[at] = (uint32_t)++m->n;
	return m->n - 1;
}

size_t
map_find(const struct map *m, struct str s)
{
	size_t at;

	if (m->n == 0)
		return MAP_NONE;
	at = probe(m, s, hash_of(m, s));
	return m->slot[at] != 0 ? m->slot[at] - 1 : MAP_NONE;
}

void
map_free(struct map *m)
{
	free(m->slot);
	free(m->keys);
	buf_free(&m->bytes);
	*m = (struct map){ 0 };
}
