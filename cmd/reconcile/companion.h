/*
 * companion.h - the small TSV files that stand beside the claims: events, sums, ledger.
 *
 * The first line that is neither empty nor a comment names the columns.  Each row is given to a
 * function, the header before them with rec NULL.  Cells are borrowed from `bytes`.
 */
#ifndef COMPANION_H
#define COMPANION_H

#include "common/include.h"
#include "common/err.h"
#include "common/tsv.h"

typedef bool companion_row(void *ctx, const struct tsv *head, const struct tsv *rec, size_t line,
    char why[ERR_MAX]);

/* `inc` gets the names of included files, or is NULL; `why` begins with name:line. */
bool companion_read(const char *name, struct str bytes, struct includes *inc, companion_row *row,
    void *ctx, char why[ERR_MAX]);

#endif
