/* uses: cmd/split/vocabulary.c */
/* Rows: words as a table lists them, the n-th carrying bit n; a word; its bits. */
#include "cmd/split/vocabulary.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct vocabulary v = { 0 };
	struct str rest = cell[0], word;
	uint32_t bit = 1;

	(void)n;
	for (; str_next(&rest, ' ', &word); bit <<= 1)
		if (!vocabulary_add(&v, word, bit))
			buf_puts(got, "refused ");
	buf_size(got, vocabulary_find(&v, cell[1]));
	vocabulary_free(&v);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
