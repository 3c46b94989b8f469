/*
 * tolerance.h - how far apart figures may be and still not contradict each other.
 *
 *	5			by 5, whatever they are
 *	5,km=0.5		by half a kilometre where they are in kilometres
 *	5,what:prisoner=10	by 10 where that column of the group or key has that cell
 *
 * and the same in percent, "2%,km=5%".  A cell goes before a unit, a unit before the rest;
 * of two alike the last.
 */
#ifndef TOLERANCE_H
#define TOLERANCE_H

#include "cmd/reconcile/claims.h"

struct tolerances {
	struct tolerance {
		struct str column, name;	/* a unit where the column is empty; both: anything */
		size_t at;			/* the column: of the group, or behind them of the key */
		bool relative;
		struct dec by;
	} *t;
	size_t n, cap;
	size_t groups, side_key;	/* of the layout */
	bool special;			/* are there any but for all? */
};

/* Add those of an option's argument, which is borrowed. */
bool tolerances_add(struct tolerances *, const char *option, const char *arg, bool relative,
    char why[ERR_MAX]);
/* Find the columns; what holds for all is told at once. */
bool tolerances_bind(struct tolerances *, const struct layout *, struct dec *absolute,
    struct dec *relative, char why[ERR_MAX]);
void tolerances_free(struct tolerances *);

/* What holds for claims like this one in that unit. */
void tolerances_for(const struct tolerances *, const struct claims *, const struct claim *,
    uint32_t unit, struct dec *absolute, struct dec *relative);

#endif
