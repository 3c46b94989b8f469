/*
 * memo.c - rows: end, a pattern, a place in it: where the group there ends, 0 where it is none to
 * remember.  Or find, texts parted by blanks, c:x where case is minded, else i:x: the number
 * of each, * where it has to be read, or none; it is read where its text begins with "!".  +9
 * takes nine blocks of the pool before what follows, and tells how many it has then.
 */
/* uses: cmd/tag/memo.c cmd/tag/needle.c cmd/tag/cursor.c */
#include <stdlib.h>

#include "cmd/tag/memo.h"

#include "tests/unit/unit.h"

static void
put_end(struct str pattern, size_t at, struct buf *got)
{
	char *p = unit_exact(pattern);

	buf_size(got, memo_end((struct str){ p, pattern.n }, at));
	free(p);
}

static void
put_found(struct memo *m, struct str text, struct buf *got)
{
	bool fresh = true;
	size_t at;

	buf_puts(got, got->n > 0 ? " " : "");
	if (text.p[0] == '+') {
		for (at = unit_number(str_from(text, 1)); at > 0 && pool_take(&m->pool, 64 << 10) != NULL; at--)
			;
		buf_byte(got, '+');
		buf_size(got, m->pool.n);
		return;
	}
	at = memo_find(m, str_from(text, 2), text.p[0] == 'i', &fresh);
	if (at == MAP_NONE) {
		buf_puts(got, "none");
		return;
	}
	buf_size(got, at);
	buf_puts(got, fresh ? "*" : "");
	buf_puts(got, m->group[at].read ? " read" : "");
	m->group[at].read |= text.n > 2 && text.p[2] == '!';
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct memo m = { 0 };
	struct str rest, text;

	(void)n;
	if (str_is(cell[0], "end"))
		put_end(cell[1], unit_number(cell[2]), got);
	else
		for (rest = cell[1]; str_next(&rest, ' ', &text);)
			put_found(&m, text, got);
	memo_free(&m);
	if (m.pool.n > 0 || m.texts.n > 0 || m.cap > 0 || m.group != NULL)
		buf_puts(got, " not freed");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
