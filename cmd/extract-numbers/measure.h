/*
 * measure.h - what a number is measured in: "22 months", "$5 million", "30-day",
 * "1.4 million barrels a day", "%".
 */
#ifndef MEASURE_H
#define MEASURE_H

#include "figure.h"

/* The unit that begins at token i, behind a number; *next is the token behind it. */
const struct unit *measure_after(const struct tokens *, size_t i, size_t *next);
/* The currency or sign that ends before token i: "US$", "UAH"; *first is its token. */
const struct unit *measure_before(const struct tokens *, size_t i, size_t *first);

enum kind measure_kind(const struct unit *);

/* Cents to dollars: what is measured in a part of a currency, in the currency. */
struct str measure_currency(const struct unit *, struct numeral *);

#endif
