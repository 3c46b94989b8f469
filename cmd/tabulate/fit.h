/*
 * fit.h - share room between two columns of text so that the rows take the fewest
 * lines: a long cell on one side may wrap where that lets many stay whole on the other.
 */
#ifndef FIT_H
#define FIT_H

#include "common/mem.h"
#include "common/str.h"

enum { FIT_MOST = 1000 };	/* rows that are looked at */

/* Zero-initialise, end with fit_free(). */
struct fit {
	struct buf text;
	struct fit_row {
		size_t at, left, right;	/* bytes of both cells, one behind the other */
	} *row;
	size_t n, cap;
};

void fit_add(struct fit *, struct str left, struct str right);

/* Widths of at least `least` that fill `room` at most; as wide as the cells where they fit. */
void fit_share(const struct fit *, size_t room, size_t least, size_t *left, size_t *right);
void fit_free(struct fit *);

#endif
