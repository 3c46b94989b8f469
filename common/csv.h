/*
 * csv.h - CSV records (RFC 4180) read through libcsv; the only file that includes it.
 *
 * Strict: a quote inside an unquoted field, text behind a closing quote and an
 * unclosed quote are errors.  Fields keep their blanks and quoted newlines, and an
 * empty line is a record of one empty field; a byte order mark is dropped.
 * Lines end in LF, CRLF or CR; records are bounded by IN_MAX.
 *
 *	c = csv_new(&in);
 *	while ((st = csv_next(c, &rec, why)) > 0)
 *		... rec.f[0 .. rec.n - 1] ...
 *	csv_close(c);
 */
#ifndef CSV_H
#define CSV_H

#include <stdint.h>

#include "common/err.h"
#include "common/in.h"
#include "common/mem.h"
#include "common/tsv.h"

struct csv;

struct csv *csv_new(struct in *in);	/* borrows the reader, and nobody else reads from it */
/*
 * 1: a record, its fields decoded and lent until the next call, array and all, in rec;
 * 0: the end; -1: an error, `why` begins with file:line.
 */
int csv_next(struct csv *, struct tsv *rec, char why[ERR_MAX]);
uint64_t csv_line(const struct csv *);	/* where the current record begins, from 1 */
void csv_close(struct csv *);		/* not csv_free(): libcsv has that name */

/* Append a field as CSV: quoted where RFC 4180 wants it. */
void csv_field(struct buf *, struct str);

#endif
