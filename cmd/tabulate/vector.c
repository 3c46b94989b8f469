/* vector.c - see vector.h */
#include "common/safe.h"
#include "number.h"
#include "vector.h"

enum { TICK = 5, BELOW = 20 };	/* pixels: of a mark, and to the number's foot */

void
vector_attribute(struct buf *b, const char *name, size_t value)
{
	buf_byte(b, ' ');
	buf_puts(b, name);
	buf_puts(b, "=\"");
	buf_size(b, value);
	buf_byte(b, '"');
}

static void
put_line(struct buf *b, size_t x1, size_t y1, size_t x2, size_t y2)
{
	buf_puts(b, "<line");
	vector_attribute(b, "x1", x1);
	vector_attribute(b, "y1", y1);
	vector_attribute(b, "x2", x2);
	vector_attribute(b, "y2", y2);
}

void
vector_line(struct buf *b, size_t x1, size_t y1, size_t x2, size_t y2, size_t width)
{
	put_line(b, x1, y1, x2, y2);
	vector_attribute(b, "stroke-width", width);
	buf_puts(b, " stroke=\"currentColor\"/>");
}

void
vector_guide(struct buf *b, size_t x, size_t y1, size_t y2, bool dashed)
{
	put_line(b, x, y1, x, y2);
	buf_puts(b, dashed ? " stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"4 3\"/>" :
	    " stroke=\"currentColor\" stroke-opacity=\"0.2\"/>");
}

void
vector_bar(struct buf *b, size_t x, size_t y, size_t width, size_t height)
{
	buf_puts(b, "<rect");
	vector_attribute(b, "x", x);
	vector_attribute(b, "y", y);
	vector_attribute(b, "width", width);
	vector_attribute(b, "height", height);
	buf_puts(b, " fill=\"currentColor\"/>");
}

void
vector_circle(struct buf *b, size_t x, size_t y, size_t radius, bool filled)
{
	buf_puts(b, "<circle");
	vector_attribute(b, "cx", x);
	vector_attribute(b, "cy", y);
	vector_attribute(b, "r", radius);
	buf_puts(b, filled ? " fill=\"currentColor\"" : " fill=\"none\"");
	buf_puts(b, " stroke=\"currentColor\"/>");
}

void
vector_text(struct buf *b, const char *anchor, size_t x, size_t y, struct str text)
{
	buf_puts(b, "<text text-anchor=\"");
	buf_puts(b, anchor);
	buf_byte(b, '"');
	vector_attribute(b, "x", x);
	vector_attribute(b, "y", y);
	buf_byte(b, '>');
	safe_html(b, text);
	buf_puts(b, "</text>");
}

void
vector_axis(struct buf *b, const struct axis *a, size_t x, size_t y)
{
	struct buf plain = { 0 }, number = { 0 };
	struct dec at = a->from;
	size_t to;

	vector_line(b, x, y, x + a->cells - 1, y, 1);
	for (; dec_cmp(&at, &a->to) <= 0; ) {
		to = x + axis_at(a, &at);
		vector_line(b, to, y, to, y + TICK, 1);
		plain.n = number.n = 0;
		dec_format(&at, &plain);
		number_grouped(&number, buf_get(&plain));
		vector_text(b, "middle", to, y + BELOW, buf_get(&number));
		if (!dec_add(&at, &a->step, &at))
			break;
	}
	buf_free(&plain);
	buf_free(&number);
}
