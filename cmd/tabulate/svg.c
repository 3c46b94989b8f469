/* svg.c - see svg.h */
#include "common/safe.h"
#include "number.h"
#include "picture.h"
#include "svg.h"
#include "vector.h"
#include "wording.h"

/* In pixels: the axis is from MARGIN to WIDTH - MARGIN, at the height AXIS. */
enum { WIDTH = 640, HEIGHT = 60, MARGIN = 40, BAR = 16, AXIS = 34, RADIUS = 5,
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
put_mark(const struct axis *a, struct str cell, bool filled, struct buf *b)
{
	struct dec d;

	if (!number(cell, &d))
		return;
	vector_circle(b, MARGIN + axis_at(a, &d), BAR, RADIUS, filled);
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
		vector_line(b, MARGIN + x1, BAR, MARGIN + x2, BAR, width);
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
	vector_attribute(b, "width", WIDTH);
	vector_attribute(b, "height", HEIGHT);
	buf_puts(b, " viewBox=\"0 0 640 60\"><title>");
	safe_html(b, buf_get(&title));
	buf_puts(b, "</title>");
	vector_axis(b, &a, MARGIN, AXIS);
	put_marks(r, row, &a, b);
	buf_puts(b, "</svg>\n");
	buf_free(&title);
}
