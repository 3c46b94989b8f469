/*
 * literal.c - rows: a pattern, the literals of which it requires one, in order; "-"
 * where nothing is known.
 */
/* uses: cmd/tag/literal.c */
#include "cmd/tag/literal.h"

#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct literals ls;
	size_t i;

	(void)n;
	literals_of(cell[0], &ls);
	for (i = 0; i < ls.n; i++) {
		buf_puts(got, i > 0 ? "," : "");
		buf_str(got, literal_str(&ls.l[i]));
	}
	if (ls.n == 0)
		buf_byte(got, '-');
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
