/*
 * colour.h - colours of verdicts on a terminal.  They only repeat what the word says.
 */
#ifndef COLOUR_H
#define COLOUR_H

#include "common/str.h"

#define COLOUR_BOLD "\033[1m"
#define COLOUR_DIM  "\033[2m"
#define COLOUR_OFF  "\033[0m"

/* The escape sequence for a cell that is a status or a relation, else NULL. */
const char *colour_of(struct str cell);

/* Does the word tell of a contradiction, or of something to look at?  For pages. */
enum colour_class { COLOUR_NONE, COLOUR_GOOD, COLOUR_LOOK, COLOUR_BAD };
enum colour_class colour_class(struct str cell);

/* "✗" for a contradiction, "!" for what wants a look, "✓" for agreement, else "". */
const char *colour_symbol(struct str cell);

#endif
