/*
 * runaway.h - does the search for a pattern run away?  Hostile texts (hostile.h) are tried.
 *
 * Measured is not time but steps, as PCRE2's interpreter counts them from one place in
 * the text: the same everywhere.  It runs away where they are more than it may take, in
 * 250 bytes, or grow faster with the length than it does, and are many.
 */
#ifndef RUNAWAY_H
#define RUNAWAY_H

#include "cmd/tag/hostile.h"
#include "common/err.h"
#include "common/regex.h"

/* True, and on which text.  `likes` are texts parted by " | ". */
bool runaway(struct re *, struct str likes, struct chars_known *, char why[ERR_MAX]);

#endif
