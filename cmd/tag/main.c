/*
 * tag - give rows the labels that their text matches.
 *
 * Reads TSV; writes it with a column for each label of the rules, or with --matches
 * a row for each match.  Memory: one row, the rules, what a document carries.
 */
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"
#include "common/cmd.h"
#include "common/pack.h"
#include "tagger.h"

enum { CHECK = CMD_LONG, DEFAULT, MATCHES };

static const struct cmd_option options[] = {
	{ 'a', "around", "from,to", "columns of a figure's offsets: labels are those nearest to it" },
	{ 'c', "column", "name", "the column to match (text)" },
	CMD_OPTION_HEADER,
	{ 'r', "rules", "rules", "a rule file or a pack; may be given again" },
	{ CHECK, "check", NULL, "run the examples in the rules, read no input" },
	{ DEFAULT, "default", "label=column", "where the label is empty, take the column's value" },
	{ MATCHES, "matches", NULL, "write a row for each match" },
	CMD_OPTION_NO_HEADER,
	CMD_OPTION_PREFIX,
	CMD_OPTION_SKIP_BAD,
	{ 0 },
};

static const struct cmd tag = {
	"tag", "-r rules [file ...]", "Give rows the labels that their text matches.", options,
};

/* Read a file that the rules ask for. */
static void
give(struct rules *rules, const struct rules_want *want)
{
	char *name = mem_dup(want->name), *path, *id, why[ERR_MAX];
	const char *slash;
	struct str bytes;
	struct in in;

	path = want->from != NULL ? pack_include(name, "tsv", want->from) : pack_find(name, "tsv");
	if (path == NULL) {
		rules_lack(rules, want, why);
		err_die("%s", why);
	}
	slash = strcmp(path, name) != 0 ? strrchr(path, '/') : NULL;
	id = realpath(path, NULL);
	cmd_open(&in, path);
	if (in_block(&in, 0, IN_MAX, &bytes) == IN_EREAD)
		err_die("%s:", path);
	if (bytes.n >= IN_MAX)
		err_die("%s: larger than 64 MiB: no rule file", path);
	rules_give(rules, slash != NULL ? slash + 1 : path, id != NULL ? id : path, bytes);
	in_free(&in);
	free(id);
	free(path);
	free(name);
}

static void
load(struct rules *rules, const char *name)
{
	enum rules_status st;
	struct rules_want want;
	char why[ERR_MAX];

	rules_want(rules, str_of(name));
	while ((st = rules_parse(rules, &want, why)) == RULES_WANT)
		give(rules, &want);
	if (st == RULES_BAD)
		err_die("%s", why);
}

static int
run_examples(const struct rules *rules)
{
	struct check c = { .rules = rules };
	char why[ERR_MAX];

	while (check_next(&c, why))
		err_warn("%s", why);
	if (c.faults > 0)
		err_warn("%zu of %zu examples failed", c.faults, c.examples);
	return c.faults > 0 ? STATUS_FOUND : STATUS_OK;
}

/* Say which rules gave up on this row. */
static size_t
tell_lost(const struct tagger *tagger, const struct in *in)
{
	const struct given_up *g = tagger->hits.lost;
	const struct rule *r;
	size_t i;

	for (i = 0; i < tagger->hits.losses; i++) {
		r = &tagger->rules->rule[g[i].rule];
		err_warn("%s:%" PRIu64 ": the rule at %s:%" PRIu64 " gave up: %s", in->name,
		    in->line, r->file, r->line, g[i].why);
	}
	return i;
}

static int
label_rows(struct tagger *tagger, struct table *t, struct out *out)
{
	struct buf records = { 0 };
	char why[ERR_MAX];
	size_t lost = 0;

	while (cmd_row(t)) {
		records.n = 0;
		if (!tagger_row(tagger, &t->rec, &records, why))
			cmd_bad(t, why);
		lost += tell_lost(tagger, &t->in);
		out_str(out, buf_get(&records));
		if (records.n > 0)
			out_end(out);
	}
	buf_free(&records);
	if (lost > 0)
		err_warn("%zu searches were given up: those rows may lack labels", lost);
	if (tagger->bad > 0)
		err_warn("%zu rows with bad offsets were labelled as whole sentences", tagger->bad);
	return lost > 0 && !tagger->skip_bad ? STATUS_FOUND : STATUS_OK;
}

int
main(int argc, char *argv[])
{
	struct rules rules = { 0 };
	struct tagger tagger = { .rules = &rules, .column = "text" };
	bool check = false;
	char *arg, why[ERR_MAX];
	struct table t = { 0 };
	struct out out;
	int key, status;

	cmd_init(&tag, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'a': tagger.around = arg; break;
		case 'c': tagger.column = arg; break;
		case 'r': load(&rules, arg); break;
		case CHECK: check = true; break;
		case DEFAULT:
			if (!tagger_default(&tagger, arg))
				cmd_usage("--default wants label=column, not \"%s\"", arg);
			break;
		case MATCHES: tagger.matches = true; break;
		default: cmd_stream(&t, key, arg);
		}
	if (rules.n == 0)
		cmd_usage("there are no rules: -r names a file of them, or a pack");
	tagger.skip_bad = t.skip_bad;

	cmd_out(&out);
	t.flush = &out;
	cmd_jail(check ? NULL : cmd_operands());
	if (check)
		return cmd_finish(&out, run_examples(&rules));
	cmd_table(&t, cmd_operands());
	if (!tagger_open(&tagger, &t.header, t.prefix, why))
		err_die("%s: %s", t.in.name, why);
	cmd_header(&t, &out, tagger.added, tagger.added_n);
	status = label_rows(&tagger, &t, &out);

	tagger_free(&tagger);
	table_free(&t);
	rules_free(&rules);
	return cmd_finish(&out, status);
}
