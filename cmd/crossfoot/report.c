/* report.c - the whole pipeline, from documents to the page that people read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/builtin.h"
#include "cmd/crossfoot/path.h"
#include "cmd/crossfoot/plan.h"
#include "cmd/crossfoot/scratch.h"
#include "cmd/crossfoot/stages.h"
#include "common/cmd.h"

enum { EVENTS = CMD_LONG, EVENTS_OUT, EXIT_CODE, HEADERS, ID, FILES_FROM, LEDGER, PROGRESS };
enum { JOBS_MAX = 256 };

static const struct cmd_option options[] = {
	{ 'c', "column", "column", "the text is in this column of a CSV or TSV" },
	{ 'f', "format", "format", "the documents are text (the default), csv or tsv" },
	{ 'j', "jobs", "number", "divide the documents among so many pipelines (one a processor)" },
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
	{ PROGRESS, "progress", NULL, "on a terminal, show how much was read" },
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
	if (arg != NULL)
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
		case 'j':        r->jobs = cmd_number("jobs", arg, JOBS_MAX); break;
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

/* A pipeline for each processor; many would wait for split, and for the disk. */
static size_t
processors(void)
{
	enum { ENOUGH = 8 };
	long n = 1;

#ifdef _SC_NPROCESSORS_ONLN
	n = sysconf(_SC_NPROCESSORS_ONLN);
#endif
	return n < 1 ? 1 : n > ENOUGH ? ENOUGH : (size_t)n;
}

static bool
make_files(char name[3][SCRATCH_NAME], int fd[3])
{
	size_t i;

	for (i = 0; i < 3; i++) {
		if ((fd[i] = scratch_new()) < 0)
			return false;
		scratch_name(fd[i], name[i]);
	}
	return true;
}

static int
run_figures(const struct plan *p, size_t jobs, int out)
{
	return jobs > 1 ? stages_divided(p->figures, FIGURES, jobs, out)
	    : stages_run(p->figures, FIGURES, out);
}

/* The steps in order, until one fails; a finding of status 1 is kept. */
static int
run_plan(const struct plan *p, size_t jobs, const int fd[3])
{
	const struct {
		const struct argv *stage;
		int out;
	} step[] = {
		{ &p->verdicts, fd[1] }, { &p->claims, fd[2] }, { &p->page, STDOUT_FILENO },
	};
	int status, worst = run_figures(p, jobs, fd[0]);
	size_t i;

	for (i = 0; i < sizeof(step) / sizeof(*step) && worst != STATUS_FATAL; i++) {
		lseek(fd[0], 0, SEEK_SET);	/* read by two of them */
		status = stages_run(step[i].stage, 1, step[i].out);
		if (status > worst)
			worst = status;
		if (step[i].out != STDOUT_FILENO)
			lseek(step[i].out, 0, SEEK_SET);
	}
	return worst;
}

int
report(int argc, char *argv[])
{
	struct request request = { .jobs = processors() };
	struct between between;
	char name[3][SCRATCH_NAME];
	int fd[3], status = STATUS_FATAL;
	struct plan plan;

	cmd_init(&cmd, argc, argv);
	if (read_options(&request))
		status = dry_run(&request);
	else if (can_read(request.files) && make_files(name, fd)) {
		between = (struct between){ name[0], name[1], name[2] };
		plan_make(&request, &between, exec_program, &plan);
		status = run_plan(&plan, request.jobs, fd);
		plan_free(&plan);
	}
	argv_free(&request.split);
	argv_free(&request.packs);
	return status;
}
