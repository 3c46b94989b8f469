/*
 * pair.h - two amounts that make one figure: "18 to 25", "$10 to $15 billion",
 * "between 5 and 10", "1,000-for-1,000", "one in five".
 */
#ifndef PAIR_H
#define PAIR_H

#include "amount.h"

enum joint { JOINT_NONE, JOINT_RANGE, JOINT_RATIO, JOINT_SHARE };

struct pair {
	enum joint joint;
	bool even;		/* a ratio of N for N */
	struct amount a, b;	/* b is a where nothing is joined */
};

/* What begins with `a`: the pair where there is one, else a alone. */
void pair_at(const struct tokens *, const struct amount *a, struct pair *);

/* One in five: the share as a fraction. */
bool pair_share(const struct pair *, struct numeral *);

/* вдвое: a ratio in one word. */
bool pair_fold(const struct tokens *, size_t i, struct numeral *);
/* Every fifth of them is a fifth of them; every fifth day none. */
bool pair_every(const struct tokens *, struct amount *);

#endif
