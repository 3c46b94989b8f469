/* Rows: words or clauses, language, text, expected: pieces parted by |, a clause that
   begins at a minor edge by /. */
#include "common/words.h"
#include "tests/unit/unit.h"

static void
put_words(struct str text, const struct words *ws, struct buf *got)
{
	static const char kind[] = { [WORD_LETTERS] = 'l', [WORD_NUMBER] = 'n',
	    [WORD_MIXED] = 'x', [WORD_MARK] = '.' };
	size_t i;

	for (i = 0; i < ws->n; i++) {
		if (i > 0)
			buf_byte(got, ' ');
		buf_byte(got, kind[ws->w[i].kind]);
		buf_byte(got, ':');
		buf_str(got, str_sub(text, ws->w[i].from, ws->w[i].to));
	}
}

/* The clauses; they must cover the text, and clauses_at() must find each byte's. */
static void
put_clauses(struct str text, const struct clauses *cs, struct buf *got)
{
	size_t i, at, end = 0;

	for (i = 0; i < cs->n; i++) {
		if (i > 0 || cs->c[i].minor)
			buf_byte(got, cs->c[i].minor ? '/' : '|');
		buf_str(got, str_sub(text, cs->c[i].from, cs->c[i].to));
		if (cs->c[i].from != end)
			buf_puts(got, " GAP");
		end = cs->c[i].to;
		for (at = cs->c[i].from; at < end; at++)
			if (clauses_at(cs, at) != i)
				buf_puts(got, " LOST");
	}
	if (end != text.n || cs->n == 0)	/* no text is a clause, too */
		buf_puts(got, " SHORT");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct words ws = { 0 };
	struct clauses cs = { 0 };

	(void)n;
	words_split(cell[2], &ws);
	if (str_is(cell[0], "words"))
		put_words(cell[2], &ws, got);
	else {
		clauses_split(cell[2], cell[1], &ws, &cs);
		put_clauses(cell[2], &cs, got);
	}
	words_free(&ws);
	clauses_free(&cs);
	words_free(&ws);	/* once freed they are empty */
	clauses_free(&cs);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
