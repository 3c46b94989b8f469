/*
 * supersede.c - later reports that replace earlier ones.
 *
 * Only the date of the document counts.  An origin's later figure replaces its own earlier
 * one.  Between origins only a count that still grows does so: it began with a
 * lower bound ("at least 6", then 9, then 10) and never falls.  A figure that
 * merely differs from yesterday's is a contradiction and stays one.
 */
#include <stdlib.h>

#include "cmd/reconcile/verdict.h"

static int
by_origin(const void *a, const void *b)
{
	const struct vote *const *x = a, *const *y = b;
	const struct claim *p = (*x)->claim, *q = (*y)->claim;

	if (p->origin != q->origin)
		return p->origin > q->origin ? 1 : -1;
	return (p->date > q->date) - (p->date < q->date);
}

static int
by_date(const void *a, const void *b)
{
	const struct vote *const *x = a, *const *y = b;

	return ((*x)->claim->date > (*y)->claim->date) - ((*x)->claim->date < (*y)->claim->date);
}

/* Votes stand by origin, then by date: all but those of an origin's last day go. */
static void
replace_own(struct vote **v, size_t n)
{
	const struct claim *last;
	size_t i;

	last = v[n - 1]->claim;
	for (i = n; i-- > 0;) {
		if (v[i]->claim->origin != last->origin)
			last = v[i]->claim;
		v[i]->live = last->origin == 0 || v[i]->claim->date == 0 ||
		    v[i]->claim->date == last->date;
	}
}

/* Votes stand by date.  Does the figure only grow, from a lower bound on? */
static bool
grows(struct vote **v, size_t n)
{
	struct interval day = { .lower = false }, before = day;
	bool open = false;
	size_t i;

	for (i = 0; i < n; i++) {
		if (v[i]->claim->date == 0)
			return false;
		if (i > 0 && v[i]->claim->date != v[i - 1]->claim->date) {
			before = day;
			day = (struct interval){ .lower = false };
		}
		day = interval_meet(&day, &v[i]->figure->range);
		if (interval_is_void(&day) || (before.lower && day.upper &&
		    dec_cmp(&day.high, &before.low) < 0))
			return false;
		open = open || (!v[i]->figure->range.upper &&
		    v[i]->claim->date != v[n - 1]->claim->date);
	}
	return open;
}

static bool
settle(struct vote *v, struct vote **order, size_t n, const struct rules *rules)
{
	struct interval shared;
	size_t i;

	qsort(order, n, sizeof(*order), by_origin);
	replace_own(order, n);
	if (votes_share(v, n, rules, &shared))
		return true;
	qsort(order, n, sizeof(*order), by_date);
	if (!grows(order, n))
		return false;
	for (i = 0; i < n; i++)
		order[i]->live = order[i]->claim->date == order[n - 1]->claim->date;
	return true;
}

/* False, and all votes live, where replacing does not make them agree. */
bool
supersede(struct vote *v, size_t n, const struct rules *rules)
{
	struct vote **order;
	bool settled;
	size_t i;

	for (i = 0; i < n && v[i].claim->date == v[0].claim->date; i++)
		;
	if (i == n)	/* nothing is later than anything */
		return false;
	order = mem_grow(NULL, n, sizeof(*order));
	for (i = 0; i < n; i++)
		order[i] = &v[i];
	settled = settle(v, order, n, rules);
	for (i = 0; i < n; i++) {
		v[i].live = v[i].live || !settled;
		v[i].claim->superseded = v[i].claim->superseded || !v[i].live;
	}
	free(order);
	return settled;
}
