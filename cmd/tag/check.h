/*
 * check.h - what is wrong with rules, and what is good to know of them.
 *
 * Faults: an example that fails, twins (twin.h), a pattern that matches where nothing
 * stands, or never (never.h), one that tells capitals apart while case is ignored
 * (casing.h), a search that runs away (runaway.h).  Remarks: remark.h.
 *
 *	struct check c = { .rules = &rules };
 *	while (check_next(&c, why))
 *		... "rules.tsv:7: ...": faults in the order of the rules, then remarks, then
 *		how many of each there were
 */
#ifndef CHECK_H
#define CHECK_H

#include "cmd/tag/chars.h"
#include "cmd/tag/match.h"
#include "cmd/tag/remark.h"
#include "cmd/tag/twin.h"

struct check {
	const struct rules *rules;	/* to set; zero the rest */
	size_t faults;		/* to add those of rules that could not be read */
	size_t examples;
	size_t rule;		/* the next */
	struct buf said;	/* of the rule before, a line each ... */
	size_t told;		/* ... of which so many bytes were handed over */
	struct map macros;	/* what was found in them */
	struct twins twins;
	struct chars_known chars;
	struct remarks remarks;
	size_t summed;
};

bool check_next(struct check *, char why[ERR_MAX]);	/* false: there is no more */
void check_free(struct check *);

#endif
