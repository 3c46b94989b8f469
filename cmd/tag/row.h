/*
 * row.h - parts that stand one behind the other, as one.
 *
 *	row_begin(&r);
 *	row_add(&pool, &r, &part);	as often as there are some
 *	whole = row_end(&pool, &r);
 */
#ifndef ROW_H
#define ROW_H

#include "cmd/tag/part.h"

struct row {
	struct part sum;
	struct needles run;	/* texts up to here from where all was spelt */
	uint32_t run_min, run_max;	/* where that is */
	bool spelt;		/* it is the beginning */
	bool exactly;
	bool edged;		/* a word that begins behind all this begins at an edge ... */
	bool edged_if;		/* ... or does so if all of it is empty, and one is there */
};

void row_begin(struct row *);
void row_add(struct pool *, struct row *, const struct part *);
struct part row_end(struct pool *, struct row *);

#endif
