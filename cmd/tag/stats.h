/*
 * stats.h - what each rule gave and what it cost, as a table: the costliest first.
 *
 *	struct stats stats = { .rules = &rules };
 *	while (stats_next(&stats, &line))
 *		... the header, then a line for each rule that was tried
 */
#ifndef STATS_H
#define STATS_H

#include "cmd/tag/rules.h"

struct stats {
	const struct rules *rules;	/* to set; zero the rest */
	const struct rule **order;
	size_t n, next;
};

bool stats_next(struct stats *, struct buf *line);	/* replaces it; false: no more */

#endif
