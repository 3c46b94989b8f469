/*
 * progress.c - the line that tells how far a program is.
 *
 * Rows: program ("-": crossfoot), sizes of its inputs parted by commas ("?": a pipe), bytes
 * read, parted by commas ("5*3": three times five), expected: the line after SIGUSR1, without what the clock makes of
 * it: how much in a second, and what is left.
 */
#undef _XOPEN_SOURCE	/* it hides truncate() */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/progress.h"
#include "tests/unit/unit.h"

enum { FILES_MAX = 4 };

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

/* What the handler writes to standard error. */
static void
ask(struct buf *line)
{
	int kept = dup(STDERR_FILENO), to = open("err", O_RDWR | O_CREAT | O_TRUNC, 0600);
	ssize_t n;

	dup2(to, STDERR_FILENO);
	raise(SIGUSR1);
	dup2(kept, STDERR_FILENO);
	close(kept);
	n = pread(to, buf_room(line, 4096), 4096, 0);
	line->n += n > 0 ? (size_t)n : 0;
	close(to);
}

/* But for "3.1 MB/s" and "0:11 left". */
static void
put(struct str line, struct buf *got)
{
	struct str piece;
	bool first = true;

	while (str_next(&line, ',', &piece)) {
		if (str_ends(piece, STR("/s")) || str_ends(piece, STR("/s\n")) || str_ends(piece, STR(" left\n")))
			continue;
		if (!first)
			buf_byte(got, ',');
		first = false;
		buf_str(got, str_ends(piece, STR("\n")) ? str_sub(piece, 0, piece.n - 1) : piece);
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char *program = mem_dup(cell[0]), *path[FILES_MAX + 1];
	struct str rest = cell[2], bytes;
	struct buf line = { 0 };

	(void)n;
	if (!inside && (mkdtemp(folder) == NULL || chdir(folder) < 0))
		perror(folder);
	inside = true;
	make(cell[1], path);
	progress_init(str_is(cell[0], "-") ? NULL : program);
	progress_read(7);	/* rules, and what else is read before */
	progress_begin(path);
	while (str_next(&rest, ',', &bytes) && bytes.n > 0)
		read_bytes(bytes);
	ask(&line);
	progress_end();
	put(buf_get(&line), got);
	buf_free(&line);
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
