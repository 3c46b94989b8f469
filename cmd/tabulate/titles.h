/*
 * titles.h - what items are called in the report: files with a column `title` and
 * any columns of the verdicts.
 *
 * '#' begins a comment, "#include name" another file (common/include.h).  A title names
 * an item whose cells equal its own, empty ones aside; one that ends in '*' equals what
 * begins so.  The first that fits wins.
 */
#ifndef TITLES_H
#define TITLES_H

#include "common/err.h"
#include "common/include.h"
#include "grid.h"

/* Zero-initialise, end with titles_free(). */
struct titles {
	struct title {
		struct str text;
		size_t when, n;		/* its conditions: when .. when + n - 1 */
	} *title;
	struct condition {
		struct str name, cell;
		size_t column;		/* of the verdicts; TSV_NONE: there is none */
	} *condition;
	char **kept;			/* the files' bytes */
	size_t n, cap, conditions, conditions_cap, keeps, keeps_cap;
};

/* Read a file; `name` is its path, for messages and for what it includes. */
bool titles_read(struct titles *, struct includes *, const char *name, struct str bytes,
    char why[ERR_MAX]);

/* Find the columns; again for another table. */
void titles_bind(struct titles *, const struct grid *);

/* The title of a row, or false. */
bool titles_find(const struct titles *, const struct grid *, size_t row, struct str *title);
/* The title that the row would have with another cell in one column. */
bool titles_find_with(const struct titles *, const struct grid *, size_t row, size_t column,
    struct str cell, struct str *title);

void titles_free(struct titles *);

#endif
