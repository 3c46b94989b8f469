/* uses: cmd/tabulate/?*.c */
/*
 * tabulate.c - options, a table, then what is shown: its lines, of a page the
 * title and what stands in <main>; or why there is nothing.  Options are parted by blanks and named as
 * on the command line, without "--"; "titles" and "report" take a table each, before
 * the last, and "terminal N" shows it on one of N cells, in colour.
 *
 * In tables " / " parts rows and " | " cells; "_" is an empty cell.
 */
#include <stdlib.h>

#include "cmd/tabulate/job.h"
#include "tests/unit/unit.h"

enum { TERMINAL = -1, TITLES = -2, LEAST_STYLE = 1000 };

static const struct option {
	const char *name;
	int key;
	bool value;
} options[] = {
	{ "c", 'c', true }, { "g", 'g', true }, { "o", 'o', true }, { "r", 'r', true },
	{ "v", 'v', true }, { "w", 'w', true }, { "x", 'x', true }, { "cut", ASK_CUT, false },
	{ "max-columns", ASK_MAX_COLUMNS, true }, { "max-rows", ASK_MAX_ROWS, true },
	{ "no-header", 0, false }, { "no-totals", ASK_NO_TOTALS, false },
	{ "other", ASK_OTHER, false }, { "plot", ASK_PLOT, true },
	{ "repeat", ASK_REPEAT, true }, { "report", ASK_REPORT, false }, { "skip-bad", 1, false },
	{ "sort", ASK_SORT, true }, { "spreadsheet", ASK_SPREADSHEET, false },
	{ "stream", ASK_STREAM, false }, { "style", ASK_STYLE, true },
	{ "target", ASK_TARGET, true }, { "terminal", TERMINAL, true },
	{ "thousands", ASK_THOUSANDS, false }, { "title", ASK_TITLE, true },
	{ "titles", TITLES, false }, { "top", ASK_TOP, true }, { "vertical", ASK_VERTICAL, false },
};

/* What a row asks for; its words stay in `words`. */
struct wanted {
	struct ask ask;
	bool titles;
	char *words[32];
	size_t n;
};

static bool
set(struct wanted *w, int key, struct str value)
{
	size_t *n = ask_number(&w->ask, key);

	if (n != NULL)
		*n = unit_number(value);
	else if (key == TERMINAL)
		look_terminal(&w->ask.look, unit_number(value), NULL, NULL);
	else if (key == TITLES)
		w->titles = true;
	else if (key == 0)
		w->ask.look.bare = true;
	else if (key == 1)
		w->ask.skip_bad = true;
	else {
		w->words[w->n++] = mem_dup(key == ASK_REPORT ? STR("claims") : value);
		return ask_set(&w->ask, key, w->words[w->n - 1]);
	}
	return true;
}

static bool
parse(struct wanted *w, struct str rest)
{
	struct str word, value;
	size_t i, n = sizeof(options) / sizeof(*options);

	*w = (struct wanted){ .ask = { .max_rows = ASK_ROWS, .max_columns = ASK_COLUMNS } };
	while (rest.n > 0 && str_next(&rest, ' ', &word)) {
		for (i = 0; i < n && !str_is(word, options[i].name); i++)
			;
		value = STR("");
		if (i == n || (options[i].value && !str_next(&rest, ' ', &value)) ||
		    !set(w, options[i].key, value))
			return false;
	}
	return true;
}

/* The table as lines of TSV, in *text. */
static void
tsv_of(struct str table, struct buf *text)
{
	struct str rest = table;
	bool begins = true, ends;

	text->n = 0;
	while (rest.n > 0) {
		ends = rest.n == 1 || str_starts(str_from(rest, 1), STR(" | ")) ||
		    str_starts(str_from(rest, 1), STR(" / "));
		if (str_starts(rest, STR(" | ")) || str_starts(rest, STR(" / "))) {
			buf_byte(text, rest.p[1] == '|' ? '\t' : '\n');
			rest = str_from(rest, 3);
			begins = true;
			continue;
		}
		if (!begins || !ends || rest.p[0] != '_')
			buf_byte(text, rest.p[0]);
		rest = str_from(rest, 1);
		begins = false;
	}
	buf_byte(text, '\n');
}

static void
put(struct buf *got, struct str line)
{
	buf_str(got, line);
	buf_byte(got, '\n');
}

/* What main() does with an input; false where the reason is in `why`. */
static bool
give(struct job *job, enum job_input which, struct str table, struct buf *got,
    char why[ERR_MAX])
{
	struct buf text = { 0 };
	struct tsv header = { 0 }, rec = { 0 };
	struct str rest, line = STR(""), piece;
	bool ok, more;

	tsv_of(table, &text);
	rest = buf_get(&text);
	str_next(&rest, '\n', &line);
	tsv_split(&header, line);
	ok = job_header(job, which, &header, why);
	do {
		if ((more = ok && rest.n > 0 && str_next(&rest, '\n', &line))) {
			tsv_split(&rec, line);
			ok = job_row(job, which, &rec, why);
		}
		if (!ok || !job_is_ready(job, which, more))
			continue;
		ok = job_order(job, &header, more, why);
		while (ok && job_next(job, &piece))
			put(got, piece);
	} while (ok && more);
	tsv_free(&header);
	tsv_free(&rec);
	buf_free(&text);
	return ok;
}

static size_t
find(struct str s, size_t from, const char *what)
{
	while (from < s.n && !str_starts(str_from(s, from), str_of(what)))
		from++;
	return from;
}

/* Of a page its title, and what stands in <main>. */
static void
cut_page(struct buf *got)
{
	struct buf cut = { 0 };
	struct str s = buf_get(got);
	size_t title = find(s, 0, "<title>"), style = find(s, 0, "<style>");
	size_t body = find(s, style, "<main>\n");

	if (!str_starts(s, STR("<!DOCTYPE")))
		return;
	buf_str(&cut, str_sub(s, title, find(s, title, "\n") + 1));
	buf_puts(&cut, body - style < LEAST_STYLE ? "no style\n" : "");
	buf_str(&cut, str_sub(s, body + strlen("<main>\n"), find(s, body, "</main>")));
	got->n = 0;
	buf_str(got, buf_get(&cut));
	buf_free(&cut);
}

static bool
titles(struct job *job, struct str table, char why[ERR_MAX])
{
	struct includes inc = { 0 };
	struct buf text = { 0 };
	bool ok;

	tsv_of(table, &text);
	ok = titles_read(&job->titles, &inc, "titles.tsv", buf_get(&text), why);
	buf_free(&text);
	include_free(&inc);
	return ok;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct job job = { 0 };
	char why[ERR_MAX] = "no such option, or too few tables";
	struct wanted w;
	size_t i = 1;
	bool ok = parse(&w, cell[0]) &&
	    n == 2 + (size_t)w.titles + (w.ask.report[0] != NULL) &&
	    job_check(&job, &w.ask, why) && (!w.titles || titles(&job, cell[i++], why)) &&
	    (w.ask.report[0] == NULL || give(&job, JOB_CLAIMS, cell[i++], got, why)) &&
	    give(&job, JOB_TABLE, cell[i], got, why);

	if (!ok)
		put(got, str_of(why));
	if (job.bad > 0) {
		buf_puts(got, "bad rows: ");
		buf_size(got, job.bad);
		buf_byte(got, '\n');
	}
	cut_page(got);
	got->n -= got->n > 0;		/* the last newline */
	job_free(&job);
	for (i = 0; i < w.n; i++)
		free(w.words[i]);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
