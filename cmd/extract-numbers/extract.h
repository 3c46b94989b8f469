/*
 * extract.h - the figures of a row of text, and their columns.
 *
 *	struct extract x = { .approx = ..., .kinds = ... };
 *	if (!extract_init(&x, vague, why)) ...
 *	n = extract_row(&x, &row);
 *	for (i = 0; i < n; i++)
 *		extract_write(&x, i, &line);
 */
#ifndef EXTRACT_H
#define EXTRACT_H

#include "figure.h"

enum { EXTRACT_COLUMNS = 14 };
extern const char *const extract_columns[EXTRACT_COLUMNS];

struct extract {
	struct figures figures;
	struct approx approx;
	uint32_t kinds;		/* one bit for each kind shown */
	struct buf doc;		/* the document of the row before */
	size_t *shown;		/* indices of the figures to show */
	size_t shown_cap;
	size_t start;		/* added to every offset */
	struct str text;
};

/* What a row says besides its text; what it lacks is empty. */
struct row {
	struct str text, lang, date, doc, start, end;
};

bool extract_kinds(struct str list, uint32_t *kinds, char why[ERR_MAX]);
bool extract_approx(struct str rule, struct approx *, char why[ERR_MAX]);

/*
 * How many figures the row has to show.  Where doc is empty or another than before, what
 * was carried is forgotten.  False: the date or an offset is none, `why` says which.
 */
bool extract_row(struct extract *, const struct row *, size_t *n, char why[ERR_MAX]);
/* Append the columns of the i-th, each behind a TAB; i == SIZE_MAX: empty ones. */
void extract_write(const struct extract *, size_t i, struct buf *);
void extract_free(struct extract *);

#endif
