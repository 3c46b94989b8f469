/*
 * origins.c - how many independent origins stand behind some claims.
 *
 * Claims of one origin are one; so are claims whose sentence is the same, for
 * one of the two was copied.  Joined by union-find (Tarjan 1975, path halving).
 */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/verdict.h"

static uint32_t
root(uint32_t *up, uint32_t i)
{
	while (up[i] != i) {
		up[i] = up[up[i]];
		i = up[i];
	}
	return i;
}

/* Join the votes whose marks, (name, vote), have the same name; no name joins nothing. */
static void
join(uint32_t *up, uint64_t *mark, size_t n)
{
	size_t i;

	numbers_sort(mark, n);
	for (i = 1; i < n; i++)
		if (mark[i] >> 32 != 0 && mark[i] >> 32 == mark[i - 1] >> 32)
			up[root(up, (uint32_t)mark[i])] = root(up, (uint32_t)mark[i - 1]);
}

size_t
origins_count(const struct vote *v, size_t n)
{
	uint64_t *mark;
	uint32_t *up, i;
	size_t roots = 0;

	if (n == 1)
		return 1;
	mark = mem_grow(NULL, n, sizeof(*mark));
	up = mem_grow(NULL, n, sizeof(*up));
	for (i = 0; i < n; i++) {
		up[i] = i;
		mark[i] = numbers_pair(v[i].claim->origin, i);
	}
	join(up, mark, n);
	for (i = 0; i < n; i++)
		mark[i] = numbers_pair(v[i].claim->text, i);
	join(up, mark, n);
	for (i = 0; i < n; i++)
		roots += up[i] == i;
	free(mark);
	free(up);
	return roots;
}
