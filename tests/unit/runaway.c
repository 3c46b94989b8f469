/*
 * runaway.c - rows: a pattern, examples parted by " | ", "fine" or "runs away".  A
 * pattern behind "c:" minds case.
 */
/* uses: cmd/tag/?*.c */
#include "cmd/tag/runaway.h"

#include "tests/unit/unit.h"

static struct chars_known known;

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool cased = str_starts(cell[0], STR("c:"));
	char why[ERR_MAX];
	struct re *re = re_new(str_from(cell[0], cased ? 2 : 0), cased ? 0 : RE_CASELESS, NULL, why);

	(void)n;
	if (re == NULL)
		buf_puts(got, why);
	else if (runaway(re, cell[1], &known, why))
		buf_puts(got, str_starts(str_of(why), STR("runs away: ")) ? "runs away" : why);
	else
		buf_puts(got, "fine");
	re_free(re);
}

int
main(int argc, char *argv[])
{
	int status = unit_main(argc, argv, row);

	chars_free(&known);
	return status;
}
