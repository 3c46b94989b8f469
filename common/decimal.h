/*
 * decimal.h - exact decimal numbers of up to DEC_DIGITS digits.
 *
 * No binary floating point, no locale, no rounding except in dec_div().  Plain
 * values: copy them, nothing to free.  Functions that return bool are false when
 * the result would not fit, and leave it alone.
 */
#ifndef DECIMAL_H
#define DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

#include "common/mem.h"
#include "common/str.h"

enum { DEC_DIGITS = 108, DEC_LIMBS = DEC_DIGITS / 9 };

/* limb[0] + limb[1] * 10^9 + ..., times 10^-scale; zero has n = 0. */
struct dec {
	uint32_t limb[DEC_LIMBS];
	uint8_t n;		/* limbs in use */
	uint8_t scale;		/* digits after the point */
	bool neg;
};

/* "-12.50", ".5", "7": digits and at most one point, nothing else. */
bool dec_parse(struct str, struct dec *);
struct dec dec_int(int64_t);
bool dec_small(const struct dec *, int64_t *);	/* false: not whole, or too large */

/* Shortest plain form: "12.5", "-0.5", "1300"; never an exponent. */
void dec_format(const struct dec *, struct buf *);

bool dec_is_zero(const struct dec *);
bool dec_is_whole(const struct dec *);
struct dec dec_neg(const struct dec *);

bool dec_mul(const struct dec *, const struct dec *, struct dec *product);
bool dec_shift(const struct dec *, int places, struct dec *);	/* times 10^places */

/* Which way a quotient that does not end is cut. */
enum dec_round { DEC_DOWN = -1, DEC_NEAREST, DEC_UP };	/* to -oo, half to even, to +oo */
bool dec_div(const struct dec *, const struct dec *, int digits, enum dec_round,
    struct dec *quotient);	/* `digits` significant ones; false for /0 */

/* The way of all numbers; callers take dec_cmp() and dec_add(). */
int dec_cmp_long(const struct dec *, const struct dec *);
bool dec_add_long(const struct dec *, const struct dec *, struct dec *sum);

/*
 * Most pairs are of nine digits at most and need no aligning: these are compared and added
 * here, in a tenth of the steps.
 */
static inline bool
dec_are_short(const struct dec *a, const struct dec *b)
{
	return a->n <= 1 && b->n <= 1 && a->scale == b->scale;
}

static inline int64_t
dec_short(const struct dec *d)
{
	int64_t limb = d->n > 0 ? d->limb[0] : 0;

	return d->neg ? -limb : limb;
}

static inline int	/* <0, 0, >0 */
dec_cmp(const struct dec *a, const struct dec *b)
{
	if (!dec_are_short(a, b))
		return dec_cmp_long(a, b);
	return (dec_short(a) > dec_short(b)) - (dec_short(a) < dec_short(b));
}

static inline bool
dec_add(const struct dec *a, const struct dec *b, struct dec *sum)
{
	int64_t total = dec_are_short(a, b) ? dec_short(a) + dec_short(b) : INT64_MAX;

	/* one limb again, and no zero to drop at the end of a fraction? */
	if (total > 999999999 || total < -999999999 || (a->scale > 0 && total % 10 == 0))
		return dec_add_long(a, b, sum);
	*sum = (struct dec){ .limb = { (uint32_t)(total < 0 ? -total : total) }, .n = total != 0,
	    .scale = a->scale, .neg = total < 0 };
	return true;
}

static inline bool
dec_sub(const struct dec *a, const struct dec *b, struct dec *difference)
{
	struct dec minus = *b;

	minus.neg = b->n > 0 && !b->neg;
	return dec_add(a, &minus, difference);
}

/* The place value of the last significant digit: 1300 -> 100, 2.5 -> 0.1, 7 -> 1. */
struct dec dec_ulp(const struct dec *);

#endif
