/* safe_text(), safe_html(), safe_json(), safe_cell(): function, text in, text out. */
#include "common/safe.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	(void)n;
	if (str_is(cell[0], "text"))
		safe_text(got, cell[1]);
	else if (str_is(cell[0], "html"))
		safe_html(got, cell[1]);
	else if (str_is(cell[0], "json"))
		safe_json(got, cell[1]);
	else if (str_is(cell[0], "cell"))
		safe_cell(got, cell[1]);
	else
		buf_puts(got, "no such function");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
