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

int dec_cmp(const struct dec *, const struct dec *);	/* <0, 0, >0 */
bool dec_is_zero(const struct dec *);
bool dec_is_whole(const struct dec *);
struct dec dec_neg(const struct dec *);

bool dec_add(const struct dec *, const struct dec *, struct dec *sum);
bool dec_sub(const struct dec *, const struct dec *, struct dec *difference);
bool dec_mul(const struct dec *, const struct dec *, struct dec *product);
bool dec_shift(const struct dec *, int places, struct dec *);	/* times 10^places */

/* Which way a quotient that does not end is cut. */
enum dec_round { DEC_DOWN = -1, DEC_NEAREST, DEC_UP };	/* to -oo, half to even, to +oo */
bool dec_div(const struct dec *, const struct dec *, int digits, enum dec_round,
    struct dec *quotient);	/* `digits` significant ones; false for /0 */

/* The place value of the last significant digit: 1300 -> 100, 2.5 -> 0.1, 7 -> 1. */
struct dec dec_ulp(const struct dec *);

#endif
