/*
 * tsv.h - the fields of a record, and columns chosen by name.
 */
#ifndef TSV_H
#define TSV_H

#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"
#include "common/str.h"

#define TSV_NONE ((size_t)-1)

struct tsv {
	struct str *f;	/* fields of the record, borrowed from its line */
	size_t n, cap;
};

void tsv_split(struct tsv *, struct str line);
void tsv_free(struct tsv *);

/* The column of that name, or TSV_NONE; the first where two bear it. */
size_t tsv_find(const struct tsv *header, struct str name);

/*
 * One column by its name or its 1-based number.  False, with a reason that
 * lists the columns there are, when it is missing or the name is borne twice.
 */
bool tsv_column(const struct tsv *header, struct str name, size_t *column,
    char why[ERR_MAX]);

/* Columns in the order asked for. */
struct columns {
	size_t *at;
	size_t n, cap;
};

/*
 * A list such as "doc,2,from:to,key_*": names, numbers, ranges of either,
 * wildcards (one that matches nothing is an error).  Appends to *columns.
 */
bool tsv_select(const struct tsv *header, struct str list, struct columns *,
    char why[ERR_MAX]);
void columns_free(struct columns *);

#endif
