/*
 * common_unit.c - one unit for all claims of an item: the one most of them use, the first
 * by name where two are used alike.
 */
#include <stdlib.h>

#include "cmd/reconcile/verdict.h"

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static uint32_t
most_used(const struct vote *v, size_t n)
{
	uint32_t *unit = mem_grow(NULL, n, sizeof(*unit)), most = v[0].claim->unit;
	size_t i, run = 0, best = 0;

	for (i = 0; i < n; i++)
		unit[i] = v[i].claim->unit;
	qsort(unit, n, sizeof(*unit), by_number);
	for (i = 0; i < n; i++) {
		run = i > 0 && unit[i] == unit[i - 1] ? run + 1 : 1;
		if (run > best) {
			best = run;
			most = unit[i];
		}
	}
	free(unit);
	return most;
}

/* Units that no table knows are comparable with themselves alone. */
bool
unit_common(const struct claims *c, struct vote *v, size_t n, uint32_t *unit)
{
	const struct unit *from, *to;
	size_t i;

	*unit = v[0].claim->unit;
	for (i = 1; i < n && v[i].claim->unit == *unit; i++)
		;
	if (i == n)
		return true;
	*unit = most_used(v, n);
	to = units_find(c->name[*unit]);
	for (i = 0; i < n; i++) {
		if (v[i].claim->unit == *unit)
			continue;
		from = units_find(c->name[v[i].claim->unit]);
		if (from == NULL || to == NULL || !figure_convert(&v[i].figure, from, to))
			return false;
	}
	return true;
}
