/*
 * report.c - the whole pipeline, from documents to the page that people read.
 *
 * What passes between the steps stands in files without a name, handed on as
 * /dev/fd/N: nothing is left behind, however the report ends.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/builtin.h"
#include "cmd/crossfoot/path.h"
#include "cmd/crossfoot/plan.h"
#include "common/cmd.h"

enum { EVENTS = CMD_LONG, EVENTS_OUT, EXIT_CODE, HEADERS, ID, FILES_FROM, LEDGER };

static const struct cmd_option options[] = {
	{ 'c', "column", "column", "the text is in this column of a CSV or TSV" },
	{ 'f', "format", "format", "the documents are text (the default), csv or tsv" },
	{ 'l', "lang", "lang", "the documents' language, instead of finding it" },
	{ 'm', "manifest", "file", "take date, source and the like from this table" },
	{ 'n', "dry-run", NULL, "print the pipeline instead of running it" },
	{ 'o', "output", "format", "text (the default) or html" },
	{ 'r', "rules", "pack", "tag by this rule pack instead of default; may be repeated" },
	{ 'w', "width", "columns", "lay the report out for so many columns" },
	{ EVENTS, "events", "file", "place figures in the events of this table" },
	{ EVENTS_OUT, "events-out", "file", "write the events found, to be corrected" },
	{ EXIT_CODE, "exit-code", NULL, "exit with status 1 where there is a conflict" },
	{ FILES_FROM, "files-from", "file", "read names of documents from this file" },
	{ HEADERS, "headers", "names", "take these from header lines at the top of each document" },
	{ ID, "id", "column", "the document's name is in this column of a CSV or TSV" },
	{ LEDGER, "ledger", "file", "compare with the figures of this table" },
	{ 0 },
};

static const struct cmd cmd = {
	.name = "report",
	.operands = "[file ...]",
	.about = "Report which figures of the documents agree, add up or contradict each other.",
	.options = options,
};

/* Options that are split's own go to it as they are. */
static void
pass_to_split(struct request *r, int key, const char *arg)
{
	const struct cmd_option *o;
	char option[32];

	for (o = options; o->key != key; o++)
		;
	snprintf(option, sizeof(option), "--%s", o->name);
	argv_add(&r->split, option);
	argv_add(&r->split, arg);
}

static bool
read_options(struct request *r)
{
	bool dry = false;
	char *arg;
	int key;

	while ((key = cmd_option(&arg)) != -1)
		switch (key) {
		case 'n':        dry = true; break;
		case 'o':        r->format = arg; break;
		case 'r':        argv_add(&r->packs, arg); break;
		case 'w':        r->width = arg; break;
		case EVENTS:     r->events = arg; break;
		case EVENTS_OUT: r->events_out = arg; break;
		case EXIT_CODE:  r->exit_code = true; break;
		case LEDGER:     r->ledger = arg; break;
		default:         pass_to_split(r, key, arg);
		}
	if (r->format != NULL && strcmp(r->format, "text") != 0 && strcmp(r->format, "html") != 0)
		cmd_usage("-o is text or html, not \"%s\"", r->format);
	if (r->packs.n == 0)
		argv_add(&r->packs, "default");
	r->files = cmd_operands();
	return dry;
}

/* One word on a document that cannot be read, instead of each stage's on having no input. */
static bool
can_read(char *const *files)
{
	for (; *files != NULL; files++)
		if (strcmp(*files, "-") != 0 && access(*files, R_OK) < 0) {
			err_warn("%s:", *files);
			return false;
		}
	return true;
}

static char *
bare_name(const char *name)
{
	return mem_dup(str_of(name));
}

static int
dry_run(const struct request *r)
{
	const struct between between = { "figures.tsv", "verdicts.tsv", "claims.tsv" };
	struct buf script = { 0 };
	struct plan plan;
	struct out out;

	plan_make(r, &between, bare_name, &plan);
	plan_show(&plan, &between, &script);
	cmd_out(&out);
	script.n--;	/* the newline ends the record */
	out_str(&out, buf_get(&script));
	out_end(&out);
	buf_free(&script);
	plan_free(&plan);
	return cmd_finish(&out, STATUS_OK);
}

/* A file that goes with its last descriptor, and the name children know it by. */
static int
nameless_file(char name[32])
{
	const char *dir = getenv("TMPDIR");
	struct buf path = { 0 };
	int fd;

	buf_puts(&path, dir != NULL && *dir != '\0' ? dir : "/tmp");
	buf_puts(&path, "/crossfoot.XXXXXX");
	buf_byte(&path, '\0');
	if ((fd = mkstemp(path.p)) < 0 || unlink(path.p) < 0)
		err_warn("%s:", path.p);
	buf_free(&path);
	snprintf(name, 32, "/dev/fd/%d", fd);
	return fd;
}

static bool
make_files(char name[3][32], int fd[3])
{
	size_t i;

	for (i = 0; i < 3; i++)
		if ((fd[i] = nameless_file(name[i])) < 0)
			return false;
	return true;
}

/*
 * The worst of the stages' statuses, the first failure told.  Where a later stage stopped
 * reading, the earlier ones' SIGPIPE is its consequence and not told, and neither is that
 * the stages behind one that failed had nothing to read.
 */
static int
judge(const struct argv *stage, const int *status, size_t n)
{
	const char *name;
	int worst = STATUS_OK;
	size_t i;

	for (i = 0; i < n; i++) {
		name = strrchr(stage[i].word[0], '/');
		name = name != NULL ? name + 1 : stage[i].word[0];
		if (status[i] == 128 + SIGPIPE && i + 1 < n)
			continue;
		if (status[i] == 128 + SIGPIPE) {
			signal(SIGPIPE, SIG_DFL);
			raise(SIGPIPE);
		}
		if (status[i] > 128)
			err_warn("%s was ended by signal %d", name, status[i] - 128);
		else if (status[i] > STATUS_FOUND && worst <= STATUS_FOUND)
			err_warn("%s failed with status %d: there is no report", name, status[i]);
		if (status[i] > worst)
			worst = status[i];
	}
	return worst > STATUS_FOUND ? STATUS_FATAL : worst;
}

static int
run_step(const struct argv *stage, size_t n, int out)
{
	int status[FIGURES];

	if (!spawn_pipeline(stage, n, STDIN_FILENO, out, status)) {
		err_warn("cannot start the programs:");
		return STATUS_FATAL;
	}
	return judge(stage, status, n);
}

/* The steps in order, until one fails; a finding of status 1 is kept. */
static int
run_plan(const struct plan *p, const int fd[3])
{
	const struct {
		const struct argv *stage;
		size_t n;
		int out;
	} step[] = {
		{ p->figures, FIGURES, fd[0] },
		{ &p->verdicts, 1, fd[1] },
		{ &p->claims, 1, fd[2] },
		{ &p->page, 1, STDOUT_FILENO },
	};
	int status, worst = STATUS_OK;
	size_t i;

	for (i = 0; i < sizeof(step) / sizeof(*step); i++) {
		status = run_step(step[i].stage, step[i].n, step[i].out);
		if (status > worst)
			worst = status;
		if (worst == STATUS_FATAL)
			break;
		if (step[i].out != STDOUT_FILENO)
			lseek(step[i].out, 0, SEEK_SET);
		lseek(fd[0], 0, SEEK_SET);	/* read by two of them */
	}
	return worst;
}

int
report(int argc, char *argv[])
{
	struct request request = { 0 };
	struct between between;
	char name[3][32];
	int fd[3], status = STATUS_FATAL;
	struct plan plan;

	cmd_init(&cmd, argc, argv);
	if (read_options(&request))
		status = dry_run(&request);
	else if (can_read(request.files) && make_files(name, fd)) {
		between = (struct between){ name[0], name[1], name[2] };
		plan_make(&request, &between, exec_program, &plan);
		status = run_plan(&plan, fd);
		plan_free(&plan);
	}
	argv_free(&request.split);
	argv_free(&request.packs);
	return status;
}
