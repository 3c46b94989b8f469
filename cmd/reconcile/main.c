/*
 * reconcile - set claims about the same thing side by side, and say what is known.
 *
 * Reads TSV, one figure a row; writes a row for each item and each relation between
 * items.  Memory: everything, or one group with --sorted.
 */
#include "cmd/reconcile/files.h"
#include "cmd/reconcile/settings.h"
#include "common/cmd.h"
#include "common/pack.h"

static const struct cmd_option options[] = {
	{ 'g', "group", "columns", "claims of one group are related (event)" },
	CMD_OPTION_HEADER,
	{ 'k', "key", "columns", "claims of one key are compared (act,what,of?,place?,side?)" },
	{ SET_ABS_TOL, "abs-tol", "number", "figures this far apart are still compatible (0)" },
	{ SET_BEST, "best", "rule", "best value: mode, median, latest or lowest (mode)" },
	{ SET_DETAIL, "detail", NULL, "write the input rows with their verdicts instead" },
	{ SET_EVENTS, "events", "file", "rows that give each claim its event" },
	{ SET_EVENTS_OUT, "events-out", "file", "write the events found, to be corrected" },
	{ SET_EXIT_CODE, "exit-code", NULL, "exit 1 on a conflict or a difference from the ledger" },
	{ SET_EXPLAIN, "explain", "key", "say in sentences how the verdict on an item came about" },
	{ SET_LEDGER, "ledger", "file", "figures to hold the verdicts against" },
	{ SET_MAX_CONFLICTS, "max-conflicts", "number", "exit 1 only where there are more" },
	CMD_OPTION_NO_HEADER,
	{ SET_ORIGIN, "origin", "column", "who a claim comes from (speaker, source, doc)" },
	CMD_OPTION_PREFIX,
	{ SET_REL_TOL, "rel-tol", "percent", "figures this far apart are still compatible (0%)" },
	{ SET_SIDE, "side", "column", "the key column that is the side (side)" },
	CMD_OPTION_SKIP_BAD,
	{ SET_SORTED, "sorted", NULL, "input is sorted by group: keep one group in memory" },
	{ SET_SUMS, "sums", "file", "rows that say which parts make up a whole" },
	{ SET_UNITS, "units", "file", "more units of measurement" },
	{ SET_VALUE, "value", "column", "the column of the figures (value)" },
	{ 0 },
};

static const struct cmd reconcile = {
	"reconcile", "[file ...]", "Say which figures agree, which add up and which do not.", options,
};

/* Read what the job wants besides its rows. */
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

/* The header tells the columns of the keys; then write ours. */
static void
begin(struct job *j, const struct table *t, struct buf *row, struct out *out)
{
	char why[ERR_MAX];

	if (!job_begin(j, &t->header, why) || !job_header(j, t->prefix, row, why))
		err_die("%s: %s", t->in.name, why);
	out_str(out, t->bare ? STR("") : buf_get(row));
	if (!t->bare)
		out_end(out);
}

static void
write_batch(struct job *j, struct buf *row, struct out *out)
{
	while (job_next(j, row)) {
		out_str(out, buf_get(row));
		out_end(out);
	}
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

int
main(int argc, char *argv[])
{
	struct job job = { .last = false };
	struct table t = { 0 };
	struct buf row = { 0 };
	struct out out, events;
	enum job_status st;
	char why[ERR_MAX];
	int status;

	read_options(&job, &t, argc, argv);
	load(&job);
	cmd_out(&out);
	if (job.events_out != NULL)
		cmd_create(&events, job.events_out);
	cmd_jail(cmd_operands());

	t.flush = &out;
	cmd_table(&t, cmd_operands());
	begin(&job, &t, &row, &out);
	while (cmd_row(&t)) {
		while ((st = job_add(&job, &t.rec, t.line, why)) == JOB_BATCH_ENDS)
			write_batch(&job, &row, &out);
		if (st == JOB_BAD)
			cmd_bad(&t, why);
	}
	job.last = true;
	write_batch(&job, &row, &out);
	if (job.events_out != NULL) {
		job_events(&job, &row);
		out_str(&events, buf_get(&row));
		out_end(&events);
		if (out_close(&events) < 0)
			err_die("%s:", job.events_out);
	}
	if (job.explain != NULL && job.explained == 0)
		err_die("--explain: no item has \"%s\" among the cells of its group and key", job.explain);
	if (job.bad > 0)
		err_warn("%zu rows with a bad value set aside", job.bad);
	status = job_fails(&job) ? STATUS_FOUND : STATUS_OK;
	table_free(&t);
	buf_free(&row);
	job_free(&job);
	return cmd_finish(&out, status);
}
