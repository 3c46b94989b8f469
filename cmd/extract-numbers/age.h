/*
 * age.h - numbers that are ages though no word of age stands beside them.
 *
 *	the soldiers were all under 25
 *	prisoners over 60 came home
 *	the youngest of them is 20, the oldest 61
 *
 * The words are rows of the lexicon: age-of, age-bound, people.
 */
#ifndef AGE_H
#define AGE_H

#include "figure.h"

/* Is the count f an age?  Nothing that it counts follows it. */
bool age_implied(const struct figures *, const struct figure *f);

/*
 * "His 40s", "her late twenties", behind the possessive: the token behind, and the years
 * from and to; of the early ones four, of the middle and the late three.  0: none.
 */
size_t age_decade(const struct tokens *, size_t i, struct numeral *low, struct numeral *high);

#endif
