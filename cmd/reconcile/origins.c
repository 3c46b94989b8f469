/*
 * origins.c - how many independent origins stand behind some claims.
 *
 * Claims of one origin are one; so are claims whose sentence is the same, for
 * one of the two was copied.  Joined by union-find (Tarjan 1975, path halving).
 */
#include <stdlib.h>

#include "cmd/reconcile/verdict.h"

struct mark {
	uint32_t name, vote;
};

static int
by_name(const void *a, const void *b)
{
	const struct mark *x = a, *y = b;

	if (x->name != y->name)
		return x->name > y->name ? 1 : -1;
	return (x->vote > y->vote) - (x->vote < y->vote);
}

static uint32_t
root(uint32_t *up, uint32_t i)
{
	while (up[i] != i) {
		up[i] = up[up[i]];
		i = up[i];
	}
	return i;
}

/* Join the votes whose mark has the same name; no name joins nothing. */
static void
join(uint32_t *up, struct mark *m, size_t n)
{
	size_t i;

	qsort(m, n, sizeof(*m), by_name);
	for (i = 1; i < n; i++)
		if (m[i].name != 0 && m[i].name == m[i - 1].name)
			up[root(up, m[i].vote)] = root(up, m[i - 1].vote);
}

size_t
origins_count(const struct vote *v, size_t n)
{
	struct mark *m = mem_grow(NULL, n, sizeof(*m));
	uint32_t *up = mem_grow(NULL, n, sizeof(*up)), i;
	size_t roots = 0;

	for (i = 0; i < n; i++) {
		up[i] = i;
		m[i] = (struct mark){ v[i].claim->origin, i };
	}
	join(up, m, n);
	for (i = 0; i < n; i++)
		m[i] = (struct mark){ v[i].claim->text, i };
	join(up, m, n);
	for (i = 0; i < n; i++)
		roots += up[i] == i;
	free(m);
	free(up);
	return roots;
}
