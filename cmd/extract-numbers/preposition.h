/*
 * preposition.h - words that are hedges elsewhere, and none here.
 *
 *	over 300 people			more than 300
 *	handed over 22 soldiers		a particle of the verb: 22
 *	drones over seven regions	a place: seven
 *	freed over three days		during them: three
 *	held for over three years	a hedge again
 *
 * The words are rows of the lexicon: particle, aloft, place, during, lasts.
 */
#ifndef PREPOSITION_H
#define PREPOSITION_H

#include "figure.h"

/* Is the hedge in tokens [first, next) before figure f none?  What f counts is known. */
bool preposition_at(const struct figures *, const struct figure *f, size_t first, size_t next);

/*
 * The preposition before f that is a hedge in one case only, and where it begins: "под
 * сорок" is nearly forty where the number is round, "с десяток" about ten of them.
 */
const struct sense *preposition_hedge(const struct tokens *, const struct figure *f, size_t *first);

#endif
