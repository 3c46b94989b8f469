/*
 * picture.h - one row of a plot: a sign for each cell of an axis.
 *
 * What is drawn later stands over what was drawn before.  Cells that are no number
 * draw nothing.
 */
#ifndef PICTURE_H
#define PICTURE_H

#include "axis.h"

struct picture {
	struct axis axis;
	const char **sign;	/* static strings, one cell wide each */
};

/* Zero-initialise; open again for another axis.  False: too many digits. */
bool picture_open(struct picture *, const struct dec *low, const struct dec *high,
    size_t cells);
void picture_free(struct picture *);

void picture_clear(struct picture *);
void picture_mark(struct picture *, struct str number, const char *sign);
/* A line from low to high, an arrow where an end is empty; nothing where both are. */
void picture_range(struct picture *, struct str low, struct str high);
/* From zero to the number. */
void picture_bar(struct picture *, struct str number);
/* The column `values`: an open circle for each point, brackets for each range.  What is in
   another unit ("22 month") is left out. */
void picture_values(struct picture *, struct str values);
void picture_put(const struct picture *, struct buf *);

/* One of `values`, "18..25" or "120 (2)": its ends, empty where open or in another unit. */
void picture_ends(struct str value, struct str *low, struct str *high);

#endif
