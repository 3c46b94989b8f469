/*
 * casing.h - where a pattern tells capitals from small letters, and case is ignored.
 *
 * [A-Z] then means any letter of these.  \p{Lu}, \p{Ll} and the like mean what they say up
 * to PCRE2 10.44, and either case from 10.45 on.  [a-z] says less: many write so for any
 * letter.
 */
#ifndef CASING_H
#define CASING_H

#include "common/str.h"

enum casing { CASING_FINE, CASING_SMALL, CASING_CAPITAL, CASING_PROPERTY };

/* The worst that there is; of that the first, pattern[*from] up to pattern[*to]. */
enum casing casing(struct str pattern, bool caseless, size_t *from, size_t *to);

#endif
