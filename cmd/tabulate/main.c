/*
 * tabulate - lay a table out for people: text, Markdown, HTML, CSV, TSV, JSON;
 * cross-tables, plots, and the report on what many reports say.
 */
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "common/cmd.h"
#include "job.h"

enum { CUT = CMD_LONG, MAX_COLUMNS, MAX_ROWS, NO_TOTALS, PLOT, REPORT, SORT, SPREADSHEET,
	THOUSANDS, TITLE, TITLES, TOP };
enum { COLUMNS_MOST = 100, ROWS_MOST = 1000000, WIDTH_USUAL = 100, WIDTH_MOST = 100000 };

static const struct cmd_option options[] = {
	{ 'c', "columns", "list", "show these columns" },
	{ 'g', "group", "list", "a heading for each group of rows that agree in these" },
	CMD_OPTION_HEADER,
	{ 'o', "output", "format", "text, markdown, html, csv, tsv or json" },
	{ 'r', "rows", "list", "a cross-table with a row for each value of these columns" },
	{ 'v', "values", "list", "what its cells are: count, sum(column), median(column) ..." },
	{ 'w', "width", "cells", "how wide the text may be (default: the terminal)" },
	{ 'x', "across", "list", "and a column for each value of these" },
	{ CUT, "cut", NULL, "cut long cells instead of wrapping them" },
	{ MAX_COLUMNS, "max-columns", "n", "most columns of a cross-table (default: 100)" },
	{ MAX_ROWS, "max-rows", "n", "most rows to hold in memory (default: 1000000)" },
	CMD_OPTION_NO_HEADER,
	{ NO_TOTALS, "no-totals", NULL, "leave the totals of a cross-table out" },
	{ PLOT, "plot", "kind", "draw: range or bars" },
	{ REPORT, "report", "claims", "lay out reconcile's verdicts with the claims behind them" },
	CMD_OPTION_SKIP_BAD,
	{ SORT, "sort", "list", "order of the rows; -column: downwards" },
	{ SPREADSHEET, "spreadsheet", NULL, "disarm cells that a spreadsheet would run" },
	{ THOUSANDS, "thousands", NULL, "part thousands by commas" },
	{ TITLE, "title", "text", "the heading of a page or plot" },
	{ TITLES, "titles", "file", "names of items for the report: act, what, title" },
	{ TOP, "top", "n", "show the first n rows (of each group)" },
	{ 0, NULL, NULL, NULL },
};
static const struct cmd tabulate = { "tabulate", "[file ...]",
	"Lay a TSV table out for people.", options };

static void
set(struct ask *a, struct table *t, int key, char *arg)
{
	switch (key) {
	case 'c':         a->columns = arg; break;
	case 'g':         a->groups = arg; break;
	case 'o':         a->format = arg; break;
	case 'r':         a->rows = arg; break;
	case 'v':         a->values = arg; break;
	case 'w':         a->look.width = cmd_number("width", arg, WIDTH_MOST); break;
	case 'x':         a->across = arg; break;
	case CUT:         a->look.cut = true; break;
	case MAX_COLUMNS: a->max_columns = cmd_number("max-columns", arg, SIZE_MAX / 2); break;
	case MAX_ROWS:    a->max_rows = cmd_number("max-rows", arg, SIZE_MAX / 2); break;
	case NO_TOTALS:   a->no_totals = true; break;
	case PLOT:        a->plot = arg; break;
	case REPORT:      a->report = arg; break;
	case SORT:        a->sort = arg; break;
	case SPREADSHEET: a->look.spreadsheet = true; break;
	case THOUSANDS:   a->look.thousands = true; break;
	case TITLE:       a->look.title = arg; break;
	case TITLES:      a->titles = arg; break;
	case TOP:         a->top = cmd_number("top", arg, SIZE_MAX / 2); break;
	default:          cmd_stream(t, key, arg);
	}
	a->look.bare = t->bare;
}

/* A terminal says how wide it is and may show colour; a file has all the room. */
static void
terminal(struct look *look)
{
	const char *no_colour = getenv("NO_COLOR"), *columns = getenv("COLUMNS");
	struct winsize size = { 0 };

	if (!isatty(STDOUT_FILENO))
		return;
	look->terminal = true;
	look->colour = no_colour == NULL || no_colour[0] == '\0';
	if (look->width > 0)
		return;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		look->width = size.ws_col;
	else
		look->width = columns != NULL ? strtoul(columns, NULL, 10) : 0;
	if (look->width == 0 || look->width > WIDTH_MOST)
		look->width = WIDTH_USUAL;
}

/* A table beside the input: opened before the program is confined, read after. */
struct beside {
	char *files[2];
	struct table t;
};

static void
open_beside(struct beside *b, char *path)
{
	b->files[0] = path;
	if (path != NULL)
		cmd_table(&b->t, b->files);
}

static void
read_beside(struct beside *b, const struct ask *a, struct grid *g)
{
	if (b->files[0] == NULL)
		return;
	grid_header(g, &b->t.header, NULL);
	while (cmd_row(&b->t)) {
		if (grid_rows(g) == a->max_rows)
			cmd_bad(&b->t, "too many rows: allow more with --max-rows");
		grid_row(g, &b->t.rec, NULL);
	}
	table_free(&b->t);
}

static void
read_rows(struct job *job, struct table *t)
{
	char why[ERR_MAX];
	size_t bad = 0;
	bool full;

	while (cmd_row(t)) {
		if (job_row(job, &t->rec, &full, why))
			continue;
		if (full || !t->skip_bad)
			cmd_bad(t, why);
		bad++;
	}
	if (bad > 0)
		err_warn("%zu rows set aside: their values are no numbers", bad);
}

int
main(int argc, char *argv[])
{
	struct ask ask = { .max_rows = ROWS_MOST, .max_columns = COLUMNS_MOST };
	struct beside claims = { 0 }, titles = { 0 };
	struct table t = { 0 };
	struct job job = { 0 };
	struct buf piece = { 0 };
	struct out out;
	char why[ERR_MAX], *arg, **files;
	int key;

	cmd_init(&tabulate, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		set(&ask, &t, key, arg);
	files = cmd_operands();
	if (!job_check(&job, &ask, why))
		cmd_usage("%s", why);
	terminal(&ask.look);
	cmd_out(&out);
	open_beside(&claims, ask.report);
	open_beside(&titles, ask.titles);
	cmd_jail(files);
	read_beside(&claims, &ask, &job.claims);
	read_beside(&titles, &ask, &job.titles);
	cmd_table(&t, files);
	if (!job_header(&job, &t.header, why))
		err_die("%s: %s", t.in.name, why);
	read_rows(&job, &t);
	if (!job_order(&job, &t.header, why))
		err_die("%s: %s", t.in.name, why);
	while (job_next(&job, &piece)) {
		out_str(&out, buf_get(&piece));
		out_end(&out);
	}
	buf_free(&piece);
	job_free(&job);
	table_free(&t);
	return cmd_finish(&out, STATUS_OK);
}
