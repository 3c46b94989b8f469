/*
 * sides.c - deal the claims of one bucket out by side.
 *
 * A claim with scope `each` counts under every side.  One whose wording says neither
 * side nor scope is tried: does it fit what each side has, or some side, or all of
 * them together?  If no reading fits it contradicts the nearest one.
 */
#include <stdlib.h>

#include "cmd/reconcile/item.h"

struct own {
	uint32_t side, claim;
};

struct deal {
	struct own *own;	/* claims of one side, by side */
	uint32_t *each, *total, *open, *list;
	uint64_t *joins;	/* of open[]: the sides that it counts under */
	size_t owns, eachs, totals, opens;
	const uint32_t *known;
	size_t knowns;		/* sides of the group */
	bool spread;		/* do claims for each side count under every side? */
};

static int
by_side(const void *a, const void *b)
{
	const struct own *x = a, *y = b;

	if (x->side != y->side)
		return x->side > y->side ? 1 : -1;
	return (x->claim > y->claim) - (x->claim < y->claim);
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static void
sort_out(const struct items *t, struct deal *d, const uint32_t *claim, size_t n)
{
	const struct claim *c;
	size_t i;

	for (i = 0; i < n; i++) {
		c = &t->claims->claim[claim[i]];
		if (c->scope == SCOPE_EACH)
			d->each[d->eachs++] = claim[i];
		else if (c->scope == SCOPE_TOTAL)
			d->total[d->totals++] = claim[i];
		else if (c->side == 0)
			d->open[d->opens++] = claim[i];
		else
			d->own[d->owns++] = (struct own){ c->side, claim[i] };
	}
	qsort(d->own, d->owns, sizeof(*d->own), by_side);
}

/* Put the claims of the side numbered `side`, and those that count under it, in order. */
static size_t
gather(struct deal *d, size_t from, size_t to, size_t side)
{
	size_t i, n = 0;

	for (i = from; i < to; i++)
		d->list[n++] = d->own[i].claim;
	for (i = 0; d->spread && i < d->eachs; i++)
		d->list[n++] = d->each[i];
	for (i = 0; d->spread && i < d->opens; i++)
		if (d->joins[i] >> side & 1)
			d->list[n++] = d->open[i];
	qsort(d->list, n, sizeof(*d->list), by_number);
	return n;
}

/* The sides of the group that have no claims of their own here: they have `each`. */
static void
add_rest(struct items *t, struct deal *d, size_t side)
{
	size_t i, k = 0, from = t->rests, n;
	struct item *rest;

	for (i = 0; i < d->knowns; i++) {
		while (k < d->owns && d->own[k].side < d->known[i])
			k++;
		if (k < d->owns && d->own[k].side == d->known[i])
			continue;
		t->rest = mem_more(t->rest, t->rests, &t->rests_cap, sizeof(*t->rest));
		t->rest[t->rests++] = d->known[i];
	}
	if (t->rests == from)
		return;
	n = gather(d, 0, 0, side);
	rest = items_add(t, t->rests - from > 1 ? SIDE_REST : SIDE_ONE, t->rest[from], d->list, n);
	rest->rest = from;
	rest->rests = t->rests - from;
}

static void
add_sides(struct items *t, struct deal *d)
{
	size_t from, to, side = 0;

	for (from = 0; from < d->owns; from = to, side++) {
		for (to = from; to < d->owns && d->own[to].side == d->own[from].side;)
			to++;
		items_add(t, SIDE_ONE, d->own[from].side, d->list, gather(d, from, to, side));
	}
	t->bucket[t->buckets - 1].owns = side;
	if (d->eachs == 0)
		return;
	if (d->owns == 0 || !d->spread) {
		d->spread = true;	/* gather them all the same, and nothing behind them */
		items_add(t, SIDE_EACH, 0, d->list, gather(d, 0, 0, 0));
	} else
		add_rest(t, d, side);
}

/* How far a claim is from an interval in some unit: 0 where it fits; false: not comparable. */
static bool
distance(const struct items *t, uint32_t claim, const struct interval *to, uint32_t unit,
    struct dec *gap)
{
	const struct claim *c = &t->claims->claim[claim];
	struct interval own = t->claims->figure[c->figure].range;

	if (!items_convert(t, &own, c->unit, unit))
		return false;
	*gap = interval_gap(&own, to);
	return true;
}

/* The sides that an open claim counts under; none: it is a total, or of its own. */
static uint64_t
read_open(const struct items *t, const struct bucket *b, uint32_t claim, bool *total)
{
	uint64_t all = 0, fits = 0;
	struct dec gap, least = dec_int(0);
	struct interval sum;
	uint32_t unit = 0;
	size_t i;
	bool assumed, summed;

	for (i = 0; i < b->items; i++) {
		const struct item *m = &t->item[b->item + i];

		if (!distance(t, claim, &m->verdict.range, m->verdict.unit, &gap))
			continue;
		if (all == 0 || dec_cmp(&gap, &least) < 0)
			least = gap;
		all |= (uint64_t)1 << i;
		if (dec_is_zero(&gap))
			fits |= (uint64_t)1 << i;
	}
	if (fits == all)
		return all;
	summed = items_sum_sides(t, b, &sum, &unit, &assumed) &&
	    distance(t, claim, &sum, unit, &gap);
	*total = summed && dec_is_zero(&gap);
	if (*total || fits != 0 || !summed)
		return *total ? 0 : fits;
	*total = dec_cmp(&gap, &least) < 0;
	return *total ? 0 : all;
}

/* Open claims beside nothing but totals: are they such a total, or one side's share of it? */
static void
read_beside_totals(struct items *t, struct deal *d)
{
	struct interval sum, one, total = { .lower = false };
	size_t i, k, kept = 0, times = d->knowns > 1 ? d->knowns : 2;
	const struct claim *c, *first = &t->claims->claim[d->total[0]];
	bool fits;

	for (i = 0; i < d->totals; i++) {
		c = &t->claims->claim[d->total[i]];
		one = t->claims->figure[c->figure].range;
		if (items_convert(t, &one, c->unit, first->unit))
			total = interval_meet(&total, &one);
	}
	for (i = 0; i < d->opens; i++) {
		c = &t->claims->claim[d->open[i]];
		one = sum = t->claims->figure[c->figure].range;
		fits = d->spread && items_convert(t, &one, c->unit, first->unit) &&
		    !interval_touch(&one, &total);
		sum = one;
		for (k = 1; fits && k < times; k++)
			fits = interval_add(&sum, &one, &sum);
		if (fits && interval_touch(&sum, &total))
			d->each[d->eachs++] = d->open[i];
		else if (interval_touch(&one, &total))
			d->total[d->totals++] = d->open[i];
		else
			d->open[kept++] = d->open[i];
	}
	d->opens = kept;
}

/* Find each open claim its reading, then deal the sides out anew with them. */
static void
read_beside_sides(struct items *t, struct deal *d)
{
	const struct bucket *b = &t->bucket[t->buckets - 1];
	size_t i, kept = 0, members = t->members, rests = t->rests;
	uint32_t *left = mem_grow(NULL, d->opens, sizeof(*left));
	bool total;

	add_sides(t, d);
	for (i = 0; i < d->opens; i++) {
		total = false;
		d->joins[i] = read_open(t, b, d->open[i], &total);
		if (total)
			d->total[d->totals++] = d->open[i];
		else if (d->joins[i] == 0)
			left[kept++] = d->open[i];
	}
	t->n = b->item;
	t->members = members;
	t->rests = rests;
	t->bucket[t->buckets - 1].items = 0;
	add_sides(t, d);
	memcpy(d->open, left, kept * sizeof(*left));
	d->opens = kept;
	free(left);
}

static bool
same_verdict(const struct verdict *a, const struct verdict *b)
{
	return a->unit == b->unit && a->bested == b->bested &&
	    (!a->bested || dec_cmp(&a->best, &b->best) == 0) &&
	    interval_cmp(&a->range, &b->range) == 0 &&
	    a->status < STATUS_INCOMPARABLE && b->status < STATUS_INCOMPARABLE &&
	    (a->status == STATUS_CONFLICT) == (b->status == STATUS_CONFLICT);
}

/* Sides that have the same verdict are shown as one. */
static void
unite(struct items *t)
{
	size_t from = t->bucket[t->buckets - 1].item, sides = t->bucket[t->buckets - 1].items;
	size_t i, k, n = 0, kept = 0;
	uint32_t *all;

	for (i = from + 1; i < from + sides; i++)
		if (!same_verdict(&t->item[from].verdict, &t->item[i].verdict))
			return;
	if (sides < 2)
		return;
	for (i = from; i < from + sides; i++)
		n += t->item[i].members;
	all = mem_grow(NULL, n, sizeof(*all));
	memcpy(all, t->member + t->item[from].member, n * sizeof(*all));
	qsort(all, n, sizeof(*all), by_number);
	for (k = 0; k < n; k++)
		if (kept == 0 || all[kept - 1] != all[k])
			all[kept++] = all[k];
	items_add(t, SIDE_EACH, 0, all, kept)->united = true;
	for (i = from; i < from + sides; i++)
		t->item[i].shown = from + sides;
	free(all);
}

/* Does no claim tell its scope?  Then, in a group that knows no sides, there are none. */
static bool
all_open(const struct claims *c, const uint32_t *claim, size_t n)
{
	size_t i;

	for (i = 0; i < n && c->claim[claim[i]].scope == SCOPE_OPEN; i++)
		;
	return i == n;
}

void
sides_deal(struct items *t, const uint32_t *claim, size_t n, const uint32_t *known, size_t knowns)
{
	struct deal d = { .known = known, .knowns = knowns, .spread = knowns <= SIDES_MAX };
	uint32_t *room;

	if (knowns == 0 && all_open(t->claims, claim, n)) {
		items_add(t, SIDE_OPEN, 0, claim, n);
		return;
	}
	room = mem_grow(NULL, 4 * n, sizeof(*room));
	d.own = mem_grow(NULL, n, sizeof(*d.own));
	d.joins = mem_grow(NULL, n, sizeof(*d.joins));
	d.each = room;
	d.total = room + n;
	d.open = room + 2 * n;
	d.list = room + 3 * n;
	memset(d.joins, 0, n * sizeof(*d.joins));
	sort_out(t, &d, claim, n);
	if (d.opens > 0 && d.spread && d.owns + d.eachs > 0)
		read_beside_sides(t, &d);
	else {
		if (d.opens > 0 && d.totals > 0)
			read_beside_totals(t, &d);
		add_sides(t, &d);
	}
	unite(t);
	if (d.totals > 0) {
		qsort(d.total, d.totals, sizeof(*d.total), by_number);
		items_add(t, SIDE_TOTAL, 0, d.total, d.totals);
	}
	if (d.opens > 0)
		items_add(t, SIDE_OPEN, 0, d.open, d.opens);
	free(d.own);
	free(d.joins);
	free(room);
}
