/* uses: cmd/tabulate/layout.c */
/* layout.c - line WIDTH TEXT, cut WIDTH TEXT, number CELLS, share ROOM WIDTHS. */
#include <stdlib.h>

#include "cmd/tabulate/layout.h"
#include "common/utf8.h"
#include "tests/unit/unit.h"

/* Lines are parted by slashes. */
static void
lines(struct str text, size_t width, struct buf *got)
{
	struct str line;
	size_t n = 0;

	while (layout_line(&text, width, &line)) {
		buf_puts(got, n++ > 0 ? "/" : "");
		buf_str(got, line);
	}
}

static void
number(struct buf *got, struct str s, const struct column *c)
{
	size_t behind = layout_behind(c, s);

	layout_right(got, s, c->width - behind);
	layout_spaces(got, behind);
}

/* Cells parted by bars, aligned to each other, shown between dots. */
static void
numbers(struct str cells, struct buf *got)
{
	struct column c = { 0 };
	struct str rest = cells, cell;

	while (str_next(&rest, '|', &cell))
		layout_cell(&c, cell, utf8_cells(cell));
	layout_share(&c, 1, 2, 0);
	while (str_next(&cells, '|', &cell)) {
		buf_byte(got, '.');
		if (c.text)
			layout_left(got, cell, c.width);
		else
			number(got, cell, &c);
	}
	buf_byte(got, '.');
}

/* WIDTHS as 5,12#,40#3: a hash for a column of numbers, as wide or so wide below a name of
   the first width; two cells between them. */
static void
share(size_t room, struct str widths, struct buf *got)
{
	struct column c[8] = { 0 };
	struct str w;
	size_t n = 0, i;

	for (; str_next(&widths, ',', &w); n++) {
		size_t hash = str_index(w, '#');

		c[n].text = hash == w.n;
		c[n].widest = unit_number(str_sub(w, 0, hash));
		c[n].whole = c[n].text ? 0 : hash + 1 < w.n ? unit_number(str_from(w, hash + 1)) :
		    c[n].widest;
	}
	layout_share(c, n, 2, room);
	for (i = 0; i < n; i++) {
		buf_puts(got, i > 0 ? "," : "");
		buf_size(got, c[i].width);
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	if (str_is(cell[0], "line") && n == 3)
		lines(cell[2], unit_number(cell[1]), got);
	else if (str_is(cell[0], "cut") && n == 3)
		layout_cut(got, cell[2], unit_number(cell[1]));
	else if (str_is(cell[0], "number") && n == 2)
		numbers(cell[1], got);
	else if (str_is(cell[0], "share") && n == 3)
		share(unit_number(cell[1]), cell[2], got);
	else
		buf_puts(got, "no such row");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
