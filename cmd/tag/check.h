/*
 * check.h - the examples in rules, run: each `like` must match its rule, each
 * `unlike` must not (or be vetoed).
 *
 *	struct check c = { .rules = &rules };
 *	while (check_next(&c, why))
 *		... a fault: "rules.tsv:7: ..."
 */
#ifndef CHECK_H
#define CHECK_H

#include "cmd/tag/match.h"

struct check {
	const struct rules *rules;	/* to set; zero the rest */
	size_t rule, faults, examples;
	struct str like, unlike;	/* those of this rule still to run */
	bool begun;
};

bool check_next(struct check *, char why[ERR_MAX]);	/* false: no more faults */

#endif
