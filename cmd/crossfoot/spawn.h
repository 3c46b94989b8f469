/*
 * spawn.h - start programs, join them by pipes, and wait for all of them.
 *
 * Programs are started by their path, without a shell.
 */
#ifndef SPAWN_H
#define SPAWN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* The words of a command, each a copy; zero-initialise, end with argv_free(). */
struct argv {
	char **word;	/* NULL-terminated */
	size_t n, cap;
};

void argv_add(struct argv *, const char *word);
void argv_free(struct argv *);

/*
 * Start argv[0] (a path, or a name looked for in PATH) with `in` and `out` as its
 * standard input and output; both stay open here.  Every other descriptor that
 * is not close-on-exec is inherited.  -1 with errno set.
 */
pid_t spawn(char *const argv[], int in, int out);

/* A process of ours that does this; its status is 0, or 1 if it says false.  -1 with errno set. */
pid_t spawn_work(bool (*work)(void *), void *);

/*
 * Wait for a program.  Its exit status; 128 + the signal where one ended it.
 */
int spawn_wait(pid_t);

/* A pipe whose ends no program gets but those that it is given to. */
bool spawn_pipe(int ends[2]);

/*
 * Start n commands as one pipeline, its ends on `in` and `out`; `pid` gets those of
 * all.  False with errno set where one could not be started; those that were have
 * been ended, and waited for.
 */
bool spawn_begin(const struct argv *, size_t n, int in, int out, pid_t *pid);

/* End them, whatever they are at. */
void spawn_stop(const pid_t *, size_t n);

/* Wait for all of them; `status` gets theirs. */
void spawn_end(const pid_t *, size_t n, int *status);

#endif
