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
};

/* The unit of that symbol, or NULL.  The empty symbol, a plain count, is a unit. */
const struct unit *units_find(struct str symbol);

/*
 * The unit a name in a text stands for: "kilometres", "км", "US dollars"; lower
 * case but where only capitals tell ("USD").  `lang` is "en", "ru" ...  NULL: none.
 * The longest name has UNITS_WORDS words.
 */
enum { UNITS_WORDS = 4 };
const struct unit *units_named(struct str lang, struct str name);

/* Read more units, in the form of units.tsv; theirs win over the built-in ones. */
bool units_extend(const char *name, struct str bytes, char why[ERR_MAX]);

/* low..high in `from`, given in `to`, widened where the factors are bounds. */
bool units_convert(const struct unit *from, const struct unit *to,
    struct dec *low, struct dec *high);	/* false: other dimensions, or no room */

#endif
