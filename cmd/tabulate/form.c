/* form.c - see form.h */
#include <stdlib.h>

#include "colour.h"
#include "common/safe.h"
#include "common/utf8.h"
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
	    &format_html, &format_csv, &format_tsv, &format_json, &format_jsonl, &format_latex,
	    &format_svg };
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
	size_t n = s->columns, c;

	*f = (struct form){ .sheet = s, .format = format, .look = look };
	f->column = mem_grow(NULL, n, sizeof(*f->column));
	memset(f->column, 0, n * sizeof(*f->column));
	f->line = mem_grow(NULL, n, sizeof(*f->line));
	memset(f->line, 0, n * sizeof(*f->line));
	f->seen = mem_grow(NULL, n, sizeof(*f->seen));
	f->raw = mem_grow(NULL, n, sizeof(*f->raw));
	for (c = 0; c < n; c++)
		f->column[c].verdict = form_is_verdict(f, c);
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
		if (f->ended || f->more)
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
		f->count++;
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

void
form_go_on(struct form *f)
{
	f->next = 0;
}

static void
see(struct form *f, size_t c, struct str s, const char *symbol)
{
	struct buf *b = &f->line[c];

	if (symbol[0] == '\0' && !f->look->thousands && utf8_is_plain(s)) {
		f->seen[c] = (struct seen){ s, s.n };
		return;
	}
	f->odd = true;
	b->n = 0;
	buf_puts(b, symbol);
	buf_puts(b, symbol[0] != '\0' ? " " : "");
	if (f->look->thousands && number_is(s))
		number_grouped(b, s);
	else
		safe_text(b, s);
	f->seen[c].text = buf_get(b);
	f->seen[c].cells = utf8_cells(buf_get(b));
}

void
form_see(struct form *f, size_t row)
{
	size_t c;

	grid_cells(f->sheet->grid, f->sheet->row[row], f->raw, f->sheet->columns);
	for (c = f->sheet->groups; f->plain && c < f->sheet->columns; c++)
		f->seen[c] = (struct seen){ f->raw[c], f->raw[c].n };
	for (c = f->sheet->groups; !f->plain && c < f->sheet->columns; c++)
		see(f, c, f->raw[c], f->column[c].verdict ? colour_symbol(f->raw[c]) : "");
}

void
form_see_names(struct form *f)
{
	size_t c;

	for (c = f->sheet->groups; c < f->sheet->columns; c++)
		see(f, c, grid_name(f->sheet->grid, c), "");
}

void
form_cut(struct form *f, size_t c)
{
	struct buf cut = { 0 };

	if (f->seen[c].cells <= f->column[c].width)
		return;
	layout_cut(&cut, f->seen[c].text, f->column[c].width);
	f->line[c].n = 0;
	buf_str(&f->line[c], buf_get(&cut));
	buf_free(&cut);
	f->seen[c].text = buf_get(&f->line[c]);
	f->seen[c].cells = utf8_cells(f->seen[c].text);
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
	free(f->seen);
	free(f->raw);
	free(f->column);
	buf_free(&f->cell);
	*f = (struct form){ 0 };
}
