/*
 * pattern.h - what a pattern says about the texts that it matches, without running it.
 *
 * The common part of the syntax is read: characters, classes, groups, alternatives,
 * quantifiers, look-around, conditions on a group.  A pattern that leaves it is not
 * known, and has to be tried everywhere.
 *
 * What is said holds for text without surprises (fold.h): valid UTF-8, no digits but
 * ASCII's, none of the letters beyond them that fold into ASCII or into Cyrillic.
 */
#ifndef PATTERN_H
#define PATTERN_H

#include "cmd/tag/memo.h"

struct pattern {
	struct part *branch;	/* one of these matches; in the pool */
	size_t branches;
	bool sequential;	/* \G: what it matches depends on the match before */
	bool caseless;		/* needles are in lower case: some of it, or all, ignores case */
	bool exactly;		/* a branch that is spelt exactly says all about its matches */
};

/* False: it is not known.  What the pool and the memo hold is lent. */
bool pattern_read(struct pool *, struct memo *, struct str pattern, bool caseless,
    struct pattern *);

#endif
