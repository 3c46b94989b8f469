/*
 * alike.h - bare numbers that are measured as a figure beside them.
 */
#ifndef ALIKE_H
#define ALIKE_H

#include "figure.h"

/* As the figure that follows f: "5 и 8 лет". */
void alike_next(const struct tokens *, struct figure *f);
/* As the one before it: "$3.2bn, up from 2.9bn". */
void alike_prior(const struct figures *, struct figure *f);
/* Degrees beside Celsius are his; millions of pounds, but "of beef", are money. */
void alike_units(struct figures *, size_t i);
/* "Points" behind a percentage are its points: true where figure i was such. */
bool alike_points(struct figures *, size_t i);

#endif
