/*
 * amount.h - a number with what it is measured in: "$5m", "-8 °C", "12.4 ± 0.3 kg",
 * "a year and a half".
 */
#ifndef AMOUNT_H
#define AMOUNT_H

#include "common/units.h"
#include "numeral.h"

struct amount {
	size_t first, last;	/* tokens, the unit included */
	struct numeral n;
	const struct unit *unit;	/* or NULL */
};

/* At a number, its sign, or the currency before it. */
bool amount_at(const struct tokens *, size_t i, struct amount *);
/* Without the error behind it, "± 0.3". */
bool amount_exact(const struct tokens *, size_t i, struct amount *);
/* The same, the second of a pair; of the first, or NULL, it may have its currency. */
bool amount_beside(const struct tokens *, size_t i, const struct amount *first, struct amount *);
/* "more than a foot": an article before a unit, and a hedge before that. */
bool amount_single(const struct tokens *, size_t i, struct amount *);

#endif
