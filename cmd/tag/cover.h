/*
 * cover.h - of matches of one label that overlap, those that stand: what #overlap says.
 *
 * The best one stands, and covers whatever overlaps it; of the rest the best stands, and
 * so on.  A match whose value came out empty, or of no bytes, covers nothing and is not
 * covered; what an @last stands for is not known yet, so it does and is.  Entries of
 * lists that bear the same name do not cover each other.
 */
#ifndef COVER_H
#define COVER_H

#include "cmd/tag/match.h"

/* Leave out of the hits, which are in order, those that are covered: n log n. */
void cover(const struct rules *, struct hits *);

#endif
