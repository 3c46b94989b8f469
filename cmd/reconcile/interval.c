/* interval.c - the arithmetic of "at least" and "at most". */
#include "cmd/reconcile/interval.h"

struct interval
interval_point(const struct dec *d)
{
	return (struct interval){ .low = *d, .high = *d, .lower = true, .upper = true };
}

bool
interval_is_point(const struct interval *i)
{
	return i->lower && i->upper && dec_cmp(&i->low, &i->high) == 0;
}

bool
interval_holds(const struct interval *i, const struct dec *d)
{
	return (!i->lower || dec_cmp(&i->low, d) <= 0) && (!i->upper || dec_cmp(d, &i->high) <= 0);
}

bool
interval_touch(const struct interval *a, const struct interval *b)
{
	struct interval both = interval_meet(a, b);

	return !interval_is_void(&both);
}

int
interval_cmp(const struct interval *a, const struct interval *b)
{
	int c;

	if (a->lower != b->lower)
		return a->lower ? 1 : -1;
	if (a->lower && (c = dec_cmp(&a->low, &b->low)) != 0)
		return c;
	if (a->upper != b->upper)
		return a->upper ? -1 : 1;
	return a->upper ? dec_cmp(&a->high, &b->high) : 0;
}

void
interval_narrow(struct interval *r, const struct interval *by)
{
	if (by->lower && (!r->lower || dec_cmp(&by->low, &r->low) > 0)) {
		r->low = by->low;
		r->lower = true;
	}
	if (by->upper && (!r->upper || dec_cmp(&by->high, &r->high) < 0)) {
		r->high = by->high;
		r->upper = true;
	}
}

struct interval
interval_meet(const struct interval *a, const struct interval *b)
{
	struct interval r = *a;

	interval_narrow(&r, b);
	return r;
}

bool
interval_is_void(const struct interval *i)
{
	return i->lower && i->upper && dec_cmp(&i->low, &i->high) > 0;
}

struct interval
interval_hull(const struct interval *a, const struct interval *b)
{
	struct interval r = *a;

	r.lower = a->lower && b->lower;
	r.upper = a->upper && b->upper;
	if (r.lower && dec_cmp(&b->low, &r.low) < 0)
		r.low = b->low;
	if (r.upper && dec_cmp(&b->high, &r.high) > 0)
		r.high = b->high;
	return r;
}

bool
interval_add(const struct interval *a, const struct interval *b, struct interval *sum)
{
	struct interval r = { .lower = a->lower && b->lower, .upper = a->upper && b->upper };

	if ((r.lower && !dec_add(&a->low, &b->low, &r.low)) ||
	    (r.upper && !dec_add(&a->high, &b->high, &r.high)))
		return false;
	*sum = r;
	return true;
}

struct dec
interval_gap(const struct interval *a, const struct interval *b)
{
	struct interval both = interval_meet(a, b);
	struct dec gap = dec_int(0);

	/* a gap that has no room is one all the same */
	if (interval_is_void(&both) && !dec_sub(&both.low, &both.high, &gap))
		gap = both.low;
	return gap;
}

void
interval_format(const struct interval *i, struct buf *b)
{
	if (i->lower)
		dec_format(&i->low, b);
	if (interval_is_point(i))
		return;
	buf_puts(b, "..");
	if (i->upper)
		dec_format(&i->high, b);
}
