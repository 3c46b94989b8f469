/*
 * tag - give rows the labels that their text matches.
 * Reads TSV; writes it with a column for each label of the rules, or with --matches
 * a row for each match.  Memory: one row, the rules, what a document carries.
 */
#include "cmd/tag/check.h"
#include "cmd/tag/stats.h"
#include "cmd/tag/tagger.h"
#include "common/cmd.h"
#include "common/pack.h"

enum { CHECK = CMD_LONG, DEFAULT, EXPLAIN, MATCHES, NO_PREFILTER, STATS };

static const struct cmd_option options[] = {
	{ 'a', "around", "from,to", "columns of a figure's offsets: labels are those nearest to it" },
	{ 'c', "column", "column", "the column to match (text)" },
	CMD_OPTION_HEADER,
	{ 'r', "rules", "rules", "a rule file or a pack; may be given again" },
	{ CHECK, "check", NULL, "tell what is wrong with the rules, read no input" },
	{ DEFAULT, "default", "label=column", "where the label is empty, take the column's value" },
	{ EXPLAIN, "explain", NULL, "--matches, also of what gave no value, and why" },
	{ MATCHES, "matches", NULL, "write a row for each match" },
	CMD_OPTION_NO_HEADER,
	{ NO_PREFILTER, "no-prefilter", NULL, "try every rule on every row: the same, slower" },
	CMD_OPTION_PREFIX,
	CMD_OPTION_PROGRESS,
	CMD_OPTION_SKIP_BAD,
	{ STATS, "stats", NULL, "in the end, tell on standard error what each rule gave and cost" },
	{ 0 },
};

static const struct cmd tag = {
	"tag", "-r rules [file ...]", "Give rows the labels that their text matches.", options,
};

/* How many lines are wrong: --check goes on behind them. */
static size_t
load(struct rules *rules, bool check)
{
	struct pack_file f = { 0 };
	struct rules_want want;
	enum rules_status st;
	char why[ERR_MAX];
	size_t wrong = 0;

	while ((st = rules_parse(rules, &want, why)) != RULES_DONE)
		if (st == RULES_BAD) {
			(check ? err_warn : err_die)("%s", why);
			wrong++;
		} else if (pack_read(&f, want.name, "tsv", want.from, why)) {
			rules_give(rules, f.path, f.real, buf_get(&f.bytes));
			pack_free(&f);	/* a list of names may be large */
		} else if (want.from == NULL)
			err_die("-r %s: %s", want.name, why);
		else
			rules_lack(rules, why);
	return wrong;
}

/* Every row, and what it becomes. */
static void
run(struct tagger *tagger, struct table *t, struct out *out)
{
	struct buf record = { 0 };
	char why[ERR_MAX];

	while (cmd_row(t)) {
		if (!tagger_row(tagger, &t->rec, why))
			cmd_bad(t, why);
		while (tagger_fault(tagger, why))
			cmd_warn(t, why);
		while (tagger_record(tagger, &record)) {
			out_str(out, buf_get(&record));
			out_end(out);
		}
	}
	if (tagger_summary(tagger, why))
		err_warn("%s", why);
	buf_free(&record);
}

int
main(int argc, char *argv[])
{
	struct rules rules = { 0 };
	struct tagger tagger = { .rules = &rules, .column = "text" };
	struct table t = { 0 };
	struct buf said = { 0 };
	struct check check = { .rules = &rules };
	char *arg, why[ERR_MAX];
	bool checked = false;
	struct out out;
	int key;

	cmd_init(&tag, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'a':     tagger.around = arg; break;
		case 'c':     tagger.column = arg; break;
		case 'r':     rules_want(&rules, arg); break;
		case CHECK:   checked = true; break;
		case DEFAULT: tagger_default(&tagger, arg); break;
		case EXPLAIN: tagger.matches = tagger.explain = true; break;
		case MATCHES: tagger.matches = true; break;
		case NO_PREFILTER: rules.unfiltered = true; break;
		case STATS:   rules.clock = cmd_clock; break;
		default:      cmd_stream(&t, key, arg);
		}
	check.faults = load(&rules, checked);
	if (rules.n + check.faults == 0)
		cmd_usage("there are no rules: -r names a file of them, or a pack");
	cmd_out(&out);
	cmd_jail(cmd_operands());
	while (checked && check_next(&check, why))
		err_warn("%s", why);
	if (checked)
		return cmd_finish(&out, check.faults > 0 ? STATUS_FOUND : STATUS_OK);
	t.flush = &out;
	cmd_table(&t, cmd_operands());
	tagger.skip_bad = t.skip_bad;
	if (!tagger_open(&tagger, &t.header, t.prefix, why))
		err_die("%s: %s", t.in.name, why);
	cmd_header(&t, &out, tagger.added, tagger.added_n);
	run(&tagger, &t, &out);
	if (rules.clock != NULL) {
		stats_put(&rules, &said);
		cmd_aside(&said);
	}
	buf_free(&said);
	table_free(&t);
	tagger_free(&tagger);
	rules_free(&rules);
	return cmd_finish(&out, tagger.lost > 0 && !t.skip_bad ? STATUS_FOUND : STATUS_OK);
}
