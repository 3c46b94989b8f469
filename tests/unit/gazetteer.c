/*
 * gazetteer.c - rows: a list of names, the day of a text or nothing, the text; then what
 * stands in it as label=value from-to :line, or the message.  A second time without the
 * index; where that says something else, it is told behind "PLAIN".
 */
/* uses: cmd/tag/?*.c */
#include "cmd/tag/match.h"

#include "tests/unit/tag.h"
#include "tests/unit/unit.h"

static void
put_hits(const struct rules *rs, const struct hits *hs, struct buf *out)
{
	const struct hit *h;
	size_t i;

	for (i = 0; i < hs->n; i++) {
		h = &hs->h[i];
		buf_puts(out, out->n > 0 ? ", " : "");
		buf_str(out, map_key(&rs->labels, rs->rule[h->rule].label));
		buf_byte(out, '=');
		buf_str(out, h->value);
		buf_byte(out, ' ');
		buf_size(out, h->from);
		buf_byte(out, '-');
		buf_size(out, h->to);
		buf_byte(out, ' ');
		hit_place(rs, h, out);
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct rules rules = { 0 };
	struct hits hits = { 0 };
	struct buf plain = { 0 };
	char why[ERR_MAX];
	struct span days;

	(void)n;
	if (!unit_rules(&rules, cell[0], NULL, 0, why))
		buf_puts(got, why);
	else {
		if (cell[1].n > 0 && span_parse(cell[1], &days))
			hits.days = &days;
		match_run(&rules, cell[2], &hits);
		put_hits(&rules, &hits, got);
		rules.unfiltered = true;
		match_run(&rules, cell[2], &hits);
		put_hits(&rules, &hits, &plain);
		if (!str_eq(buf_get(got), buf_get(&plain))) {
			buf_puts(got, " PLAIN ");
			buf_str(got, buf_get(&plain));
		}
	}
	buf_free(&plain);
	hits_free(&hits);
	rules_free(&rules);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
