/*
 * scan.h - questions about many bytes, asked of sixteen at a time.
 */
#ifndef SCAN_H
#define SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "common/str.h"

size_t scan_line_ends(struct str);	/* how many there are: LF, CRLF or CR */

/*
 * Does a blank, space or TAB, stand beside a comma or a line end?  `before` stands
 * before s; behind it there may be anything.
 */
bool scan_blanks(struct str s, char before);

/*
 * How many bytes at the start are printing ASCII or characters of two bytes in UTF-8:
 * not all of them, it may stop anywhere before one, but never inside.
 */
size_t scan_pairs(struct str);

/* Where byte a or byte b first stands from s[at] on; s.n if neither does. */
size_t scan_either(struct str s, size_t at, char a, char b);

/*
 * The first word that begins at s[at] or behind it, with white space of ASCII before it,
 * whose first byte is `first` and whose second is a high one below `below`; s.n if there
 * is none.
 */
size_t scan_word(struct str s, size_t at, char first, char below);

#endif
