/*
 * need.h - sets of needles, one of which some rules require, made known to the prefilter.
 */
#ifndef NEED_H
#define NEED_H

#include "cmd/tag/prefilter.h"

/*
 * The number of the need for one of the set, which stands as it is written if it is `cased`,
 * and is all of a match if it `ends`.  Sets that hold the same, and say the same, are one.
 */
uint32_t need_add(struct prefilter *, struct needles set, bool cased, bool ends);

#endif
