/*
 * value.c - rows: a pattern, a value, a text, the value filled in where the pattern
 * first matches (and ! where a capture cannot be read); or why the value is refused.
 */
/* uses: cmd/tag/value.c */
#include "cmd/tag/value.h"

#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];
	struct value_reader reader = { .lang = STR("en") };
	struct re_match m;
	struct re *re = re_new(cell[0], 0, NULL, why);

	(void)n;
	if (re == NULL || !value_check(cell[1], re, why))
		buf_puts(got, why);
	else if (re_match(re, RE_ANY, cell[2], 0, &m, why) == RE_MATCH)
		buf_puts(got, value_expand(cell[1], re, cell[2], &m, &reader, got) ? "" : "!");
	else
		buf_puts(got, "no match");
	written_free(&reader.written);
	re_free(re);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
