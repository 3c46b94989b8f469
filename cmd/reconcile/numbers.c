/* numbers.c - numbers that stand in order are left alone. */
#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/sort.h"

static int
by_size(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

void
numbers_sort(uint64_t *v, size_t n)
{
	size_t i;

	for (i = 1; i < n && v[i - 1] <= v[i]; i++)
		;
	if (i < n)
		sort(v, n, sizeof(*v), by_size);
}
