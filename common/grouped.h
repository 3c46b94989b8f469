/*
 * grouped.h - a number in digits: "1,300", "1 300 000", "12.5", "1.234.567", "12,34,567".
 *
 * Groups of three are parted by blanks of any width, apostrophes or commas; by dots where
 * there are two groups or more.  A comma is the decimal mark where the language has it so,
 * or where what follows it cannot be a group.
 */
#ifndef GROUPED_H
#define GROUPED_H

#include "common/decimal.h"

#define GROUPED_NO_POINT ((size_t)-1)

struct grouped {
	size_t from, to;	/* bytes of the text */
	size_t point;		/* where the decimal mark stands, or GROUPED_NO_POINT */
	bool code;		/* more than one of them: no number at all, as 192.168.1.1 */
};

/* The number that begins with the digit at s[at]; `comma`: it is the decimal mark. */
void grouped_read(struct str s, size_t at, bool comma, struct grouped *);

/* False: a code, or too many digits. */
bool grouped_value(struct str s, const struct grouped *, struct dec *);

/* Where the digits from s[at] on end, and how many there are. */
size_t grouped_digits(struct str s, size_t at, size_t *count);

#endif
