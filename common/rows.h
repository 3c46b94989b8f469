/*
 * rows.h - tables of words and rules that are data: TSV files in the source
 * tree, made into C arrays by common/rows.awk when the program is built.
 *
 * Each folder of files becomes an array, e.g. split_lang[] with one entry for
 * each cmd/split/lang/ file.  A line that begins with '#' is a comment; the
 * first other line names the columns and is not a row.
 */
#ifndef ROWS_H
#define ROWS_H

#include <stddef.h>

#include "common/str.h"

/* A cell of a generated table. */
#define STR_CELL(literal) { (literal), sizeof(literal) - 1 }

struct rows {
	const char *name;	/* the file's base name: "en" */
	size_t n, columns;
	const struct str *cell;	/* n * columns of them */
	const struct str *head;	/* the names of the columns */
	const unsigned *line;	/* of the file, of each row: for messages */
};

static inline struct str
rows_at(const struct rows *r, size_t row, size_t column)
{
	return r->cell[row * r->columns + column];
}

#endif
