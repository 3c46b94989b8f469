/*
 * walk.c - rows: first, a text: the bytes that its first word begins with.  Word, a text: where
 * the walk of a word ends, and whether anything was hashed.  Or two texts: "same" or "other", as
 * walks through them hash.
 */
/* uses: cmd/tag/walk.c cmd/tag/fold.c cmd/tag/name.c cmd/tag/edge.c */
#include "cmd/tag/filing.h"

#include "tests/unit/unit.h"

static void
put_first(const struct folded *t, struct buf *got)
{
	uint64_t bytes;

	for (bytes = walk_first(t, 0); bytes != 0; bytes >>= 8)
		buf_byte(got, (char)(unsigned char)(bytes & 0xFF));
}

static void
put_word(const struct folded *t, struct buf *got)
{
	struct walk w = { sip_begin(), t, 0 };

	walk_word(&w);
	buf_size(got, w.at);
	buf_puts(got, sip_end(w.sip) == sip_end(sip_begin()) ? "" : " hashed");
}

static uint64_t
hash(const struct folded *t)
{
	struct walk w = { sip_begin(), t, 0 };

	while (w.at < t->raw.n)
		if (walk_at_word(t, w.at))
			walk_word(&w);
		else
			walk_mark(&w);
	return sip_end(w.sip);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct folded a = { .bytes = { 0 } }, b = { .bytes = { 0 } };

	(void)n;
	fold(&a, cell[0]);
	fold(&b, cell[1]);
	if (str_is(cell[0], "first"))
		put_first(&b, got);
	else if (str_is(cell[0], "word"))
		put_word(&b, got);
	else
		buf_puts(got, hash(&a) == hash(&b) ? "same" : "other");
	buf_free(&a.bytes);
	buf_free(&b.bytes);
}

int
main(int argc, char *argv[])
{
	sip_ready();
	return unit_main(argc, argv, row);
}
