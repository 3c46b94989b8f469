/*
 * crossfoot - the front end: starts the programs, and does the three things that
 * take more than one of them.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/builtin.h"
#include "cmd/crossfoot/path.h"
#include "common/cmd.h"

enum { EXEC_PATH = CMD_LONG };

static const struct cmd_option options[] = {
	{ EXEC_PATH, "exec-path", NULL, "print the folder of the programs and exit" },
	{ 0 },
};

static const struct cmd cmd = {
	.operands = "command [argument ...]",
	.about = "Commands: split, extract-numbers, tag, reconcile, tabulate; report, sort, body, doctor.",
	.options = options,
};

static int
print_exec_path(void)
{
	char *path = exec_path();
	struct out out;

	cmd_out(&out);
	out_puts(&out, path);
	out_end(&out);
	free(path);
	return cmd_finish(&out, STATUS_OK);
}

/* Become one of the programs: its exit status is ours. */
static int
become(char *argv[])
{
	char *path;

	if (strchr(argv[0], '/') != NULL)
		cmd_usage("no such command: %s", argv[0]);
	path = exec_program(argv[0]);
	execv(path, argv);
	cmd_usage("no such command: %s", argv[0]);
}

int
main(int argc, char *argv[])
{
	static const struct {
		const char *name;
		int (*run)(int argc, char *argv[]);
	} builtin[] = {
		{ "body", body }, { "doctor", doctor }, { "report", report }, { "sort", sort },
	};
	const char *first = argc > 1 ? argv[1] : "";
	char *arg;
	size_t i;

	for (i = 0; i < sizeof(builtin) / sizeof(*builtin); i++)
		if (strcmp(first, builtin[i].name) == 0)
			return builtin[i].run(argc - 1, argv + 1);
	cmd_init(&cmd, argc, argv);
	if (first[0] != '-' && first[0] != '\0')
		return become(argv + 1);
	while (cmd_option(&arg) != -1)
		return print_exec_path();
	cmd_usage("no command given");
}
