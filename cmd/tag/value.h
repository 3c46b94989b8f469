/*
 * value.h - what a rule says: "prisoner", "$1", "${who} of ${where}", "$$5".
 *
 * $0 is the whole match, $$ a dollar.  Captured text is trimmed, runs of blanks
 * become one (a hard-wrapped sentence says the same), and a '|', which parts
 * values, becomes a blank.
 */
#ifndef VALUE_H
#define VALUE_H

#include "common/mem.h"
#include "common/regex.h"

/* False: a group that the pattern does not have, a stray $. */
bool value_check(struct str value, struct re *, char why[ERR_MAX]);

/*
 * "@last", "@last attack storm", "@last else loss", "@last attack storm else loss":
 * the values that it may be (empty: any), and what it is without one.
 */
bool value_last(struct str value, struct str *among, struct str *otherwise);

/* Appends; a checked value cannot fail. */
void value_expand(struct str value, struct re *, struct str text,
    const struct re_match *, struct buf *);

#endif
