/* uses: cmd/tabulate/sum.c */
/* sum.c - read NUMBER: units and places; add NUMBERS: their sum, or why there is none. */
#include "cmd/tabulate/sum.h"
#include "tests/unit/unit.h"

static void
read_one(struct str s, struct buf *got)
{
	struct sum r;
	struct dec d;

	if (!sum_read(s, &r)) {
		buf_puts(got, "no");
		return;
	}
	d = dec_int(r.units);
	dec_format(&d, got);
	buf_byte(got, ' ');
	buf_size(got, r.places);
}

static void
add(struct str list, struct buf *got)
{
	struct sum total = { 0 }, one;
	struct str piece;
	struct dec d;

	while (str_next(&list, ' ', &piece))
		if (!sum_read(piece, &one) || !sum_add(&total, one)) {
			buf_puts(got, "no room");
			return;
		}
	d = sum_dec(total);
	dec_format(&d, got);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	if (str_is(cell[0], "read") && n == 2)
		read_one(cell[1], got);
	else if (str_is(cell[0], "add") && n == 2)
		add(cell[1], got);
	else
		buf_puts(got, "no such row");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
