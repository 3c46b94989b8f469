/*
 * bracket.h - round brackets: what they enclose, and those that enclose nothing.
 */
#ifndef BRACKET_H
#define BRACKET_H

#include <stdbool.h>
#include <stddef.h>

#include "common/str.h"

/*
 * Take notice of the byte at text[at], if it is a bracket, in *open, how many are.  True:
 * it closes none, nor is it the end of an item's mark, "a)": it is a smile, "Thanks))";
 * or some in a row open nothing, and are sad, "Thanks ((".
 */
bool bracket_smiles(struct str text, size_t from, size_t at, size_t *open);

/*
 * A stop stands in brackets, and behind it, from `after` to `end`, what closes.  True:
 * they are still open, and the sentence that begins at `from` goes on behind them: "The
 * firm (it made pens. It closed in 1950.) had few workers."
 */
bool bracket_open(struct str text, size_t from, size_t after, size_t end, size_t *open);

#endif
