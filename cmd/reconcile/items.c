/* items.c - buckets of claims, and looking items up in them. */
#include <stdlib.h>

#include "cmd/reconcile/item.h"

struct item *
items_add(struct items *t, enum side how, uint32_t side, const uint32_t *member, size_t n)
{
	struct item *i;
	size_t k;

	t->item = mem_more(t->item, t->n, &t->cap, sizeof(*t->item));
	i = &t->item[t->n];
	*i = (struct item){ .bucket = t->buckets - 1, .how = how, .side = side,
	    .member = t->members, .members = n, .shown = t->n };
	for (k = 0; k < n; k++) {
		t->member = mem_more(t->member, t->members, &t->members_cap, sizeof(*t->member));
		t->member[t->members++] = member[k];
	}
	verdict_of(t->claims, t->rules, t->member + i->member, n, &i->verdict);
	t->n++;
	t->bucket[t->buckets - 1].items++;
	return i;
}

/* A claim that is compared with nothing is an item of its own. */
static void
add_unplaced(struct items *t, uint32_t claim)
{
	const struct claim *c = &t->claims->claim[claim];
	enum side how = c->side != 0 ? SIDE_ONE : c->scope == SCOPE_EACH ? SIDE_EACH :
	    c->scope == SCOPE_TOTAL ? SIDE_TOTAL : SIDE_OPEN;

	items_add(t, how, c->side, &claim, 1)->verdict.status = STATUS_UNPLACED;
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* The sides that a group's claims [i,end) are about; how many.  sides[] has room. */
static size_t
known_sides(const struct claims *c, size_t i, size_t end, uint32_t *sides, bool *each)
{
	const struct claim *m;
	size_t n = 0, k, kept = 0;

	*each = false;
	for (; i < end; i++) {
		m = &c->claim[i];
		*each = *each || (m->placed && m->scope == SCOPE_EACH);
		if (m->placed && !m->again && m->side != 0 && m->scope == SCOPE_OPEN)
			sides[n++] = m->side;
	}
	if (n > 1)
		qsort(sides, n, sizeof(*sides), by_number);
	for (k = 0; k < n; k++)
		if (kept == 0 || sides[kept - 1] != sides[k])
			sides[kept++] = sides[k];
	return kept;
}

static bool
same_bucket(const struct claim *a, const struct claim *b)
{
	return a->group == b->group && a->key == b->key && a->class == b->class;
}

static void
build_bucket(struct items *t, size_t i, size_t end, const uint32_t *known, size_t knowns, bool each)
{
	const struct claims *c = t->claims;
	uint32_t *placed = t->placed + i, k;
	size_t n = 0;

	t->bucket = mem_more(t->bucket, t->buckets, &t->buckets_cap, sizeof(*t->bucket));
	t->bucket[t->buckets++] = (struct bucket){ .group = c->claim[i].group,
	    .key = c->claim[i].key, .class = c->claim[i].class, .sides = knowns, .each = each,
	    .item = t->n };
	for (k = (uint32_t)i; k < end; k++)
		if (c->claim[k].placed && !c->claim[k].again)
			placed[n++] = k;
	if (n > 0)
		sides_deal(t, placed, n, known, knowns);
	for (k = (uint32_t)i; k < end; k++)
		if (!c->claim[k].placed && !c->claim[k].again)
			add_unplaced(t, k);
}

void
items_build(struct items *t, struct claims *c, const struct rules *rules)
{
	size_t i, group_end = 0, end, knowns = 0;
	bool each = false;

	t->claims = c;
	t->rules = rules;
	t->placed = mem_grow(t->placed, c->n, sizeof(*t->placed));
	t->known = mem_grow(t->known, c->n, sizeof(*t->known));
	t->buckets = t->n = t->members = t->rests = 0;
	for (i = 0; i < c->n; i = end) {
		if (i == group_end) {
			while (group_end < c->n && c->claim[group_end].group == c->claim[i].group)
				group_end++;
			knowns = known_sides(c, i, group_end, t->known, &each);
		}
		for (end = i + 1; end < group_end && same_bucket(&c->claim[i], &c->claim[end]);)
			end++;
		build_bucket(t, i, end, t->known, knowns, each);
	}
}

const struct bucket *
items_bucket(const struct items *t, uint32_t group, uint32_t key, uint32_t class)
{
	size_t low = 0, high = t->buckets, mid;
	const struct bucket *b;

	while (low < high) {
		mid = low + (high - low) / 2;
		b = &t->bucket[mid];
		if (b->group == group && b->key == key && b->class == class)
			return b;
		if (b->group < group || (b->group == group && (b->key < key ||
		    (b->key == key && b->class < class))))
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

static bool
speaks_of(const struct items *t, const struct item *i, uint32_t side)
{
	size_t k;

	if (i->how == SIDE_ONE)
		return i->side == side;
	for (k = 0; i->how == SIDE_REST && k < i->rests; k++)
		if (t->rest[i->rest + k] == side)
			return true;
	return false;
}

/* Among the sides with claims of their own; there may be very many. */
static const struct item *
own_item(const struct items *t, const struct bucket *b, uint32_t side)
{
	size_t low = 0, high = b->owns, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (t->item[b->item + mid].side < side)
			low = mid + 1;
		else
			high = mid;
	}
	return low < b->owns && t->item[b->item + low].side == side ? &t->item[b->item + low] : NULL;
}

static const struct item *
items_same_side(const struct items *t, const struct bucket *b, const struct item *of)
{
	const struct item *i = of->how == SIDE_ONE ? own_item(t, b, of->side) : NULL, *each = NULL;
	size_t k;

	if (i != NULL)
		return i->verdict.status < STATUS_INCOMPARABLE ? i : NULL;
	for (k = b->owns; k < b->items; k++) {
		i = &t->item[b->item + k];
		if (i->verdict.status == STATUS_UNPLACED)	/* and all behind it */
			break;
		if (i->verdict.status == STATUS_INCOMPARABLE)
			continue;
		if (of->how == SIDE_ONE && speaks_of(t, i, of->side))
			return i;
		if (of->how != SIDE_ONE && i->how == of->how)
			return i;
		if (i->how == SIDE_EACH)
			each = i;
	}
	return of->how == SIDE_ONE || of->how == SIDE_REST ? each : NULL;
}

bool
items_convert(const struct items *t, struct interval *i, uint32_t from, uint32_t to)
{
	const struct unit *a = units_find(t->claims->name[from]);
	const struct unit *b = units_find(t->claims->name[to]);

	return from == to || (a != NULL && b != NULL && interval_convert(i, a, b));
}

/* Sides that differ, asked for as each: all that any of them may be. */
static const struct item *
span_sides(const struct items *t, const struct bucket *b, uint32_t unit, struct interval *all)
{
	const struct item *i, *first = NULL;
	struct interval one;
	size_t k;

	for (k = 0; k < b->items; k++) {
		i = &t->item[b->item + k];
		one = verdict_stands_for(&i->verdict);
		if (i->verdict.status >= STATUS_INCOMPARABLE ||
		    (i->how != SIDE_ONE && i->how != SIDE_REST) ||
		    !items_convert(t, &one, i->verdict.unit, unit))
			continue;
		*all = first == NULL ? one : interval_hull(all, &one);
		first = first == NULL ? i : first;
	}
	return first;
}

const struct item *
items_figure(const struct items *t, const struct bucket *b, const struct item *of,
    struct interval *figure)
{
	const struct item *i = items_same_side(t, b, of);

	if (i == NULL && of->how == SIDE_EACH)
		return span_sides(t, b, of->verdict.unit, figure);
	if (i == NULL)
		return NULL;
	*figure = verdict_stands_for(&i->verdict);
	return items_convert(t, figure, i->verdict.unit, of->verdict.unit) ? i : NULL;
}

size_t
item_sides(const struct item *i, const struct bucket *b)
{
	if (i->how == SIDE_EACH)
		return b->sides > 1 && b->sides <= SIDES_MAX ? b->sides : 2;
	return i->how == SIDE_REST ? i->rests : 1;
}

bool
items_sum_sides(const struct items *t, const struct bucket *b, struct interval *sum,
    uint32_t *unit, bool *assumed)
{
	struct dec none = dec_int(0);
	const struct item *i;
	struct interval one;
	size_t k, times, sides = 0;

	*assumed = false;
	*sum = interval_point(&none);
	for (k = 0; k < b->items; k++) {
		i = &t->item[b->item + k];
		if (i->united || i->verdict.status >= STATUS_INCOMPARABLE ||
		    i->how == SIDE_TOTAL || i->how == SIDE_OPEN)
			continue;
		times = item_sides(i, b);
		*assumed = i->how == SIDE_EACH && item_sides(i, b) != b->sides;
		one = verdict_stands_for(&i->verdict);
		if (sides == 0)
			*unit = i->verdict.unit;
		if (!items_convert(t, &one, i->verdict.unit, *unit))
			return false;
		for (; times > 0; times--, sides++)
			if (!interval_add(sum, &one, sum))
				return false;
	}
	return sides > 1;
}

void
items_free(struct items *t)
{
	free(t->bucket);
	free(t->item);
	free(t->member);
	free(t->rest);
	free(t->placed);
	free(t->known);
}
