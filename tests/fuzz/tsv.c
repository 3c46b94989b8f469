/* seeds: examples */
/*
 * tsv.c - any bytes as TSV: the lines, their fields and what is wrong with them are
 * those that a plain reading of in.h gives, in whatever pieces the bytes arrive; columns
 * that are chosen are there.
 */
#include "common/in.h"
#include "common/mem.h"
#include "common/tsv.h"
#include "tests/fuzz/fuzz.h"

enum { NAMES = 64 };

/* A line: what is said of it, its number, its fields. */
static void
put_line(struct buf *b, enum in_status st, size_t number, struct str line)
{
	struct tsv t = { 0 };
	size_t i;

	buf_byte(b, (char)('0' - st));
	buf_size(b, number);
	tsv_split(&t, line);
	for (i = 0; i < t.n; i++) {
		PROMISE(str_index(t.f[i], '\t') == t.f[i].n);
		buf_byte(b, '\t');
		buf_str(b, t.f[i]);
	}
	buf_byte(b, '\n');
	tsv_free(&t);
}

static void
read_lines(struct in *in, struct buf *got)
{
	enum in_status st;
	struct str line;

	while ((st = in_line(in, &line)) != IN_EOF)
		put_line(got, st, (size_t)in->line, line);
}

/* The same, as the contract has it. */
static void
expect_lines(struct str text, bool lax, struct buf *want)
{
	size_t number, n;

	for (number = 1; text.n > 0; number++) {
		struct str line = str_sub(text, 0, n = str_index(text, '\n'));
		enum in_status st = n < text.n || lax ? IN_OK : IN_EPART;

		text = str_from(text, n + 1);
		if (!lax && str_index(line, '\0') < line.n)
			st = IN_ENUL;
		if (number == 1 && st != IN_ENUL && str_starts(line, STR("\xef\xbb\xbf")))
			line = str_from(line, 3);
		if (st != IN_ENUL && str_ends(line, STR("\r")))
			line.n--;
		put_line(want, st, number, line);
	}
}

static void
check_lines(struct str text, bool lax)
{
	struct buf want = { 0 }, got = { 0 };
	struct in in;

	expect_lines(text, lax, &want);
	in_mem(&in, text, "fuzz");
	in.lax = lax;
	read_lines(&in, &got);
	in_free(&in);
	PROMISE(str_eq(buf_get(&want), buf_get(&got)));
	got.n = 0;
	in_fd(&in, stream(text, 1 + text.n / READS), "fuzz");
	in.lax = lax;
	read_lines(&in, &got);
	in_free(&in);
	PROMISE(str_eq(buf_get(&want), buf_get(&got)));
	buf_free(&want);
	buf_free(&got);
}

/* The first line names columns, the second one chooses among them. */
static void
check_columns(struct str text)
{
	struct columns chosen = { 0 };
	struct tsv header = { 0 };
	struct str line = { NULL, 0 };
	char why[ERR_MAX];
	size_t i, column;

	if (text.n == 0 || !str_next(&text, '\n', &line))
		return;
	tsv_split(&header, line);
	for (i = 0; i < header.n && header.n <= NAMES; i++) {
		bool one = tsv_column(&header, header.f[i], &column, why);

		PROMISE(column <= i && str_eq(header.f[column], header.f[i]));
		PROMISE(column == i || !one);
	}
	if (header.n <= NAMES && str_next(&text, '\n', &line) && line.n <= NAMES)
		(void)tsv_select(&header, line, &chosen, why);
	for (i = 0; i < chosen.n; i++)
		PROMISE(chosen.at[i] < header.n);
	columns_free(&chosen);
	tsv_free(&header);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str text = { (const char *)bytes, size };

	check_lines(text, false);
	check_lines(text, true);
	check_columns(text);
	return 0;
}
