/*
 * aged.h - numbers that words or marks beside them make ages.
 *
 *	aged 25, 25-летний, ten months old	a word of age
 *	Ivan Petrenko, 77, said			a name before, commas around
 *	подростки 14-17 лет			people, and years
 *	ему 54, его брату — 7			somebody in the dative
 *	eight, 12 and 17			behind an age
 *
 * The words are rows of the classes age, age-after, old, age-bound, age-whose, people.
 * Ages that only the sentence tells are age.c's, when it is known what is counted.
 */
#ifndef AGED_H
#define AGED_H

#include "figure.h"
#include "pair.h"

/*
 * Is the pair of amounts an age?  Words of age beside it join its tokens [*first, *last);
 * where it is none, an adjective still does: 5-летний контракт.
 */
bool aged(const struct figures *, const struct pair *, size_t *first, size_t *last);

#endif
