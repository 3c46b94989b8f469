/*
 * date.h - days of the proleptic Gregorian calendar, and spans of them.
 *
 * ISO 8601 in and out: "2025-05-23", "2025-05-23/2025-05-25".  No time zones, no
 * clock: nothing here knows what day it is.
 */
#ifndef DATE_H
#define DATE_H

#include <stdbool.h>

#include "common/mem.h"
#include "common/str.h"

/* Years 1 to 9999; a zero-initialised one is "not known". */
struct date {
	int year, month, day;
};

/* First and last day, both included. */
struct span {
	struct date from, to;
};

/* YYYY-MM-DD; what stands behind a T or a blank, a time of day, is dropped. */
bool date_parse(struct str, struct date *);
void date_format(struct date, struct buf *);
bool date_valid(struct date);
int date_cmp(struct date, struct date);
int date_weekday(struct date);			/* 1 Monday .. 7 Sunday */
/* Days since 1970-01-01; back from a number it is held within the years 1 to 9999. */
long date_number(struct date);
struct date date_from_number(long);
struct date date_add(struct date, int days);
int date_month_days(int year, int month);

bool span_parse(struct str, struct span *);	/* a day, a month, a year, or first/last */
void span_format(struct span, struct buf *);
bool span_overlap(struct span, struct span);
int span_days(struct span);

#endif
