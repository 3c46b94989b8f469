/* uses: cmd/extract-numbers/lexicon.c cmd/extract-numbers/lexicons.c cmd/extract-numbers/hint.c */
/* Rows: language, text; can there be a figure in it? */
#include "cmd/extract-numbers/lexicon.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX] = "";

	(void)n;
	if (!lexicon_has(STR("en")) && !lexicon_init(NULL, why))
		buf_puts(got, why);
	buf_puts(got, hint_in(&lexicon_get(cell[0])->hint, cell[1]) ? "yes" : "no");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
