/*
 * years.h - dates in digits alone, "2025-05-23", "23.05.2025", and numbers that the
 * words around them make years: "in 2022", "the 1990s", "2013-14".
 */
#ifndef YEARS_H
#define YEARS_H

#include "calendar.h"

/* The phrase at token i; p->to and what it means are filled in. */
bool date_numeric(const struct tokens *, size_t i, struct phrase *);
bool date_by_year(const struct tokens *, size_t i, struct phrase *);

/* A whole number from low to high in one token of at most four digits. */
bool date_small(const struct tokens *, size_t i, int low, int high, int *n);
/* A year at i, behind a comma perhaps: the token behind it, or 0. */
size_t date_year_at(const struct tokens *, size_t i, int *year);
/* The days from..to of a month; false where there are none such. */
bool date_make(int year, int month, int from, int to, struct span *);

#endif
