/* vertical.c - rows too wide for a table: each cell on a line, or several, of its own. */
#include <stdint.h>

#include "colour.h"
#include "common/safe.h"
#include "form.h"

enum { GAP = 2, RULE = 8 };

/* The names share one width; what is left of a line, if it ends at all, is for the cells. */
static void
begin(struct form *f, struct buf *b)
{
	size_t c, widest = 0, width = f->look->width;

	(void)b;
	form_see_names(f);
	for (c = f->sheet->groups; c < f->sheet->columns; c++)
		if (f->seen[c].cells > widest)
			widest = f->seen[c].cells;
	widest = f->look->bare ? 0 : widest + GAP;
	for (c = f->sheet->groups; c < f->sheet->columns; c++) {
		f->column[c].widest = widest;
		f->column[c].width = width == 0 ? SIZE_MAX :
		    width > widest + LAYOUT_LEAST ? width - widest : LAYOUT_LEAST;
	}
}

static void
heading(struct form *f, size_t row, struct buf *b)
{
	if (row > 0)
		buf_byte(b, '\n');
	safe_text(b, form_heading(f, row));
	buf_byte(b, '\n');
}

static void
put_cell(const struct form *f, size_t c, struct str name, struct buf *b)
{
	size_t names = f->column[c].widest;
	const char *colour = f->look->colour && f->column[c].verdict ?
	    colour_of(f->raw[c]) : NULL;
	struct str rest = f->seen[c].text, line;
	bool first = true;

	while (layout_line(&rest, f->column[c].width, &line) || first) {
		if (first && names > 0 && f->seen[c].cells > 0)
			layout_left(b, name, names);
		else if (first)
			buf_str(b, names > 0 ? name : STR(""));
		else
			layout_spaces(b, names);
		first = false;
		buf_puts(b, colour != NULL ? colour : "");
		if (f->seen[c].cells > 0)
			buf_str(b, line);
		buf_puts(b, colour != NULL ? COLOUR_OFF : "");
		buf_byte(b, '\n');
	}
}

static void
row(struct form *f, size_t i, struct buf *b)
{
	const struct sheet *s = f->sheet;
	struct buf name = { 0 };
	size_t c;

	buf_puts(b, f->count > 0 && !sheet_begins(s, i) ? "\n── " : "── ");
	buf_size(b, f->count + 1);
	buf_byte(b, ' ');
	for (c = 0; c < RULE; c++)
		buf_puts(b, "─");
	buf_byte(b, '\n');
	form_see(f, i);
	for (c = s->groups; c < s->columns; c++) {
		if (f->look->cut)
			form_cut(f, c);
		name.n = 0;
		safe_text(&name, grid_name(s->grid, c));
		put_cell(f, c, buf_get(&name), b);
	}
	buf_free(&name);
}

const struct format format_vertical = { "vertical", begin, heading, row, NULL };
