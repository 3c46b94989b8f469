/*
 * reconcile - set claims about the same thing side by side, and say what is known.
 *
 * Reads TSV, one figure a row; writes a row for each item and each relation between
 * items.  Memory: everything, or one group with --sorted.
 */
#include <fcntl.h>

#include "cmd/reconcile/files.h"
#include "common/cmd.h"
#include "common/pack.h"

enum {
	ABS_TOL = CMD_LONG, BEST, DETAIL, EVENTS, EVENTS_OUT, EXIT_CODE, LEDGER, MAX_CONFLICTS,
	ORIGIN, REL_TOL, SIDE, SORTED, SUMS, UNITS, VALUE,
};

static const struct cmd_option options[] = {
	{ 'g', "group", "columns", "claims of one group are related (event)" },
	CMD_OPTION_HEADER,
	{ 'k', "key", "columns", "claims of one key are compared (act,what,of?,place?,side?)" },
	{ ABS_TOL, "abs-tol", "number", "figures this far apart are still compatible (0)" },
	{ BEST, "best", "rule", "best value: mode, median, latest or lowest (mode)" },
	{ DETAIL, "detail", NULL, "write the input rows with their verdicts instead" },
	{ EVENTS, "events", "file", "rows that give each claim its event" },
	{ EVENTS_OUT, "events-out", "file", "write the events found, to be corrected" },
	{ EXIT_CODE, "exit-code", NULL, "exit 1 on a conflict or a difference from the ledger" },
	{ LEDGER, "ledger", "file", "figures to hold the verdicts against" },
	{ MAX_CONFLICTS, "max-conflicts", "number", "exit 1 only where there are more" },
	CMD_OPTION_NO_HEADER,
	{ ORIGIN, "origin", "column", "who a claim comes from (speaker, source, doc)" },
	CMD_OPTION_PREFIX,
	{ REL_TOL, "rel-tol", "percent", "figures this far apart are still compatible (0%)" },
	{ SIDE, "side", "column", "the key column that is the side (side)" },
	CMD_OPTION_SKIP_BAD,
	{ SORTED, "sorted", NULL, "input is sorted by group: keep one group in memory" },
	{ SUMS, "sums", "file", "rows that say which parts make up a whole" },
	{ UNITS, "units", "file", "more units of measurement" },
	{ VALUE, "value", "column", "the column of the figures (value)" },
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

	while (files_want(j, &want))
		if (!pack_read(&f, want.name, want.suffix, want.from, why) ||
		    !files_give(j, f.path, f.real, buf_get(&f.bytes), why))
			err_die("%s", why);
	pack_free(&f);
}

/* The header tells the columns of the keys; then write ours. */
static void
begin(struct job *j, const struct table *t, struct out *out)
{
	struct buf row = { 0 };
	char why[ERR_MAX];

	if (!job_begin(j, &t->header, why))
		err_die("%s: %s", t->in.name, why);
	if (j->detail) {
		cmd_header(t, out, write_detail_columns, WRITE_DETAIL_COLUMNS);
		return;
	}
	if (!job_header(j, t->prefix, &row, why))
		err_die("%s: %s", t->in.name, why);
	if (!t->bare) {
		out_str(out, buf_get(&row));
		out_end(out);
	}
	buf_free(&row);
}

/* Write what a batch came to. */
static void
settle(struct job *j, struct out *out)
{
	struct buf row = { 0 };

	job_settle(j);
	while (job_next(j, &row)) {
		out_str(out, buf_get(&row));
		out_end(out);
	}
	buf_free(&row);
}

/* How many rows had a bad value and were set aside. */
static size_t
read_rows(struct job *j, struct table *t, struct out *out)
{
	enum job_status st;
	char why[ERR_MAX];
	size_t bad = 0;

	while (cmd_row(t)) {
		while ((st = job_add(j, &t->rec, t->line, why)) == JOB_BATCH_ENDS)
			settle(j, out);
		if (st == JOB_BAD || (st == JOB_BAD_VALUE && !t->skip_bad))
			cmd_bad(t, why);
		bad += st == JOB_BAD_VALUE;
	}
	j->last = true;
	settle(j, out);
	return bad;
}

static void
write_events(struct job *j, struct out *to)
{
	struct buf b = { 0 };

	if (j->events != NULL)
		events_write(j->events, &b);
	out_str(to, buf_get(&b));
	out_end(to);
	buf_free(&b);
	if (out_close(to) < 0)
		err_die("events:");
}

static struct out
create(const char *path)
{
	struct out out;
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);

	if (fd < 0)
		err_die("%s:", path);
	out_fd(&out, fd);
	return out;
}

int
main(int argc, char *argv[])
{
	struct job job = { .rules.best = BEST_MODE };
	const char *events_out = NULL;
	size_t tolerated = 0, bad;
	bool exit_code = false;
	struct table t = { 0 };
	struct out out, events;
	char *arg;
	int key;

	cmd_init(&reconcile, argc, argv);
	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'g':           job.choice.group = arg; break;
		case 'k':           job.choice.key = arg; break;
		case ABS_TOL:
		case REL_TOL:
			if (!job_tolerance(&job, str_of(arg), key == REL_TOL))
				cmd_usage("--%s wants a decimal%s, not \"%s\"",
				    key == REL_TOL ? "rel-tol" : "abs-tol",
				    key == REL_TOL ? " and %" : "", arg);
			break;
		case BEST:
			if (!job_best(&job, arg))
				cmd_usage("--best wants mode, median, latest or lowest, not \"%s\"", arg);
			break;
		case DETAIL:        job.detail = true; break;
		case EVENTS:        job.file[JOB_EVENTS] = arg; break;
		case EVENTS_OUT:    events_out = arg; break;
		case EXIT_CODE:     exit_code = true; break;
		case LEDGER:        job.file[JOB_LEDGER] = arg; break;
		case MAX_CONFLICTS:
			tolerated = cmd_number("max-conflicts", arg, SIZE_MAX / 16);
			exit_code = true;
			break;
		case ORIGIN:        job.choice.origin = arg; break;
		case SIDE:          job.choice.side = arg; break;
		case SORTED:        job.sorted = true; break;
		case SUMS:          job.file[JOB_SUMS] = arg; break;
		case UNITS:         job.file[JOB_UNITS] = arg; break;
		case VALUE:         job.choice.value = arg; break;
		default:            cmd_stream(&t, key, arg);
		}
	if (job.sorted && job.file[JOB_EVENTS] != NULL)
		cmd_usage("--sorted wants the events in a column: leave --events out");
	if (events_out != NULL && job.file[JOB_EVENTS] == NULL)
		cmd_usage("--events-out wants --events");

	load(&job);
	cmd_out(&out);
	if (events_out != NULL)
		events = create(events_out);
	cmd_jail(cmd_operands());
	t.flush = &out;
	cmd_table(&t, cmd_operands());
	begin(&job, &t, &out);
	bad = read_rows(&job, &t, &out);
	if (events_out != NULL)
		write_events(&job, &events);
	if (bad > 0)
		err_warn("%zu rows with a bad value set aside", bad);
	table_free(&t);
	key = exit_code && job.conflicts + job.differ > tolerated ? STATUS_FOUND : STATUS_OK;
	job_free(&job);
	return cmd_finish(&out, key);
}
