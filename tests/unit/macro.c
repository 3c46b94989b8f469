/*
 * macro.c - rows: definitions parted by \n, a pattern, what it becomes; or why not.  With a
 * number between: where in the pattern that byte of what it becomes comes from.
 */
/* uses: cmd/tag/macro.c */
#include "cmd/tag/macro.h"

#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct str rest = cell[0], definition;
	struct macros m = { 0 };
	char why[ERR_MAX];
	size_t at = 0;
	bool ok = true;

	while (ok && str_next(&rest, '\n', &definition))
		ok = definition.n == 0 || macro_define(&m, definition, &at, why);
	if (!ok || !macro_expand(&m, cell[1], got, &at, why)) {
		got->n = 0;
		buf_puts(got, "byte ");
		buf_size(got, at);
		buf_puts(got, ": ");
		buf_puts(got, why);
	} else if (n > 2) {
		got->n = 0;
		buf_size(got, macro_origin(&m, cell[1], unit_number(cell[2])));
	}
	macros_free(&m);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
