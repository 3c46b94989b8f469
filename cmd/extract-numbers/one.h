/*
 * one.h - whether "one" counts: in "one lane was shut" it does, in "one wonders", "one by
 * one", "the one that got away" it is a pronoun or a way of speaking.
 *
 * The words are rows of the class no-one; each rule that makes them count is a function
 * of one.c with an example, and a row of its table.
 */
#ifndef ONE_H
#define ONE_H

#include "amount.h"
#include "figure.h"

/* Is the amount a word such as "one", without a scale, a sign or a currency? */
bool one_is(const struct tokens *, const struct amount *);
/* Such an amount: is it a figure?  The figures before it have been found. */
bool one_counts(const struct figures *, const struct amount *);

#endif
