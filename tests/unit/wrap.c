/* uses: cmd/split/wrap.c cmd/split/line.c cmd/split/glyph.c cmd/split/mark.c */
/*
 * Rows: what is asked for, how the text is wrapped (characters, bytes, "filled", line ends
 * inside sentences and those of full lines; or nothing), lines, expected.  "text" asks for
 * the wrap of a text; "block" for all of a block, and how the text is wrapped then, "loose"
 * where parts of it are not; "full" N, with N characters of leeway, and "over" whether the
 * first line is.
 */
#include "cmd/split/wrap.h"
#include "tests/unit/unit.h"

static struct wrap
read_wrap(struct str s)
{
	struct wrap w = { 0 };
	struct str word;
	size_t *number[] = { &w.chars, &w.bytes, &w.inside, &w.inside_full }, n = 0;

	while (s.n > 0 && str_next(&s, ' ', &word))
		if (str_is(word, "filled"))
			w.filled = true;
		else if (n < sizeof(number) / sizeof(*number))
			*number[n++] = unit_number(word);
	return w;
}

static void
put_wrap(const struct wrap *w, struct buf *got)
{
	buf_size(got, w->chars);
	buf_byte(got, '/');
	buf_size(got, w->bytes);
	buf_puts(got, w->filled ? " filled" : "");
}

static void
put_text(const struct wrap *w, struct buf *got)
{
	put_wrap(w, got);
	buf_byte(got, ' ');
	buf_size(got, w->inside_full);
	buf_puts(got, " of ");
	buf_size(got, w->inside);
}

static void
put_block(struct wrap *text, bool loose, struct str look, struct buf *got)
{
	struct block b = wrap_block(text, loose, look, line_at(look, 0, true), true);

	buf_puts(got, b.wrapped ? "wrapped " : b.table ? "table " : "lines ");
	if (!b.table)
		put_wrap(&b.wrap, got);
	buf_puts(got, b.indented ? " indented" : "");
	buf_puts(got, b.series ? " series" : "");
	buf_puts(got, ", margin ");
	buf_size(got, b.margin);
	buf_puts(got, "; text ");
	put_text(text, got);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct wrap w = read_wrap(cell[1]);
	struct str text = cell[2];
	struct line first = line_at(text, 0, true);

	(void)n;
	if (str_is(cell[0], "text")) {
		w = wrap_of_text(text, true);
		put_text(&w, got);
	} else if (str_starts(cell[0], STR("full ")))
		buf_puts(got, wrap_is_full(&w, text, first, line_at(text, first.next, true),
		    unit_number(str_from(cell[0], 5))) ? "yes" : "no");
	else if (str_is(cell[0], "over"))
		buf_puts(got, wrap_is_over(&w, text, first) ? "yes" : "no");
	else
		put_block(&w, str_is(cell[0], "loose"), text, got);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
