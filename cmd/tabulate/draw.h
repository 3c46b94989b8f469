/*
 * draw.h - what is drawn whole: a report, a plot, a plot of a report.
 */
#ifndef DRAW_H
#define DRAW_H

#include "job.h"

/* Replace j->drawn.  False where a column is missing or a number is too long. */
bool draw(struct job *, char why[ERR_MAX]);

#endif
