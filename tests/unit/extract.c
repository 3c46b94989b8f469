/* uses: cmd/extract-numbers/?*.c */
/*
 * Rows: kinds, a list, the kinds it names; approx, a rule, what it says; vague, a rule, whether
 * it is known; open, the columns of a
 * table, that of the text, the language, the column of the date or nothing, whether it can be
 * read; rows, the columns, options, records with | between their cells ...: the quote of each
 * figure, its place and its day, | between records, a - for one that is passed without any.
 */
#include "cmd/extract-numbers/extract.h"
#include "tests/unit/unit.h"

#include <stdlib.h>

static void
split(struct str cells, char by, struct tsv *t)
{
	struct str cell;

	for (t->n = 0; str_next(&cells, by, &cell); t->n++) {
		t->f = mem_more(t->f, t->n, &t->cap, sizeof(*t->f));
		t->f[t->n] = cell;
	}
}

static void
kinds(struct str list, struct buf *got)
{
	char why[ERR_MAX];
	uint32_t set;
	enum kind k;

	if (!extract_kinds(list, &set, why)) {
		buf_puts(got, why);
		return;
	}
	for (k = 0; k < KIND_N; k++)
		if ((set >> k & 1) != 0) {
			buf_puts(got, got->n > 0 ? " " : "");
			buf_puts(got, kind_name[k]);
		}
}

static void
approx(struct str rule, struct buf *got)
{
	char why[ERR_MAX];
	struct approx how;

	if (!extract_approx(rule, &how, why))
		buf_puts(got, why);
	else if (!how.percent)
		buf_puts(got, "digit");
	else
		dec_format(&how.share, got);
}

/* The languages are read again for the next row. */
static void
vague(struct str rule, struct buf *got)
{
	char why[ERR_MAX] = "not read", *name = mem_dup(rule);

	lexicon_free();
	buf_puts(got, lexicon_init(name, why) ? "known" : why);
	lexicon_free();
	free(name);
}

/* The columns of one figure: its quote, from, to, and the last but one, the day. */
static void
put(struct str line, struct buf *got)
{
	struct tsv t = { 0 };

	tsv_split(&t, line);
	if (t.f[1].n == 0)
		buf_puts(got, t.n == 1 + EXTRACT_COLUMNS ? "-" : "too few columns");
	else {
		buf_str(got, t.f[1]);
		buf_byte(got, '@');
		buf_str(got, t.f[2]);
		buf_byte(got, '-');
		buf_str(got, t.f[3]);
		if (t.f[13].n > 0) {
			buf_byte(got, ' ');
			buf_str(got, t.f[13]);
		}
	}
	tsv_free(&t);
}

static void
records(struct extract *x, const struct str *cell, size_t n, struct buf *got)
{
	struct tsv rec = { 0 };
	struct buf line = { 0 };
	char why[ERR_MAX];
	size_t i;

	for (i = 0; i < n; i++) {
		buf_puts(got, i > 0 ? " | " : "");
		split(cell[i], '|', &rec);
		if (!extract_row(x, &rec, why))
			buf_puts(got, why);
		else
			for (line.n = 0; extract_next(x, &line); line.n = 0) {
				put(buf_get(&line), got);
				buf_byte(got, ';');
			}
	}
	if (x->bad > 0) {
		buf_puts(got, " bad ");
		buf_size(got, x->bad);
	}
	tsv_free(&rec);
	buf_free(&line);
}

static void
table(const struct str *cell, size_t n, struct buf *got)
{
	bool rows = str_is(cell[0], "rows");
	struct extract x = { .column = "text", .lang = "en", .kinds = UINT32_MAX };
	struct tsv header = { 0 };
	char why[ERR_MAX], *column = mem_dup(cell[2]), *lang = mem_dup(rows ? STR("en") : cell[3]);
	char *date = mem_dup(rows ? STR("") : cell[4]);
	struct str option = cell[2], name;

	split(cell[1], ' ', &header);
	if (!rows)
		x.column = column;
	x.lang = lang;
	x.date = *date != '\0' ? date : NULL;
	while (rows && str_next(&option, ' ', &name)) {
		x.keep = x.keep || str_is(name, "keep");
		x.skip_bad = x.skip_bad || str_is(name, "skip");
		if (str_starts(name, STR("kinds=")))
			(void)extract_kinds(str_from(name, 6), &x.kinds, why);
	}
	if (!extract_open(&x, &header, why))
		buf_puts(got, why);
	else if (rows)
		records(&x, cell + 3, n - 3, got);
	else
		buf_puts(got, "opened");
	extract_free(&x);
	tsv_free(&header);
	free(column);
	free(lang);
	free(date);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];

	if (!lexicon_has(STR("en")) && !lexicon_init(NULL, why))
		buf_puts(got, why);
	else if (str_is(cell[0], "kinds"))
		kinds(cell[1], got);
	else if (str_is(cell[0], "approx"))
		approx(cell[1], got);
	else if (str_is(cell[0], "vague"))
		vague(cell[1], got);
	else
		table(cell, n, got);
}

int
main(int argc, char *argv[])
{
	int status = unit_main(argc, argv, row);

	lexicon_free();
	lexicon_free();	/* nothing is left to free */
	return status;
}
