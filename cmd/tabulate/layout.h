/*
 * layout.h - how wide each column of a text table is, and text laid into it.
 *
 * Widths are terminal cells, counted by grapheme clusters (common/utf8.h).  A
 * column whose cells are all numbers is aligned at the decimal point, and its
 * numbers are never broken, but its name may be; all columns share the room:
 * none is narrowed while a wider one is there (max-min fair sharing).
 */
#ifndef LAYOUT_H
#define LAYOUT_H

#include <stdbool.h>

#include "common/mem.h"
#include "common/str.h"

struct column {
	size_t widest;		/* widest cell, the name included */
	size_t whole, fraction;	/* of numbers: cells before the point, and from it on */
	bool text;		/* some cell is no number */
	bool verdict;		/* its words have signs and colours */
	size_t width;		/* what it gets: layout_share() */
};

enum { LAYOUT_LEAST = 8 };	/* no column is made narrower than this */

/* Take a cell (already safe, so wide) into account; `name`: it is the column's name. */
void layout_cell(struct column *, struct str cell, size_t cells);
void layout_name(struct column *, struct str name);

/*
 * Share `room` cells between n columns with `gap` cells between them.  A room of 0
 * is endless.  Where the least widths do not fit, lines are longer than room.
 */
void layout_share(struct column *, size_t n, size_t gap, size_t room);

/*
 * Cut from *rest the next line of at most `width` cells: at a space, else behind
 * a hyphen, a comma, a slash, a bar or an underscore, else inside the word.  False at the end.
 */
bool layout_line(struct str *rest, size_t width, struct str *line);

/* Append s cut to `width` cells, with an ellipsis where it was longer. */
void layout_cut(struct buf *, struct str, size_t width);

void layout_spaces(struct buf *, size_t n);
/* Append s with spaces up to `width` cells behind, or before it. */
void layout_left(struct buf *, struct str, size_t width);
void layout_right(struct buf *, struct str, size_t width);
/* Spaces behind a number so that it stands at the decimal point of its column. */
size_t layout_behind(const struct column *, struct str);

#endif
