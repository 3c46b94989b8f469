/*
 * calendar.h - dates in words: "June 2", "23 May 2025", "Friday evening", "last
 * week", "late May", "2025-05-23", "2022".
 *
 * What is incomplete is resolved against a day of reference, the document's: a month
 * and day mean the nearest ones, a weekday the last one (that day included) or, in
 * a sentence about the future, the next.  Without a reference they stay unresolved.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include "common/date.h"
#include "lex.h"

struct phrase {
	size_t from, to;	/* tokens */
	bool year;		/* a year or decade alone */
	bool shifted;		/* "the day before": `shift` days from a day named earlier */
	int shift;
	bool resolved;
	struct span span;	/* where resolved */
};

/* The date that begins at token i; `today` with year 0: not known. */
bool calendar_at(const struct tokens *, size_t i, struct date today, struct phrase *);

/* Q1 2022, H2 2022: a quarter or a half of a year, which is no code. */
bool calendar_quarter(const struct tokens *, size_t i, struct phrase *);

#endif
