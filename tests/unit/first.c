/*
 * first.c - rows: a pattern, the bytes that its matches may begin with: characters and ranges
 * of ASCII parted by blanks, + for bytes beyond; "any" or "unknown".  A pattern behind "c:" minds case.
 */
/* uses: cmd/tag/pattern.c cmd/tag/group.c cmd/tag/cursor.c cmd/tag/memo.c cmd/tag/class.c cmd/tag/row.c cmd/tag/part.c cmd/tag/needle.c */
#include "cmd/tag/pattern.h"

#include "tests/unit/unit.h"

static bool
begins(const struct pattern *p, unsigned c)
{
	size_t i;

	for (i = 0; i < p->branches; i++)
		if ((p->branch[i].first[c / 64] >> c % 64 & 1) != 0)
			return true;
	return false;
}

static void
put_first(const struct pattern *p, struct buf *got)
{
	unsigned from, to, n = 0;

	for (from = 0; from < 0x100; from++)
		n += begins(p, from);
	if (n == 0x100) {
		buf_puts(got, "any");
		return;
	}
	for (from = 0; from < 0x80; from = to + 1) {
		to = from;
		if (!begins(p, from))
			continue;
		while (to + 1 < 0x80 && begins(p, to + 1))
			to++;
		buf_puts(got, got->n > 0 ? " " : "");
		buf_byte(got, (char)from);
		if (to > from) {
			buf_byte(got, '-');
			buf_byte(got, (char)to);
		}
	}
	while (from < 0x100 && !begins(p, from))
		from++;
	if (from < 0x100)
		buf_puts(got, got->n > 0 ? " +" : "+");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool cased = str_starts(cell[0], STR("c:"));
	struct pool pool = { 0 };
	struct memo memo = { 0 };
	struct pattern p;

	(void)n;
	if (pattern_read(&pool, &memo, str_from(cell[0], cased ? 2 : 0), !cased, &p))
		put_first(&p, got);
	else
		buf_puts(got, "unknown");
	pool_free(&pool);
	memo_free(&memo);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
