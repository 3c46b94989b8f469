/*
 * wide.h - whole numbers of up to WIDE limbs of nine digits: the working room of
 * decimal.c, which alone should need it.
 *
 * Limbs stand least first, with no zero limb on top; zero has none.
 */
#ifndef WIDE_H
#define WIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/decimal.h"

enum { LIMB = 1000000000, LIMB_DIGITS = 9, WIDE = 2 * DEC_LIMBS + 1 };

struct wide {
	uint32_t limb[WIDE];
	size_t n;
};

extern const uint32_t wide_power[LIMB_DIGITS + 1];	/* of ten */

void wide_trim(struct wide *);			/* drop the zero limbs on top */
int wide_cmp(const struct wide *, const struct wide *);
int wide_cmp_limbs(const uint32_t *a, size_t an, const uint32_t *b, size_t bn);
size_t wide_digits(const struct wide *);	/* decimal ones; 0 for zero */

/* In place.  False when there is no room, and the number is then void. */
bool wide_mul(struct wide *, uint32_t factor, uint32_t add);	/* <= LIMB, < LIMB */
bool wide_shift(struct wide *, size_t places);			/* times 10^places */

void wide_div(struct wide *, uint32_t by);			/* and forget the rest */
void wide_add(struct wide *, const struct wide *);		/* room for one more digit */
void wide_take(struct wide *a, const struct wide *b);		/* a - b, where a >= b */

#endif
