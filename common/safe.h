/*
 * safe.h - text of strangers, made harmless for a terminal, a page, a sheet.
 *
 * Controls, bidirectional overrides, zero-width and other invisible characters
 * and bytes that are not UTF-8 are shown, not obeyed.  All append.
 */
#ifndef SAFE_H
#define SAFE_H

#include "common/mem.h"
#include "common/str.h"

void safe_text(struct buf *, struct str);	/* controls as U+FFFD or their picture */
void safe_html(struct buf *, struct str);	/* the same, and & < > " ' escaped */
void safe_json(struct buf *, struct str);	/* a JSON string, with its quotes */
void safe_cell(struct buf *, struct str);	/* a spreadsheet cell: = + - @ disarmed */

#endif
