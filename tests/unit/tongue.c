/* uses: cmd/split/guess.c */
/*
 * Rows: languages parted by strokes, each its words, letters "=ß" and endings "-ung";
 * a text; expected: the number of its language, from 1, or "none".  The first is taken
 * for Latin letters that tell nothing.  What is no word, letter or ending is "refused".
 */
#include "cmd/split/guess.h"
#include "tests/unit/unit.h"

static bool
add(struct guess *g, size_t lang, struct str item)
{
	if (str_starts(item, STR("=")))
		return guess_add_letter(g, lang, str_from(item, 1));
	if (str_starts(item, STR("-")))
		return guess_add_ending(g, lang, str_from(item, 1));
	return guess_add_word(g, lang, item);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct str langs = cell[0], lang, item;
	struct guess g = { 0 };
	size_t i, found;

	(void)n;
	for (i = 0; str_next(&langs, '/', &lang); i++)
		while (lang.n > 0 && str_next(&lang, ' ', &item))
			if (item.n > 0 && !add(&g, i, item))
				buf_puts(got, "refused ");
	found = guess_lang(&g, cell[1], 0);
	if (found == GUESS_NONE)
		buf_puts(got, "none");
	else
		buf_size(got, found + 1);
	guess_free(&g);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
