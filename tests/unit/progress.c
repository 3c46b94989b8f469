/*
 * progress.c - the line that tells how far a program is.
 *
 * Rows: program ("-": crossfoot), sizes of its inputs parted by commas ("?": a pipe), bytes
 * read, parted by commas ("5*3": three times five), expected: the line after SIGUSR1, for
 * which no time passed.  Before the sizes "terminal" or "file", where standard error goes,
 * and in place of bytes what happens, parted by blanks: bytes are read, "+5" milliseconds
 * pass, a message is "said", "ask" for SIGUSR1, the "end"; expected: all that was written.
 */
#undef _XOPEN_SOURCE	/* it hides truncate() */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "common/err.h"
#include "common/progress.h"
#include "tests/unit/unit.h"

enum { FILES_MAX = 4 };

/* The clock of progress.c, and what it is told of standard error. */
static uint64_t clock_ms = 1000000;
static bool terminal;

int
clock_gettime(clockid_t clock, struct timespec *t)
{
	(void)clock;
	t->tv_sec = (time_t)(clock_ms / 1000);
	t->tv_nsec = (long)(clock_ms % 1000) * 1000000;
	return 0;
}

int
isatty(int fd)
{
	return terminal && fd == STDERR_FILENO;
}

static char folder[] = "/tmp/progress.XXXXXX";
static bool inside;

static void
read_bytes(struct str s)
{
	size_t star = str_index(s, '*'), times = star < s.n ? unit_number(str_from(s, star + 1)) : 1;

	while (times-- > 0)
		progress_read(unit_number(str_sub(s, 0, star)));
}

/* Files of these sizes, without bytes; a pipe is a file of no known size. */
static void
make(struct str sizes, char *path[FILES_MAX + 1])
{
	static char name[FILES_MAX][2];
	struct str size;
	size_t n = 0;

	while (n < FILES_MAX && str_next(&sizes, ',', &size) && size.n > 0) {
		name[n][0] = (char)('a' + n);
		path[n] = name[n];
		unlink(path[n]);
		if (str_is(size, "?"))
			strcpy(name[n], ".");
		else {
			close(open(path[n], O_WRONLY | O_CREAT, 0600));
			if (truncate(path[n], (off_t)unit_number(size)) < 0)
				perror(path[n]);
		}
		n++;
	}
	path[n] = NULL;
}

static void
happen(struct str what)
{
	struct str word;

	while (what.n > 0 && str_next(&what, ' ', &word))
		if (str_starts(word, STR("+")))
			clock_ms += unit_number(str_from(word, 1));
		else if (str_is(word, "said"))
			err_warn("so it is");
		else if (str_is(word, "ask"))
			raise(SIGUSR1);
		else if (str_is(word, "end"))
			progress_end();
		else
			progress_read(unit_number(word));
}

/* What is written to standard error meanwhile. */
static void
watch(struct str what, struct buf *line)
{
	int kept = dup(STDERR_FILENO), to = open("err", O_RDWR | O_CREAT | O_TRUNC, 0600);
	ssize_t n;

	dup2(to, STDERR_FILENO);
	happen(what);
	dup2(kept, STDERR_FILENO);
	close(kept);
	n = pread(to, buf_room(line, 4096), 4096, 0);
	line->n += n > 0 ? (size_t)n : 0;
	close(to);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char *program = mem_dup(cell[0]), *path[FILES_MAX + 1];
	struct str rest = cell[2], bytes;
	struct buf left = { 0 };

	if (!inside && (mkdtemp(folder) == NULL || chdir(folder) < 0))
		perror(folder);
	inside = true;
	terminal = n == 4 && str_is(cell[1], "terminal");
	make(cell[n - 2], path);
	err_init(program);
	progress_init(str_is(cell[0], "-") ? NULL : program);
	progress_read(7);	/* rules, and what else is read before */
	progress_show();
	progress_begin(path);
	while (n == 3 && str_next(&rest, ',', &bytes) && bytes.n > 0)
		read_bytes(bytes);
	watch(n == 3 ? STR("ask") : cell[3], got);
	got->n -= n == 3;	/* the newline */
	watch(STR("end"), &left);
	buf_free(&left);
	free(program);
}

int
main(int argc, char *argv[])
{
	static const char *const left[] = { "a", "b", "c", "d", "err" };
	int status = unit_main(argc, argv, row);
	size_t i;

	for (i = 0; i < sizeof(left) / sizeof(*left); i++)
		unlink(left[i]);
	rmdir(folder);
	return status;
}
