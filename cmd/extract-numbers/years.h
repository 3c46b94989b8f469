/*
 * years.h - numbers that the words around them make years: "in 2022", "the 1990s",
 * "2013-14".
 */
#ifndef YEARS_H
#define YEARS_H

#include "calendar.h"

/* The phrase at token i; p->to and what it means are filled in. */
bool date_by_year(const struct tokens *, size_t i, struct phrase *);

#endif
