/* uses: cmd/split/?*.c */
/* seeds: examples/reports */
/*
 * splitter.c - any text, as split reads it: offsets in order, nothing but white space
 * between sentences, the text's own bytes in the rows; and the same rows in whatever
 * pieces the text arrives.
 */
#include "cmd/split/documents.h"
#include "cmd/split/glyph.h"
#include "cmd/split/splitter.h"
#include "common/tsv.h"
#include "common/utf8.h"
#include "tests/fuzz/fuzz.h"

enum { DOC, PARA, SENT, START, END, LANG, ROLE, QUOTED, TEXT, CELLS };

/* Append the rows of the text that arrives so many bytes at a time. */
static void
split(struct str text, size_t each, struct buf *rows)
{
	static struct langs *langs;
	struct documents docs = { .kind = "text" };
	struct splitter splitter = { 0 };
	char why[ERR_MAX], *none[] = { NULL };
	struct passage p;
	int fd = stream(text, each), st;

	if (langs == NULL)
		PROMISE((langs = langs_new(why)) != NULL);
	PROMISE(dup2(fd, STDIN_FILENO) == STDIN_FILENO && close(fd) == 0);
	PROMISE(documents_name(&docs, none, why) && documents_open(&docs, why));
	PROMISE(documents_next(&docs, why) > 0);
	splitter_document(&splitter, langs_guess(langs, docs.beginning), buf_get(&docs.row));
	while ((st = documents_paragraph(&docs, &p, why)) > 0) {
		PROMISE(!p.cut);	/* they are short */
		splitter_paragraph(&splitter, &p);
		while (splitter_row(&splitter, rows))
			buf_byte(rows, '\n');
	}
	PROMISE(st == 0 && documents_next(&docs, why) == 0);
	splitter_free(&splitter);
	documents_free(&docs);
}

static size_t
number(struct str cell)
{
	size_t i, n = 0;

	PROMISE(cell.n > 0 && cell.n < 10);
	for (i = 0; i < cell.n; i++) {
		PROMISE(cell.p[i] >= '0' && cell.p[i] <= '9');
		n = n * 10 + (size_t)(cell.p[i] - '0');
	}
	return n;
}

/* Nothing is lost between sentences; before them there may be a byte order mark. */
static void
check_gap(struct str text, size_t from, size_t to)
{
	size_t n;

	if (from == 0 && str_starts(text, STR("\xef\xbb\xbf")))
		from = 3;
	for (; from < to; from += n)
		PROMISE((n = glyph_space(text, from)) > 0);
	PROMISE(from == to);
}

/* UTF-8, and the same bytes but for controls and those that were none. */
static void
check_text(struct str was, struct str is)
{
	size_t i, len;

	PROMISE(is.n == was.n && is.n > 0);
	for (i = 0; i < is.n; i += len) {
		utf8_at(is, i, &len);
		PROMISE((unsigned char)is.p[i] < 0x80 || len > 1);
	}
	for (i = 0; i < is.n; i++) {
		unsigned char c = (unsigned char)was.p[i];

		PROMISE(is.p[i] == was.p[i] || (is.p[i] == ' ' && (c < 0x20 || c == 0x7F)) ||
		    (is.p[i] == '?' && c >= 0x80));
	}
}

static void
check_rows(struct str text, struct str rows)
{
	size_t sent = 0, para = 0, at = 0, from, to;
	struct tsv cells = { 0 };
	struct str row;

	while (str_next(&rows, '\n', &row) && rows.p != NULL) {
		tsv_split(&cells, row);
		PROMISE(cells.n == CELLS);
		PROMISE(number(cells.f[SENT]) == ++sent);
		PROMISE(number(cells.f[PARA]) - para <= 1);
		para = number(cells.f[PARA]);
		from = number(cells.f[START]);
		to = number(cells.f[END]);
		PROMISE(at <= from && from < to && to <= text.n);
		check_gap(text, at, from);
		check_text(str_sub(text, from, to), cells.f[TEXT]);
		at = to;
	}
	check_gap(text, at, text.n);
	tsv_free(&cells);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str text = { (const char *)bytes, size };
	struct buf rows = { 0 }, again = { 0 };

	split(text, size, &rows);
	check_rows(text, buf_get(&rows));
	split(text, 1 + size / READS, &again);
	PROMISE(str_eq(buf_get(&rows), buf_get(&again)));
	buf_free(&rows);
	buf_free(&again);
	return 0;
}
