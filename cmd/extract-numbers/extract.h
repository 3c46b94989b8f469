/*
 * extract.h - from a row of a table to the rows of its figures.
 *
 *	struct extract x = { .column = "text", .lang = "en", ... };
 *	if (!extract_open(&x, &header, why)) ...
 *	while (...)
 *		if (!extract_row(&x, line, &rec, &records, why)) ...
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
	struct buf doc;		/* the document of the row before */
};

/* "cardinal,money", "all"; "digit", "5%".  Of the options. */
bool extract_kinds(struct str list, uint32_t *kinds, char why[ERR_MAX]);
bool extract_approx(struct str rule, struct approx *, char why[ERR_MAX]);

/* Find the columns; the lexicon has been read. */
bool extract_open(struct extract *, const struct tsv *header, char why[ERR_MAX]);

/*
 * Append a line for each figure of the record, without the last newline: the record,
 * then the columns.  Where the document is another than before, what it carried is
 * forgotten.  False: a date or an offset is none.
 */
bool extract_row(struct extract *, struct str line, const struct tsv *rec, struct buf *,
    char why[ERR_MAX]);
void extract_free(struct extract *);

#endif
