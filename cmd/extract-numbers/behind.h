/*
 * behind.h - what a figure counts that stands behind it.
 *
 *	12 killed			a participle alone: people
 *	200 or so of the men		past hedges, "of", articles, "more"
 *	two 500mg tablets		another figure tells of what kind
 *	one household in eight		between the numbers of a share
 */
#ifndef BEHIND_H
#define BEHIND_H

#include "figure.h"

/* Find it; false: nothing that is counted follows. */
bool noun_behind(struct figures *, struct figure *);
/* f counts the phrase [from, to) of tokens, whose head is at `at`. */
void noun_take(struct figures *, struct figure *f, size_t from, size_t to, size_t at);
/* Two numbers that make a share, as one in five: what follows is counted at once. */
bool noun_is_share(const struct figure *);

#endif
