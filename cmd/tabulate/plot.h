/*
 * plot.h - pictures in a terminal, in black and white: bars, and the range plot with
 * one row a key, low to high as a line, the best as a filled mark, every other value
 * claimed as an open one.  Each group has an axis of its own; a range plot's last group
 * is the unit, where there is one.
 */
#ifndef PLOT_H
#define PLOT_H

#include "common/err.h"
#include "form.h"

enum plot_kind { PLOT_NONE, PLOT_RANGE, PLOT_BARS };

enum { PLOT_WIDTH = 80 };	/* where nothing says how wide */

enum plot_kind plot_kind(const char *name);	/* PLOT_NONE: there is none of that name */

/*
 * The columns that the range plot reads by name; the last one is NULL.  Those behind
 * the first PLOT_NEEDED may be missing.  Bars read the last column shown.
 */
enum { PLOT_NEEDED = 3 };
extern const char *const plot_columns[];
/* What names the rows of a range plot, where these columns are there. */
extern const char *const plot_labels[];

/* False where a cell that is to be drawn is no number, with its column. */
bool plot_check(const struct grid *, size_t row, enum plot_kind, size_t columns,
    char why[ERR_MAX]);

/* Append the plot.  False where a number has too many digits. */
bool plot(const struct sheet *, enum plot_kind, const struct look *, struct buf *);

#endif
