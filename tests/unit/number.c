/* uses: cmd/tabulate/number.c */
/* number.c - is, json, grouped TEXT; order A B. */
#include "cmd/tabulate/number.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	int c;

	if (str_is(cell[0], "is"))
		buf_puts(got, number_is(cell[1]) ? "yes" : "no");
	else if (str_is(cell[0], "json"))
		buf_puts(got, number_is_json(cell[1]) ? "yes" : "no");
	else if (str_is(cell[0], "grouped"))
		number_grouped(got, cell[1]);
	else if (str_is(cell[0], "order") && n == 3) {
		c = number_order(cell[1], cell[2]);
		buf_puts(got, c < 0 ? "<" : c > 0 ? ">" : "=");
	} else
		buf_puts(got, "no such row");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
