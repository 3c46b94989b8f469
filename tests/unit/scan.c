/*
 * Rows: function, its bytes, text, expected: "lines", how many line ends; "blanks" behind
 * that byte, "yes" or "no"; "pairs", how many bytes; "either" of two bytes, "marks", and
 * "words" that begin with the one and one below the other, or marks: their place.  Each is
 * asked again of the text behind 0, 1 ... 4500 newlines or letters, so that it stands at
 * every place of a lane and of a round of them; "DIFFERENT" where these change the answer
 * otherwise than they should.
 */
#include "common/scan.h"
#include "tests/unit/unit.h"

enum { MOST = 4500 };

static size_t
answer(const struct str *cell, struct str text, char before)
{
	if (str_is(cell[0], "lines"))
		return scan_line_ends(text);
	if (str_is(cell[0], "blanks"))
		return scan_blanks(text, before);
	if (str_is(cell[0], "pairs"))
		return scan_pairs(text);
	if (str_is(cell[0], "either"))
		return scan_either(text, 0, cell[1].p[0], cell[1].p[1]);
	if (str_is(cell[0], "marks"))
		return scan_marks(text, 0, NULL);
	return scan_marks(text, 0, &(struct scan_word){ cell[1].p[0], cell[1].p[1] });
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool lines = str_is(cell[0], "lines"), blanks = str_is(cell[0], "blanks"), same = true;
	char before = blanks ? cell[1].p[0] : '\n';
	size_t i, first = answer(cell, cell[n - 1], before);
	struct buf b = { 0 };

	for (i = 0; i < MOST; i++)
		buf_byte(&b, lines ? '\n' : 'x');
	if (blanks)
		buf_byte(&b, before);
	buf_str(&b, cell[n - 1]);
	buf_puts(&b, "\n,");	/* what stands behind the text is none of it */
	b.n -= 2;
	for (i = 0; i <= MOST; i += i < 64 ? 1 : 7)
		same = same && answer(cell, str_from(buf_get(&b), MOST - i), 'x') ==
		    first + (blanks ? 0 : i);
	if (blanks)
		buf_puts(got, first > 0 ? "yes" : "no");
	else
		buf_size(got, first);
	buf_puts(got, same ? "" : " DIFFERENT");
	buf_free(&b);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
