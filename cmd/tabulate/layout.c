/* layout.c - see layout.h */
#include "common/utf8.h"
#include "layout.h"

static size_t
max(size_t a, size_t b)
{
	return a > b ? a : b;
}

/*
 * Thousands may be grouped by now and shares have their sign: a number to align is
 * anything of digits, commas and points.  It is aligned at what ends its whole part.
 */
static bool
is_number(struct str s, size_t *whole)
{
	size_t i = s.n > 0 && s.p[0] == '-';

	while (i < s.n && ((s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == ','))
		i++;
	*whole = i;
	while (i < s.n && ((s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '.'))
		i++;
	return s.n > 0 && (i == s.n || (i + 1 == s.n && i > 0 && s.p[i] == '%'));
}

void
layout_cell(struct column *c, struct str cell, size_t cells)
{
	size_t whole;

	if (cell.n == 0)
		return;
	if (!c->text && is_number(cell, &whole)) {
		c->whole = max(c->whole, whole);
		c->fraction = max(c->fraction, cell.n - whole);
		c->widest = max(c->widest, cell.n);
	} else {
		c->text = true;
		c->widest = max(c->widest, cells);
	}
}

void
layout_name(struct column *c, struct str name)
{
	c->widest = max(c->widest, utf8_cells(name));
}

/* Text may wrap, and so may the name of a column of numbers; a number never does. */
static size_t
least(const struct column *c)
{
	size_t most = c->text ? 0 : c->whole + c->fraction;
	size_t name = c->widest < LAYOUT_LEAST ? c->widest : LAYOUT_LEAST;

	return max(most, name);
}

/* How wide a column is where none may be wider than `most`. */
static size_t
narrowed(const struct column *c, size_t most)
{
	return c->widest <= most ? c->widest : max(most, least(c));
}

/* The widest any column may be so that all fit; narrower ones keep their width. */
static size_t
fair(const struct column *c, size_t n, size_t room)
{
	size_t low = LAYOUT_LEAST, high = room, mid, need, i;

	while (low < high) {
		mid = high - (high - low) / 2;
		for (need = 0, i = 0; i < n; i++)
			need += narrowed(&c[i], mid);
		if (need <= room)
			low = mid;
		else
			high = mid - 1;
	}
	return low;
}

void
layout_share(struct column *c, size_t n, size_t gap, size_t room)
{
	size_t i, need = n > 0 ? gap * (n - 1) : 0, most, spare;

	for (i = 0; i < n; i++) {
		if (!c[i].text)
			c[i].widest = max(c[i].widest, c[i].whole + c[i].fraction);
		c[i].width = c[i].widest;
		need += c[i].width;
	}
	if (room == 0 || need <= room || n == 0)
		return;
	room = room > gap * (n - 1) ? room - gap * (n - 1) : 0;
	most = fair(c, n, room);
	for (need = 0, i = 0; i < n; need += c[i++].width)
		c[i].width = narrowed(&c[i], most);
	spare = room > need ? room - need : 0;
	for (i = 0; i < n && spare > 0; i++)
		if (c[i].width < c[i].widest) {
			c[i].width++;
			spare--;
		}
}

/* A line may end behind one of these where there is no space, but not in a date. */
static bool
is_break(struct str s, size_t at)
{
	static const char marks[] = "-,/|;_";

	return at > 0 && at + 1 < s.n && memchr(marks, s.p[at], sizeof(marks) - 1) != NULL &&
	    !(s.p[at + 1] >= '0' && s.p[at + 1] <= '9');
}

bool
layout_line(struct str *rest, size_t width, struct str *line)
{
	size_t at = 0, used = 0, space = 0, mark = 0, len, to;
	int cells;

	if (rest->n == 0)
		return false;
	if (rest->n <= width && utf8_is_plain(*rest))
		at = rest->n;
	while (at < rest->n) {
		len = utf8_grapheme(*rest, at, &cells);
		if (rest->p[at] == ' ')
			space = at;
		if (used + (size_t)cells > width && at > 0)
			break;
		used += (size_t)cells;
		if (is_break(*rest, at))
			mark = at + 1;
		at += len;
	}
	to = at == rest->n ? at : space > 0 ? space : mark > 0 ? mark : at;
	*line = str_sub(*rest, 0, to);
	*rest = str_from(*rest, to);
	while (rest->n > 0 && rest->p[0] == ' ')
		*rest = str_from(*rest, 1);
	return true;
}

void
layout_cut(struct buf *b, struct str s, size_t width)
{
	size_t at = 0, used = 0, len = 0;
	int cells = 0;

	if (utf8_cells(s) <= width) {
		buf_str(b, s);
		return;
	}
	for (; at < s.n; at += len, used += (size_t)cells) {
		len = utf8_grapheme(s, at, &cells);
		if (used + (size_t)cells + 1 > width)
			break;
	}
	buf_str(b, str_sub(s, 0, at));
	buf_puts(b, "…");
}

void
layout_spaces(struct buf *b, size_t n)
{
	while (n-- > 0)
		buf_byte(b, ' ');
}

void
layout_left(struct buf *b, struct str s, size_t width)
{
	size_t cells = utf8_cells(s);

	buf_str(b, s);
	layout_spaces(b, width > cells ? width - cells : 0);
}

void
layout_right(struct buf *b, struct str s, size_t width)
{
	size_t cells = utf8_cells(s);

	layout_spaces(b, width > cells ? width - cells : 0);
	buf_str(b, s);
}

size_t
layout_behind(const struct column *c, struct str s)
{
	size_t whole;

	return is_number(s, &whole) ? c->fraction - (s.n - whole) : c->fraction;
}
