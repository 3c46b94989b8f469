/*
 * Rows: "read", bytes, expected: records on lines, fields parted by '|', or the
 * error; "read:1" the same with the stream arriving byte by byte; "file", a file
 * of tests/cases/csv; "field", text, expected; "long" N: a field of N letters, told by its
 * length, between two records; "many" N: the line and fields of the last of N records.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/csv.h"
#include "tests/unit/unit.h"

static void
put_field(struct str s, struct buf *got)
{
	size_t i = 0;

	while (i < s.n && s.p[i] == 'x')
		i++;
	if (s.n < 100 || i < s.n) {
		buf_str(got, s);
		return;
	}
	buf_size(got, s.n);
	buf_puts(got, " x");
}

static void
records(struct in *in, struct buf *got)
{
	struct csv *c = csv_new(in);
	struct tsv rec = { 0 };
	char why[ERR_MAX];
	int st;
	size_t i;

	buf_puts(got, csv_line(c) == 1 ? "" : "the first record begins on line 1 ");
	while ((st = csv_next(c, &rec, why)) > 0) {
		buf_size(got, csv_line(c));
		buf_byte(got, ':');
		for (i = 0; i < rec.n; i++) {
			buf_puts(got, i > 0 ? "|" : "");
			put_field(rec.f[i], got);
		}
		buf_byte(got, '\n');
	}
	buf_puts(got, st < 0 ? why : "");
	csv_close(c);
	in_free(in);
}

static void
put_long(size_t n, struct buf *got)
{
	struct buf bytes = { 0 };
	struct in in;

	buf_puts(&bytes, "a\n\"");
	for (; n > 0; n--)
		buf_byte(&bytes, 'x');
	buf_puts(&bytes, "\"\nb\n");
	in_mem(&in, buf_get(&bytes), "t");
	records(&in, got);
	buf_free(&bytes);
}

static void
put_many(size_t n, struct buf *got)
{
	struct buf bytes = { 0 }, all = { 0 };
	struct in in;
	size_t i;

	for (i = 0; i < n; i++) {
		buf_size(&bytes, i % 10);
		buf_byte(&bytes, '\n');
	}
	in_mem(&in, buf_get(&bytes), "t");
	records(&in, &all);
	for (i = all.n - 1; i > 0 && all.p[i - 1] != '\n'; i--)
		;
	buf_str(got, str_from(buf_get(&all), i));
	buf_free(&bytes);
	buf_free(&all);
}

/* A child feeds the bytes through a pipe, so many a write. */
static void
in_pieces(struct str bytes, size_t each, struct buf *got)
{
	struct in in;
	int fd[2];
	size_t at, n;
	pid_t pid;

	if (pipe(fd) < 0 || (pid = fork()) < 0)
		abort();
	if (pid == 0) {
		for (at = 0; at < bytes.n; at += n) {
			n = bytes.n - at < each ? bytes.n - at : each;
			if (write(fd[1], bytes.p + at, n) != (ssize_t)n)
				_exit(1);
		}
		_exit(0);
	}
	close(fd[1]);
	in_fd(&in, fd[0], "t");
	records(&in, got);
	waitpid(pid, NULL, 0);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct in in;
	char *path;

	if (n != 2)
		abort();
	if (str_is(cell[0], "read")) {
		in_mem(&in, cell[1], "t");
		records(&in, got);
	} else if (str_is(cell[0], "read:1"))
		in_pieces(cell[1], 1, got);
	else if (str_is(cell[0], "file")) {
		path = mem_dup(cell[1]);
		in_fd(&in, open(path, O_RDONLY), "t");
		records(&in, got);
		free(path);
	} else if (str_is(cell[0], "long"))
		put_long(unit_number(cell[1]), got);
	else if (str_is(cell[0], "many"))
		put_many(unit_number(cell[1]), got);
	else if (str_is(cell[0], "field"))
		csv_field(got, cell[1]);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
