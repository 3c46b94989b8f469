/* spawn.c - start programs, join them by pipes, wait. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/mem.h"
#include "cmd/crossfoot/spawn.h"

void
argv_add(struct argv *a, const char *word)
{
	a->word = mem_more(a->word, a->n + 1, &a->cap, sizeof(*a->word));
	a->word[a->n++] = mem_dup(str_of(word));
	a->word[a->n] = NULL;
}

void
argv_free(struct argv *a)
{
	size_t i;

	for (i = 0; i < a->n; i++)
		free(a->word[i]);
	free(a->word);
	*a = (struct argv){ 0 };
}

bool
spawn_pipe(int ends[2])
{
	if (pipe(ends) < 0)
		return false;
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	return true;
}

/* In the child: take the two ends, become the program, or tell errno through `tell`. */
static void
become(char *const argv[], int in, int out, int tell)
{
	int e;

	signal(SIGPIPE, SIG_DFL);
	if (dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0)
		execvp(argv[0], argv);
	e = errno;
	if (write(tell, &e, sizeof(e)) < 0) {
		/* the parent sees the status below */
	}
	_exit(127);
}

pid_t
spawn(char *const argv[], int in, int out)
{
	int tell[2], e = 0;
	pid_t pid;

	if (!spawn_pipe(tell))
		return -1;
	if ((pid = fork()) == 0)
		become(argv, in, out, tell[1]);
	close(tell[1]);
	if (pid > 0 && read(tell[0], &e, sizeof(e)) == (ssize_t)sizeof(e)) {
		spawn_wait(pid);
		pid = -1;
	}
	close(tell[0]);
	if (e != 0)
		errno = e;
	return pid;
}

pid_t
spawn_work(bool (*work)(void *), void *arg)
{
	pid_t pid = fork();

	if (pid == 0) {
		signal(SIGPIPE, SIG_DFL);
		_exit(work(arg) ? 0 : 1);
	}
	return pid;
}

int
spawn_wait(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return 2;
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/*
 * Start one stage; *from is the end it reads and becomes the one that the next
 * reads, -1 after the last.
 */
static pid_t
start_stage(const struct argv *command, int *from, int out, bool last)
{
	int ends[2] = { -1, out };
	pid_t pid = -1;

	if (last || spawn_pipe(ends))
		pid = spawn(command->word, *from, ends[1]);
	if (!last && ends[1] != out)
		close(ends[1]);
	*from = ends[0];
	return pid;
}

bool
spawn_begin(const struct argv *command, size_t n, int in, int out, pid_t *pid)
{
	int from = in, read_end, failed = 0;
	size_t i;

	for (i = 0; i < n && failed == 0; i++) {
		read_end = from;
		if ((pid[i] = start_stage(&command[i], &from, out, i + 1 == n)) < 0)
			failed = errno;
		if (i > 0)
			close(read_end);
	}
	if (failed == 0)
		return true;
	if (from >= 0)
		close(from);
	spawn_stop(pid, i - 1);
	errno = failed;
	return false;
}

void
spawn_stop(const pid_t *pid, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		kill(pid[i], SIGKILL);
		spawn_wait(pid[i]);
	}
}

void
spawn_end(const pid_t *pid, size_t n, int *status)
{
	size_t i;

	for (i = 0; i < n; i++)
		status[i] = spawn_wait(pid[i]);
}
