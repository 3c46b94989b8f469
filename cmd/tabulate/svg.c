/* svg.c - see svg.h */
#include "axis.h"
#include "common/safe.h"
#include "number.h"
#include "picture.h"
#include "svg.h"
#include "wording.h"

/* In pixels: the axis is from MARGIN to WIDTH - MARGIN, at the height AXIS. */
enum { WIDTH = 640, HEIGHT = 60, MARGIN = 40, BAR = 16, AXIS = 34, LABEL = 54, RADIUS = 5,
	TICKS = 70 };	/* as many numbers as on an axis of so many cells */

static bool
number(struct str cell, struct dec *d)
{
	return number_is(cell) && dec_parse(cell, d);
}

/* All that is to be drawn, from the least to the greatest; false where that is one value. */
static bool
span(const struct report *r, size_t row, struct dec *low, struct dec *high)
{
	struct str rest = report_verdict(r, row, V_VALUES), value, end[2];
	bool any = false;
	struct dec d;
	size_t i;

	while (rest.n > 0 && str_next(&rest, '|', &value)) {
		picture_ends(value, &end[0], &end[1]);
		for (i = 0; i < 2; i++) {
			if (!number(end[i], &d))
				continue;
			if (!any || dec_cmp(&d, low) < 0)
				*low = d;
			if (!any || dec_cmp(&d, high) > 0)
				*high = d;
			any = true;
		}
	}
	return any && dec_cmp(low, high) < 0;
}

static void
attribute(struct buf *b, const char *name, size_t value)
{
	buf_byte(b, ' ');
	buf_puts(b, name);
	buf_puts(b, "=\"");
	buf_size(b, value);
	buf_byte(b, '"');
}

static void
line(struct buf *b, size_t x1, size_t y1, size_t x2, size_t y2, size_t width)
{
	buf_puts(b, "<line");
	attribute(b, "x1", x1);
	attribute(b, "y1", y1);
	attribute(b, "x2", x2);
	attribute(b, "y2", y2);
	attribute(b, "stroke-width", width);
	buf_puts(b, " stroke=\"currentColor\"/>");
}

static void
put_axis(const struct axis *a, struct buf *b)
{
	struct buf plain = { 0 };
	struct dec at = a->from;
	size_t x;

	line(b, MARGIN, AXIS, WIDTH - MARGIN, AXIS, 1);
	for (; dec_cmp(&at, &a->to) <= 0; ) {
		x = MARGIN + axis_at(a, &at);
		line(b, x, AXIS, x, AXIS + RADIUS, 1);
		buf_puts(b, "<text text-anchor=\"middle\"");
		attribute(b, "x", x);
		attribute(b, "y", LABEL);
		buf_byte(b, '>');
		plain.n = 0;
		dec_format(&at, &plain);
		number_grouped(b, buf_get(&plain));
		buf_puts(b, "</text>");
		if (!dec_add(&at, &a->step, &at))
			break;
	}
	buf_free(&plain);
}

static void
put_mark(const struct axis *a, struct str cell, bool filled, struct buf *b)
{
	struct dec d;

	if (!number(cell, &d))
		return;
	buf_puts(b, "<circle");
	attribute(b, "cx", MARGIN + axis_at(a, &d));
	attribute(b, "cy", BAR);
	attribute(b, "r", RADIUS);
	buf_puts(b, filled ? " fill=\"currentColor\"" : " fill=\"none\"");
	buf_puts(b, " stroke=\"currentColor\"/>");
}

/* A thin line for the range of each claim that names one, a thick one for the verdict's. */
static void
put_range(const struct axis *a, struct str from, struct str to, size_t width, struct buf *b)
{
	struct dec low = { 0 }, high = { 0 };
	size_t x1 = 0, x2 = a->cells - 1;

	if (number(from, &low))
		x1 = axis_at(a, &low);
	if (number(to, &high))
		x2 = axis_at(a, &high);
	if (from.n > 0 || to.n > 0)
		line(b, MARGIN + x1, BAR, MARGIN + x2, BAR, width);
}

static void
put_marks(const struct report *r, size_t row, const struct axis *a, struct buf *b)
{
	struct str rest = report_verdict(r, row, V_VALUES), value, low, high;

	put_range(a, report_verdict(r, row, V_LOW), report_verdict(r, row, V_HIGH), 3, b);
	while (rest.n > 0 && str_next(&rest, '|', &value)) {
		picture_ends(value, &low, &high);
		if (str_eq(low, high))
			put_mark(a, low, false, b);
		else
			put_range(a, low, high, 1, b);
	}
	put_mark(a, report_verdict(r, row, V_BEST), true, b);
}

void
svg_range(const struct report *r, size_t row, struct buf *b)
{
	struct str values = report_verdict(r, row, V_VALUES);
	struct buf title = { 0 };
	struct dec low = { 0 }, high = { 0 };
	struct axis a;

	if (str_index(values, '|') == values.n)
		return;		/* all say the same */
	if (!span(r, row, &low, &high) || !axis_open(&a, &low, &high, TICKS))
		return;
	a.cells = WIDTH - 2 * MARGIN + 1;
	wording_title(r, row, &title);
	buf_puts(&title, ": ");
	buf_str(&title, values);
	buf_puts(b, "<svg role=\"img\"");
	attribute(b, "width", WIDTH);
	attribute(b, "height", HEIGHT);
	buf_puts(b, " viewBox=\"0 0 640 60\"><title>");
	safe_html(b, buf_get(&title));
	buf_puts(b, "</title>");
	put_axis(&a, b);
	put_marks(r, row, &a, b);
	buf_puts(b, "</svg>\n");
	buf_free(&title);
}
