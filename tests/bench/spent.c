/*
 * spent.c - what a command takes: seconds of CPU, seconds on the clock, MiB held by its
 * largest program.
 *
 *	spent RUNS COMMAND	of bash; what it writes goes into a pipe, and is lost
 *
 * The least of so many runs.  Where the command fails, that is the end, with status 1.
 */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

struct spent {
	double cpu, wall, mib;
};

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static double
now(void)
{
	struct timeval t;

	gettimeofday(&t, NULL);
	return seconds(t);
}

static struct spent
run(const char *command)
{
	static char block[1 << 20];
	double begun = now();
	struct rusage use;
	int ends[2], status;
	pid_t pid;

	if (pipe(ends) < 0 || (pid = fork()) < 0)
		exit(1);
	if (pid == 0) {
		dup2(ends[1], STDOUT_FILENO);
		close(ends[0]);
		close(ends[1]);
		execlp("bash", "bash", "-o", "pipefail", "-c", command, (char *)NULL);
		_exit(127);
	}
	close(ends[1]);
	while (read(ends[0], block, sizeof(block)) > 0)
		;
	close(ends[0]);
	if (wait4(pid, &status, 0, &use) != pid || status != 0)
		exit(1);
	return (struct spent){ seconds(use.ru_utime) + seconds(use.ru_stime), now() - begun,
	    (double)use.ru_maxrss / 1024 };
}

static double
least(double a, double b)
{
	return a < b ? a : b;
}

int
main(int argc, char *argv[])
{
	int runs = argc == 3 ? atoi(argv[1]) : 0, i;
	struct spent all, one;

	if (runs < 1)
		return 2;
	all = run(argv[2]);
	for (i = 1; i < runs; i++) {
		one = run(argv[2]);
		all = (struct spent){ least(all.cpu, one.cpu), least(all.wall, one.wall), least(all.mib, one.mib) };
	}
	printf("%.3f %.3f %.1f\n", all.cpu > .001 ? all.cpu : .001, all.wall, all.mib);
	return 0;
}
