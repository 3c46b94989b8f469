/*
 * borrow.h - what is counted, from a figure beside: "10,000 and up to 300,000 people",
 * "303 on Sunday, 307 the day before".
 */
#ifndef BORROW_H
#define BORROW_H

#include "figure.h"

/* Is f told as a part of the figure behind it: "46 of the 58 drones"? */
bool borrow_is_part(const struct tokens *, const struct figure *f);
/* Figure k without a noun takes that of the figure behind it. */
void borrow_next(struct figures *, size_t k);
/* Of one before it: a count, or a share of those that were counted. */
void borrow_them(struct figures *, size_t k);
void borrow_prior(struct figures *, size_t k);

/*
 * Where endings tell a noun, what was counted before: "(48 %)", "12 % сократили",
 * "8 травмовані" behind people, "270 на 270".
 */
void borrow_whole(struct figures *, size_t k);

#endif
