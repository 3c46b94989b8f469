/*
 * value.c - rows: a pattern, a value, a text, the value filled in where the pattern
 * first matches (and ! where a capture cannot be read); or why the value is refused.
 * Behind "last" a value: what it may be, parted from what else it is by '/'; or "no".
 */
/* uses: cmd/tag/value.c */
#include <stdlib.h>

#include "cmd/tag/value.h"

#include "tests/unit/unit.h"

static void
put_last(struct str value, struct buf *got)
{
	struct str among = STR("before"), otherwise = STR("before");
	bool last = value_last(value, &among, &otherwise);

	if (!last)
		buf_puts(got, "no ");
	buf_str(got, among);
	buf_byte(got, '/');
	buf_str(got, otherwise);
}

static void
expand(struct str pattern, struct str value, struct str text, struct buf *got)
{
	char why[ERR_MAX];
	struct value_reader reader = { .lang = STR("en") };
	struct re *re = re_new(pattern, 0, NULL, why);
	struct re_match m;
	size_t i;

	for (i = 0; i < RE_GROUPS; i++)		/* of a match before */
		m.group[i].from = 0, m.group[i].to = 1;
	if (re == NULL || !value_check(value, re, why))
		buf_puts(got, why);
	else if (re_match(re, RE_ANY, text, 0, &m, why) == RE_MATCH)
		buf_puts(got, value_expand(value, re, text, &m, &reader, got) ? "" : "!");
	else
		buf_puts(got, "no match");
	written_free(&reader.written);
	re_free(re);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool last = n == 2 && str_is(cell[0], "last");
	char *p = unit_exact(cell[1]);
	struct str value = { p, cell[1].n };

	if (last)
		put_last(value, got);
	else
		expand(cell[0], value, cell[2], got);
	free(p);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
