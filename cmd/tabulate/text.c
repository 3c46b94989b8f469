/* text.c - a table for terminals and e-mail: columns aligned, long cells wrapped. */
#include <stdlib.h>

#include "colour.h"
#include "common/safe.h"
#include "form.h"

enum { GAP = 2 };

/* Widths are of what will be seen, so every cell is made safe before it is measured. */
static void
measure(struct form *f)
{
	const struct sheet *s = f->sheet;
	struct buf *shown = mem_grow(NULL, s->columns, sizeof(*shown));
	size_t i, c;

	memset(shown, 0, s->columns * sizeof(*shown));
	f->line = shown;
	for (c = s->groups; c < s->columns; c++) {
		for (i = 0; i < s->rows; i++) {
			shown[c].n = 0;
			safe_text(&shown[c], form_cell(f, i, c));
			layout_cell(&f->column[c], buf_get(&shown[c]));
		}
		shown[c].n = 0;
		safe_text(&shown[c], grid_name(s->grid, c));
		if (!f->look->bare)
			layout_name(&f->column[c], buf_get(&shown[c]));
	}
	layout_share(f->column + s->groups, s->columns - s->groups, GAP, f->look->width);
}

/* One line of the columns; false when every cell has come to its end. */
static bool
put_line(struct form *f, struct str *rest, bool names, struct buf *b)
{
	const struct sheet *s = f->sheet;
	const struct column *col;
	const char *colour;
	struct str line;
	bool any = false;
	size_t c, gap = 0;

	for (c = s->groups; c < s->columns; c++)
		any |= rest[c].n > 0;
	for (c = s->groups; any && c < s->columns; c++, gap += GAP) {
		col = &f->column[c];
		if (!layout_line(&rest[c], col->width, &line)) {
			gap += col->width;
			continue;
		}
		layout_spaces(b, gap);
		gap = 0;
		colour = !f->look->colour ? NULL : names ? COLOUR_BOLD :
		    form_is_verdict(f, c) ? colour_of(line) : NULL;
		if (colour != NULL)
			buf_puts(b, colour);
		if (!col->text && !names)
			layout_number(b, line, col);
		else if (!col->text)
			layout_right(b, line, col->width);
		else {
			buf_str(b, line);
			gap = col->width - layout_cells(line);
		}
		if (colour != NULL)
			buf_puts(b, COLOUR_OFF);
	}
	while (any && b->p[b->n - 1] == ' ')
		b->n--;
	if (any)
		buf_byte(b, '\n');
	return any;
}

/* The cells stand in f->line, safe; write them on as many lines as they need. */
static void
put_cells(struct form *f, bool names, struct buf *b)
{
	size_t n = f->sheet->columns, c, from = b->n;
	struct str *rest = mem_grow(NULL, n, sizeof(*rest));
	struct buf cut = { 0 };

	for (c = f->sheet->groups; c < n; c++) {
		if (f->look->cut) {
			cut.n = 0;
			layout_cut(&cut, buf_get(&f->line[c]), f->column[c].width);
			f->line[c].n = 0;
			buf_str(&f->line[c], buf_get(&cut));
		}
		rest[c] = buf_get(&f->line[c]);
	}
	while (put_line(f, rest, names, b))
		;
	if (b->n == from)
		buf_byte(b, '\n');	/* a row of empty cells is still a row */
	buf_free(&cut);
	free(rest);
}

static void
begin(struct form *f, struct buf *b)
{
	const struct sheet *s = f->sheet;
	size_t c, i;

	measure(f);
	if (f->look->bare || s->groups == s->columns)
		return;
	put_cells(f, true, b);
	for (c = s->groups; c < s->columns; c++) {
		layout_spaces(b, c > s->groups ? GAP : 0);
		for (i = 0; i < f->column[c].width; i++)
			buf_puts(b, "─");
	}
	buf_byte(b, '\n');
}

static void
heading(struct form *f, size_t row, struct buf *b)
{
	if (row > 0)
		buf_byte(b, '\n');
	if (f->look->colour)
		buf_puts(b, COLOUR_BOLD);
	safe_text(b, form_heading(f, row));
	if (f->look->colour)
		buf_puts(b, COLOUR_OFF);
	buf_byte(b, '\n');
}

static void
row(struct form *f, size_t i, struct buf *b)
{
	const struct sheet *s = f->sheet;
	size_t c;

	if (s->groups == s->columns)
		return;
	for (c = s->groups; c < s->columns; c++) {
		f->line[c].n = 0;
		safe_text(&f->line[c], form_cell(f, i, c));
	}
	put_cells(f, false, b);
}

const struct format format_text = { "text", begin, heading, row, NULL };
