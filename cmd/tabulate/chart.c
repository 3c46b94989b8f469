/* chart.c - a plot as SVG, for a page or on its own. */
#include "common/utf8.h"
#include "layout.h"
#include "number.h"
#include "panel.h"
#include "picture.h"
#include "vector.h"

/* In pixels; a cell is what a character of 12 pixels takes on average. */
enum { WIDTH = 720, CELL = 7, ROW = 22, AXIS = 30, HEADING = 34, MARGIN = 10, GAP = 12,
	RADIUS = 5, THICK = 3, LABEL_MOST = 280, ROOM_LEAST = 200 };

struct chart {
	const struct panels *p;
	struct axis axis;
	size_t left, right;	/* where the axis begins, where the figures do */
	size_t y;		/* drawn so far */
	struct buf text;
	struct buf *out;
};

static bool
find(const struct chart *c, struct str cell, size_t *x)
{
	struct dec d;

	if (!number_is(cell) || !dec_parse(cell, &d))
		return false;
	*x = c->left + axis_at(&c->axis, &d);
	return true;
}

/* A line from low to high: ends have a bar, what is open an arrow. */
static void
put_range(struct chart *c, struct str low, struct str high, size_t y, size_t width)
{
	size_t from = c->left, to = c->left + c->axis.cells - 1;
	bool bottom = find(c, low, &from), top = find(c, high, &to);

	if (!bottom && !top)
		return;
	vector_line(c->out, from, y, to, y, width);
	if (bottom)
		vector_line(c->out, from, y - RADIUS, from, y + RADIUS, 1);
	else {
		vector_line(c->out, from, y, from + RADIUS, y - RADIUS, 1);
		vector_line(c->out, from, y, from + RADIUS, y + RADIUS, 1);
	}
	if (top)
		vector_line(c->out, to, y - RADIUS, to, y + RADIUS, 1);
	else {
		vector_line(c->out, to, y, to - RADIUS, y - RADIUS, 1);
		vector_line(c->out, to, y, to - RADIUS, y + RADIUS, 1);
	}
}

static void
put_claims(struct chart *c, size_t i, size_t y)
{
	struct str rest = panels_get(c->p, i, PANEL_VALUES), value, low, high;
	size_t x;

	while (rest.n > 0 && str_next(&rest, '|', &value)) {
		picture_ends(value, &low, &high);
		if (!str_eq(low, high))
			put_range(c, low, high, y, 1);
		else if (find(c, low, &x))
			vector_circle(c->out, x, y, RADIUS, false);
	}
}

static void
put_bar(struct chart *c, struct str value, size_t y)
{
	size_t zero, to;

	if (!find(c, STR("0"), &zero) || !find(c, value, &to))
		return;
	vector_bar(c->out, zero < to ? zero : to, y - ROW / 2 + 4, zero < to ? to - zero : zero - to,
	    ROW - 8);
}

static void
put_row(struct chart *c, size_t i)
{
	struct buf cut = { 0 };
	bool claim = panels_is_claim(c->p, i);
	size_t y = c->y + ROW / 2, x;

	panels_label(c->p, i, &c->text);
	layout_cut(&cut, buf_get(&c->text), (c->left - MARGIN - GAP) / CELL);
	vector_text(c->out, "start", MARGIN + (claim ? CELL : 0), y + 4, buf_get(&cut));
	if (c->p->ask->kind == PLOT_RANGE) {
		put_range(c, panels_get(c->p, i, PANEL_LOW), panels_get(c->p, i, PANEL_HIGH), y,
		    claim ? 1 : THICK);
		put_claims(c, i, y);
		if (find(c, panels_get(c->p, i, PANEL_BEST), &x))
			vector_circle(c->out, x, y, RADIUS, !claim);
	} else
		put_bar(c, panels_get(c->p, i, PANEL_BEST), y);
	panels_figure(c->p, i, &c->text);
	vector_text(c->out, "start", c->right + GAP, y + 4, buf_get(&c->text));
	buf_byte(c->out, '\n');
	c->y += ROW;
	buf_free(&cut);
}

static size_t
rows(const struct chart *c, size_t i, size_t end)
{
	size_t n = 0;

	for (; i < end; i++)
		n += panels_is_drawn(c->p, i);
	return n;
}

/* Lines down from the numbers of the axis, so that far rows can be read; and the target. */
static void
put_guides(struct chart *c, size_t bottom)
{
	struct dec at = c->axis.from;
	size_t x;

	for (; dec_cmp(&at, &c->axis.to) <= 0; ) {
		x = c->left + axis_at(&c->axis, &at);
		vector_guide(c->out, x, c->y, bottom, false);
		if (!dec_add(&at, &c->axis.step, &at))
			break;
	}
	if (find(c, c->p->ask->target, &x))
		vector_guide(c->out, x, c->y, bottom, true);
}

static void
put_panel(struct chart *c, size_t i, size_t end)
{
	panels_heading(c->p, i, &c->text);
	if (c->text.n > 0) {
		c->y += HEADING;
		buf_puts(c->out, "<g font-weight=\"bold\">");
		vector_text(c->out, "start", MARGIN, c->y - ROW / 2, buf_get(&c->text));
		buf_puts(c->out, "</g>\n");
	}
	vector_axis(c->out, &c->axis, c->left, c->y + MARGIN);
	buf_byte(c->out, '\n');
	c->y += MARGIN + AXIS;
	put_guides(c, c->y + rows(c, i, end) * ROW);
	buf_byte(c->out, '\n');
	for (; i < end; i++)
		if (panels_is_drawn(c->p, i))
			put_row(c, i);
}

/* Room for labels and figures is what they take, as far as the axis keeps enough. */
static void
measure(struct chart *c)
{
	size_t i, n, label = 0, figure = 0;

	for (i = 0; i < c->p->sheet->rows; i++) {
		if (!panels_is_drawn(c->p, i))
			continue;
		panels_label(c->p, i, &c->text);
		n = utf8_cells(buf_get(&c->text)) * CELL;
		label = n > label ? n : label;
		panels_figure(c->p, i, &c->text);
		n = utf8_cells(buf_get(&c->text)) * CELL;
		figure = n > figure ? n : figure;
	}
	label = label < LABEL_MOST ? label : LABEL_MOST;
	c->left = MARGIN + label + GAP + CELL;
	n = figure + GAP + MARGIN;
	c->right = WIDTH > c->left + n + ROOM_LEAST ? WIDTH - n : c->left + ROOM_LEAST;
}

bool
chart(const struct panels *p, struct buf *out)
{
	struct buf body = { 0 };
	struct chart c = { .p = p, .out = &body };
	struct dec low, high;
	size_t i, end;
	bool ok = true;

	measure(&c);
	for (i = 0; ok && i < p->sheet->rows; i = end) {
		if (!panels_next(p, i, &end, &low, &high))
			continue;
		if ((ok = axis_open(&c.axis, &low, &high, (c.right - c.left) / CELL))) {
			c.axis.cells = c.right - c.left;
			put_panel(&c, i, end);
		}
	}
	buf_puts(out, "<svg xmlns=\"http://www.w3.org/2000/svg\"");
	vector_attribute(out, "width", WIDTH);
	vector_attribute(out, "height", c.y + MARGIN);
	buf_puts(out, " viewBox=\"0 0 720 ");
	buf_size(out, c.y + MARGIN);
	buf_puts(out, "\" font-family=\"sans-serif\" font-size=\"12\">\n");
	buf_puts(out, "<style>text{fill:currentColor}</style>\n");
	buf_str(out, buf_get(&body));
	buf_puts(out, "</svg>\n");
	buf_free(&body);
	buf_free(&c.text);
	return ok;
}
