/* rank.c - see rank.h */
#include "number.h"
#include "rank.h"

struct rank
rank_of(struct str cell)
{
	struct rank r = { .cell = cell };

	r.small = sum_read(cell, &r.number);
	return r;
}

int
rank_order(const struct rank *a, const struct rank *b)
{
	if (a->small && b->small && a->number.places == b->number.places)
		return (a->number.units > b->number.units) - (a->number.units < b->number.units);
	return number_order(a->cell, b->cell);
}
