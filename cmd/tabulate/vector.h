/*
 * vector.h - the few elements of SVG that plots are made of, in black and white: the
 * colour is that of the text around them.  All append.
 */
#ifndef VECTOR_H
#define VECTOR_H

#include <stdbool.h>

#include "axis.h"

void vector_attribute(struct buf *, const char *name, size_t value);
void vector_line(struct buf *, size_t x1, size_t y1, size_t x2, size_t y2, size_t width);
/* A line that is only to guide the eye. */
void vector_guide(struct buf *, size_t x, size_t y1, size_t y2, bool dashed);
void vector_bar(struct buf *, size_t x, size_t y, size_t width, size_t height);
void vector_circle(struct buf *, size_t x, size_t y, size_t radius, bool filled);
/* Where it is anchored: "start", "middle", "end"; the text need not be safe. */
void vector_text(struct buf *, const char *anchor, size_t x, size_t y, struct str);

/* The numbers and marks of an axis of a.cells pixels from x on, its line at y. */
void vector_axis(struct buf *, const struct axis *, size_t x, size_t y);

#endif
