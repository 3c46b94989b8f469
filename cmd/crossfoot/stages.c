/* stages.c - run the stages of a report and judge them by their exit statuses. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/crossfoot/stages.h"
#include "common/cmd.h"

/*
 * Where a later stage stopped reading, the earlier ones' SIGPIPE is its consequence and
 * not told, and neither is that the stages behind one that failed had nothing to read.
 */
int
stages_judge(const struct argv *stage, const int *status, size_t n)
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

int
stages_run(const struct argv *stage, size_t n, int out)
{
	pid_t *pid = mem_grow(NULL, n, sizeof(*pid));
	int *status = mem_grow(NULL, n, sizeof(*status)), judged = STATUS_FATAL;

	if (spawn_begin(stage, n, STDIN_FILENO, out, pid)) {
		spawn_end(pid, n, status);
		judged = stages_judge(stage, status, n);
	} else
		err_warn("cannot start the programs:");
	free(status);
	free(pid);
	return judged;
}
