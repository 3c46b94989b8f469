/* uses: cmd/tabulate/fit.c cmd/tabulate/layout.c */
/*
 * fit.c - room, least width, rows as "left|right" parted by strokes; expected: the two
 * widths.
 */
#include "cmd/tabulate/fit.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct str rest = cell[2], piece;
	struct fit f = { 0 };
	size_t bar, left, right;

	(void)n;
	while (str_next(&rest, '/', &piece)) {
		bar = str_index(piece, '|');
		fit_add(&f, str_sub(piece, 0, bar), str_from(piece, bar + 1));
	}
	fit_share(&f, unit_number(cell[0]), unit_number(cell[1]), &left, &right);
	buf_size(got, left);
	buf_byte(got, ' ');
	buf_size(got, right);
	fit_free(&f);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
