/*
 * interval.h - what a figure may be at least and at most, both included.
 *
 * Either end may be unknown: "at least 100" is 100 and more.  A point is an
 * interval of one value.  Plain values, nothing to free.
 */
#ifndef INTERVAL_H
#define INTERVAL_H

#include <stdbool.h>

#include "common/decimal.h"

struct interval {
	struct dec low, high;
	bool lower, upper;	/* is that end known? */
};

struct interval interval_point(const struct dec *);

bool interval_is_point(const struct interval *);
bool interval_holds(const struct interval *, const struct dec *);
bool interval_touch(const struct interval *, const struct interval *);	/* share a value? */

/* By the low end, then by the high one; an unknown end lies outside of all. */
int interval_cmp(const struct interval *, const struct interval *);

/* What both allow; where they share nothing, low is above high. */
struct interval interval_meet(const struct interval *, const struct interval *);
void interval_narrow(struct interval *, const struct interval *by);	/* the same, in place */
bool interval_is_void(const struct interval *);
struct interval interval_hull(const struct interval *, const struct interval *);

/* False when a sum has no room. */
bool interval_add(const struct interval *, const struct interval *, struct interval *);

/* How far apart they are, 0 where they touch. */
struct dec interval_gap(const struct interval *, const struct interval *);

/* "120", "115..125", "100..", "..25" */
void interval_format(const struct interval *, struct buf *);

#endif
