/*
 * never.c - rows: a pattern, "may match", or "never, at" the byte of it behind which
 * nothing goes on.  A pattern behind "c:" minds case.
 */
/* uses: cmd/tag/never.c cmd/tag/item.c cmd/tag/chars.c cmd/tag/cursor.c */
#include "cmd/tag/never.h"

#include "tests/unit/unit.h"

static struct chars_known known;

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool cased = str_starts(cell[0], STR("c:"));
	size_t at;

	(void)n;
	if (never(str_from(cell[0], cased ? 2 : 0), !cased, &known, &at)) {
		buf_puts(got, "never, at ");
		buf_size(got, at);
	} else
		buf_puts(got, "may match");
}

int
main(int argc, char *argv[])
{
	int status = unit_main(argc, argv, row);

	chars_free(&known);
	return status;
}
