/* uses: cmd/extract-numbers/?*.c */
/*
 * Rows: columns, and behind a blank the kinds that are shown, as --kinds has them; language, date of the document, its sentences ..., expected: the
 * columns of the figures of the last sentence, figures parted by " | ".
 *
 * A short sentence is read again from each of its words on, and up to each: the sanitizers
 * tell who looks for a word before the first or behind the last.
 */
#include "cmd/extract-numbers/extract.h"
#include "tests/unit/unit.h"

#include <stdlib.h>

enum { CUT_MAX = 64 };	/* bytes of a sentence that is cut */

/* The columns asked for of the rows in `rows`. */
static void
put(struct str rows, const struct tsv *header, struct str names, struct buf *got)
{
	struct columns want = { 0 };
	struct tsv rec = { 0 };
	char why[ERR_MAX];
	struct str line;
	size_t i;

	if (!tsv_select(header, names, &want, why))
		buf_puts(got, why);
	while (str_next(&rows, '\n', &line) && line.n > 0) {
		tsv_split(&rec, line);
		if (got->n > 0)
			buf_puts(got, " | ");
		for (i = 0; i < want.n; i++) {
			if (i > 0)
				buf_puts(got, "; ");
			buf_str(got, rec.f[want.at[i]]);
		}
	}
	columns_free(&want);
	tsv_free(&rec);
}

static void
line_of(const struct str *cell, size_t i, struct buf *line)
{
	line->n = 0;
	buf_puts(line, "doc\t");
	buf_str(line, cell[2]);
	buf_byte(line, '\t');
	buf_str(line, cell[1]);
	buf_byte(line, '\t');
	buf_str(line, cell[i]);
}

/* Read a text that nothing stands before or behind; its figures lie in it, one after the other. */
static void
read_alone(struct str text, struct str lang, struct buf *got)
{
	char *p = mem_grow(NULL, text.n, 1), why[ERR_MAX];
	struct str name[] = { STR("text"), STR("lang"), STR("date") };
	struct str field[] = { { p, text.n }, lang, STR("2025-05-29") };
	struct tsv header = { name, 3, 0 }, rec = { field, 3, 0 };
	struct extract x = { .column = "text", .lang = "en", .kinds = UINT32_MAX };
	size_t i, at = 0;

	memcpy(p, text.p, text.n);
	if (!extract_open(&x, &header, why) || !extract_row(&x, &rec, why))
		buf_puts(got, why);
	for (i = 0; i < x.figures.n; i++) {
		if (x.figures.f[i].quote.from < at || x.figures.f[i].quote.to > text.n)
			buf_puts(got, "a figure beside the text");
		at = x.figures.f[i].quote.from;
	}
	extract_free(&x);
	free(p);
}

static void
cut(struct str text, struct str lang, struct buf *got)
{
	size_t i;

	read_alone(text, lang, got);
	for (i = 0; i < text.n && text.n <= CUT_MAX; i++)
		if (text.p[i] == ' ') {
			read_alone(str_sub(text, 0, i), lang, got);
			read_alone(str_from(text, i + 1), lang, got);
		}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static const char names[] = "doc\tdate\tlang\ttext\tquote\tfrom\tto\tkind\tvalue\tlow\thigh\t"
	    "unit\tcounted\thead\tmodifier\tscope\twhen\tdated";
	size_t blank = str_index(cell[0], ' '), i;
	struct extract x = { .column = "text", .lang = "en", .kinds = UINT32_MAX };
	struct tsv header = { 0 }, rec = { 0 };
	struct buf rows = { 0 }, line = { 0 };
	char why[ERR_MAX] = "";

	tsv_split(&header, STR(names));
	if (blank < cell[0].n && !extract_kinds(str_from(cell[0], blank + 1), &x.kinds, why))
		buf_puts(got, why);
	if ((!lexicon_has(STR("en")) && !lexicon_init(NULL, why)) || !extract_open(&x, &header, why))
		buf_puts(got, why);
	for (i = 3; i < n && *why == '\0'; i++) {
		line_of(cell, i, &line);
		tsv_split(&rec, buf_get(&line));
		if (!extract_row(&x, &rec, why))
			buf_puts(got, why);
		for (rows.n = 0;;) {
			size_t at = rows.n;

			buf_str(&rows, buf_get(&line));
			if (!extract_next(&x, &rows)) {
				rows.n = at;
				break;
			}
			buf_byte(&rows, '\n');
		}
	}
	cut(cell[n - 1], cell[1], got);
	put(buf_get(&rows), &header, str_sub(cell[0], 0, str_index(cell[0], ' ')), got);
	extract_free(&x);
	tsv_free(&header);
	tsv_free(&rec);
	buf_free(&rows);
	buf_free(&line);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
