/*
 * match.c - rows: rules without their header line, a text, its matches as
 * label=value from-to, in order; a rule that gave up as !line.
 */
/* uses: cmd/tag/?*.c */
#include "cmd/tag/match.h"

#include "tests/unit/tag.h"
#include "tests/unit/unit.h"

static void
put_hit(const struct rules *rs, const struct hit *h, struct buf *got)
{
	if (got->n > 0)
		buf_puts(got, ", ");
	buf_str(got, map_key(&rs->labels, rs->rule[h->rule].label));
	buf_byte(got, '=');
	buf_str(got, h->value);
	buf_byte(got, ' ');
	buf_size(got, h->from);
	buf_byte(got, '-');
	buf_size(got, h->to);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct rules rules = { 0 };
	struct hits hits = { 0 };
	char why[ERR_MAX];
	size_t i;

	(void)n;
	if (!unit_headed(&rules, cell[0], why)) {
		buf_puts(got, why);
		rules_free(&rules);
		return;
	}
	match_run(&rules, cell[1], &hits);
	for (i = 0; i < hits.n; i++)
		put_hit(&rules, &hits.h[i], got);
	for (i = 0; i < hits.losses; i++) {
		buf_byte(got, '!');
		buf_size(got, (size_t)rules.rule[hits.lost[i].rule].line);
	}
	hits_free(&hits);
	rules_free(&rules);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
