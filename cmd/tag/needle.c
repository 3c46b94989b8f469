/* needle.c - sets of needles, made in a pool. */
#include <stdlib.h>

#include "cmd/tag/needle.h"
#include "common/mem.h"

const struct needle needle_empty = { .p = "", .n = 0, .often = NEEDLE_ALWAYS };
const struct needle needle_edge = { .p = "\1", .n = 1, .often = NEEDLE_ALWAYS / 6 };

enum { BLOCK = 64 << 10, BLOCKS = 64, ALIGN = 16 };

void *
pool_take(struct pool *p, size_t bytes)
{
	char *block;

	bytes = (bytes + ALIGN - 1) / ALIGN * ALIGN;
	if (bytes > BLOCK)
		return NULL;
	if (bytes > p->left) {
		if (p->n >= (p->most > 0 ? p->most : BLOCKS))
			return NULL;
		p->block = mem_more(p->block, p->n, &p->cap, sizeof(*p->block));
		p->block[p->n++] = mem_grow(NULL, BLOCK, 1);
		p->left = BLOCK;
	}
	block = p->block[p->n - 1] + (BLOCK - p->left);
	p->left -= bytes;
	return block;
}

void
pool_clear(struct pool *p)
{
	while (p->n > 1)
		free(p->block[--p->n]);
	p->left = p->n > 0 ? BLOCK : 0;
}

void
pool_free(struct pool *p)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		free(p->block[i]);
	free(p->block);
	*p = (struct pool){ 0 };
}

static struct needle *
room(struct pool *pool, size_t n)
{
	return n > 0 && n <= NEEDLES_MAX ? pool_take(pool, n * sizeof(struct needle)) : NULL;
}

static struct needles
set_of(const struct needle *v, size_t n)
{
	struct needles set = { v, n, 0 };
	size_t i;

	if (v == NULL)
		set.n = 0;
	for (i = 0; v != NULL && i < n; i++)
		set.often += v[i].often;
	return set;
}

static uint32_t
often(struct str s)
{
	uint32_t guess = NEEDLE_ALWAYS;
	size_t i;

	for (i = 0; i < s.n; i++) {
		guess >>= needle_halves((unsigned char)s.p[i]);
		if (s.p[i] == NEEDLE_EDGE)
			guess /= 6;
	}
	return guess + 1;
}

static const struct needles nothing = { NULL, 0, 0 };

struct needles
needles_one(struct pool *pool, struct str s)
{
	struct needle *v = room(pool, 1);
	char *p = s.n <= NEEDLE_BYTES ? pool_take(pool, s.n) : NULL;

	if (v == NULL || p == NULL)
		return nothing;
	if (s.n > 0)
		memcpy(p, s.p, s.n);
	*v = (struct needle){ .p = p, .n = (uint32_t)s.n, .often = often(s) };
	return set_of(v, 1);
}

struct needles
needles_all(struct pool *pool, const struct needles *set, size_t sets)
{
	struct needle *v;
	size_t i, n = 0;

	for (i = 0; i < sets; i++)
		n += set[i].n;
	if ((v = room(pool, n)) == NULL)
		return nothing;
	for (i = n = 0; i < sets; n += set[i++].n)
		if (set[i].n > 0)
			memcpy(v + n, set[i].v, set[i].n * sizeof(*v));
	return set_of(v, n);
}

struct needles
needles_both(struct pool *pool, struct needles a, struct needles b)
{
	const struct needles set[] = { a, b };

	return needles_all(pool, set, 2);
}

/* How often is one behind the other, where perhaps the edge of the second is left out? */
static uint32_t
behind(const struct needle *a, const struct needle *b, bool skip)
{
	uint64_t both = (uint64_t)a->often * b->often / NEEDLE_ALWAYS;

	return (uint32_t)(skip ? both * 6 : both) + 1;
}

bool
needle_join(struct pool *pool, const struct needle *a, const struct needle *b, struct needle *ab)
{
	size_t skip = a->n > 0 && b->n > 0 && b->p[0] == NEEDLE_EDGE && a->p[a->n - 1] == NEEDLE_EDGE;
	size_t n = a->n + b->n - skip;
	char *p;

	if (a->n == 0 || b->n == skip) {
		*ab = b->n == skip ? *a : *b;
		return true;
	}
	if (n > NEEDLE_BYTES || (p = pool_take(pool, n)) == NULL)
		return false;
	memcpy(p, a->p, a->n);
	memcpy(p + a->n, b->p + skip, b->n - skip);
	*ab = (struct needle){ .p = p, .n = (uint32_t)n, .often = behind(a, b, skip > 0) };
	return true;
}

struct needles
needles_each(struct pool *pool, struct needles a, struct needles b)
{
	struct needle *v;
	size_t i, k;

	if (a.n == 1 && a.v[0].n == 0)
		return b;
	if (b.n == 1 && b.v[0].n == 0)
		return a;
	v = room(pool, a.n * b.n);
	for (i = 0; v != NULL && i < a.n; i++)
		for (k = 0; k < b.n; k++)
			if (!needle_join(pool, &a.v[i], &b.v[k], &v[i * b.n + k]))
				return nothing;
	return set_of(v, a.n * b.n);
}

uint32_t
needle_add(uint32_t a, uint32_t b)
{
	return a > NEEDLE_FAR - b ? NEEDLE_FAR : a + b;
}

uint32_t
needle_times(uint32_t a, uint32_t b)
{
	uint64_t n = (uint64_t)a * b;

	return n < NEEDLE_FAR ? (uint32_t)n : NEEDLE_FAR;
}

struct needles
needles_shift(struct pool *pool, struct needles a, uint32_t min, uint32_t max)
{
	struct needle *v;
	size_t i;

	if (max == 0)
		return a;
	v = room(pool, a.n);
	for (i = 0; v != NULL && i < a.n; i++) {
		v[i] = a.v[i];
		if (v[i].min != NEEDLE_FAR) {
			v[i].min = needle_add(v[i].min, min);
			v[i].max = needle_add(v[i].max, max);
		}
	}
	return set_of(v, a.n);
}

struct needles
needles_anywhere(struct pool *pool, struct needles a)
{
	struct needle *v = room(pool, a.n);
	size_t i;

	for (i = 0; v != NULL && i < a.n; i++) {
		v[i] = a.v[i];
		v[i].min = v[i].max = NEEDLE_FAR;
	}
	return set_of(v, a.n);
}

/* A needle of an edge alone is as good as none. */
static bool
is_empty(const struct needle *n)
{
	return n->n == 0 || (n->n == 1 && n->p[0] == NEEDLE_EDGE);
}

bool
needles_empty_one(struct needles a)
{
	size_t i;

	for (i = 0; i < a.n; i++)
		if (is_empty(&a.v[i]))
			return true;
	return false;
}

struct needles
needles_filled(struct pool *pool, struct needles a)
{
	struct needle *v = room(pool, a.n);
	size_t i, n = 0;

	for (i = 0; v != NULL && i < a.n; i++)
		if (!is_empty(&a.v[i]))
			v[n++] = a.v[i];
	return set_of(v, n);
}
