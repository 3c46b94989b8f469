/*
 * casing.c - rows: a pattern, "fine", or what tells capitals apart where case is ignored:
 * small, capital or property, and where.  A pattern behind "c:" minds case.
 */
/* uses: cmd/tag/casing.c cmd/tag/item.c cmd/tag/cursor.c */
#include "cmd/tag/casing.h"

#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static const char *const name[] = { "fine", "small ", "capital ", "property " };
	bool cased = str_starts(cell[0], STR("c:"));
	size_t from, to;
	enum casing what = casing(str_from(cell[0], cased ? 2 : 0), !cased, &from, &to);

	(void)n;
	buf_puts(got, name[what]);
	if (what == CASING_FINE)
		return;
	buf_size(got, from);
	buf_byte(got, '-');
	buf_size(got, to);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
