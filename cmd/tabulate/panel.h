/*
 * panel.h - what a plot shows, for those that draw it: rows with a label, numbers and a
 * figure to read, some of them together on one axis, which is a panel.
 */
#ifndef PANEL_H
#define PANEL_H

#include "plot.h"

enum { PANEL_BEST, PANEL_LOW, PANEL_HIGH, PANEL_VALUES, PANEL_STATUS, PANEL_RELATION,
	PANEL_UNIT, PANEL_FIGURE, PANEL_COLUMNS };

struct panels {
	const struct sheet *sheet;	/* borrowed, as are the next two */
	const struct look *look;
	const struct plot_ask *ask;
	size_t column[PANEL_COLUMNS];	/* of the grid; the value of a bar is the best */
	size_t labels;			/* columns that name a row: groups .. labels-1 */
};

void panels_open(struct panels *, const struct sheet *, const struct plot_ask *,
    const struct look *);

struct str panels_get(const struct panels *, size_t row, size_t column);
/* Relations of reconcile are no keys, and not drawn. */
bool panels_is_drawn(const struct panels *, size_t row);

/* A claim below the verdict on it: its marks are open. */
bool panels_is_claim(const struct panels *, size_t row);

/* What is read before and behind the picture of a row, and above that of a panel; safe
   for a terminal.  They replace what is in the buffer. */
void panels_label(const struct panels *, size_t row, struct buf *);
void panels_figure(const struct panels *, size_t row, struct buf *);
void panels_heading(const struct panels *, size_t row, struct buf *);

/* The panel that begins at row i: where it ends, and what its axis must hold; false where
   that is nothing. */
bool panels_next(const struct panels *, size_t i, size_t *end, struct dec *low,
    struct dec *high);

/* The whole picture as SVG; false where a number has too many digits. */
bool chart(const struct panels *, struct buf *);

#endif
