/* numbers.c - few numbers are put in their places one by one, many by qsort(). */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"

enum { FEW = 24 };

static int
by_size(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

void
numbers_sort(uint64_t *v, size_t n)
{
	uint64_t x;
	size_t i, k;

	if (n > FEW) {
		for (i = 1; i < n && v[i - 1] <= v[i]; i++)
			;
		if (i < n)
			qsort(v, n, sizeof(*v), by_size);
		return;
	}
	for (i = 1; i < n; i++) {
		x = v[i];
		for (k = i; k > 0 && v[k - 1] > x; k--)
			v[k] = v[k - 1];
		v[k] = x;
	}
}
