/*
 * share.h - a part of so many: "one in five", "12 out of 34", "one-in-ten",
 * "one household in eight".
 */
#ifndef SHARE_H
#define SHARE_H

#include "pair.h"

/* Does a share begin with `a`?  p->b is what it is a part of. */
bool share_at(const struct tokens *, const struct amount *a, struct pair *p);

#endif
