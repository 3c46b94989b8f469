/*
 * shingles.h - which of many sentences are one sentence, reworded a little or cut.
 *
 * Two are one where half or more of the three-word runs of the shorter one stand in the
 * other, and three at least (Broder, 1997: containment).  A sentence is held against those
 * that share a run with it, a few for each run: the work grows with the text, not with
 * the pairs.
 *
 *	struct str sentence[n];  uint32_t same[n];
 *	shingles_join(sentence, n, same);	same[i] <= i: the first of those that are one
 */
#ifndef SHINGLES_H
#define SHINGLES_H

#include <stddef.h>
#include <stdint.h>

#include "common/str.h"

void shingles_join(const struct str *, size_t n, uint32_t *same);

#endif
