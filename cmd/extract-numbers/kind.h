/*
 * kind.h - whether an amount is a figure, and of which kind.
 */
#ifndef KIND_H
#define KIND_H

#include "figure.h"
#include "pair.h"

/* Is the amount at its place a figure at all, or an article, a pronoun, an adverb? */
bool kind_counts(const struct figures *, const struct amount *);

/* The kind of a pair of amounts, or of one; words of age around it join [first, last). */
enum kind kind_of(struct figures *, const struct pair *, size_t *first, size_t *last);

#endif
