/*
 * stats.h - what each rule gave and what it cost, as a table: the costliest first.
 */
#ifndef STATS_H
#define STATS_H

#include "cmd/tag/rules.h"

/* Appends the header and a line for each rule that was tried, the last without newline. */
void stats_put(const struct rules *, struct buf *);

#endif
