/*
 * wrap.h - are lines hard-wrapped, and how wide?
 *
 * A line end is a wrap's where the next word would not have fitted.  Those that stand
 * inside a sentence, no stop before them and a small letter behind, are proof and
 * tell the width: no wrap leaves a longer line.  Others are judged by it.
 */
#ifndef WRAP_H
#define WRAP_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd/split/line.h"
#include "common/str.h"

struct wrap {
	size_t chars, bytes;	/* of the longest line with its indent: some tools count bytes */
	bool filled;		/* lines are as full as they can be, not just about */
	size_t inside, inside_full;	/* of a text: line ends inside sentences; of full lines */
};

/* Lines without a blank one between, or quoted as deep. */
struct block {
	bool wrapped;
	struct wrap wrap;
	size_t margin;		/* columns before the lines that are indented least */
	bool indented;		/* those that are indented farther begin paragraphs */
	bool table;		/* most lines have columns */
	bool series;		/* a table, or a stop ends none of four lines and more */
};

/* How all of a text is wrapped, by its beginning; zero where that does not tell. */
struct wrap wrap_of_text(struct str beginning, bool last);

/*
 * The block that begins with `first`, as far as `look` has it.  `text`: how the text
 * is wrapped as far as known; learns from the block.  `loose`: parts of it are not.
 */
struct block wrap_block(struct wrap *text, bool loose, struct str look, struct line first,
    bool last);

/* The first word of `next` would have had no room in l, give or take `slack` characters. */
bool wrap_is_full(const struct wrap *, struct str win, struct line l, struct line next,
    size_t slack);

/* A line that nobody wrapped. */
bool wrap_is_over(const struct wrap *, struct str win, struct line l);

#endif
