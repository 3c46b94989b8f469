/*
 * ask.h - the options of tabulate as they were given.
 */
#ifndef ASK_H
#define ASK_H

#include "form.h"

/* Keys of the options that have no letter; they go on from those of cmd.h. */
enum ask_key {
	ASK_CUT = 256, ASK_MAX_COLUMNS, ASK_MAX_ROWS, ASK_NO_TOTALS, ASK_OTHER, ASK_PLOT, ASK_REPORT,
	ASK_REPEAT, ASK_SORT, ASK_SPREADSHEET, ASK_STREAM, ASK_STYLE, ASK_TARGET, ASK_THOUSANDS, ASK_TITLE,
	ASK_TITLES, ASK_TOP, ASK_VERTICAL,
};

/* What is meant where nothing is said; and the most that a number may be. */
enum { ASK_ROWS = 1000000, ASK_COLUMNS = 100, ASK_MOST = 1000000000 };

/* Rows that --stream lays out by. */
enum { ASK_FIRST = 1000 };

/* NULL, 0 or false where not given. */
struct ask {
	char *columns, *groups, *rows, *across, *values, *sort;
	char *format, *plot, *style, *target;
	char *report[2];		/* a file, and NULL */
	size_t max_rows, max_columns, top;
	bool no_totals, other, stream, vertical, skip_bad;
	struct look look;
};

/* Where the number of an option goes, or NULL when it takes none. */
size_t *ask_number(struct ask *, int key);

/* Set a text or a flag; false where the option is none of these. */
bool ask_set(struct ask *, int key, char *arg);

/* The most rows to hold: as given, or of a report any number, or some. */
size_t ask_rows(const struct ask *);

/* Is it a cross-table that is asked for? */
bool ask_pivot(const struct ask *);

#endif
