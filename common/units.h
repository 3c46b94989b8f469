/*
 * units.h - units of measurement and money, from units.tsv.
 *
 * A unit has a dimension and a factor to the dimension's base unit; calendar
 * durations have two, since a month is 28 to 31 days.  A currency is a dimension of
 * its own: nothing converts money.
 */
#ifndef UNITS_H
#define UNITS_H

#include <stdbool.h>

#include "common/decimal.h"
#include "common/err.h"
#include "common/str.h"

struct unit {
	struct str symbol;	/* "km", "month", "%", "USD" */
	struct str dimension;	/* "length", "time", "share", "USD" */
	struct dec low, high;	/* base units in one; equal unless calendar */
	struct dec months;	/* whole months in one, 0 if it is not made of months */
};

/* The unit of that symbol, or NULL.  The empty symbol, a plain count, is a unit. */
const struct unit *units_find(struct str symbol);

/*
 * The unit a name in a text stands for, as it is written there: "kilometres", "км",
 * "US dollars".  `lang` is "en", "ru" ... (empty: "en").  NULL: none.
 * The longest name has UNITS_WORDS words, with single spaces between them.
 */
enum { UNITS_WORDS = 4 };
/* False: no name of any unit is this, nor begins with its first four bytes; quick. */
bool units_begin(struct str text);
const struct unit *units_named(struct str lang, struct str name);

/*
 * Read more units, in the form of units.tsv; theirs win over the built-in ones.
 * `why` begins with name:line.  Units found before are void after it.
 */
bool units_extend(const char *name, struct str bytes, char why[ERR_MAX]);
/* Back to the built-in table, read anew; units found before are void after it, too. */
void units_forget(void);

/*
 * low..high in `from`, given in `to`, widened where the factors are bounds or a
 * quotient does not end (40 digits).  Months, years and decades convert by months.
 */
bool units_convert(const struct unit *from, const struct unit *to,
    struct dec *low, struct dec *high);	/* false: other dimensions, or no room */

#endif
