/* written.c - rows: number or date, the language, a text, what it is made; - where nothing. */
#include "common/written.h"

#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static struct written w;
	bool ok = str_is(cell[0], "number") ? written_number(&w, cell[2], cell[1], got) :
	    written_date(&w, cell[2], cell[1], got);

	(void)n;
	if (!ok)
		buf_byte(got, '-');
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
