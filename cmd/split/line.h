/*
 * line.h - a line of a text: where it stands, how far it is indented and quoted, and
 * what it begins and ends with.
 */
#ifndef LINE_H
#define LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/mem.h"
#include "common/str.h"

struct line {
	size_t from, to;	/* its text: no white space around it; empty for a blank line */
	size_t next;		/* where the line behind it begins */
	size_t indent;		/* columns before it, a TAB goes to the next eighth */
	unsigned depth;		/* '>' that quote it, as mails do */
	bool whole;		/* its end is in the window */
};

/*
 * The line that begins at `at`.  `last`: nothing comes behind the window.  A quoted
 * line without text ends where it begins, behind its last '>'.
 */
struct line line_at(struct str win, size_t at, bool last);

static inline bool
line_is_blank(struct line l)
{
	return l.from == l.to;
}

struct str line_text(struct str win, struct line);
struct str line_first_word(struct str win, struct line);	/* up to white space */
size_t line_characters(struct str win, struct line);		/* of its text */
bool line_is_closed(struct str win, struct line);		/* by a stop */

/* The first letter, digit or sign behind opening marks; 0 of a blank line. */
uint32_t line_beginning(struct str win, struct line);

/* It has a gap that parts columns: a TAB, or three blanks. */
bool line_is_row(struct str win, struct line);

/* Append the text with a blank for each byte that only quotes its lines. */
void line_unquote(struct str text, struct buf *);

#endif
