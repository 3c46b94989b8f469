/*
 * job.h - what the options ask for: a table, a cross-table, a plot or a report,
 * built from records and handed out in pieces.
 */
#ifndef JOB_H
#define JOB_H

#include "ask.h"
#include "common/err.h"
#include "pivot.h"
#include "plot.h"
#include "report.h"

/* Zero-initialise; end with job_free(). */
struct job {
	const struct ask *ask;		/* borrowed */
	bool more;			/* rows are to come: --stream */
	size_t bad;			/* rows set aside */
	const struct format *format;
	struct plot_ask plot;
	struct columns pick;		/* of the input: groups, shown, to sort by */
	struct sort *key;		/* what --sort says */
	size_t keys, keys_cap;
	struct pivot pivot;
	struct grid grid;
	struct grid claims;		/* for a report */
	struct titles titles;
	struct report report;
	struct sheet sheet;
	struct form form;
	bool opened;
	struct buf drawn;		/* a plot or a report, whole */
	struct buf piece;		/* lent by job_next() */
};

/* Do the options go together?  Sets the style of the look. */
bool job_check(struct job *, struct ask *, char why[ERR_MAX]);

/* The table, and what stands beside it for a report. */
enum job_input { JOB_TABLE, JOB_CLAIMS };

/* Find the columns. */
bool job_header(struct job *, enum job_input, const struct tsv *header, char why[ERR_MAX]);

/*
 * Take a record.  False where it is bad, unless bad ones are set aside, or where no more
 * may be held.
 */
bool job_row(struct job *, enum job_input, const struct tsv *record, char why[ERR_MAX]);

/* Is there something to write: is it all in, or with --stream enough to go on with? */
bool job_is_ready(const struct job *, enum job_input, bool more);

/*
 * Order the rows, or draw; all are in unless `more` are to come.  False where a column
 * is missing or a number is too long.
 */
bool job_order(struct job *, const struct tsv *header, bool more, char why[ERR_MAX]);

/*
 * The next piece of output, lent until the next call: lines, the last one without
 * newline.  False at the end; what is shown then makes room where more is to come.
 */
bool job_next(struct job *, struct str *piece);

void job_free(struct job *);

#endif
