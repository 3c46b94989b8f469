/* markdown.c - a pipe table (GitHub Flavored Markdown), a section for each group. */
#include "common/safe.h"
#include "form.h"
#include "number.h"

/*
 * Escape what Markdown would take for markup inside a cell.  HTML in the text is
 * escaped as HTML: renderers that let it through would run it.
 */
static void
put(struct buf *b, struct str s)
{
	static const char markup[] = "\\|`*_[]#~!";
	struct buf safe = { 0 };
	size_t i;

	safe_html(&safe, s);
	for (i = 0; i < safe.n; i++) {
		if (memchr(markup, safe.p[i], sizeof(markup) - 1) != NULL &&
		    !(safe.p[i] == '#' && i > 0 && safe.p[i - 1] == '&'))
			buf_byte(b, '\\');
		buf_byte(b, safe.p[i]);
	}
	buf_free(&safe);
}

static void
names(struct form *f, struct buf *b)
{
	const struct sheet *s = f->sheet;
	size_t c;

	for (c = s->groups; c < s->columns; c++) {
		buf_puts(b, "| ");
		put(b, grid_name(s->grid, c));
		buf_byte(b, ' ');
	}
	buf_puts(b, "|\n");
	for (c = s->groups; c < s->columns; c++)
		buf_puts(b, f->column[c].text ? "| --- " : "| ---: ");
	buf_puts(b, "|\n");
}

static void
begin(struct form *f, struct buf *b)
{
	size_t c;

	for (c = 0; c < f->sheet->columns; c++)
		f->column[c].text = f->sheet->rows == 0 || !form_all(f, c, number_is);
	if (f->sheet->groups == 0)
		names(f, b);
}

static void
heading(struct form *f, size_t row, struct buf *b)
{
	buf_puts(b, row > 0 ? "\n### " : "### ");
	put(b, form_heading(f, row));
	buf_puts(b, "\n\n");
	names(f, b);
}

static void
row(struct form *f, size_t i, struct buf *b)
{
	size_t c;

	for (c = f->sheet->groups; c < f->sheet->columns; c++) {
		buf_puts(b, "| ");
		put(b, form_cell(f, i, c));
		buf_byte(b, ' ');
	}
	buf_puts(b, "|\n");
}

const struct format format_markdown = { "markdown", begin, heading, row, NULL };
