/* sidesums.c - the sides of an item against each other, and against the total of all. */
#include "cmd/reconcile/relation.h"

/* A side's figure by its own name, as often as it stands for sides. */
static void
add_term(const struct items *t, const struct bucket *b, const struct item *i,
    const struct interval *figure, struct saying *s)
{
	size_t k;

	if (i->how == SIDE_EACH)
		for (k = 0; k < item_sides(i, b); k++)
			saying_term(s, figure, STR("each"));
	else if (i->how == SIDE_ONE)
		saying_term(s, figure, t->claims->name[i->side]);
	else
		for (k = 0; k < i->rests; k++)
			saying_term(s, figure, t->claims->name[t->rest[i->rest + k]]);
}

static bool
is_side(const struct item *i)
{
	return !i->united && i->verdict.status < STATUS_INCOMPARABLE &&
	    (i->how == SIDE_ONE || i->how == SIDE_REST || i->how == SIDE_EACH);
}

static void
relate_total(struct relations *r, const struct items *t, const struct bucket *b, size_t total,
    struct saying *s)
{
	static const char *const names[3] = { "sums", "short", "over" };
	struct interval sum, figure, asserted = verdict_stands_for(&t->item[total].verdict);
	const char *name;
	uint32_t unit = 0, to = t->item[total].verdict.unit;
	size_t i;
	bool assumed;

	if (!items_sum_sides(t, b, &sum, &unit, &assumed) ||
	    !items_convert(t, &sum, unit, to))
		return;
	name = relation_compare(&sum, &asserted, names);
	/* how many sides "each" are is a guess here: tell it only where it fits */
	if (assumed && name != names[0])
		return;
	for (i = b->item; i < b->item + b->items; i++) {
		figure = verdict_stands_for(&t->item[i].verdict);
		if (!is_side(&t->item[i]) || !items_convert(t, &figure, t->item[i].verdict.unit, to))
			continue;
		add_term(t, b, &t->item[i], &figure, s);
	}
	relations_add(r, t, name, total, &sum, &asserted, s);
}

/*
 * The sides that were told apart: do all share a figure?  Else the least against the greatest,
 * where the group speaks of something that holds for each: elsewhere nobody said that they
 * should be alike.
 */
static void
relate_symmetry(struct relations *r, const struct items *t, const struct bucket *b,
    struct saying *s)
{
	struct interval one, all = { .lower = false }, least = all, greatest = all;
	size_t i, n = 0, first = 0;

	for (i = b->item; i < b->item + b->items; i++) {
		if (!is_side(&t->item[i]) || t->item[i].how == SIDE_EACH || t->item[i].shown != i)
			continue;
		one = verdict_stands_for(&t->item[i].verdict);
		if (n == 0)
			first = i;
		if (!items_convert(t, &one, t->item[i].verdict.unit, t->item[first].verdict.unit))
			continue;
		if (n == 0 || interval_cmp(&one, &least) < 0)
			least = one;
		if (n == 0 || interval_cmp(&one, &greatest) > 0)
			greatest = one;
		all = interval_meet(&all, &one);
		add_term(t, b, &t->item[i], &one, s);
		n++;
	}
	if (n > 1 && (b->each || !interval_is_void(&all)))
		relations_add(r, t, interval_is_void(&all) ? "asymmetric" : "symmetric", first,
		    &least, &greatest, s);
	s->values.n = s->counted.n = 0;
}

void
relate_sides(struct relations *r, const struct items *t)
{
	struct saying s = { .where = { 0 } };
	const struct bucket *b;
	size_t i, k, total;

	for (i = 0; i < t->buckets; i++) {
		b = &t->bucket[i];
		total = SIZE_MAX;
		for (k = b->item; k < b->item + b->items; k++)
			if (t->item[k].how == SIDE_TOTAL && t->item[k].verdict.status < STATUS_INCOMPARABLE)
				total = k;
		if (total != SIZE_MAX)
			relate_total(r, t, b, total, &s);
		relate_symmetry(r, t, b, &s);
	}
	saying_free(&s);
}
