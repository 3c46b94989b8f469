/*
 * Rows: "lines", text, how many line ends; "blanks", the byte before, text, "yes" or
 * "no".  Each is asked again of the text behind 0, 1 ... 4500 newlines or letters, so
 * that it stands at every place of a lane and of a round of them; "DIFFERENT" where
 * these change the answer otherwise than they should.
 */
#include "common/scan.h"
#include "tests/unit/unit.h"

enum { MOST = 4500 };

static size_t
answer(const struct str *cell, struct str text, char before)
{
	return str_is(cell[0], "lines") ? scan_line_ends(text) : scan_blanks(text, before);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool lines = str_is(cell[0], "lines"), same = true;
	char before = n == 3 ? cell[1].p[0] : '\n';
	size_t i, first = answer(cell, cell[n - 1], before);
	struct buf b = { 0 };

	for (i = 0; i < MOST; i++)
		buf_byte(&b, lines ? '\n' : 'x');
	if (!lines)
		buf_byte(&b, before);
	buf_str(&b, cell[n - 1]);
	for (i = 0; i <= MOST; i += i < 64 ? 1 : 7)
		same = same && answer(cell, str_from(buf_get(&b), MOST - i), 'x') ==
		    first + (lines ? i : 0);
	if (lines)
		buf_size(got, first);
	else
		buf_puts(got, first > 0 ? "yes" : "no");
	buf_puts(got, same ? "" : " DIFFERENT");
	buf_free(&b);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
