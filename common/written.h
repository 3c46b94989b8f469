/*
 * written.h - numbers and dates in digits, as people write them, made plain.
 *
 * The names of months, "of", "9th" and the decimal mark come from the tables of the
 * language, cmd/extract-numbers/lang/LANG.tsv.  Nothing may stand beside the number or the
 * date.  Nothing is guessed: 10/08/1999 is a day of August or of October, and so neither.
 *
 *	if (written_number(&w, STR("1 300,5"), STR("uk"), &out)) ...	1300.5
 *	if (written_date(&w, STR("May 23, 2025"), STR("en"), &out)) ...	2025-05-23
 */
#ifndef WRITTEN_H
#define WRITTEN_H

#include "common/map.h"

struct written {
	struct map word;	/* zero-initialise it; written_free() */
	struct written_word *is;
	size_t cap;
};

/* Append an exact plain decimal, "1300" or "-12.5".  False: it is no number. */
bool written_number(struct written *, struct str, struct str lang, struct buf *);

/* Append a day, "2025-05-23", a month, "2025-05", or a year, "2025".  False: it is none. */
bool written_date(struct written *, struct str, struct str lang, struct buf *);

void written_free(struct written *);

#endif
