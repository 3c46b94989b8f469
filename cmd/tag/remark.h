/*
 * remark.h - what is not wrong in rules, but good to know: one line for each kind in each
 * file, however many rules it is true of, so that faults are not buried.
 *
 *	remarks_add(&remarks, REMARK_SLOW, "rules.tsv", 7);
 *	while (remarks_next(&remarks, why))
 *		... "rules.tsv:7: remark: slow: ...; and lines 9, 12-14"
 */
#ifndef REMARK_H
#define REMARK_H

#include <stdint.h>

#include "common/err.h"
#include "common/mem.h"

enum remark { REMARK_SLOW, REMARK_NO_EXAMPLE, REMARK_SMALL, REMARK_KINDS };

struct remark_lines {
	const char *file;
	size_t kind, n;		/* rules */
	uint64_t first, from, to;	/* lines: the first, and those told last */
	size_t runs;		/* of lines, behind the first */
	struct buf more;	/* them, as "9, 12-14" */
};

struct remarks {		/* zero-initialise it; remarks_free() */
	struct remark_lines *of;
	size_t n, cap, told;
	size_t rules;		/* how many remarks in all */
};

void remarks_add(struct remarks *, enum remark, const char *file, uint64_t line);	/* file: lent */
bool remarks_next(struct remarks *, char why[ERR_MAX]);	/* false: all are told */
void remarks_free(struct remarks *);

#endif
