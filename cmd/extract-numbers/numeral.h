/*
 * numeral.h - one number, in digits or in words: "1,300", "two and a half million",
 * "390", "one-tenth", "dozens", "sixth".
 *
 * Only the number: what it is a number of, and whether it is a figure at all, is
 * for others to say.  "one" and "half" are read wherever they can be numbers.
 */
#ifndef NUMERAL_H
#define NUMERAL_H

#include "lex.h"

enum form { FORM_COUNT, FORM_FRACTION, FORM_ORDINAL, FORM_VAGUE };

struct numeral {
	size_t from, to;	/* tokens [from, to) */
	enum form form;
	bool spelled;		/* begins with a word */
	bool fixed;		/* a word of scale follows: digits alone are not all of it */
	struct dec value;	/* of a vague one: the least it can be */
	struct dec low, high;	/* around a fraction that does not end; else equal to value */
	struct dec scale;	/* of its last word of scale: 1000000; or 1 */
};

bool numeral_at(const struct tokens *, size_t i, struct numeral *);

/* Take a letter of scale that touches the digits: "3bn", and "5m" where it is no unit. */
bool numeral_letter(const struct tokens *, struct numeral *);

/* Two to three million: give the scale of the second to the first. */
bool numeral_scale(struct numeral *, const struct dec *scale);

#endif
