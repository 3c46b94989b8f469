/* uses: cmd/split/lang.c cmd/split/glyph.c cmd/split/vocabulary.c cmd/split/guess.c */
/*
 * Rows: text, expected: the code of its language.  A long text is also cut into pieces
 * of twenty and of five words, and nine in ten of these must be known, too, unless
 * "mixed" stands behind it.  letter, a text: whether it is a letter that tells a language.
 */
#include "cmd/split/guess.h"
#include "cmd/split/lang.h"
#include "tests/unit/lang.h"
#include "tests/unit/unit.h"

#include <stdlib.h>

enum { LONG = 40 };	/* words of a text that is cut */

/* Bytes of the next `most` words, fewer at the end. */
static size_t
words(struct str text, size_t most, size_t *n)
{
	size_t at;

	*n = 1;
	for (at = 0; at < text.n; at++)
		if (text.p[at] == ' ' && ++*n > most) {
			--*n;
			return at;
		}
	return text.n;
}

/* How many full pieces of so many words are in the language. */
static bool
pieces_are(const struct langs *langs, struct str text, size_t most, struct str code)
{
	size_t hits = 0, all = 0, n, end;

	for (; text.n > 0; text = str_from(text, end + 1)) {
		end = words(text, most, &n);
		if (n < most)
			break;
		hits += str_eq(lang_code(langs_guess(langs, str_sub(text, 0, end))), code);
		all++;
	}
	return hits * 10 >= all * 9;
}

/* What is behind the last byte is none. */
static void
letter(struct str text, struct buf *got)
{
	char *p = mem_grow(NULL, text.n, 1);
	struct guess g = { 0 };

	memcpy(p, text.p, text.n);
	buf_puts(got, guess_add_letter(&g, 0, (struct str){ p, text.n }) ? "yes" : "no");
	if (guess_add_letter(&g, 0, (struct str){ p + text.n, 0 }))
		buf_puts(got, ", and nothing is one, too");
	guess_free(&g);
	free(p);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	const struct langs *langs;
	char why[ERR_MAX];
	struct str code;
	size_t count;

	if ((langs = unit_langs(why)) == NULL) {
		buf_puts(got, why);
		return;
	}
	if (str_is(cell[0], "letter") && n > 1) {
		letter(cell[1], got);
		return;
	}
	code = lang_code(langs_guess(langs, cell[0]));
	buf_str(got, code);
	words(cell[0], LONG, &count);
	if (count < LONG || n > 1)
		return;
	if (!pieces_are(langs, cell[0], 20, code))
		buf_puts(got, ", not by 20 words");
	if (!pieces_are(langs, cell[0], 5, code))
		buf_puts(got, ", not by 5 words");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
