/*
 * report.h - reconcile's verdicts and the claims behind them, put into the sections
 * of the report: what is written, in which order; not how it looks.
 *
 * Verdicts are the rows of reconcile, claims those of reconcile --detail.  A
 * verdict finds its claims by `where` ("doc:from-to|..."), else by `item`.
 */
#ifndef REPORT_H
#define REPORT_H

#include "common/err.h"
#include "titles.h"

enum section {
	REPORT_CONFLICTS, REPORT_MIXED, REPORT_SETTLED, REPORT_ONE_ORIGIN, REPORT_ONCE,
	REPORT_NOT_COMPARED, REPORT_SECTIONS
};

/* Columns of the verdicts; those from V_EVENT on may be missing. */
enum report_verdict {
	V_ITEM, V_SECTION, V_STATUS, V_BEST, V_LOW, V_HIGH, V_CLAIMS, V_DOCS, V_ORIGINS,
	V_EVENT, V_ACT, V_WHAT, V_OF, V_PLACE, V_SIDE, V_UNIT, V_MODIFIER, V_VALUES, V_RELATION,
	V_CALCULATED, V_ASSERTED, V_DIFFERENCE, V_COUNTED, V_SPEAKERS, V_WHERE, V_COLUMNS
};

/* Columns of the claims; those from C_KIND on may be missing. */
enum report_claim {
	C_DOC, C_FROM, C_TO, C_QUOTE, C_KIND, C_ITEM, C_START, C_TEXT, C_DATE, C_SOURCE,
	C_SPEAKER, C_VALUE, C_LOW, C_HIGH, C_COLUMNS
};

struct report {
	const struct grid *verdicts, *claims;	/* borrowed, as are the titles */
	const struct titles *titles;
	size_t v[V_COLUMNS], c[C_COLUMNS];	/* where each column is, or TSV_NONE */
	size_t *row[REPORT_SECTIONS];	/* verdicts and relations: those of one event (not
					   compared: of one act and what) together */
	size_t rows[REPORT_SECTIONS];
	size_t *claim, *first;		/* of verdict r: claim[first[r]] .. claim[first[r+1]-1] */
	size_t claims_n, claims_cap;
	size_t documents, undated, figures, compared, conflicts;
};

/* False where a column is missing, with the columns there are. */
bool report_open(struct report *, const struct grid *verdicts, const struct grid *claims,
    struct titles *, char why[ERR_MAX]);
void report_free(struct report *);

/* Cells; empty where there is no such column. */
struct str report_verdict(const struct report *, size_t row, enum report_verdict);
struct str report_claim(const struct report *, size_t row, enum report_claim);

/* Append a claim's place as `where` has it: "a.txt:17-27", or "a.txt". */
void report_place(const struct report *, size_t claim, struct buf *);

bool report_is_relation(const struct report *, size_t row);
/* The verdict that a relation stands behind; a verdict's own row. */
size_t report_whole(const struct report *, size_t row);

#endif
