/*
 * rules.c - rows: a rule file, then name and bytes of each file it may include, then
 * the rules it makes, as file:line label=value (scope) [like] [unlike]; or the message.
 */
/* uses: cmd/tag/?*.c */
#include "tests/unit/tag.h"
#include "tests/unit/unit.h"

static void
put_rule(const struct rules *rs, const struct rule *r, struct buf *got)
{
	static const char *const scope[] = { "", " paragraph", " document" };

	if (got->n > 0)
		buf_puts(got, "; ");
	buf_puts(got, r->file);
	buf_byte(got, ':');
	buf_size(got, (size_t)r->line);
	buf_byte(got, ' ');
	buf_str(got, map_key(&rs->labels, r->label));
	buf_byte(got, '=');
	buf_str(got, r->value);
	buf_puts(got, scope[r->scope]);
	buf_puts(got, r->except != NULL ? " except" : "");
	buf_puts(got, r->like.n > 0 ? " like " : "");
	buf_str(got, r->like);
	if (r->priority != 0) {
		buf_puts(got, r->priority < 0 ? " priority -" : " priority ");
		buf_size(got, (size_t)(r->priority < 0 ? -r->priority : r->priority));
	}
	buf_puts(got, r->need != NULL ? " need" : "");
	if (r->id.n > 0) {
		buf_puts(got, " id ");
		rule_name(rs, r, got);
	}
	buf_puts(got, r->unlike.n > 0 ? " unlike " : "");
	buf_str(got, r->unlike);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct rules rules = { 0 };
	char why[ERR_MAX];
	size_t i;

	if (unit_rules(&rules, cell[0], cell + 1, n - 1, why))
		for (i = 0; i < rules.n; i++)
			put_rule(&rules, &rules.rule[i], got);
	else
		buf_puts(got, why);
	rules_free(&rules);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
