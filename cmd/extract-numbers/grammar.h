/*
 * grammar.h - what the files of the numeral grammar share.
 *
 *	numeral.c	any number: which of these begins at a token; vague words, scales
 *	digits.c	"1,300", "7 1/2", "2.5e6", "1st", and what touches them
 *	spoken.c	"two hundred and six", "sixth"
 *	fraction.c	"half", "a third of", "two thirds"
 */
#ifndef GRAMMAR_H
#define GRAMMAR_H

#include "numeral.h"

/* The number that begins at token i; n->from and n->scale are set. */
bool digits_at(const struct tokens *, size_t i, struct numeral *);
bool spoken_at(const struct tokens *, size_t i, struct numeral *);
/* Тысяч десять: the scale before its number says about. */
bool spoken_inverted(const struct tokens *, size_t i, struct numeral *);

void numeral_set(struct numeral *, struct dec);		/* exact */
bool numeral_times(struct numeral *, const struct dec *factor);
bool numeral_plus(struct numeral *, const struct numeral *part);

/* above/below, with bounds where the quotient does not end; "3/4" as text. */
bool numeral_divide(const struct dec *above, const struct dec *below, struct numeral *);
bool numeral_parts(struct str, struct numeral *);

/* The token behind one hyphen at i that touches both sides, else i. */
size_t numeral_step(const struct tokens *, size_t i);

/* "Or so", "-odd" at token i, where a hyphen may join it: NULL, or its sense and the token behind. */
const struct sense *numeral_hedge(const struct tokens *, size_t i, size_t *next);
/* A word of scale at i (thousand, hundred, dozen), or NULL; *next is behind it. */
const struct sense *numeral_scale_at(const struct tokens *, size_t i, size_t *next);
/* "and a half", "million" behind a number. */
void numeral_tail(const struct tokens *, struct numeral *);

/* "Half a million", "a third of", треть. */
bool fraction_at(const struct tokens *, size_t i, struct numeral *);
/* "Thirds" behind two: the number becomes a part of one. */
bool fraction_behind(const struct tokens *, struct numeral *);
/* "A half", "three quarters" at i, as behind "two and": a part of one. */
bool fraction_part(const struct tokens *, size_t i, struct numeral *part);
/* Does such a part begin at i? */
bool fraction_begins(const struct tokens *, size_t i);

#endif
