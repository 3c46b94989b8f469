/*
 * plot.h - pictures, in black and white: in a terminal, or as SVG.
 *
 * Bars; a histogram; a timeline, bars of a running total towards a target; and the range
 * plot with one row a key, low to high as a line, the best as a filled mark, every other
 * value claimed as an open one.  Each group has an axis of its own; a range plot's last
 * group is the unit, where there is one.
 */
#ifndef PLOT_H
#define PLOT_H

#include "common/err.h"
#include "form.h"

enum plot_kind { PLOT_NONE, PLOT_RANGE, PLOT_BARS, PLOT_HISTOGRAM, PLOT_TIMELINE };

enum { PLOT_WIDTH = 80 };	/* where nothing says how wide */

enum plot_kind plot_kind(const char *name);	/* PLOT_NONE: there is none of that name */

/*
 * The columns that the range plot reads by name; the last one is NULL.  Those behind
 * the first PLOT_NEEDED may be missing.  The others read the last column shown, and the
 * timeline the day in the one before.
 */
enum { PLOT_NEEDED = 3 };
extern const char *const plot_columns[];
/* What names the rows of a range plot, where these columns are there. */
extern const char *const plot_labels[];

/* False where a cell that is to be drawn is no number, or no day, with its column. */
bool plot_check(const struct grid *, size_t row, enum plot_kind, size_t columns,
    char why[ERR_MAX]);

/* Count the last column shown in ranges: the groups, the range, how many. */
bool histogram_make(const struct sheet *, struct grid *, char why[ERR_MAX]);
/* Add it up day by day: the groups, the day, what came, the total by then. */
bool timeline_make(const struct sheet *, struct grid *, char why[ERR_MAX]);

struct plot_ask {
	enum plot_kind kind;
	struct str target;	/* of a timeline; empty: none */
	bool svg;
};

/* Append the plot.  False where a number has too many digits. */
bool plot(const struct sheet *, const struct plot_ask *, const struct look *, struct buf *);

#endif
