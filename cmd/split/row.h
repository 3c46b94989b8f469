/*
 * row.h - the rows that split writes: one a sentence.
 */
#ifndef ROW_H
#define ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cmd/split/lang.h"
#include "cmd/split/sentence.h"
#include "common/err.h"
#include "common/mem.h"
#include "common/str.h"

struct row {
	struct str document;	/* its name and metadata, TABs between */
	uint64_t start;		/* of the paragraph in the document */
	size_t para, sent;	/* numbers, from 1 */
	struct str lang;
	enum role role;
	struct str paragraph;
	struct sentence sentence;
};

/*
 * The header line: doc, the names of the metadata (each behind a TAB), and split's own.
 * `prefix` stands before all but the metadata.  False where a name comes twice.
 */
bool row_header(struct buf *, struct str metadata, const char *prefix, char why[ERR_MAX]);

/* Append one, without its newline; returns how many bytes were no UTF-8. */
size_t row_put(struct buf *, const struct row *);

#endif
