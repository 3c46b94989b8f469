/*
 * runaway.c - rows: a pattern, examples parted by " | ", "fine" or "runs away", and all that is said
 * if a cell "say" follows.  A pattern behind "c:" minds case, one behind "9:" has that limit.
 */
/* uses: cmd/tag/?*.c */
#include "cmd/tag/runaway.h"

#include "tests/unit/unit.h"

static struct chars_known known;

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool cased = str_starts(cell[0], STR("c:")), say = n > 2;
	size_t limit = cell[0].n > 0 && cell[0].p[0] >= '1' && cell[0].p[0] <= '9' ? str_index(cell[0], ':') : 0;
	struct str pattern = str_from(cell[0], cased ? 2 : limit > 0 ? limit + 1 : 0);
	char why[ERR_MAX];
	struct re *re = re_new(pattern, cased ? 0 : RE_CASELESS, NULL, why);

	if (limit > 0)
		re_limit(re, (uint32_t)unit_number(str_sub(cell[0], 0, limit)));
	if (re == NULL)
		buf_puts(got, why);
	else if (runaway(re, cell[1], &known, why))
		buf_puts(got, !say && str_starts(str_of(why), STR("runs away: ")) ? "runs away" : why);
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
