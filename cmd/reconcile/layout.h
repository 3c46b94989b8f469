/*
 * layout.h - which column of the input is what.
 *
 * Group and key columns are chosen by name; those that extract-numbers and tag
 * write are used where they are there.
 */
#ifndef LAYOUT_H
#define LAYOUT_H

#include <stdbool.h>

#include "common/err.h"
#include "common/tsv.h"

/* What was asked for; NULL: the default. */
struct choice {
	const char *group;	/* -g: names joined by ',' */
	const char *key;	/* -k: the same; a '?' behind a name lets its cell be empty */
	const char *value, *origin, *side;
	bool events;		/* the column `event` comes from an events file */
};

struct key_column {
	struct str name;	/* in the output; borrowed from the header or the choice */
	size_t at;		/* in the input, or TSV_NONE: filled from the events file */
	bool optional;		/* may its cell be empty? */
};

struct layout {
	struct key_column *group, *key;
	size_t groups, keys;
	size_t event;		/* the group column that the events file fills, or TSV_NONE */
	size_t side_key;	/* the key column that is the side, or TSV_NONE */

	/* columns of the input, TSV_NONE where they are not there */
	size_t value, origin, side, of;
	size_t kind, low, high, unit, modifier, scope;
	size_t doc, from, to, sent, text, speaker, source, date, counted;
};

bool layout_new(struct layout *, const struct tsv *header, const struct choice *,
    char why[ERR_MAX]);
void layout_free(struct layout *);

static inline struct str
layout_cell(const struct str *cell, size_t column)
{
	return column == TSV_NONE ? STR("") : cell[column];
}

#endif
