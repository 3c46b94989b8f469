/* uses: cmd/split/paragraph.c cmd/split/line.c cmd/split/wrap.c cmd/split/glyph.c cmd/split/mark.c */
/*
 * Rows: text, expected: its paragraphs between " ¦ ", newlines written as \n.  The
 * text is read twice, in a window that has it all and in one that grows a byte at a
 * time; "DIFFERENT" where these disagree.  Behind "late" the text comes so far on that
 * the window need not have its end.
 */
#include <stdlib.h>

#include "cmd/split/paragraph.h"
#include "tests/unit/unit.h"

/* What a reader does, with windows that begin small and grow by `more` bytes. */
static void
paragraphs(struct str text, size_t more, struct buf *got)
{
	struct layout layout = { 0 };
	size_t at = 0, have = more;
	struct paragraph p;

	for (;;) {
		bool last = have >= text.n;

		switch (paragraph_next(&layout, str_sub(text, at, have), last, &p)) {
		case PARAGRAPH_MORE:
			if (last)
				abort();
			at += p.from;
			have += more;
			break;
		case PARAGRAPH:
			buf_puts(got, got->n > 0 ? " ¦ " : "");
			buf_str(got, str_sub(text, at + p.from, at + p.to));
			at += p.to;
			break;
		case PARAGRAPH_NONE:
			return;
		}
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct buf text = { 0 }, again = { 0 };

	while (n > 1 && text.n <= PARAGRAPH_AHEAD)
		buf_byte(&text, '\n');
	buf_str(&text, cell[n - 1]);
	paragraphs(buf_get(&text), text.n + 1, got);
	paragraphs(buf_get(&text), 1, &again);
	if (!str_eq(buf_get(got), buf_get(&again)))
		buf_puts(got, " DIFFERENT");
	buf_free(&text);
	buf_free(&again);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
