/*
 * table.h - a TSV table read from one or more files as one stream.
 *
 * The first line of each file names the columns; all files must have the same.
 * A record with another number of fields than the header is an error.
 * Nothing here ends the process: cmd.h has the calls that do.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stdbool.h>

#include "common/err.h"
#include "common/in.h"
#include "common/out.h"
#include "common/tsv.h"

struct table {
	/* to set before table_open() */
	const char *names;	/* -H: the input has no header, these are its columns */
	const char *prefix;	/* --prefix: renames the program's own columns, or NULL */
	bool bare;		/* --no-header: write none */
	bool skip_bad;		/* --skip-bad: set bad values aside, count them */
	struct out *flush;	/* flushed before a read that would block, or NULL */

	/* to read */
	struct str line;	/* current record, borrowed until the next call */
	struct tsv rec;		/* its fields */
	struct tsv header;	/* names of the columns; owned */
	struct in in;		/* the file being read: name and line, for messages */

	char **file;		/* files still to come, NULL-terminated */
	char *head;		/* the header's bytes */
	size_t head_n;
};

/*
 * Open the first file (none, or "-": standard input) and read its header.
 * `files` is NULL-terminated, borrowed.
 */
bool table_open(struct table *, char **files, char why[ERR_MAX]);

/* 1: a record; 0: the end; -1: an error, and `why` begins with file:line. */
int table_next(struct table *, char why[ERR_MAX]);

/*
 * Write the header line: the input's columns, then `added` (with the prefix),
 * unless --no-header.  False where a name is already there.
 */
bool table_header(const struct table *, struct out *, const char *const *added,
    size_t n, char why[ERR_MAX]);

void table_free(struct table *);

#endif
