/*
 * hostile.c - rows: a pattern, c: before it where case is minded, and the hostile texts of it, each as
 * lead{pump}tail, with ^ where the match is to begin, parted by " & ".  Then a cell may hold an
 * example, with [ and ] around what matches: its texts instead.  Or "fill:9", text: the first of
 * its texts in about so many bytes.
 */
/* uses: cmd/tag/hostile.c cmd/tag/item.c cmd/tag/chars.c cmd/tag/cursor.c */
#include "cmd/tag/hostile.h"

#include "tests/unit/unit.h"

static struct chars_known known;

static void
put_text(const struct hostiles *hs, size_t i, struct buf *got)
{
	struct str lead = hostile_lead(hs, i);

	buf_puts(got, i > 0 ? " & " : "");
	buf_str(got, str_sub(lead, 0, hs->h[i].at));
	buf_puts(got, hs->h[i].at > 0 ? "^" : "");
	buf_str(got, str_from(lead, hs->h[i].at));
	buf_byte(got, '{');
	buf_str(got, hostile_pump(hs, i));
	buf_byte(got, '}');
	buf_str(got, hostile_tail(hs, i));
}

static void
like(struct hostiles *hs, struct str cell)
{
	size_t from = str_index(cell, '['), to = str_index(cell, ']') - 1;
	struct buf text = { 0 };

	buf_str(&text, str_sub(cell, 0, from));
	buf_str(&text, str_sub(cell, from + 1, to + 1));
	buf_str(&text, str_from(cell, to + 2));
	hostile_like(hs, buf_get(&text), from, to);
	buf_free(&text);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool cased = str_starts(cell[0], STR("c:")), fill = str_starts(cell[0], STR("fill:"));
	struct hostiles hs = { 0 };
	struct buf text = { 0 };
	size_t i;

	if (!fill && cell[0].n > 0)
		hostile_pattern(&hs, str_from(cell[0], cased ? 2 : 0), !cased, &known);
	else if (fill)
		hostile_pattern(&hs, cell[1], true, &known);
	if (!fill && n > 1)
		like(&hs, cell[1]);
	if (fill) {
		buf_puts(&text, "what stood there before");
		hostile_fill(&hs, 0, unit_number(str_from(cell[0], 5)), &text);
		buf_str(got, buf_get(&text));
	} else
		for (i = 0; i < hs.n; i++)
			put_text(&hs, i, got);
	buf_free(&text);
	hostile_free(&hs);
	if (hs.n + hs.cap + hs.bytes.n + hs.known.n > 0)
		buf_puts(got, " not freed");
}

int
main(int argc, char *argv[])
{
	int status = unit_main(argc, argv, row);

	chars_free(&known);
	return status;
}
