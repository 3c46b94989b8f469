/* form.c - see form.h */
#include <stdlib.h>

#include "form.h"
#include "number.h"

void
look_terminal(struct look *look, size_t cells, const char *columns, const char *no_colour)
{
	look->terminal = true;
	look->colour = no_colour == NULL || no_colour[0] == '\0';
	if (look->width == 0)
		look->width = cells;
	if (look->width == 0 && columns != NULL)
		look->width = strtoul(columns, NULL, 10);
	if (look->width == 0)
		look->width = LOOK_WIDTH;
}

const struct format *
format_find(const char *name)
{
	static const struct format *const known[] = { &format_text, &format_markdown,
	    &format_html, &format_csv, &format_tsv, &format_json };
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (strcmp(known[i]->name, name) == 0)
			return known[i];
	return NULL;
}

void
form_open(struct form *f, const struct sheet *s, const struct format *format,
    const struct look *look)
{
	*f = (struct form){ .sheet = s, .format = format, .look = look };
	f->column = mem_grow(NULL, s->columns, sizeof(*f->column));
	memset(f->column, 0, s->columns * sizeof(*f->column));
}

static bool
piece(struct form *f, struct buf *b)
{
	const struct format *format = f->format;

	if (!f->begun) {
		f->begun = true;
		if (format->begin != NULL)
			format->begin(f, b);
	} else if (f->next == f->sheet->rows) {
		if (f->ended)
			return false;
		f->ended = true;
		if (format->end != NULL)
			format->end(f, b);
	} else if (!f->headed && format->heading != NULL && sheet_begins(f->sheet, f->next)) {
		f->headed = true;
		format->heading(f, f->next, b);
	} else {
		f->headed = false;
		format->row(f, f->next++, b);
	}
	return true;
}

bool
form_next(struct form *f, struct buf *b)
{
	b->n = 0;
	while (piece(f, b))
		if (b->n > 0) {
			b->n -= b->p[b->n - 1] == '\n';
			return true;
		}
	return false;
}

struct str
form_cell(struct form *f, size_t row, size_t column)
{
	struct str s = sheet_at(f->sheet, row, column);

	if (!f->look->thousands)
		return s;
	f->cell.n = 0;
	number_grouped(&f->cell, s);
	return buf_get(&f->cell);
}

struct str
form_heading(struct form *f, size_t row)
{
	const struct sheet *s = f->sheet;
	size_t c;

	f->cell.n = 0;
	for (c = 0; c < s->groups; c++) {
		if (c > 0)
			buf_puts(&f->cell, ", ");
		buf_str(&f->cell, grid_name(s->grid, c));
		buf_puts(&f->cell, ": ");
		buf_str(&f->cell, sheet_at(s, row, c));
	}
	return buf_get(&f->cell);
}

bool
form_is_verdict(const struct form *f, size_t column)
{
	struct str name = grid_name(f->sheet->grid, column);

	return str_is(name, "status") || str_is(name, "relation") || str_is(name, "verdict");
}

bool
form_all(const struct form *f, size_t column, bool (*is)(struct str))
{
	struct str s;
	size_t i;

	for (i = 0; i < f->sheet->rows; i++) {
		s = sheet_at(f->sheet, i, column);
		if (s.n > 0 && !is(s))
			return false;
	}
	return true;
}

void
form_close(struct form *f)
{
	size_t i;

	for (i = 0; f->line != NULL && i < f->sheet->columns; i++)
		buf_free(&f->line[i]);
	free(f->line);
	free(f->column);
	buf_free(&f->cell);
	*f = (struct form){ 0 };
}
