/*
 * carry.c - rows: rules without their header line, rows of a table as
 * doc/para/text parted by '#', then what each row has of the first label: the values
 * of its own matches, or in brackets what holds on.  A row without para: "doc//text".
 */
/* uses: cmd/tag/?*.c */
#include "cmd/tag/carry.h"

#include "tests/unit/tag.h"
#include "tests/unit/unit.h"

static void
put_row(struct carry *c, struct rules *rs, struct str row, struct buf *got)
{
	struct hits hits = { 0 };
	struct str doc, para, rest = row;
	enum rule_scope scope;
	const struct hit *hit;
	bool own = false;
	size_t i;

	(void)str_next(&rest, '/', &doc);
	(void)str_next(&rest, '/', &para);
	match_run(rs, rest, &hits);
	carry_enter(c, doc, para.n > 0 ? &para : NULL);
	carry_row(c, rs, &hits);
	for (i = 0; i < hits.n; i++) {
		if (rs->rule[hits.h[i].rule].label != 0 || hits.h[i].value.n == 0)
			continue;
		buf_puts(got, own ? "," : "");
		buf_str(got, hits.h[i].value);
		own = true;
	}
	if (!own) {
		buf_byte(got, '[');
		buf_str(got, carry_held(c, 0, &hit, &scope));
		buf_byte(got, ']');
	}
	hits_free(&hits);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct rules rules = { 0 };
	struct carry carry = { 0 };
	struct str rest = cell[1], one;
	char why[ERR_MAX];

	(void)n;
	if (!unit_headed(&rules, cell[0], why))
		buf_puts(got, why);
	else
		while (str_next(&rest, '#', &one)) {
			buf_puts(got, got->n > 0 ? " " : "");
			put_row(&carry, &rules, one, got);
		}
	carry_free(&carry);
	rules_free(&rules);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
