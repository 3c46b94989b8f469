/*
 * svg.h - the range plot of one item for a page: an axis, the range as a bar, the
 * values claimed as open marks and the best as a filled one.  Drawn in the colour of the
 * text, so that it is right in light, dark and print.
 */
#ifndef SVG_H
#define SVG_H

#include "report.h"

/* Append it where the claims of the item differ; else nothing. */
void svg_range(const struct report *, size_t row, struct buf *);

#endif
