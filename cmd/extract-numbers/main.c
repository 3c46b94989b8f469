/*
 * extract-numbers - one row for each figure of a text: its value, its bounds, what it
 * counts, and the day it is about.
 *
 * Reads TSV with a header line; writes every input column and its own behind them.
 */
#include <stdint.h>
#include <stdlib.h>

#include "common/cmd.h"
#include "extract.h"

enum { APPROX = CMD_LONG, DATE, KEEP, KINDS, UNITS, VAGUE_RULE };

static const struct cmd_option options[] = {
	{ 'c', "column", "name", "the column of text (default: text)" },
	CMD_OPTION_HEADER,
	{ 'l', "lang", "code", "the language where the row names none (default: en)" },
	{ APPROX, "approx", "rule", "how far \"about\" reaches: digit (the default), or a share: 5%" },
	{ DATE, "date", "name", "the column of the document's date (default: date, if it is there)" },
	{ KEEP, "keep", NULL, "pass rows without a figure, with the new columns empty" },
	{ KINDS, "kinds", "list", "the kinds to show; all (default: all but identifier)" },
	CMD_OPTION_NO_HEADER,
	CMD_OPTION_PREFIX,
	CMD_OPTION_SKIP_BAD,
	{ UNITS, "units", "file", "more units, in the form of units.tsv" },
	{ VAGUE_RULE, "vague", "rule", "what \"dozens\" are: acled for 12 and more" },
	{ 0 },
};

static const struct cmd program = {
	"extract-numbers", "[file ...]",
	"Write one row for each figure of a column of text.", options,
};

/* What the options ask for. */
struct ask {
	const char *column, *lang, *date, *units, *vague, *kinds, *approx;
	bool keep;
};

/* Where the columns are that are read besides the text. */
struct at {
	size_t text, lang, date, doc, start, end;
};

static void
read_options(struct ask *ask, struct table *t)
{
	char *arg;
	int key;

	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'c':        ask->column = arg; break;
		case 'l':        ask->lang = arg; break;
		case APPROX:     ask->approx = arg; break;
		case DATE:       ask->date = arg; break;
		case KEEP:       ask->keep = true; break;
		case KINDS:      ask->kinds = arg; break;
		case UNITS:      ask->units = arg; break;
		case VAGUE_RULE: ask->vague = arg; break;
		default:         cmd_stream(t, key, arg); break;
		}
}

/* Everything that may be wrong with an option is told before any input is read. */
static void
prepare(const struct ask *ask, struct extract *x)
{
	char why[ERR_MAX];
	struct buf b = { 0 };
	struct str line;
	struct in in;

	if (!extract_kinds(str_of(ask->kinds), &x->kinds, why))
		cmd_usage("--kinds: %s", why);
	if (!extract_approx(str_of(ask->approx), &x->approx, why))
		cmd_usage("--approx: %s", why);
	if (!lexicon_init(ask->vague, why))
		cmd_usage("--vague: %s", why);
	if (!lexicon_has(str_of(ask->lang)))
		cmd_usage("--lang: no language \"%s\"", ask->lang);
	if (ask->units == NULL)
		return;
	cmd_open(&in, ask->units);
	in.lax = true;
	while (in_line(&in, &line) == IN_OK) {
		buf_str(&b, line);
		buf_byte(&b, '\n');
	}
	if (!units_extend(ask->units, buf_get(&b), why))
		err_die("%s", why);
	in_free(&in);
	buf_free(&b);
}

static struct at
columns(const struct table *t, const struct ask *ask)
{
	return (struct at){
		.text = cmd_column(t, ask->column),
		.lang = cmd_column_if(t, "lang"),
		.date = ask->date != NULL ? cmd_column(t, ask->date) : cmd_column_if(t, "date"),
		.doc = cmd_column_if(t, "doc"),
		.start = cmd_column_if(t, "start"),
		.end = cmd_column_if(t, "end"),
	};
}

static struct str
field(const struct table *t, size_t column, const char *missing)
{
	if (column == TSV_NONE || (t->rec.f[column].n == 0 && *missing != '\0'))
		return str_of(missing);
	return t->rec.f[column];
}

/* The figures of the current record, one line each. */
static void
write_row(struct table *t, const struct at *at, const struct ask *ask, struct extract *x,
    struct buf *line, struct out *out)
{
	const struct row row = {
		field(t, at->text, ""), field(t, at->lang, ask->lang), field(t, at->date, ""),
		field(t, at->doc, ""), field(t, at->start, ""), field(t, at->end, ""),
	};
	char why[ERR_MAX];
	size_t n, i;

	if (!extract_row(x, &row, &n, why))
		cmd_bad(t, why);
	for (i = n == 0 && ask->keep ? SIZE_MAX : 0; i < n || i == SIZE_MAX; i++) {
		line->n = 0;
		extract_write(x, i, line);
		out_str(out, t->line);
		out_str(out, buf_get(line));
		out_end(out);
		if (n == 0)
			break;
	}
}

int
main(int argc, char *argv[])
{
	struct ask ask = {
		.column = "text", .lang = "en", .approx = "digit",
		.kinds = "cardinal,ordinal,percent,money,measure,duration,age,date,time,year,"
		    "fraction,ratio,score",
	};
	struct extract x = { 0 };
	struct table t = { 0 };
	struct buf line = { 0 };
	struct out out;
	struct at at;
	char **files;

	cmd_init(&program, argc, argv);
	read_options(&ask, &t);
	files = cmd_operands();
	prepare(&ask, &x);
	cmd_out(&out);
	t.flush = &out;
	cmd_jail(files);
	cmd_table(&t, files);
	at = columns(&t, &ask);
	cmd_header(&t, &out, extract_columns, EXTRACT_COLUMNS);
	while (cmd_row(&t))
		write_row(&t, &at, &ask, &x, &line, &out);
	buf_free(&line);
	extract_free(&x);
	lexicon_free();
	table_free(&t);
	return cmd_finish(&out, STATUS_OK);
}
