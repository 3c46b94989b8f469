/*
 * safe.h - text of strangers, made harmless for a terminal, a page, a sheet.
 *
 * Controls, bidirectional overrides, zero-width and other invisible characters
 * and bytes that are not UTF-8 are shown, not obeyed: ESC as U+241B, U+202E as
 * "<U+202E>", a stray byte as U+FFFD.  A joiner stays where scripts and emoji need
 * it, between two characters from U+0590 up.  What is harmless stays as it is,
 * byte for byte.  All append.
 *
 *	safe_text(&line, cell);
 */
#ifndef SAFE_H
#define SAFE_H

#include <stdbool.h>

#include "common/mem.h"
#include "common/str.h"

void safe_text(struct buf *, struct str);	/* for a terminal */
void safe_html(struct buf *, struct str);	/* the same, and & < > " ' escaped */

/*
 * A JSON string with its quotes: a parser gets back what went in, except for
 * bytes that are not UTF-8 (U+FFFD); what is invisible is written as \uXXXX.
 */
void safe_json(struct buf *, struct str);

/*
 * A cell for a spreadsheet: an apostrophe goes before one that a spreadsheet
 * would run, i.e. that begins with = + - @ (also their full-width forms, also
 * behind blanks) and is not a plain number.
 */
void safe_cell(struct buf *, struct str);

/* "-12.5", "+3", "1,300", "18%": begins with a sign and is no formula. */
bool safe_is_number(struct str);

#endif
