/*
 * rate.h - what a figure is for each of: "$78 a barrel", "€90 million a year",
 * "0.3 g/km", "48.6 per 100,000".
 */
#ifndef RATE_H
#define RATE_H

#include "figure.h"

/*
 * Behind a figure measured in `u` (NULL: a plain count) that ends before token i: the
 * token behind its rate, and what stands behind the stroke of its unit, appended to
 * `code`.  0: no rate.
 */
size_t rate_after(const struct tokens *, size_t i, const struct unit *u, struct buf *code);

/* The number at i is what a rate is for: "per 1,000 inhabitants". */
bool rate_base(const struct tokens *, size_t i);

#endif
