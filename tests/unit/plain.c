/* uses: cmd/split/plain.c cmd/split/context.c cmd/split/glyph.c cmd/split/lang.c cmd/split/vocabulary.c cmd/split/guess.c */
/*
 * Rows: language, text, expected: the text with a bar behind each stop that needs no
 * look around.  Others may end a sentence as well.
 */
#include "cmd/split/glyph.h"
#include "cmd/split/plain.h"
#include "tests/unit/lang.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];
	const struct lang *lang = unit_lang(cell[0], why);
	size_t at, from = 0;

	(void)n;
	for (at = 0; at < cell[1].n; at++) {
		buf_byte(got, cell[1].p[at]);
		if (plain_stop(lang, cell[1], from, at)) {
			buf_byte(got, '|');
			from = glyph_skip_space(cell[1], at + 1);
		}
	}
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
