/*
 * brief.h - the report for a terminal or a mail: one line an item, an event named
 * on its first line only, who says what under each conflict.
 */
#ifndef BRIEF_H
#define BRIEF_H

#include "form.h"
#include "report.h"

enum { BRIEF_WIDTH = 100 };	/* where nothing says how wide */

/* Append the whole report. */
void brief(const struct report *, const struct look *, struct buf *);

#endif
