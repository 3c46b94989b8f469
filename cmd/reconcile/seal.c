/*
 * seal.c - put names, figures and claims in order, so that numbers compare as what
 * they stand for.
 */
#include <stdlib.h>

#include "cmd/reconcile/claims.h"
#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/sort.h"

struct ranked_name {
	uint64_t head;		/* the first eight bytes, which mostly tell */
	const char *p;
	uint32_t n, was;	/* no name is longer than a line */
};

struct ranked_figure {
	const struct figure *f;
	uint32_t was;
};

static int
by_bytes(const void *a, const void *b)
{
	const struct ranked_name *x = a, *y = b;

	if (x->head != y->head)
		return x->head < y->head ? -1 : 1;
	return str_cmp((struct str){ x->p, x->n }, (struct str){ y->p, y->n });
}

static uint64_t
head_of(struct str s)
{
	uint64_t head = 0;
	size_t i;

	for (i = 0; i < 8 && i < s.n; i++)
		head = head << 8 | (unsigned char)s.p[i];
	return i > 0 ? head << 8 * (8 - i) : 0;
}

static int
by_size(const void *a, const void *b)
{
	const struct ranked_figure *x = a, *y = b;

	return figure_cmp(x->f, y->f);
}

static void
rank_names(struct claims *c)
{
	struct ranked_name *r = room_for(&c->room[ROOM_SORT], c->names.n, sizeof(*r));
	uint32_t i, n = (uint32_t)c->names.n;
	struct str s;

	for (i = 0; i < n; i++) {
		s = map_key(&c->names, i);
		r[i] = (struct ranked_name){ head_of(s), s.p, (uint32_t)s.n, i };
	}
	sort(r, n, sizeof(*r), by_bytes);
	c->name = room_for(&c->room[ROOM_NAMES], n, sizeof(*c->name));
	c->rank = room_for(&c->room[ROOM_RANKS], n, sizeof(*c->rank));
	for (i = 0; i < n; i++) {
		c->name[i] = (struct str){ r[i].p, r[i].n };
		c->rank[r[i].was] = i;
	}
}

/* Figures written differently, "390" and "390.0", become one.  Lends the number of each. */
static const uint32_t *
rank_figures(struct claims *c)
{
	uint32_t i, at = 0, n = (uint32_t)c->figures.n, *rank;
	struct ranked_figure *r = room_for(&c->room[ROOM_SORT], n, sizeof(*r));
	struct figure *old = room_for(&c->room[ROOM_FIGURES], n, sizeof(*old));

	memcpy(old, c->figure, n * sizeof(*old));
	for (i = 0; i < n; i++)
		r[i] = (struct ranked_figure){ &old[i], i };
	sort(r, n, sizeof(*r), by_size);
	rank = room_for(&c->room[ROOM_ORDER], n, sizeof(*rank));
	for (i = 0; i < n; i++) {
		at += i > 0 && by_size(&r[i - 1], &r[i]) != 0;
		c->figure[at] = *r[i].f;
		rank[r[i].was] = at;
	}
	return rank;
}

static int
number_cmp(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

/* What claims with the same place may still differ in. */
static int
in_detail(const struct claim *x, const struct claim *y)
{
	const uint64_t pair[][2] = {
		{ x->figure, y->figure }, { x->unit, y->unit }, { x->side, y->side },
		{ x->scope, y->scope }, { x->date, y->date }, { x->origin, y->origin },
		{ x->modifier, y->modifier }, { x->text, y->text }, { x->speaker, y->speaker },
		{ x->counted, y->counted }, { x->sent, y->sent }, { x->row, y->row },
	};
	size_t i;
	int c;

	for (i = 0; i < sizeof(pair) / sizeof(pair[0]); i++)
		if ((c = number_cmp(pair[i][0], pair[i][1])) != 0)
			return c;
	return 0;
}

static int
in_order(const void *a, const void *b)
{
	const struct claim *x = a, *y = b;

	if (x->group != y->group)
		return number_cmp(x->group, y->group);
	if (x->key != y->key)
		return number_cmp(x->key, y->key);
	if (x->class != y->class)
		return number_cmp(x->class, y->class);
	if (x->placed != y->placed)
		return x->placed ? -1 : 1;
	if (x->doc != y->doc)
		return number_cmp(x->doc, y->doc);
	if (x->from != y->from)
		return number_cmp(x->from, y->from);
	return x->to != y->to ? number_cmp(x->to, y->to) : in_detail(x, y);
}

/* Claims of one group together, in the order of the groups: counted, then swapped there. */
static void
deal_groups(struct claims *c)
{
	uint32_t *next, *to, at = 0, group, count;
	struct claim moved;
	size_t i;

	next = room_for(&c->room[ROOM_ORDER], c->names.n, sizeof(*next));
	to = room_for(&c->room[ROOM_SORT], c->n, sizeof(*to));
	memset(next, 0, c->names.n * sizeof(*next));
	for (i = 0; i < c->n; i++)
		next[c->claim[i].group]++;
	for (group = 0; group < c->names.n; group++, at += count) {
		count = next[group];
		next[group] = at;
	}
	for (i = 0; i < c->n; i++)
		to[i] = next[c->claim[i].group]++;
	for (i = 0; i < c->n; i++)
		while (to[i] != i) {
			at = to[i];
			moved = c->claim[at];
			c->claim[at] = c->claim[i];
			c->claim[i] = moved;
			to[i] = to[at];
			to[at] = at;
		}
}

/* Claims of one item, each in a document of its own, need no more than their documents' order. */
static bool
order_by_doc(struct claims *c, size_t from, size_t n)
{
	struct claim *m = c->claim + from, *spare;
	uint64_t *order = room_for(&c->room[ROOM_ORDER], n, sizeof(*order));
	size_t i;

	for (i = 0; i < n; i++) {
		if (m[i].key != m[0].key || m[i].class != m[0].class || m[i].placed != m[0].placed)
			return false;
		order[i] = numbers_pair(m[i].doc, (uint32_t)i);
	}
	numbers_sort(order, n);
	for (i = 1; i < n; i++)
		if (order[i] >> 32 == order[i - 1] >> 32)
			return false;
	spare = room_for(&c->room[ROOM_SPARE], n, sizeof(*spare));
	memcpy(spare, m, n * sizeof(*m));
	for (i = 0; i < n; i++)
		m[i] = spare[(uint32_t)order[i]];
	return true;
}

static void
order_claims(struct claims *c)
{
	size_t i, k, end;

	for (i = 1; i < c->n && c->claim[i - 1].group <= c->claim[i].group; i++)
		;
	if (i < c->n)
		deal_groups(c);
	for (i = 0; i < c->n; i = end) {
		bool ordered = true;

		for (end = i + 1; end < c->n && c->claim[end].group == c->claim[i].group; end++)
			;
		for (k = i + 1; k < end && ordered; k++)
			ordered = in_order(&c->claim[k - 1], &c->claim[k]) < 0;
		if (!ordered && !order_by_doc(c, i, end - i))
			qsort(c->claim + i, end - i, sizeof(*c->claim), in_order);
	}
}

/* A claim is a place in a document: the same place again says nothing new. */
static void
mark_repeats(struct claims *c)
{
	struct claim *a, *b;
	size_t i;

	for (i = 1; i < c->n; i++) {
		a = &c->claim[i - 1];
		b = &c->claim[i];
		b->again = b->doc != 0 && b->from != CLAIM_NO_OFFSET && a->group == b->group &&
		    a->key == b->key && a->class == b->class && a->placed == b->placed &&
		    a->doc == b->doc && a->from == b->from && a->to == b->to;
	}
}

void
claims_seal(struct claims *c)
{
	const uint32_t *figure;
	size_t i, k;

	if (c->n == 0)
		return;
	rank_names(c);
	figure = rank_figures(c);
	for (i = 0; i < c->n; i++) {
		struct claim *m = &c->claim[i];

		m->group = c->rank[m->group];
		m->key = c->rank[m->key];
		m->class = c->rank[m->class];
		m->origin = c->rank[m->origin];
		for (k = 0; k < c->cells; k++)
			if (c->cell[k] != CELL_ORIGIN)
				m->name[c->cell[k]] = c->rank[m->name[c->cell[k]]];
		m->figure = figure[m->figure];
	}
	order_claims(c);
	mark_repeats(c);
}
