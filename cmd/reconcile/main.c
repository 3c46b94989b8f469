/*
 * reconcile - set claims about the same thing side by side, and say what is known.
 * A figure a row in, an item or relation a row out; memory of all, or of one group (--sorted).
 */
#include "cmd/reconcile/files.h"
#include "cmd/reconcile/settings.h"
#include "common/cmd.h"
#include "common/pack.h"

static const struct cmd_option options[] = {
	{ 'g', "group", "columns", "claims of one group are related (event)" },
	CMD_OPTION_HEADER,
	{ 'k', "key", "columns", "claims of one key are compared (act,what,of?,place?,side?)" },
	{ SET_ABS_TOL, "abs-tol", "numbers", "figures this far apart are still compatible (0)" },
	{ SET_BEST, "best", "rule", "best value: mode, median, latest, lowest, priority, weights, truth" },
	{ SET_DETAIL, "detail", NULL, "write the input rows with their verdicts instead" },
	{ SET_EVENTS, "events", "file", "rows that give each claim its event" },
	{ SET_EVENTS_OUT, "events-out", "file", "write the events found, to be corrected" },
	{ SET_EXIT_CODE, "exit-code", NULL, "exit 1 on a conflict or a difference from the ledger" },
	{ SET_EXPLAIN, "explain", "key", "say in sentences how the verdict on an item came about" },
	{ SET_LEDGER, "ledger", "file", "figures to hold the verdicts against" },
	{ SET_MAX_CONFLICTS, "max-conflicts", "number", "exit 1 only where there are more" },
	{ SET_MAX_GROUP, "max-group", "number", "fail where a group has more rows, with --sorted" },
	CMD_OPTION_NO_HEADER,
	{ SET_ORIGIN, "origin", "column", "who a claim comes from (speaker, source, doc)" },
	{ SET_PARTIAL, "partial", NULL, "write the distinct claims, to be merged, and no verdicts" },
	CMD_OPTION_PREFIX,
	{ SET_PRIORITY, "priority", "file", "sources, the first of which goes before all others" },
	CMD_OPTION_PROGRESS,
	{ SET_REL_TOL, "rel-tol", "percents", "figures this far apart are still compatible (0%)" },
	{ SET_SIDE, "side", "column", "the key column that is the side (side)" },
	CMD_OPTION_SKIP_BAD,
	{ SET_SORTED, "sorted", NULL, "input is sorted by group: keep one group in memory" },
	{ SET_SUMS, "sums", "file", "rows that say which parts make up a whole" },
	{ SET_UNITS, "units", "file", "more units of measurement" },
	{ SET_VALUE, "value", "column", "the column of the figures (value)" },
	{ SET_WEIGHTS, "weights", "file", "how much the word of each source weighs" },
	{ SET_WEIGHTS_OUT, "weights-out", "file", "write the weights learnt from the ledger or the claims" },
	{ 0 },
};

static const struct cmd reconcile = { "reconcile", "[file ...]",
	"Say which figures agree, which add up and which do not.", options };

static void
load(struct job *j)
{
	struct pack_file f = { 0 };
	struct want want;
	char why[ERR_MAX];

	while (files_want(j, &want)) {
		if (!pack_read(&f, want.name, want.suffix, want.from, why))
			err_die(f.path == NULL ? "%s: %s" : "%.0s%s", want.name, why);
		if (!files_give(j, f.path, f.real, buf_get(&f.bytes), why))
			err_die("%s", why);
	}
	pack_free(&f);
}

static void
put(struct out *out, const struct buf *row)
{
	out_str(out, buf_get(row));
	out_end(out);
}

/* Outputs are opened first, then inputs; the header tells the columns of the keys. */
static void
begin(struct job *j, struct table *t, struct buf *row, struct out *out, struct out *side)
{
	char why[ERR_MAX];
	int k;

	load(j);
	cmd_out(out);
	for (k = 0; k < JOB_OUTPUTS; k++)
		if (j->output[k] != NULL)
			cmd_create(&side[k], j->output[k]);
	cmd_jail(cmd_operands());
	t->flush = out;
	cmd_table(t, cmd_operands());
	if (!job_begin(j, &t->header, why) || !job_header(j, t->prefix, row, why))
		err_die("%s: %s", t->in.name, why);
	if (!t->bare)
		put(out, row);
}

static void
read_options(struct job *j, struct table *t, int argc, char *argv[])
{
	enum setting_status st;
	char why[ERR_MAX], *arg;
	int key;

	cmd_init(&reconcile, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		if ((st = settings_take(j, key, arg, why)) == SETTING_BAD)
			cmd_usage("%s", why);
		else if (st == SETTING_OTHER)
			cmd_stream(t, key, arg);
	if (!settings_agree(j, why))
		cmd_usage("%s", why);
	j->skip_bad = t->skip_bad;
	t->bare = t->bare || j->explain != NULL;
}

static void
write_outputs(struct job *j, struct buf *row, struct out *side)
{
	int k;

	for (k = 0; k < JOB_OUTPUTS; k++)
		if (job_output(j, (enum job_output)k, row)) {
			put(&side[k], row);
			if (out_close(&side[k]) < 0)
				err_die("%s:", j->output[k]);
		}
}

int
main(int argc, char *argv[])
{
	struct job job = { .last = false };
	struct table t = { 0 };
	struct buf row = { 0 };
	struct out out, side[JOB_OUTPUTS];
	enum job_status st;
	char why[ERR_MAX];

	read_options(&job, &t, argc, argv);
	begin(&job, &t, &row, &out, side);
	while (cmd_row(&t)) {
		while ((st = job_add(&job, &t.rec, t.line, why)) == JOB_BATCH_ENDS)
			while (job_next(&job, &row))
				put(&out, &row);
		if (st == JOB_BAD)
			cmd_bad(&t, why);
	}
	for (job.last = true; job_next(&job, &row);)
		put(&out, &row);
	write_outputs(&job, &row, side);
	while (job_warns(&job, why))
		err_warn("%s", why);
	table_free(&t);
	buf_free(&row);
	job_free(&job);
	return cmd_finish(&out, job_fails(&job) ? STATUS_FOUND : STATUS_OK);
}
