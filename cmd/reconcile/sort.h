/*
 * sort.h - qsort() for groups, which are mostly small: few elements are put in their
 * places one by one, many by qsort().
 *
 * Takes what qsort() takes.  It is inline, so that the size is a constant and the
 * comparison no call.  Elements that compare equal come in any order: compare until
 * they differ.
 */
#ifndef SORT_H
#define SORT_H

#include <stdlib.h>
#include <string.h>

enum { SORT_FEW = 24, SORT_LARGE = 256 };

static inline void
sort(void *v, size_t n, size_t size, int (*cmp)(const void *, const void *))
{
	char x[SORT_LARGE], *p = v;
	size_t i, k;

	if (n > SORT_FEW || size > SORT_LARGE) {
		qsort(v, n, size, cmp);
		return;
	}
	for (i = 1; i < n; i++) {
		memcpy(x, p + i * size, size);
		for (k = i; k > 0 && cmp(p + (k - 1) * size, x) > 0; k--)
			memcpy(p + k * size, p + (k - 1) * size, size);
		memcpy(p + k * size, x, size);
	}
}

#endif
