/*
 * stop.h - does a sentence end at this mark?
 *
 * The rules, in the order they are asked: what follows (nothing, no white space, a
 * small letter, a digit, a capital), what class of abbreviation stands before, and
 * whether the next word is one that begins sentences.
 */
#ifndef STOP_H
#define STOP_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/* A mark that may end a sentence, and what belongs to it. */
struct stop {
	size_t from;	/* where the sentence begins */
	size_t at;	/* the first mark */
	size_t after;	/* behind the marks: "?!", "..." and ". . ." are one stop */
	size_t end;	/* behind closing quotes, brackets, notes and pictures, too */
};

/*
 * Look at the mark (or picture) at text[at] of the sentence that begins at `from`,
 * and fill in the rest.  True: the sentence ends at stop->end.  False: it goes on, and
 * nothing before stop->end needs another look.
 */
bool stop_ends(const struct lang *, struct str text, size_t from, size_t at, struct stop *);

#endif
