/*
 * Rows: "memory", then what is done, parted by blanks: "end", "flush", "close" (behind
 * the writer's back) or a text that is written; expected: what a pipe held before the end, "|", what came with the end.  "slow"
 * N: so many records through a pipe that does not wait and is read late: how many came, in
 * order.  "large" N: the bytes of a file behind a record of so many, its newline included, and
 * how many more came with the end.  "gone": how a writer ends whose reader went away, SIGPIPE ignored.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/out.h"
#include "tests/unit/unit.h"

static void
drain(int fd, struct buf *got)
{
	ssize_t n;

	while ((n = read(fd, buf_room(got, 4096), 4096)) > 0)
		got->n += (size_t)n;
}

static void
put_memory(struct str what, struct buf *got)
{
	struct str piece;
	struct out out;
	int ends[2];

	if (pipe(ends) < 0 || fcntl(ends[0], F_SETFL, O_NONBLOCK) < 0)
		abort();
	out_fd(&out, ends[1]);
	while (str_next(&what, ' ', &piece)) {
		if (str_is(piece, "close"))
			close(ends[1]);
		else if (str_is(piece, "end"))
			out_end(&out);
		else if (str_is(piece, "flush"))
			out_flush(&out);
		else
			out_str(&out, piece);
	}
	drain(ends[0], got);
	buf_byte(got, '|');
	if (out_close(&out) < 0)
		buf_puts(got, "failed");
	drain(ends[0], got);
	close(ends[0]);
}

static void
put_slow(size_t records, struct buf *got)
{
	struct buf all = { 0 }, want = { 0 };
	struct out out;
	int ends[2], status;
	size_t i;
	pid_t pid;

	if (pipe(ends) < 0 || (pid = fork()) < 0)
		abort();
	if (pid == 0) {
		close(ends[0]);
		if (fcntl(ends[1], F_SETFL, O_NONBLOCK) < 0)
			_exit(1);
		out_fd(&out, ends[1]);
		for (i = 0; i < records; i++) {
			want.n = 0;
			buf_size(&want, i);
			out_str(&out, buf_get(&want));
			out_end(&out);
		}
		_exit(out_close(&out) < 0);
	}
	close(ends[1]);
	drain(ends[0], &all);
	close(ends[0]);
	waitpid(pid, &status, 0);
	for (i = 0; i < records; i++) {
		buf_size(&want, i);
		buf_byte(&want, '\n');
	}
	buf_size(got, status == 0 && str_eq(buf_get(&all), buf_get(&want)) ? records : 0);
	buf_free(&all);
	buf_free(&want);
}

static void
put_large(size_t n, struct buf *got)
{
	FILE *file = tmpfile();
	struct out out;
	off_t soon;

	if (file == NULL)
		abort();
	out_fd(&out, dup(fileno(file)));
	for (; n > 1; n--)
		out_byte(&out, 'x');
	out_end(&out);
	soon = lseek(out.fd, 0, SEEK_END);
	buf_size(got, (size_t)soon);
	buf_puts(got, out_close(&out) < 0 ? " failed " : " ");
	buf_size(got, (size_t)(lseek(fileno(file), 0, SEEK_END) - soon));
	fclose(file);
}

static void
put_gone(struct buf *got)
{
	int ends[2], status;
	struct out out;
	pid_t pid;

	if (pipe(ends) < 0 || close(ends[0]) < 0 || (pid = fork()) < 0)
		abort();
	if (pid == 0) {
		signal(SIGPIPE, SIG_IGN);
		out_fd(&out, ends[1]);
		out_end(&out);
		_exit(out_close(&out) < 0);
	}
	close(ends[1]);
	waitpid(pid, &status, 0);
	buf_puts(got, WIFSIGNALED(status) && WTERMSIG(status) == SIGPIPE ? "SIGPIPE" : "otherwise");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	if (str_is(cell[0], "memory"))
		put_memory(cell[1], got);
	else if (str_is(cell[0], "slow"))
		put_slow(unit_number(cell[1]), got);
	else if (str_is(cell[0], "large"))
		put_large(unit_number(cell[1]), got);
	else if (n == 1)
		put_gone(got);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
