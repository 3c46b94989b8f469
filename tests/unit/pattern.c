/*
 * pattern.c - rows: a pattern, what it requires.  Branches are parted by " | ":
 *
 *	= a,b		it matches these and nothing else
 *	a,b		it requires one of these
 *	a,b & c		it requires one of these, and c
 *	^a,b		it begins with one of these
 *	[a-c]		it begins with one of these bytes; where it begins otherwise
 *	a@2		two bytes behind the beginning; a@2-5, a@2+, a@? where that is not known
 *	-		nothing is known
 *	unknown		the pattern is not read
 *	in sequence	where it matches depends on where the search began
 *
 * It is read again, with what is remembered of its groups: what is not the same then is told.
 * An edge is written <, a digit #.  A pattern behind "c:" minds case; behind
 * "full:" no group can be remembered any more.
 */
/* uses: cmd/tag/pattern.c cmd/tag/group.c cmd/tag/cursor.c cmd/tag/memo.c cmd/tag/class.c cmd/tag/row.c cmd/tag/part.c cmd/tag/needle.c */
#include "cmd/tag/pattern.h"

#include "tests/unit/unit.h"

static void
put_needle(const struct needle *n, struct buf *got)
{
	size_t i;

	for (i = 0; i < n->n; i++)
		buf_byte(got, n->p[i] == NEEDLE_EDGE ? '<' : n->p[i] == NEEDLE_DIGIT ? '#' : n->p[i]);
	if (n->min == NEEDLE_FAR)
		buf_puts(got, "@?");
	else if (n->max > 0) {
		buf_byte(got, '@');
		buf_size(got, n->min);
		if (n->max == NEEDLE_FAR)
			buf_byte(got, '+');
		else if (n->max > n->min) {
			buf_byte(got, '-');
			buf_size(got, n->max);
		}
	}
}

static void
put_set(const char *before, struct needles set, struct buf *got)
{
	size_t i;

	if (set.n == 0)
		return;
	buf_puts(got, before);
	for (i = 0; i < set.n; i++) {
		buf_puts(got, i > 0 ? "," : "");
		put_needle(&set.v[i], got);
	}
}

static bool
begins(const struct part *p, unsigned char c)
{
	return (p->first[c / 64] >> c % 64 & 1) != 0;
}

static void
put_branch(struct pool *pool, const struct part *branch, bool exactly, struct buf *got)
{
	struct part p = part_blurred(pool, *branch);
	size_t from = got->n, i;

	if (exactly && branch->exactly) {
		put_set("= ", branch->words, got);
		return;
	}
	for (i = 0; i < p.needs; i++)
		put_set(got->n > from ? " & " : "", p.need[i], got);
	if (p.prefixed && !p.prefix_open)
		put_set(got->n > from ? " ^" : "^", p.prefix, got);
	if (got->n == from)
		buf_byte(got, '-');
	if (p.start)
		buf_puts(got, " at 0");
	if (begins(&p, 'A') != begins(&p, 'a'))
		buf_puts(got, begins(&p, 'A') ? " of A-Z" : " of a-z");
}

static void
put_pattern(struct pool *pool, struct memo *memo, struct str s, bool caseless, struct buf *got)
{
	struct pattern p;
	size_t i;

	if (!pattern_read(pool, memo, s, caseless, &p)) {
		buf_puts(got, "unknown");
		return;
	}
	for (i = 0; i < p.branches; i++) {
		buf_puts(got, i > 0 ? " | " : "");
		put_branch(pool, &p.branch[i], p.exactly, got);
	}
	buf_puts(got, p.sequential ? " in sequence" : "");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool caseless = !str_starts(cell[0], STR("c:")), full = str_starts(cell[0], STR("full:"));
	struct str s = str_from(cell[0], full ? 5 : caseless ? 0 : 2);
	struct pool pool = { 0 };
	struct memo memo = { 0 };
	struct buf again = { 0 };

	(void)n;
	memo.pool.most = full ? 600 : 0;
	while (full && pool_take(&memo.pool, 64 << 10) != NULL)
		;
	put_pattern(&pool, &memo, s, caseless, got);
	put_pattern(&pool, &memo, s, caseless, &again);
	if (!str_eq(buf_get(got), buf_get(&again))) {
		buf_puts(got, " AGAIN ");
		buf_str(got, buf_get(&again));
	}
	buf_free(&again);
	pool_free(&pool);
	memo_free(&memo);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
