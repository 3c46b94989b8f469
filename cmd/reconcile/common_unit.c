/*
 * common_unit.c - one unit for all claims of an item: the one most of them use, the first
 * by name where two are used alike.
 */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/verdict.h"

static uint32_t
most_used(const struct vote *v, size_t n)
{
	uint64_t *unit = mem_grow(NULL, n, sizeof(*unit));
	uint32_t most = v[0].claim->unit;
	size_t i, run = 0, best = 0;

	for (i = 0; i < n; i++)
		unit[i] = v[i].claim->unit;
	numbers_sort(unit, n);
	for (i = 0; i < n; i++) {
		run = i > 0 && unit[i] == unit[i - 1] ? run + 1 : 1;
		if (run > best) {
			best = run;
			most = (uint32_t)unit[i];
		}
	}
	free(unit);
	return most;
}

/* Units that no table knows are comparable with themselves alone. */
bool
unit_common(const struct claims *c, struct vote *v, size_t n, uint32_t *unit,
    struct figure **converted)
{
	const struct unit *from, *to;
	size_t i;

	*converted = NULL;
	*unit = v[0].claim->unit;
	for (i = 1; i < n && v[i].claim->unit == *unit; i++)
		;
	if (i == n)
		return true;
	*unit = most_used(v, n);
	to = units_find(c->name[*unit]);
	*converted = mem_grow(NULL, n, sizeof(**converted));
	for (i = 0; i < n; i++) {
		if (v[i].claim->unit == *unit)
			continue;
		(*converted)[i] = *v[i].figure;
		v[i].figure = &(*converted)[i];
		from = units_find(c->name[v[i].claim->unit]);
		if (from == NULL || to == NULL || !figure_convert(&(*converted)[i], from, to))
			return false;
	}
	return true;
}
