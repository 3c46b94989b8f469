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

#endif
