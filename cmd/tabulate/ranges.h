/*
 * ranges.h - a report as rows of a range plot: conflicts first, each verdict with its
 * claims below it, one a row, named by who said it.
 */
#ifndef RANGES_H
#define RANGES_H

#include "report.h"

/* The first columns: section, event and unit, which are the groups; then the label. */
enum { RANGES_GROUPS = 3, RANGES_SHOWN = 4 };

void ranges_make(const struct report *, struct grid *);

#endif
