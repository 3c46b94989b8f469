/* uses: cmd/split/glyph.c */
/*
 * Rows: what is asked for, text with a bar where it is asked, expected: how many bytes
 * the space, stop, picture, smile or reference there has; of "capitals" whether the
 * text is a word in capitals.
 */
#include "cmd/split/glyph.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static const struct {
		const char *name;
		size_t (*bytes)(struct str text, size_t at);
	} known[] = {
		{ "space", glyph_space }, { "stop", glyph_stop }, { "picture", glyph_picture },
		{ "smile", glyph_smile }, { "reference", glyph_quote_reference },
	};
	struct buf text = { 0 };
	size_t bar = str_index(cell[1], '|'), i;

	if (n == 2 && str_is(cell[0], "capitals"))
		buf_puts(got, glyph_is_capitals(cell[1]) ? "yes" : "no");
	buf_str(&text, str_sub(cell[1], 0, bar));
	buf_str(&text, str_from(cell[1], bar + 1));
	for (i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (n == 2 && str_is(cell[0], known[i].name))
			buf_size(got, known[i].bytes(buf_get(&text), bar));
	buf_free(&text);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
