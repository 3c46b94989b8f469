/*
 * value.h - what a rule says: "prisoner", "$1", "${who} of ${where}", "$$5".
 *
 * $0 is the whole match, $$ a dollar.  Captured text is trimmed, runs of blanks
 * become one (a hard-wrapped sentence says the same), and a '|', which parts
 * values, becomes a blank.  ${1:number} and ${1:date} are what written.h makes of them.
 *
 * \l and \u fold the letter that comes next, \L and \U all up to \E, whether it was
 * captured or not; \\ is a backslash.
 */
#ifndef VALUE_H
#define VALUE_H

#include "common/mem.h"
#include "common/regex.h"
#include "common/written.h"

/* Is it more than plain text? */
bool value_is_template(struct str value);

/* False: a group that the pattern does not have, a stray $ or backslash. */
bool value_check(struct str value, struct re *, char why[ERR_MAX]);

/*
 * "@last", "@last attack storm", "@last else loss", "@last attack storm else loss":
 * the values that it may be (empty: any), and what it is without one.
 */
bool value_last(struct str value, struct str *among, struct str *otherwise);

/* How captures are read. */
struct value_reader {
	struct str lang;
	struct written written;
};

/* Appends.  A checked value is false only where no number or date can be read. */
bool value_expand(struct str value, struct re *, struct str text, const struct re_match *,
    struct value_reader *, struct buf *);

#endif
