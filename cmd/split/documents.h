/*
 * documents.h - the documents of all inputs, one after the other, and their
 * paragraphs: text files, or the text column of CSV or TSV records.
 *
 *	documents_name(&docs, operands, why);
 *	documents_open(&docs, why);
 *	while (documents_next(&docs, why) > 0)
 *		while (documents_paragraph(&docs, &p, why) > 0)
 *			... p.text, lent until the next call, stands at p.start in docs.name ...
 */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cmd/split/manifest.h"
#include "cmd/split/paragraph.h"
#include "cmd/split/records.h"
#include "common/err.h"
#include "common/in.h"
#include "common/mem.h"
#include "common/out.h"

struct documents {
	/* to set before documents_open() */
	const char *kind;	/* "text", "csv", "tsv" */
	const char *column;	/* of the text, in CSV and TSV; NULL: "text" */
	const char *id;		/* of the document's name; NULL: "doc" where it is there */
	const char *names;	/* CSV and TSV have no header: these are the columns */
	const char *headers;	/* text files begin with lines "name: value", such names */
	const char *manifest;	/* a table of metadata of text files */
	const char *list;	/* a file that holds names of files */
	struct out *flush;	/* before a read that would block */

	/* to read */
	struct buf columns;	/* names of the metadata, each behind a TAB */
	struct buf row;		/* the document's name, and its metadata likewise */
	struct str beginning;	/* of its text, 4 KiB where there are so many; lent */
	size_t invalid;		/* bytes of names and metadata that were no UTF-8 */

	enum { FORMAT_TEXT, FORMAT_CSV, FORMAT_TSV } format;
	struct manifest metadata;
	char **files, **next;	/* all of them; those to come */
	bool begun;
	struct in in;		/* the open text file */
	struct records records;
	size_t text_at, id_at;	/* columns of the records */
	struct str win;		/* text that was read and not lent yet */
	size_t used;		/* bytes before it that the reader may forget */
	bool last;		/* nothing comes behind it */
	uint64_t start;		/* where it stands in the document */
	size_t paragraphs;	/* lent so far */
	struct layout layout;
};

/*
 * Before confinement: read the manifest and the list.  docs->files are then the
 * operands and what the list adds, NULL-terminated; none, or "-": standard input.
 */
bool documents_name(struct documents *, char *const *operands, char why[ERR_MAX]);
bool documents_open(struct documents *, char why[ERR_MAX]);
int documents_next(struct documents *, char why[ERR_MAX]);	/* 1, 0 at the end, -1 */
int documents_paragraph(struct documents *, struct passage *, char why[ERR_MAX]);
void documents_free(struct documents *);

#endif
