/*
 * sum.h - a running sum in one word, exact, for the numbers that tables hold: a count of
 * units of 10^-places.  What does not fit is told, and decimal.h has room for it.
 */
#ifndef SUM_H
#define SUM_H

#include <stdbool.h>
#include <stdint.h>

#include "common/decimal.h"

struct sum {
	int64_t units;
	uint8_t places;
};

/* A plain number (number.h) of at most 18 digits; false for all else. */
bool sum_read(struct str, struct sum *);

/* False, and nothing is added, where a word has no room for the result. */
bool sum_add(struct sum *, struct sum);

struct dec sum_dec(struct sum);

#endif
