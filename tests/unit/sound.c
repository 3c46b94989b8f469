/*
 * sound.c - rows: a pattern, how many groups it is certain to have, the whole match
 * included; "who knows", "not read".  PCRE2 is asked, too: what it refuses, or finds
 * another number of groups in, is no such pattern.  A pattern may stand in several cells,
 * "a*9" in one of them is aaaaaaaaa.
 */
/* uses: cmd/tag/sound.c cmd/tag/pattern.c cmd/tag/group.c cmd/tag/cursor.c cmd/tag/memo.c cmd/tag/class.c cmd/tag/row.c cmd/tag/part.c cmd/tag/needle.c */
#include <stdlib.h>

#include "cmd/tag/sound.h"
#include "cmd/tag/pattern.h"
#include "common/regex.h"

#include "tests/unit/unit.h"

static bool
is_read(struct str s)
{
	struct pool pool = { 0 };
	struct memo memo = { 0 };
	struct pattern p;
	bool ok = pattern_read(&pool, &memo, s, true, &p);

	pool_free(&pool);
	memo_free(&memo);
	return ok;
}

static void
put_sound(struct str s, struct buf *got)
{
	char why[ERR_MAX], *p = unit_exact(s);
	size_t groups = sound((struct str){ p, s.n });
	struct re *re;

	free(p);
	if (groups == 0) {
		buf_puts(got, "who knows");
		return;
	}
	buf_size(got, groups);
	re = re_new(s, RE_CASELESS, NULL, why);
	if (re == NULL) {
		buf_puts(got, ", but ");
		buf_puts(got, why);
	} else if (re_groups(re) != groups)
		buf_puts(got, ", but others");
	re_free(re);
}

/* How often a cell comes: "text*9" is nine times the text. */
static size_t
often(struct str *cell)
{
	size_t at = cell->n, n;

	while (at > 0 && cell->p[at - 1] >= '0' && cell->p[at - 1] <= '9')
		at--;
	if (at == cell->n || at < 2 || cell->p[at - 1] != '*')
		return 1;
	n = unit_number(str_from(*cell, at));
	cell->n = at - 1;
	return n;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct buf pattern = { 0 };
	struct str piece;
	size_t i, k;

	for (i = 0; i < n; i++) {
		piece = cell[i];
		for (k = n > 1 ? often(&piece) : 1; k > 0; k--)
			buf_str(&pattern, piece);
	}
	if (is_read(buf_get(&pattern)))
		put_sound(buf_get(&pattern), got);
	else
		buf_puts(got, "not read");
	buf_free(&pattern);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
