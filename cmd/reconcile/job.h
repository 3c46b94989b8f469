/*
 * job.h - the whole of reconcile: rows in, rows out, one batch at a time.
 *
 *	while (a row)
 *		while (job_add(&job, &rec, line, why) == JOB_BATCH_ENDS) {
 *			job_settle(&job);
 *			while (job_next(&job, &row)) ...
 *		}
 *	and settled once more at the end, with job.last set
 *
 * A batch is everything, or with `sorted` one group.
 */
#ifndef JOB_H
#define JOB_H

#include "cmd/reconcile/detail.h"
#include "cmd/reconcile/write.h"

enum job_file { JOB_UNITS, JOB_EVENTS, JOB_SUMS, JOB_LEDGER, JOB_FILES };

struct job {
	/* to set before files_want() and job_begin() */
	const char *file[JOB_FILES];	/* names of what to read besides, or NULL */
	struct choice choice;
	struct rules rules;
	bool sorted, detail;
	bool last;		/* no row comes any more */

	size_t asked;			/* see files.c */
	enum job_file reading;
	struct includes includes;
	struct buf ledger_bytes;
	char *ledger_path;

	struct layout layout;
	struct events *events;	/* NULL where there are none; owned */
	struct sums *sums;
	struct ledger *ledger;

	struct claims claims;
	struct items items;
	struct relations relations;
	struct detail rows;
	struct buf group, before;	/* of this row and of the last, while sorted */
	bool begun;

	size_t number;		/* items shown so far */
	size_t *numbers, numbers_cap;	/* of the batch's items */
	size_t at, relation;	/* what job_next() gives next */
	size_t conflicts, differ;
};

enum job_status { JOB_BAD = -1, JOB_OK, JOB_BATCH_ENDS, JOB_BAD_VALUE };

/* After the files were given (files.h) and when the header is known. */
bool job_begin(struct job *, const struct tsv *header, char why[ERR_MAX]);
enum job_status job_add(struct job *, const struct tsv *rec, struct str line, char why[ERR_MAX]);
void job_settle(struct job *);
bool job_next(struct job *, struct buf *row);	/* false: the batch is written */
void job_free(struct job *);

/* The header of the verdict table; false where a key bears the name of a column of ours. */
bool job_header(const struct job *, const char *prefix, struct buf *, char why[ERR_MAX]);

/* Options that are values. */
bool job_best(struct job *, const char *arg);
bool job_tolerance(struct job *, struct str arg, bool relative);

#endif
