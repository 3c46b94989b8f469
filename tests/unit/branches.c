/* branches.c - rows: pattern, what it becomes; "as it is" where it is left alone. */
#include "common/branches.h"

#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	(void)n;
	if (!branches_join(cell[0], got)) {
		got->n = 0;
		buf_puts(got, "as it is");
	}
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
