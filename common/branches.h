/*
 * branches.h - a pattern that matches the same and fails sooner.
 *
 * PCRE2 tries alternatives one by one.  Those of a long group that begin with the same
 * letter are put together, (?:said|told|says) is (?:s(?:aid|ays)|told), so that most are
 * passed at one look.  Two that begin with different letters never match at one place:
 * their order is free, and that of the others stays.  Where PCRE2 counts one step for an
 * alternative it counts at most two now.
 */
#ifndef BRANCHES_H
#define BRANCHES_H

#include <stdbool.h>

#include "common/mem.h"

/*
 * Replace *out by the pattern, which compiles and is not extended.  False: it is one that
 * is better left alone.
 */
bool branches_join(struct str pattern, struct buf *out);

#endif
