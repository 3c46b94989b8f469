/* tabulate - lay a table out for people: tables, cross-tables, plots, the report. */
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "common/cmd.h"
#include "common/pack.h"
#include "job.h"

static const struct cmd_option options[] = {
	{ 'c', "columns", "list", "show these columns" },
	{ 'g', "group", "list", "a heading for each group of rows that agree in these" },
	CMD_OPTION_HEADER,
	{ 'o', "output", "format", "text, markdown, html, csv, tsv, json, jsonl, latex, svg" },
	{ 'r', "rows", "list", "a cross-table with a row for each value of these columns" },
	{ 'v', "values", "list", "what its cells are: count, sum(column), median(column) ..." },
	{ 'w', "width", "cells", "how wide the text may be (default: the terminal)" },
	{ 'x', "across", "list", "and a column for each value of these" },
	{ ASK_CUT, "cut", NULL, "cut long cells instead of wrapping them" },
	{ ASK_MAX_COLUMNS, "max-columns", "n", "most columns of a cross-table (default: 100)" },
	{ ASK_MAX_ROWS, "max-rows", "n", "most rows to hold in memory (default: 1000000)" },
	CMD_OPTION_NO_HEADER,
	{ ASK_NO_TOTALS, "no-totals", NULL, "leave the totals of a cross-table out" },
	{ ASK_OTHER, "other", NULL, "sum up in one row what --top leaves out" },
	{ ASK_PLOT, "plot", "kind", "draw: range, bars, histogram or timeline" },
	CMD_OPTION_PROGRESS,
	{ ASK_REPEAT, "repeat", "n", "the names of the columns again every n rows of text" },
	{ ASK_REPORT, "report", "claims", "lay out reconcile's verdicts with the claims behind them" },
	CMD_OPTION_SKIP_BAD,
	{ ASK_SORT, "sort", "list", "order of the rows; -column: downwards" },
	{ ASK_SPREADSHEET, "spreadsheet", NULL, "disarm cells that a spreadsheet would run" },
	{ ASK_STREAM, "stream", NULL, "lay out by the first 1000 rows, then write rows as they come" },
	{ ASK_STYLE, "style", "name", "of text: light, box, plain or compact" },
	{ ASK_TARGET, "target", "number", "what the total of a timeline is to reach" },
	{ ASK_THOUSANDS, "thousands", NULL, "part thousands by commas" },
	{ ASK_TITLE, "title", "text", "the heading of a page or plot" },
	{ ASK_TITLES, "titles", "file", "names of items for the report: act, what, title" },
	{ ASK_TOP, "top", "n", "show the first n rows (of each group)" },
	{ ASK_VERTICAL, "vertical", NULL, "each cell on a line of its own" },
	{ 0, NULL, NULL, NULL },
};
static const struct cmd tabulate = { "tabulate", "[file ...]",
	"Lay a TSV table out for people.", options };

/* A titles file, or that of a pack, and what it includes. */
static void
load(struct titles *titles, const char *name)
{
	struct includes inc = { 0 };
	struct pack_file f = { 0 };
	char why[ERR_MAX];
	const char *from;

	include_ask(&inc, name, NULL);
	while (include_next(&inc, &name, &from)) {
		if (!pack_read(&f, name, "titles.tsv", from, why))
			err_die("%s: %s", name, why);
		if (!include_again(&inc, f.real) &&
		    !titles_read(titles, &inc, f.path, buf_get(&f.bytes), why))
			err_die("%s", why);
	}
	pack_free(&f);
	include_free(&inc);
}

static void
set(struct ask *a, struct job *job, struct table *t, int key, char *arg)
{
	const struct cmd_option *o = options;
	size_t *number = ask_number(a, key);

	while (o->key != key)
		o++;
	if (key == ASK_TITLES)
		load(&job->titles, arg);
	else if (number != NULL)
		*number = cmd_number(o->name, arg, ASK_MOST);
	else if (!ask_set(a, key, arg))
		cmd_stream(t, key, arg);
	a->look.bare = t->bare;
	a->skip_bad = t->skip_bad;
}

static void
terminal(struct look *look)
{
	struct winsize size = { 0 };

	if (!isatty(STDOUT_FILENO))
		return;
	(void)ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);	/* failing, it leaves 0 */
	look_terminal(look, size.ws_col, getenv("COLUMNS"), getenv("NO_COLOR"));
}

/* Read it to the end; what is ready by then, or before, is written. */
static void
lay_out(struct job *job, enum job_input which, struct table *t, struct out *out)
{
	char why[ERR_MAX];
	struct str piece;
	bool more;

	if (!job_header(job, which, &t->header, why))
		err_die("%s: %s", t->in.name, why);
	do {
		more = cmd_row(t);
		if (more && !job_row(job, which, &t->rec, why))
			cmd_bad(t, why);
		if (!job_is_ready(job, which, more))
			continue;
		if (!job_order(job, &t->header, more, why))
			err_die("%s: %s", t->in.name, why);
		for (; job_next(job, &piece); out_end(out))
			out_str(out, piece);
	} while (more);
	if (job->bad > 0)
		err_warn("%zu rows set aside: their values are no numbers", job->bad);
}

int
main(int argc, char *argv[])
{
	struct ask ask = { .max_columns = ASK_COLUMNS };
	struct table t = { 0 }, claims = { 0 };
	struct job job = { 0 };
	struct out out;
	char why[ERR_MAX], *arg;
	int key;

	cmd_init(&tabulate, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		set(&ask, &job, &t, key, arg);
	if (!job_check(&job, &ask, why))
		cmd_usage("%s", why);
	terminal(&ask.look);
	cmd_out(&out);
	if (ask.report[0] != NULL)
		cmd_table(&claims, ask.report);
	cmd_jail(cmd_operands());
	if (claims.file != NULL)
		lay_out(&job, JOB_CLAIMS, &claims, &out);
	t.flush = &out;
	cmd_table(&t, cmd_operands());
	lay_out(&job, JOB_TABLE, &t, &out);
	job_free(&job);
	table_free(&claims);
	table_free(&t);
	return cmd_finish(&out, STATUS_OK);
}
