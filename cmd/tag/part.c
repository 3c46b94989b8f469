/* part.c - parts of patterns, put together. */
#include "cmd/tag/part.h"

const struct part part_nothing = {
	.spelt = true, .exactly = true, .words = { &needle_empty, 1, NEEDLE_ALWAYS }, .prefixed = true, .prefix_open = true,
	.empty = true, .edge = true, .edge_open = true, .tail = true,
};

const struct part part_edge = {
	.spelt = true, .exactly = true, .words = { &needle_edge, 1, NEEDLE_ALWAYS / 6 }, .prefixed = true, .prefix_open = true,
	.empty = true, .edge = true, .edge_open = false, .tail = true, .tail_sure = true,
};

void
part_first(struct part *p, unsigned char from, unsigned char to)
{
	unsigned k, low, high;

	for (k = from / 64; k <= to / 64u; k++) {
		low = k == from / 64u ? from % 64u : 0;
		high = k == to / 64u ? to % 64u : 63;
		p->first[k] |= UINT64_MAX >> (63 - high) & UINT64_MAX << low;
	}
}

struct part
part_of(struct needles words, uint32_t min, uint32_t max)
{
	return (struct part){
		.min = min, .max = max, .words = words, .spelt = words.n > 0, .exactly = words.n > 0,
	};
}

uint64_t
part_places(struct needles set)
{
	enum { FAR = 256, WORD = 6 };
	uint64_t places = 0;
	size_t i;

	for (i = 0; i < set.n; i++) {
		if (set.v[i].max - set.v[i].min > FAR || set.v[i].max == NEEDLE_FAR)
			return UINT64_MAX;
		places += (uint64_t)set.v[i].often *
		    (1 + (set.v[i].max - set.v[i].min) / WORD);
	}
	return set.n > 0 ? places : UINT64_MAX;
}

void
part_need(struct part *p, struct needles set)
{
	size_t i, n = p->needs;

	if (set.n == 0)
		return;
	for (i = n; i > 0 && needles_often(set) < needles_often(p->need[i - 1]); i--)
		if (i < PART_NEEDS)
			p->need[i] = p->need[i - 1];
	if (i < PART_NEEDS)
		p->need[i] = set;
	p->needs = n < PART_NEEDS ? n + 1 : n;
	if (part_places(set) < part_places(p->near))
		p->near = set;
}

void
part_prefix(struct pool *pool, struct part *sum, struct needles set, bool open)
{
	struct needles filled = needles_filled(pool, set);

	if (!sum->prefixed || !sum->prefix_open)
		return;
	sum->prefix_open = open;
	if (filled.n > 0) {
		sum->prefix = needles_both(pool, sum->prefix, filled);
		sum->prefixed = sum->prefix.n > 0;
	} else
		sum->prefixed = open;
}

struct part
part_blurred(struct pool *pool, struct part p)
{
	if (!p.spelt)
		return p;
	p.spelt = p.exactly = false;
	p.prefix = (struct needles){ NULL, 0, 0 };
	p.prefixed = p.prefix_open = true;
	part_prefix(pool, &p, p.words, needles_empty_one(p.words));
	if (!needles_empty_one(p.words))
		part_need(&p, p.words);
	return p;
}

struct part
part_ahead(struct pool *pool, struct part p)
{
	struct part ahead = part_nothing;

	p = part_blurred(pool, p);
	ahead.exactly = false;
	memcpy(ahead.need, p.need, sizeof(p.need));
	ahead.needs = p.needs;
	ahead.near = p.near;
	return ahead;
}

/* What a part says in one of its ways: PART_NEEDS and some more. */
enum { WORDS = PART_NEEDS, PREFIX, NEAR };

static struct needles
said(const struct part *p, size_t way)
{
	switch (way) {
	case WORDS:	return p->words;
	case PREFIX:	return p->prefix;
	case NEAR:	return p->near;
	}
	return p->needs == 0 ? (struct needles){ NULL, 0, 0 } :
	    p->need[way < p->needs ? way : p->needs - 1];
}

/* All that they say in this way; nothing where one of them says nothing. */
static struct needles
all_said(struct pool *pool, const struct part *p, size_t n, size_t way)
{
	struct needles *set = pool_take(pool, n * sizeof(*set));
	size_t i;

	for (i = 0; set != NULL && i < n; i++) {
		set[i] = said(&p[i], way);
		if (set[i].n == 0 && way != PREFIX)
			return set[i];
	}
	return set != NULL ? needles_all(pool, set, n) : (struct needles){ NULL, 0, 0 };
}

/* They are not all spelt, or too many. */
static void
either_blurred(struct pool *pool, struct part *sum, struct part *p, size_t n)
{
	struct needles near;
	size_t i, k, most = 0;

	sum->spelt = sum->exactly = sum->prefix_open = false;
	sum->prefixed = true;
	sum->near = (struct needles){ NULL, 0, 0 };
	for (i = 0; i < n; i++) {
		p[i] = part_blurred(pool, p[i]);
		sum->prefixed &= p[i].prefixed;
		sum->prefix_open |= p[i].prefix_open;
		most = p[i].needs > most ? p[i].needs : most;
	}
	sum->prefix = all_said(pool, p, n, PREFIX);
	sum->prefixed &= sum->prefix.n > 0;
	for (k = 0; k < most; k++)
		part_need(sum, all_said(pool, p, n, k));
	near = all_said(pool, p, n, NEAR);
	if (part_places(near) < part_places(sum->near))
		sum->near = near;
}

struct part
part_either(struct pool *pool, struct part *p, size_t n)
{
	struct part sum = p[0];
	size_t i, k;

	for (i = 1; i < n; i++) {
		sum.min = p[i].min < sum.min ? p[i].min : sum.min;
		sum.max = p[i].max > sum.max ? p[i].max : sum.max;
		for (k = 0; k < 4; k++)
			sum.first[k] |= p[i].first[k];
		sum.empty |= p[i].empty;
		sum.start &= p[i].start;
		sum.edge &= p[i].edge;
		sum.edge_open |= p[i].edge_open;
		sum.tail &= p[i].tail;
		sum.tail_sure &= p[i].tail_sure;
		sum.spelt &= p[i].spelt;
		sum.exactly &= p[i].exactly;
	}
	if (n > 1)
		sum.needs = 0;
	if (n > 1 && sum.spelt) {
		sum.near = (struct needles){ NULL, 0, 0 };
		sum.words = all_said(pool, p, n, WORDS);
		sum.spelt = sum.words.n > 0;
	}
	if (n > 1 && !sum.spelt)
		either_blurred(pool, &sum, p, n);
	return sum;
}

/* Each of them n times, one behind the other. */
static struct part
spelt_times(struct pool *pool, struct part p, uint32_t n)
{
	struct needles words = p.words;

	for (; n > 1 && words.n > 0 && words.n <= NEEDLES_CROSS; n--)
		words = needles_each(pool, words, p.words);
	p.words = words;
	p.spelt = words.n > 0 && n == 1;
	return p;
}

/* Or not at all. */
static struct part
optional(struct pool *pool, struct part p, bool lazy)
{
	const struct needles none = { &needle_empty, 1, NEEDLE_ALWAYS };
	struct needles words = { NULL, 0, 0 };

	if (p.spelt)
		words = lazy ? needles_both(pool, none, p.words) : needles_both(pool, p.words, none);
	if (words.n == 0)
		p = part_blurred(pool, p);
	p.words = words;
	p.min = 0;
	p.start = false;
	p.empty = p.edge_open = p.prefix_open = true;
	p.tail_sure = false;
	p.needs = 0;
	p.near = (struct needles){ NULL, 0, 0 };
	return p;
}

struct part
part_times(struct pool *pool, struct part p, uint32_t min, uint32_t max, bool lazy)
{
	enum { FEW = 4 };
	struct part all = p;

	if (max == 0)
		return part_nothing;
	if (p.spelt && min == max && min <= FEW)
		all = spelt_times(pool, p, min);
	if (max > 1 && (min != max || !all.spelt || min > FEW))
		all = part_blurred(pool, p);
	all.min = needle_times(p.min, min);
	all.max = needle_times(p.max, max);
	return min > 0 ? all : optional(pool, all, lazy);
}
