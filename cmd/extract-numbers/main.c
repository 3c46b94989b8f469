/*
 * extract-numbers - one row for each figure of a text: its value, its bounds, what it
 * counts, and the day it is about.
 *
 * Reads TSV with a header line; writes every input column and its own behind them.
 */
#include "common/cmd.h"
#include "extract.h"

enum { APPROX = CMD_LONG, DATE, KEEP, KINDS, UNITS, VAGUE_AS };

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
	CMD_OPTION_PROGRESS,
	CMD_OPTION_SKIP_BAD,
	{ UNITS, "units", "file", "more units, in the form of units.tsv" },
	{ VAGUE_AS, "vague", "rule", "what \"dozens\" are: acled for 12 and more" },
	{ 0 },
};

static const struct cmd program = {
	"extract-numbers", "[file ...]",
	"Write one row for each figure of a column of text.", options,
};

/* More units, read before the input is. */
static void
read_units(const char *path)
{
	char why[ERR_MAX];
	struct buf b = { 0 };
	struct str line;
	enum in_status st;
	struct in in;

	cmd_open(&in, path);
	in.lax = true;
	while ((st = in_line(&in, &line)) == IN_OK) {
		buf_str(&b, line);
		buf_byte(&b, '\n');
	}
	if (st != IN_EOF)
		err_die("%s: %s", path, in_strerror(st));
	if (!units_extend(path, buf_get(&b), why))
		err_die("%s", why);
	in_free(&in);
	buf_free(&b);
}

int
main(int argc, char *argv[])
{
	struct extract x = { .column = "text", .lang = "en", .kinds = ~(1U << IDENTIFIER) };
	struct table t = { 0 };
	struct buf columns = { 0 };
	char *arg, why[ERR_MAX];
	const char *vague = NULL;
	struct out out;
	int key;

	cmd_init(&program, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'c':     x.column = arg; break;
		case 'l':     x.lang = arg; break;
		case APPROX:
			if (!extract_approx(str_of(arg), &x.approx, why))
				cmd_usage("--approx: %s", why);
			break;
		case DATE:    x.date = arg; break;
		case KEEP:    x.keep = true; break;
		case KINDS:
			if (!extract_kinds(str_of(arg), &x.kinds, why))
				cmd_usage("--kinds: %s", why);
			break;
		case UNITS:   read_units(arg); break;
		case VAGUE_AS: vague = arg; break;
		default:      cmd_stream(&t, key, arg);
		}
	if (!lexicon_init(vague, why))
		cmd_usage("--vague: %s", why);
	cmd_out(&out);
	cmd_jail(cmd_operands());

	t.flush = &out;
	cmd_table(&t, cmd_operands());
	x.skip_bad = t.skip_bad;
	if (!extract_open(&x, &t.header, why))
		err_die("%s: %s", t.in.name, why);
	cmd_header(&t, &out, extract_columns, EXTRACT_COLUMNS);
	while (cmd_row(&t)) {
		if (!extract_row(&x, &t.rec, why))
			cmd_bad(&t, why);
		for (columns.n = 0; extract_next(&x, &columns); columns.n = 0) {
			out_str(&out, t.line);
			out_str(&out, buf_get(&columns));
			out_end(&out);
		}
	}
	if (x.bad > 0)
		err_warn("%zu dates or offsets that are none, set aside", x.bad);
	buf_free(&columns);
	extract_free(&x);
	lexicon_free();
	table_free(&t);
	return cmd_finish(&out, STATUS_OK);
}
