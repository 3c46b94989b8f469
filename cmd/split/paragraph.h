/*
 * paragraph.h - the paragraphs of a text, whatever its layout.
 *
 * Blank lines part blocks.  A block is hard-wrapped, and then one paragraph, or it
 * has a paragraph on each line: decided once for a block, from its first 64 KiB.
 * In a hard-wrapped block most lines stop where the next word would not have fitted,
 * or go on with a small letter.  A line of it that is clearly short ends a
 * paragraph all the same (a heading above the text, a greeting, the last line).
 *
 *	for (;;)
 *		switch (paragraph_next(&layout, str_from(window, used), last, &p)) {
 *		case PARAGRAPH_MORE:	a larger window, and again
 *		case PARAGRAPH:		window[used + p.from .. used + p.to); used += p.to
 *		case PARAGRAPH_NONE:	the text is over
 *		}
 */
#ifndef PARAGRAPH_H
#define PARAGRAPH_H

#include <stdbool.h>
#include <stddef.h>

#include "common/str.h"

#define PARAGRAPH_MAX ((size_t)16 << 20)	/* a longer one is cut at white space */
#define PARAGRAPH_AHEAD ((size_t)4 << 10)	/* of a text, for lines that are not wrapped */
#define PARAGRAPH_LOOK ((size_t)64 << 10)	/* bytes of a block that decide its layout */

enum paragraph_status { PARAGRAPH_NONE, PARAGRAPH, PARAGRAPH_MORE };

struct paragraph {
	size_t from, to;	/* without the white space around it */
	bool cut;		/* it is longer than PARAGRAPH_MAX and goes on in the next */
};

/* Zero-initialise it for each text. */
struct layout {
	bool begun;
	bool loose;		/* the text has lines that are longer than anybody wraps at */
	bool inside;		/* of a block whose layout is decided */
	bool wrapped;
	bool filled;		/* its lines are as full as they can be, not just about */
	size_t newlines;	/* since the last paragraph */
	size_t known;		/* bytes of the longest line of the last block that was */
	size_t width;		/* characters of the longest line ... */
	size_t bytes;		/* ... and bytes: some tools count these */
};

/*
 * The first paragraph of `win`, which begins where the last one ended; `last`:
 * nothing comes behind the window.  PARAGRAPH_MORE: p->from bytes are to go, the
 * rest and more is wanted.
 */
enum paragraph_status paragraph_next(struct layout *, struct str win, bool last,
    struct paragraph *p);

#endif
