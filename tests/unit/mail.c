/* uses: cmd/split/mail.c cmd/split/letter.c cmd/split/mailer.c cmd/split/context.c cmd/split/glyph.c cmd/split/lang.c cmd/split/vocabulary.c cmd/split/guess.c */
/*
 * Rows: language, the paragraphs of a document (an empty one stands for a blank line),
 * expected: those that are furniture of a mail, between " ¦ ".
 */
#include "cmd/split/mail.h"
#include "tests/unit/lang.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];
	struct mail mail = { 0 };
	bool apart = true;
	size_t i;

	for (i = 1; i < n; i++) {
		if (cell[i].n > 0 && mail_furniture(&mail, unit_lang(cell[0], why),
		    cell[i], apart)) {
			buf_puts(got, got->n > 0 ? " ¦ " : "");
			buf_str(got, cell[i]);
		}
		apart = cell[i].n == 0;
	}
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
