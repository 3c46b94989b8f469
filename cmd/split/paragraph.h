/*
 * paragraph.h - the paragraphs of a text, whatever its layout.
 *
 * Blank lines part blocks, and so does a line that is quoted deeper or less deep.  A
 * block is hard-wrapped, and then one paragraph, or it has a paragraph on each line:
 * decided once for a block, from its first 64 KiB (see wrap.h).  A line of a wrapped
 * block that is clearly short ends a paragraph all the same (a heading above the
 * text, a greeting, the last line), and one that is indented begins one; but behind
 * the mark of a list's item it is the lines farther in that go on.
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
#include <stdint.h>

#include "cmd/split/wrap.h"
#include "common/str.h"

#define PARAGRAPH_MAX ((size_t)16 << 20)	/* a longer one is cut at white space */
#define PARAGRAPH_AHEAD ((size_t)4 << 10)	/* of a text, for lines that are not wrapped */
#define PARAGRAPH_LOOK ((size_t)64 << 10)	/* bytes of a block that decide its layout */

enum paragraph_status { PARAGRAPH_NONE, PARAGRAPH, PARAGRAPH_MORE };

struct paragraph {
	size_t from, to;	/* without the white space around it */
	bool cut;		/* it is longer than PARAGRAPH_MAX and goes on in the next */
	bool mail;		/* the '>' of a quoting mail stand before its lines */
	bool series;		/* a line of a table, an address, a poem: no stop ends any */
	bool apart;		/* a blank line stands before it */
};

/* A paragraph in its document. */
struct passage {
	struct str text;
	uint64_t start;		/* where it begins in the document, in bytes */
	size_t number;		/* from 1 */
	bool only;		/* the document has no other */
	bool cut, mail, series, apart;	/* as above */
};

/* Zero-initialise it for each text. */
struct layout {
	bool begun;
	bool loose;		/* the text has lines that are longer than anybody wraps at */
	bool inside;		/* of a block whose layout is decided */
	bool started;		/* a block was, before this one */
	struct wrap text;
	struct block block;
	size_t newlines;	/* since the last paragraph */
	size_t indent;		/* columns since the last of them */
};

/*
 * The first paragraph of `win`, which begins where the last one ended; `last`:
 * nothing comes behind the window.  PARAGRAPH_MORE: p->from bytes are to go, the
 * rest and more is wanted.
 */
enum paragraph_status paragraph_next(struct layout *, struct str win, bool last,
    struct paragraph *p);

#endif
