/*
 * disjoint.h - disjoint sets of numbers (union-find, Tarjan 1975, with path halving).
 *
 * up[] is the caller's, one for each number, and at first up[i] is i.  The least number
 * of a set stands for it.
 */
#ifndef RECONCILE_DISJOINT_H
#define RECONCILE_DISJOINT_H

#include <stdint.h>

static inline uint32_t
disjoint_root(uint32_t *up, uint32_t i)
{
	while (up[i] != i) {
		up[i] = up[up[i]];
		i = up[i];
	}
	return i;
}

static inline void
disjoint_join(uint32_t *up, uint32_t a, uint32_t b)
{
	a = disjoint_root(up, a);
	b = disjoint_root(up, b);
	if (a < b)
		up[b] = a;
	else
		up[a] = b;
}

#endif
