/*
 * records.h - the records of CSV or TSV files as one stream, whatever they hold.
 *
 * The first record of a file names the columns, the same in all files.  A record
 * with another number of fields is an error.
 */
#ifndef RECORDS_H
#define RECORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/csv.h"
#include "common/err.h"
#include "common/table.h"

struct records {
	/* to set before records_open() */
	bool csv;
	const char *names;	/* the files have no header: these are the columns */
	struct out *flush;	/* before a read that would block, or NULL */

	/* to read */
	const struct tsv *header, *rec;	/* fields lent until the next call */
	const char *file;
	uint64_t number;	/* of the record in its file, from 1, the header not counted */

	struct table table;	/* TSV, and the open file of CSV */
	struct csv *reader;
	char **next;		/* files to come, NULL-terminated */
	struct buf head;	/* bytes of the CSV header */
	struct tsv columns;	/* of the CSV header */
	struct tsv fields;	/* of a record; the reader's */
};

/* `files` is NULL-terminated, borrowed; none, or "-": standard input. */
bool records_open(struct records *, char **files, char why[ERR_MAX]);
int records_next(struct records *, char why[ERR_MAX]);	/* 1, 0 at the end, -1 */
uint64_t records_line(const struct records *);	/* where the record begins, from 1 */
void records_free(struct records *);

#endif
