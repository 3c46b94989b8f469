/*
 * numeric.h - dates in digits alone, "2025-05-23", "23.05.2025", "05/23/2025", and the
 * numbers that dates are made of.
 */
#ifndef NUMERIC_H
#define NUMERIC_H

#include "calendar.h"

enum { FIRST_YEAR = 1500, LAST_YEAR = 2100, CENTURY = 100 };

/* The phrase at token i; p->to and what it means are filled in. */
bool date_numeric(const struct tokens *, size_t i, struct phrase *);

/* A whole number from low to high in one token of at most four digits. */
bool date_small(const struct tokens *, size_t i, int low, int high, int *n);
/* A year at i, behind a comma perhaps: the token behind it, or 0. */
size_t date_year_at(const struct tokens *, size_t i, int *year);
/* The year that its last two digits stand for: 2025 for 25, 1999 for 99. */
int date_full_year(int year);
/* The days from..to of a month; false where there are none such. */
bool date_make(int year, int month, int from, int to, struct span *);

#endif
