/* doctor.c - what is there and what is missing, of the installation and around it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/builtin.h"
#include "cmd/crossfoot/path.h"
#include "cmd/crossfoot/scratch.h"
#include "cmd/crossfoot/spawn.h"
#include "common/cmd.h"
#include "common/pack.h"

struct doctor {
	struct out out;
	bool missing;	/* something that is needed */
};

static void
say(struct doctor *d, const char *status, const char *what, const char *detail)
{
	out_puts(&d->out, status);
	out_field(&d->out, str_of(what));
	out_field(&d->out, str_of(detail));
	out_end(&d->out);
}

static void
need(struct doctor *d, bool ok, const char *what, const char *detail)
{
	say(d, ok ? "ok" : "missing", what, detail);
	d->missing = d->missing || !ok;
}

/* The first line that a command writes, where it then exits with 0. */
static bool
ask(struct argv *command, char line[ERR_MAX])
{
	struct str answer = STR("");
	int ends[2];
	struct in in;
	pid_t pid;
	bool ok;

	line[0] = '\0';
	if (!spawn_pipe(ends))
		return false;
	pid = spawn(command->word, STDIN_FILENO, ends[1]);
	close(ends[1]);
	in_fd(&in, ends[0], command->word[0]);
	ok = in_line(&in, &answer) == IN_OK;
	if (ok)
		snprintf(line, ERR_MAX, "%.*s", (int)answer.n, answer.p);
	in_free(&in);
	return pid > 0 && spawn_wait(pid) == STATUS_OK && ok;
}

/* Each program is there, runs, and is of the same version as this one. */
static void
programs(struct doctor *d)
{
	static const char *const name[] = { "split", "extract-numbers", "tag", "reconcile", "tabulate" };
	char line[ERR_MAX], want[ERR_MAX], detail[2 * ERR_MAX];
	struct argv command = { 0 };
	char *path;
	size_t i;

	for (i = 0; i < sizeof(name) / sizeof(*name); i++) {
		path = exec_program(name[i]);
		argv_add(&command, path);
		argv_add(&command, "-V");
		snprintf(want, sizeof(want), "crossfoot-%s " VERSION, name[i]);
		if (access(path, X_OK) != 0)
			need(d, false, name[i], path);
		else if (!ask(&command, line) || strcmp(line, want) != 0) {
			snprintf(detail, sizeof(detail), "%s says \"%s\", not \"%s\"", path, line, want);
			need(d, false, name[i], detail);
		} else
			need(d, true, name[i], path);
		argv_free(&command);
		free(path);
	}
}

static void
packs(struct doctor *d)
{
	static const char *const part[] = { "tsv", "events.tsv", "sums.tsv", "titles.tsv" };
	char what[ERR_MAX];
	char *path;
	size_t i;

	for (i = 0; i < sizeof(part) / sizeof(*part); i++) {
		path = pack_find("default", part[i]);
		snprintf(what, sizeof(what), "default.%s", part[i]);
		need(d, path != NULL && access(path, R_OK) == 0, what,
		    path != NULL ? path : "the pack that report uses: crossfoot is not installed whole");
		free(path);
	}
}

/* Is there a program of that name in PATH? */
static bool
in_path(const char *name)
{
	const char *path = getenv("PATH");
	struct str rest = str_of(path != NULL ? path : ""), dir;
	struct buf file = { 0 };
	bool found = false;

	while (!found && str_next(&rest, ':', &dir)) {
		file.n = 0;
		buf_str(&file, dir.n > 0 ? dir : STR("."));
		buf_byte(&file, '/');
		buf_puts(&file, name);
		buf_byte(&file, '\0');
		found = access(file.p, X_OK) == 0;
	}
	buf_free(&file);
	return found;
}

/* What crossfoot starts besides its own, and what the recipes want. */
static void
others(struct doctor *d)
{
	static const struct {
		const char *name, *why;
		bool needed;
	} other[] = {
		{ "sort", "crossfoot sort runs it", true },
		{ "crossfoot", "in PATH: recipes and cluster jobs start it by that name", false },
		{ "man", "reads the manual", false },
		{ "parallel", "recipe and cluster job with GNU parallel", false },
		{ "jq", "recipe for JSON", false },
		{ "w3m", "recipe for web pages", false },
	};
	size_t i;

	for (i = 0; i < sizeof(other) / sizeof(*other); i++)
		if (other[i].needed)
			need(d, in_path(other[i].name), other[i].name, other[i].why);
		else
			say(d, in_path(other[i].name) ? "ok" : "optional", other[i].name, other[i].why);
}

int
doctor(int argc, char *argv[])
{
	static const struct cmd_option none[] = { { 0 } };
	static const struct cmd cmd = {
		.name = "doctor",
		.operands = "",
		.about = "Say what is missing for crossfoot to work.",
		.options = none,
	};
	struct doctor d = { .missing = false };
	int fd;
	char *arg;

	cmd_init(&cmd, argc, argv);
	while (cmd_option(&arg) != -1)
		;
	if (*cmd_operands() != NULL)
		cmd_usage("there is nothing to name: %s", *cmd_operands());
	cmd_out(&d.out);
	say(&d, "status", "what", "detail");
	programs(&d);
	packs(&d);
	fd = scratch_private();
	need(&d, fd >= 0, "TMPDIR", "report keeps there what passes between its steps");
	if (fd >= 0)
		close(fd);
	others(&d);
	return cmd_finish(&d.out, d.missing ? STATUS_FOUND : STATUS_OK);
}
