/*
 * fold.c - rows: fold, a text: plain, letters or odd, and the text in lower case; or
 * edges, a text: the same with | where a word begins or ends, ? where that is not certain.
 */
/* uses: cmd/tag/fold.c cmd/tag/edge.c */
#include "cmd/tag/edge.h"
#include "common/utf8.h"

#include "tests/unit/unit.h"

static void
put_edges(const struct folded *f, struct buf *got)
{
	static const char *const sign[] = { "", "|", "?" };
	size_t at, len;

	for (at = 0; at < f->raw.n; at += len) {
		buf_puts(got, sign[edge_at(f, at)]);
		(void)utf8_at(f->raw, at, &len);
		buf_str(got, str_sub(f->raw, at, at + len));
	}
	buf_puts(got, sign[edge_at(f, at)]);
}

/* Is all beside the text zero? */
static bool
is_padded(const struct folded *f)
{
	size_t i;

	for (i = 0; i < FOLD_PAD; i++)
		if (f->p[f->raw.n + i] != '\0' || *(f->p - 1 - i) != '\0')
			return false;
	return true;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static const char *const kind[] = { "plain ", "letters ", "odd " };
	struct folded f = { .bytes = { 0 } };

	(void)n;
	fold(&f, STR("what stood there before is none of it"));
	fold(&f, cell[1]);
	if (str_is(cell[0], "edges"))
		put_edges(&f, got);
	else {
		buf_puts(got, kind[f.kind]);
		buf_str(got, (struct str){ f.p, f.raw.n });
	}
	buf_puts(got, is_padded(&f) ? "" : " and more");
	buf_free(&f.bytes);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
