/*
 * partial.h - the distinct claims of some rows, to be merged with those of other rows.
 *
 * A claim is its document and offsets.  Rows are kept whole and once, and given back by
 * group, then by bytes: the union of sets, which comes out the same however the rows were
 * divided, merged, repeated.
 *
 *	partial_add(&p, group, line) ...
 *	partial_sort(&p);  while (partial_next(&p, &line)) ...
 *	partial_reset(&p);
 */
#ifndef PARTIAL_H
#define PARTIAL_H

#include <stdbool.h>

#include "common/map.h"

struct partial {
	struct map groups, lines;
	uint32_t *group_of;	/* of each line: a number of groups */
	size_t cap, at;
	struct partial_row {
		struct str group, line;
	} *row;
};

void partial_add(struct partial *, struct str group, struct str line);
void partial_sort(struct partial *);
bool partial_next(struct partial *, struct str *line);
void partial_reset(struct partial *);
void partial_free(struct partial *);

/* Order of cells one by one, as sort(1) compares fields: <0, 0, >0. */
int partial_group_cmp(struct str, struct str);

#endif
