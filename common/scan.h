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

/* How many bytes at the start are printing ASCII or characters of two bytes in UTF-8. */
size_t scan_pairs(struct str);

/* Where byte a or byte b first stands from s[at] on; s.n if neither does. */
size_t scan_either(struct str s, size_t at, char a, char b);

/* A word's first byte, and what its second, a high one, is below. */
struct scan_word {
	char first, below;
};

/*
 * Where from s[at] on the first mark stands: punctuation of ASCII but the comma, or a byte
 * that begins one in UTF-8 (0xC2, and all from 0xE2 on); or the first blank or control
 * character with such a word behind it, unless `word` is NULL.  s.n if there is none.
 */
size_t scan_marks(struct str s, size_t at, const struct scan_word *word);

#endif
