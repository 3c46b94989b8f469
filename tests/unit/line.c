/* uses: cmd/split/line.c cmd/split/glyph.c */
/*
 * Rows: what is asked for, text, expected: "lines", depth, indent, from and to of each;
 * of the first one "characters", "closed", "columns", "begins", "word"; "unquoted", the
 * text.
 */
#include "cmd/split/line.h"
#include "common/utf8.h"
#include "tests/unit/unit.h"

static void
put_line(struct buf *got, struct line l)
{
	buf_puts(got, got->n > 0 ? ", " : "");
	buf_size(got, l.depth);
	buf_byte(got, ' ');
	buf_size(got, l.indent);
	buf_byte(got, ' ');
	buf_size(got, l.from);
	buf_byte(got, '-');
	buf_size(got, l.to);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct str text = cell[1], what = cell[0];
	struct line first = line_at(text, 0, true);
	size_t at;

	(void)n;
	if (str_is(what, "lines"))
		for (at = 0; at < text.n; at = line_at(text, at, true).next)
			put_line(got, line_at(text, at, true));
	else if (str_is(what, "characters"))
		buf_size(got, line_characters(text, first));
	else if (str_is(what, "closed"))
		buf_puts(got, line_is_closed(text, first) ? "yes" : "no");
	else if (str_is(what, "columns"))
		buf_puts(got, line_is_row(text, first) ? "yes" : "no");
	else if (str_is(what, "begins"))
		utf8_put(got, line_beginning(text, first));
	else if (str_is(what, "word"))
		buf_str(got, line_first_word(text, first));
	else if (str_is(what, "unquoted"))
		line_unquote(text, got);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
