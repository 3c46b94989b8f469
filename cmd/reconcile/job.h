/*
 * job.h - the whole of reconcile: rows in, rows out, one batch at a time.
 *
 *	while (a row)
 *		while (job_add(&job, &rec, line, why) == JOB_BATCH_ENDS)
 *			while (job_next(&job, &row)) ...
 *	and job_next() once more at the end, with job.last set
 *
 * A batch is everything, or with `sorted` one group.
 */
#ifndef JOB_H
#define JOB_H

#include "cmd/reconcile/detail.h"
#include "cmd/reconcile/partial.h"
#include "cmd/reconcile/trust.h"
#include "cmd/reconcile/write.h"

enum job_file {
	JOB_UNITS, JOB_EVENTS, JOB_SUMS, JOB_WEIGHTS, JOB_PRIORITY, JOB_LEDGER, JOB_FILES,
};
enum job_output { JOB_EVENTS_OUT, JOB_WEIGHTS_OUT, JOB_OUTPUTS };

struct job {
	/* to set before files_want() and job_begin() */
	const char *file[JOB_FILES];	/* names of what to read besides, or NULL */
	struct choice choice;
	struct rules rules;
	bool sorted, detail;
	bool parts;			/* write the distinct claims, no verdicts */
	size_t max_group;		/* rows, sorted; 0: any */
	const char *explain;		/* which items to explain instead, or NULL */
	bool skip_bad;			/* count rows with bad values and go on */
	const char *output[JOB_OUTPUTS];	/* for main(): files to create, or NULL */
	bool best_told;			/* was --best given? */
	bool exit_code;
	size_t tolerated;		/* conflicts */
	bool last;		/* no row comes any more */

	size_t asked;			/* see files.c */
	enum job_file reading;
	struct includes includes;
	struct buf ledger_bytes;
	char *ledger_path;

	const struct tsv *header;
	struct layout layout;
	struct events *events;	/* NULL where there are none; owned */
	struct sums *sums;
	struct ledger *ledger;
	struct trust *trust;	/* what was read, or learnt from the claims */
	struct trust *learnt;	/* from the ledger, to be written */

	struct claims claims;
	struct items items;
	struct relations relations;
	struct detail rows;
	struct partial partial;
	size_t group_rows;
	struct buf group, before;	/* of this row and of the last, while sorted */
	bool begun;

	size_t number;		/* items shown so far */
	size_t *numbers, numbers_cap;	/* of the batch's items */
	size_t at, relation;	/* what job_next() gives next */
	bool settled;
	size_t conflicts, differ, bad, explained;
	bool unanswered;	/* nothing fits what was to be explained */
};

enum job_status { JOB_BAD = -1, JOB_OK, JOB_BATCH_ENDS };

/* After the files were given (files.h) and when the header is known. */
bool job_begin(struct job *, const struct tsv *header, char why[ERR_MAX]);
enum job_status job_add(struct job *, const struct tsv *rec, struct str line, char why[ERR_MAX]);
bool job_next(struct job *, struct buf *row);	/* false: the batch is written */
void job_free(struct job *);

/* The header; false where a column of the input or the key has the name of one of ours. */
bool job_header(const struct job *, const char *prefix, struct buf *, char why[ERR_MAX]);
/* What is to be written to an output, without its last newline; false where it was not asked for. */
bool job_output(struct job *, enum job_output, struct buf *);
/* Are there more conflicts than tolerated, and is it to be told, or was nothing to be explained? */
bool job_fails(const struct job *);
/* What to be told of the rows at the end, one after the other; false: no more. */
bool job_warns(struct job *, char why[ERR_MAX]);

#endif
