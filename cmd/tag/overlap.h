/*
 * overlap.h - what is done where matches of one label overlap, as rule files say it:
 * "#overlap act longest".  It holds for the label wherever its rules stand.
 */
#ifndef OVERLAP_H
#define OVERLAP_H

#include <stdint.h>

#include "common/err.h"
#include "common/map.h"

enum overlap {
	OVERLAP_ALL,		/* they all stand */
	OVERLAP_LONGEST,	/* the longest; then by priority, by place, by the order of rules */
	OVERLAP_FIRST,		/* the one that begins first; then by priority, length, order */
};

struct overlaps {
	struct map label;	/* zero-initialise; overlaps_free() */
	struct overlap_line {
		enum overlap overlap;
		const char *file;	/* borrowed */
		uint64_t line;
	} *said;		/* of each label */
	size_t cap;
};

/* "act longest", at file:line.  False: it is no such thing, or another line says otherwise. */
bool overlaps_read(struct overlaps *, struct str words, const char *file, uint64_t line,
    char why[ERR_MAX]);

enum overlap overlaps_of(const struct overlaps *, struct str label, enum overlap otherwise);

/* False: a label that is named is none of these; `why` begins with file:line. */
bool overlaps_known(const struct overlaps *, const struct map *labels, char why[ERR_MAX]);

void overlaps_free(struct overlaps *);

#endif
