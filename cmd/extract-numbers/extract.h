/*
 * extract.h - from a row of a table to the rows of its figures.
 *
 *	struct extract x = { .column = "text", .lang = "en", ... };
 *	if (!extract_open(&x, &header, why)) ...
 *	if (!extract_row(&x, &rec, why)) ...
 *	while (extract_next(&x, &columns)) ...
 */
#ifndef EXTRACT_H
#define EXTRACT_H

#include "common/tsv.h"
#include "figure.h"

enum { EXTRACT_COLUMNS = 14 };
extern const char *const extract_columns[EXTRACT_COLUMNS];

struct extract {
	/* to set before extract_open() */
	const char *column;	/* of the text */
	const char *lang;	/* where a row names none */
	const char *date;	/* column of the document's date; NULL: "date", if it is there */
	bool keep;		/* pass rows without a figure */
	bool skip_bad;		/* take a date or an offset that is none for missing */
	uint32_t kinds;		/* one bit for each kind shown */
	struct approx approx;

	/* to read */
	size_t bad;		/* values set aside */

	/* its own */
	struct {
		size_t text, lang, date, doc, start, end;
	} at;			/* the columns read */
	struct figures figures;
	size_t start, next;	/* of the row: its offset, the next figure to give */
	bool pass;		/* the row is to be passed without a figure */
	struct buf doc;		/* the document of the row before */
};

/* "cardinal,money", "all"; "digit", "5%".  Of the options. */
bool extract_kinds(struct str list, uint32_t *kinds, char why[ERR_MAX]);
bool extract_approx(struct str rule, struct approx *, char why[ERR_MAX]);

/* Find the columns; the lexicon has been read. */
bool extract_open(struct extract *, const struct tsv *header, char why[ERR_MAX]);

/*
 * Find the figures of a record, which stays borrowed until the last is taken.  Where
 * the document is another than before, what it carried is forgotten.  False: a date or
 * an offset is none.
 */
bool extract_row(struct extract *, const struct tsv *rec, char why[ERR_MAX]);
/* Append the columns of the record's next figure, each behind a TAB; false: no more. */
bool extract_next(struct extract *, struct buf *);
void extract_free(struct extract *);

#endif
