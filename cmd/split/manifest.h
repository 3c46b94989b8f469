/*
 * manifest.h - what is known of each file: a table with a column `doc`.
 *
 * `doc` is a file's path, or its base name where no other input has the same.
 * The other columns are metadata of the document.
 */
#ifndef MANIFEST_H
#define MANIFEST_H

#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"
#include "common/map.h"
#include "common/mem.h"
#include "common/tsv.h"

struct manifest {
	struct tsv columns;	/* names of the metadata */
	struct map docs;	/* the column doc; numbers are row numbers */
	struct buf head, cells;	/* the cells of all rows, each behind a TAB */
	size_t *row;		/* where each row's begin in cells */
	size_t rows_cap, doc;	/* doc: its place among the columns */
};

/* CSV where the name ends in ".csv", else TSV. */
bool manifest_read(struct manifest *, const char *path, char why[ERR_MAX]);

/*
 * No base name in the manifest may mean two of the inputs.  `files` is
 * NULL-terminated.
 */
bool manifest_check(const struct manifest *, char *const *files, char why[ERR_MAX]);

/*
 * The document's name as the manifest gives it, and its metadata, each cell behind
 * a TAB; the path itself and empty cells where the manifest does not know it.
 */
struct str manifest_find(const struct manifest *, struct str path, struct buf *metadata);
void manifest_free(struct manifest *);

#endif
