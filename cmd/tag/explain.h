/*
 * explain.h - why a row has its labels: each match with what became of it.
 *
 *	given		its value stands in the row
 *	passed over	another match was chosen for the figure, or says more than @none
 *	empty		it gave no value
 *	vetoed		by the rule's except
 *	covered		by another match of its label
 *
 * and where no match gave a label its value, a row without one:
 *
 *	carried		it was found in an earlier row
 *	kept		the column had it
 *	default		another column has it
 */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "cmd/tag/tagger.h"

/* Append the next record of the row.  False: there are no more. */
bool explain_next(const struct tagger *, struct tagger_row *, struct buf *);

#endif
