/*
 * detail.h - the input rows, each with the item it counts in.
 */
#ifndef DETAIL_H
#define DETAIL_H

#include "cmd/reconcile/write.h"

struct detail {
	struct buf bytes;	/* the rows */
	size_t *end;		/* where each ends in bytes */
	size_t *claim;		/* the claim each holds, or TSV_NONE */
	bool *figure;		/* does it hold a figure? */
	size_t n, end_cap, claim_cap, figure_cap;

	size_t *from;		/* of each claim: its items are item[from[i]] .. item[from[i + 1]] */
	size_t *item, *number;	/* number[]: what each item is called */
};

/* Keep a row; `figure`: it holds one.  Claims refer to it as detail->n before the call. */
void detail_keep(struct detail *, struct str line, bool figure);
/* Find the rows' items; number[] is borrowed, one for each item. */
void detail_settle(struct detail *, const struct items *, size_t *number);
void detail_write(const struct detail *, const struct items *, size_t row, struct buf *);
void detail_reset(struct detail *);
void detail_free(struct detail *);

#endif
