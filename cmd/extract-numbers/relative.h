/*
 * relative.h - "Friday", "last week", "yesterday", "next month": days by their
 * distance from the day of reference.
 */
#ifndef RELATIVE_H
#define RELATIVE_H

#include "calendar.h"

/* What a relative date is resolved against. */
struct reference {
	struct date today;	/* year 0: not known */
	bool future;		/* the words before it look forward */
};

bool relative_at(const struct tokens *, size_t i, const struct reference *, struct phrase *);

/* Two days later, the day before: unresolved, unless it is counted from today. */
bool relative_shift(const struct tokens *, size_t i, struct date today, struct phrase *);

/* The early (1), middle (2) or late (3) third of a span. */
struct span relative_part(struct span, int part);

/* A month and a day of it at i, "23 May" or "May 23"; in calendar.c. */
bool calendar_day(const struct tokens *, size_t i, const struct reference *, struct phrase *);

#endif
