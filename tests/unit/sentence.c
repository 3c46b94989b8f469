/* uses: cmd/split/?*.c */
/*
 * Rows: language, paragraph, expected: its sentences between " ¦ ", those that
 * begin inside a quotation behind a '>'.  A further paragraph may follow the first.
 */
#include "cmd/split/sentence.h"
#include "tests/unit/lang.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];
	struct sentences walk = { 0 };
	struct sentence s;
	size_t i;

	for (i = 1; i < n; i++) {
		sentences_begin(&walk, unit_lang(cell[0], why), cell[i]);
		while (sentences_next(&walk, &s)) {
			buf_puts(got, got->n > 0 ? " ¦ " : "");
			buf_puts(got, s.quoted ? ">" : "");
			buf_str(got, str_sub(cell[i], s.from, s.to));
		}
	}
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
