/* html.c - a page with one real table: caption, scopes, a row group for each group. */
#include "colour.h"
#include "common/safe.h"
#include "form.h"
#include "frame.h"
#include "number.h"

static void
names(struct form *f, struct buf *b)
{
	const struct sheet *s = f->sheet;
	size_t c;

	if (f->look->bare)
		return;
	buf_puts(b, "<thead>\n<tr>");
	for (c = s->groups; c < s->columns; c++) {
		buf_puts(b, f->column[c].text ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">");
		safe_html(b, grid_name(s->grid, c));
		buf_puts(b, "</th>");
	}
	buf_puts(b, "</tr>\n</thead>\n");
}

static void
begin(struct form *f, struct buf *b)
{
	struct str title = f->look->title != NULL ? str_of(f->look->title) : STR("Table");
	size_t c;

	for (c = 0; c < f->sheet->columns; c++)
		f->column[c].text = f->sheet->rows == 0 || !form_all(f, c, number_is);
	frame_begin(b, title);
	buf_puts(b, "<div class=\"wide\" tabindex=\"0\">\n<table>\n");
	buf_puts(b, "<caption>");
	frame_tag(b, "h1", NULL, title);
	buf_puts(b, "</caption>\n");
	names(f, b);
	if (f->sheet->groups == 0)
		buf_puts(b, "<tbody>\n");
}

static void
heading(struct form *f, size_t row, struct buf *b)
{
	size_t span = f->sheet->columns - f->sheet->groups;

	buf_puts(b, row > 0 ? "</tbody>\n<tbody>\n" : "<tbody>\n");
	buf_puts(b, "<tr><th scope=\"rowgroup\" colspan=\"");
	buf_size(b, span > 0 ? span : 1);
	buf_puts(b, "\">");
	safe_html(b, form_heading(f, row));
	buf_puts(b, "</th></tr>\n");
}

static const char *
class(const struct form *f, size_t column, struct str cell)
{
	static const char *const names[] = { NULL, "good", "look", "bad" };

	if (form_is_verdict(f, column))
		return names[colour_class(cell)];
	return f->column[column].text ? NULL : "n";
}

/* What the row is about is its header: the first cell. */
static void
row(struct form *f, size_t i, struct buf *b)
{
	const struct sheet *s = f->sheet;
	struct str cell;
	size_t c;

	buf_puts(b, "<tr>");
	for (c = s->groups; c < s->columns; c++) {
		cell = form_cell(f, i, c);
		if (c == s->groups && f->column[c].text) {
			buf_puts(b, "<th scope=\"row\" dir=\"auto\">");
			safe_html(b, cell);
			buf_puts(b, "</th>");
		} else
			frame_tag(b, "td", class(f, c, cell), cell);
	}
	buf_puts(b, "</tr>\n");
}

static void
end(struct form *f, struct buf *b)
{
	buf_puts(b, f->sheet->rows > 0 || f->sheet->groups == 0 ? "</tbody>\n" : "");
	buf_puts(b, "</table>\n</div>\n");
	frame_end(b);
}

const struct format format_html = { "html", begin, heading, row, end };
