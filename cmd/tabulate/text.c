/* text.c - a table for terminals and e-mail: columns aligned, long cells wrapped. */
#include <stdlib.h>

#include "colour.h"
#include "common/safe.h"
#include "common/utf8.h"
#include "form.h"
#include "number.h"

/* What is drawn around the cells; where there is a bar, a blank stands on its either side. */
const struct text_style {
	const char *name, *rule, *bar;
	size_t gap;		/* cells between two columns */
	const char *top[3], *middle[3], *bottom[3];	/* of the rules: ends, crossings */
} styles[] = {
	{ "light", "─", NULL, 2, { NULL }, { "", "  ", "" }, { NULL } },
	{ "box", "─", "│", 3, { "┌─", "─┬─", "─┐" }, { "├─", "─┼─", "─┤" }, { "└─", "─┴─", "─┘" } },
	{ "plain", "-", NULL, 2, { NULL }, { "", "  ", "" }, { NULL } },
	{ "compact", NULL, NULL, 1, { NULL }, { NULL }, { NULL } },
};

const struct text_style *
text_style(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(styles) / sizeof(*styles); i++)
		if (strcmp(styles[i].name, name) == 0)
			return &styles[i];
	return NULL;
}

static const struct text_style *
style_of(const struct form *f)
{
	return f->look->style != NULL ? f->look->style : &styles[0];
}

/* Widths are of what will be seen, so every cell is made safe before it is measured. */
static void
measure(struct form *f)
{
	const struct sheet *s = f->sheet;
	const struct text_style *style = style_of(f);
	size_t i, c, room = f->look->width, frame = style->bar != NULL ? 4 : 0;

	for (i = 0; i < s->rows; i++) {
		form_see(f, i);
		for (c = s->groups; c < s->columns; c++)
			layout_cell(&f->column[c], f->seen[c].text, f->seen[c].cells);
	}
	f->plain = !f->odd && !f->more;
	form_see_names(f);
	for (c = s->groups; !f->look->bare && c < s->columns; c++)
		layout_name(&f->column[c], f->seen[c].text);
	room = room > frame ? room - frame : room > 0;
	layout_share(f->column + s->groups, s->columns - s->groups, style->gap, room);
}

/* Spaces are held back until something follows them: no line ends with any. */
static void
put(struct buf *b, size_t *spaces, const char *p, size_t n)
{
	char *to = buf_room(b, *spaces + n);

	memset(to, ' ', *spaces);
	memcpy(to + *spaces, p, n);
	b->n += *spaces + n;
	*spaces = 0;
}

static void
put_cell(const struct form *f, size_t c, struct seen part, bool names, struct buf *b,
    size_t *spaces)
{
	const struct column *col = &f->column[c];
	const char *colour = !f->look->colour ? NULL : names ? COLOUR_BOLD :
	    col->verdict ? colour_of(f->raw[c]) : NULL;
	size_t width = col->width > part.cells ? col->width : part.cells, behind;

	behind = col->text ? width - part.cells : names ? 0 : layout_behind(col, part.text);
	behind = part.cells + behind > width ? width - part.cells : behind;
	*spaces += width - part.cells - behind;
	if (colour != NULL)
		put(b, spaces, colour, strlen(colour));
	if (part.text.n > 0)
		put(b, spaces, part.text.p, part.text.n);
	if (colour != NULL)
		buf_puts(b, COLOUR_OFF);
	*spaces += behind;
}

/* One line of the columns. */
static void
put_line(const struct form *f, const struct seen *part, bool names, struct buf *b)
{
	const struct text_style *style = style_of(f);
	size_t c, spaces = 0, bar = style->bar != NULL ? strlen(style->bar) : 0;

	for (c = f->sheet->groups; c < f->sheet->columns; c++) {
		if (bar > 0) {
			spaces += c > f->sheet->groups;
			put(b, &spaces, style->bar, bar);
			spaces = 1;
		} else if (c > f->sheet->groups)
			spaces += style->gap;
		put_cell(f, c, part[c], names, b, &spaces);
	}
	spaces++;
	if (bar > 0)
		put(b, &spaces, style->bar, bar);
	buf_byte(b, '\n');
}

/* The next line of each cell; false where all have come to their end. */
static bool
next_line(struct form *f, struct seen *part, bool names)
{
	bool any = false;
	size_t c;

	for (c = f->sheet->groups; c < f->sheet->columns; c++) {
		part[c] = (struct seen){ STR(""), 0 };
		if (!f->column[c].text && !names) {	/* a number is never broken */
			part[c] = f->seen[c];
			f->seen[c] = (struct seen){ STR(""), 0 };
		} else if (layout_line(&f->seen[c].text, f->column[c].width, &part[c].text))
			part[c].cells = utf8_cells(part[c].text);
		any |= part[c].text.n > 0;
	}
	return any;
}

/* What is seen, on as many lines as it needs. */
static void
put_cells(struct form *f, bool names, struct buf *b)
{
	size_t n = f->sheet->columns, c, from = b->n;
	struct seen *part;
	bool fits = true;

	for (c = f->sheet->groups; c < n; c++) {
		if (f->look->cut && (f->column[c].text || names))
			form_cut(f, c);
		fits &= f->seen[c].cells <= f->column[c].width;
	}
	if (fits || f->look->width == 0) {
		put_line(f, f->seen, names, b);
		return;
	}
	part = mem_grow(NULL, n, sizeof(*part));
	while (next_line(f, part, names))
		put_line(f, part, names, b);
	if (b->n == from)
		buf_byte(b, '\n');	/* a row of empty cells is still a row */
	free(part);
}

static void
put_rule(const struct form *f, const char *const ends[3], struct buf *b)
{
	size_t c, i;

	if (ends[0] == NULL)
		return;
	for (c = f->sheet->groups; c < f->sheet->columns; c++) {
		buf_puts(b, ends[c > f->sheet->groups]);
		for (i = 0; i < f->column[c].width; i++)
			buf_puts(b, style_of(f)->rule);
	}
	buf_puts(b, ends[2]);
	buf_byte(b, '\n');
}

static void
put_names(struct form *f, struct buf *b)
{
	if (f->sheet->groups == f->sheet->columns)
		return;
	put_rule(f, style_of(f)->top, b);
	if (f->look->bare)
		return;
	form_see_names(f);
	put_cells(f, true, b);
	put_rule(f, style_of(f)->middle, b);
}

static void
begin(struct form *f, struct buf *b)
{
	measure(f);
	put_names(f, b);
}

/* In a box the heading has a row of its own across all columns. */
static void
put_heading(const struct form *f, struct str text, struct buf *b)
{
	const struct text_style *style = style_of(f);
	size_t c, room = 0, cells = utf8_cells(text);

	for (c = f->sheet->groups; c < f->sheet->columns; c++)
		room += f->column[c].width + (c > f->sheet->groups ? style->gap : 0);
	if (style->bar != NULL) {
		buf_puts(b, style->bar);
		buf_byte(b, ' ');
	}
	buf_puts(b, f->look->colour ? COLOUR_BOLD : "");
	buf_str(b, text);
	buf_puts(b, f->look->colour ? COLOUR_OFF : "");
	if (style->bar != NULL) {
		layout_spaces(b, room > cells ? room - cells + 1 : 1);
		buf_puts(b, style->bar);
	}
	buf_byte(b, '\n');
}

static void
heading(struct form *f, size_t row, struct buf *b)
{
	const struct text_style *style = style_of(f);
	struct buf safe = { 0 };

	if (row > 0 && style->bar == NULL)
		buf_byte(b, '\n');
	else if (row > 0)
		put_rule(f, style->middle, b);
	safe_text(&safe, form_heading(f, row));
	put_heading(f, buf_get(&safe), b);
	if (style->bar != NULL)
		put_rule(f, style->middle, b);
	buf_free(&safe);
}

static void
row(struct form *f, size_t i, struct buf *b)
{
	size_t again = f->look->repeat;

	if (f->sheet->groups == f->sheet->columns)
		return;
	if (again > 0 && f->count > 0 && f->count % again == 0) {
		buf_byte(b, '\n');
		put_names(f, b);
	}
	form_see(f, i);
	put_cells(f, false, b);
}

static void
end(struct form *f, struct buf *b)
{
	if (f->sheet->groups < f->sheet->columns)
		put_rule(f, style_of(f)->bottom, b);
}

const struct format format_text = { "text", begin, heading, row, end };
