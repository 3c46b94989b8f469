/*
 * number.h - plain decimals as text: "-12.50", "1300".  Nothing is converted here but
 * in number_floor(), so nothing is rounded and any number of digits will do.
 */
#ifndef NUMBER_H
#define NUMBER_H

#include <stdbool.h>

#include "common/decimal.h"
#include "common/mem.h"
#include "common/str.h"

/* Digits, at most one point with digits behind it, and a minus before. */
bool number_is(struct str);

/*
 * Order of cells: numbers by value before texts by bytes; 1 and 1.0 are equal.
 * A cell that is empty comes last.
 */
int number_order(struct str, struct str);
/* The same where nothing may hang on which came first: 1 before 1.0. */
int number_strict(struct str, struct str);

/* Bytes before the decimal point. */
size_t number_whole(struct str);

/* Append a number with its thousands parted by commas; other text as it is. */
void number_grouped(struct buf *, struct str);

/* The greatest whole number that is not above x; false where it has no room. */
bool number_floor(const struct dec *x, struct dec *whole);

/* What JSON and a binary double keep exactly, in the same spelling. */
bool number_is_json(struct str);

#endif
