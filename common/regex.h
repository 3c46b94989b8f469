/*
 * regex.h - PCRE2 behind limits; the only file that includes it.
 *
 * Patterns are UTF and UCP and may meet invalid UTF-8.  The JIT has a stack of its
 * own; where that is too small the interpreter tries again.  Whatever is neither
 * a match nor "no match" is RE_GAVE_UP: never taken for "no match".
 */
#ifndef REGEX_H
#define REGEX_H

#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"
#include "common/str.h"

struct re;

enum re_flags { RE_CASELESS = 1, RE_EXTENDED = 2, RE_ANCHORED = 4 };
enum re_status { RE_MATCH, RE_NONE, RE_GAVE_UP };

enum { RE_GROUPS = 32 };	/* most groups of a pattern, the whole match included */

struct re_match {
	size_t n;		/* groups set, at least 1 */
	struct {
		size_t from, to;	/* (size_t)-1 both: the group took no part */
	} group[RE_GROUPS];
};

/* NULL and "pattern, byte 12: missing )" in why; re_free() it. */
struct re *re_new(struct str pattern, unsigned flags, char why[ERR_MAX]);
enum re_status re_match(struct re *, struct str text, size_t from, struct re_match *,
    char why[ERR_MAX]);
/* The number of a named group, or -1. */
int re_group(const struct re *, struct str name);
void re_free(struct re *);

#endif
