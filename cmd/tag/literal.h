/*
 * literal.h - words without which a pattern cannot match.
 *
 * Of the set that literals_of() gives, every text that the pattern matches holds at
 * least one, once its ASCII letters are lower case.  Only the common part of the
 * syntax is understood; a pattern that leaves it has no set, and must be tried.
 *
 * PCRE2 folds two letters into ASCII without regard to case: U+017F (long s) and
 * U+212A (kelvin sign).  A text with one of them must be tried too.
 */
#ifndef LITERAL_H
#define LITERAL_H

#include <stdbool.h>

#include "common/str.h"

enum {
	LITERAL_MIN = 3,	/* shorter ones stand in every other sentence */
	LITERAL_MAX = 12,	/* what is longer is cut */
	LITERALS_MAX = 256,	/* more than these, and there is no set */
};

struct literal {
	unsigned char n;
	char p[LITERAL_MAX];
};

struct literals {
	size_t n;		/* 0: no set */
	struct literal l[LITERALS_MAX];
};

void literals_of(struct str pattern, struct literals *);

static inline struct str
literal_str(const struct literal *l)
{
	return (struct str){ l->p, l->n };
}

#endif
