/*
 * rank.h - a cell to be sorted by, read once: number_order() with less work a comparison.
 */
#ifndef RANK_H
#define RANK_H

#include "common/str.h"
#include "sum.h"

struct rank {
	struct str cell;	/* borrowed */
	struct sum number;	/* where `small`: most numbers are */
	bool small;
};

struct rank rank_of(struct str cell);
int rank_order(const struct rank *, const struct rank *);

#endif
