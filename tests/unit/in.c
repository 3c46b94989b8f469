/* in.c - the lending reader, from memory and from a pipe. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "common/in.h"
#include "tests/unit/unit.h"

/* All of s behind a descriptor; cases are far shorter than a pipe holds. */
static int
descriptor(struct str s)
{
	int ends[2];

	if (pipe(ends) < 0 || write(ends[1], s.p, s.n) != (ssize_t)s.n)
		return -1;
	close(ends[1]);
	return ends[0];
}

static void
put_lines(struct in *in, struct buf *got)
{
	enum in_status st;
	struct str line;

	while ((st = in_line(in, &line)) == IN_OK) {
		buf_size(got, in->line);
		buf_byte(got, '[');
		buf_str(got, line);
		buf_byte(got, ']');
	}
	if (st != IN_EOF)
		buf_puts(got, in_strerror(st));
}

/* Two bytes at least each time, one of them given back. */
static void
put_blocks(struct in *in, struct buf *got)
{
	struct str block;
	size_t used = 0;

	while (in_block(in, used, 2, &block) == IN_OK) {
		buf_str(got, str_sub(block, 0, 2));
		buf_byte(got, '|');
		used = 1;
	}
}

/* What comes once the reader would wait for it. */
static struct {
	struct str bytes;
	int to;
	struct buf *got;
} later;

static void
idle(void *arg)
{
	buf_puts(later.got, arg);
	if (later.bytes.n == 0 || write(later.to, later.bytes.p, later.bytes.n) < 0)
		close(later.to);
	later.bytes.n = 0;
}

/* A pipe that holds `now`, and gets the rest when nothing is left to read. */
static void
open_slow(struct in *in, struct str now, struct str rest, struct buf *got)
{
	static char waits[] = "(waits)";
	int ends[2];

	if (pipe(ends) < 0 || write(ends[1], now.p, now.n) != (ssize_t)now.n)
		abort();
	later.bytes = rest;
	later.to = ends[1];
	later.got = got;
	in_fd(in, ends[0], "case");
	in->idle = idle;
	in->idle_arg = waits;
}

/* A line of N letters and one behind it, through a file. */
static void
put_long(size_t n, struct buf *got)
{
	struct in in;
	struct str line;
	size_t i;
	FILE *f = tmpfile();

	if (f == NULL)
		abort();
	for (i = 0; i < n; i++)
		putc('x', f);
	if (fputs("\nend\n", f) < 0 || fflush(f) != 0 || lseek(fileno(f), 0, SEEK_SET) != 0)
		abort();
	in_fd(&in, dup(fileno(f)), "case");
	while (in_line(&in, &line) == IN_OK) {
		for (i = 0; i < line.n && line.p[i] == 'x'; i++)
			;
		buf_size(got, i);
		buf_byte(got, '[');
		buf_str(got, str_from(line, i));
		buf_byte(got, ']');
	}
	in_free(&in);
	fclose(f);
}

/* lines|lax|blocks|pipe BYTES; slow BYTES, and what comes later; long N */
static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct in in;

	if (str_is(cell[0], "long")) {
		put_long(unit_number(cell[1]), got);
		return;
	}
	if (str_is(cell[0], "slow") && n == 3)
		open_slow(&in, cell[1], cell[2], got);
	else if (str_is(cell[0], "pipe"))
		in_fd(&in, descriptor(cell[1]), "case");
	else
		in_mem(&in, cell[1], "case");
	in.lax = str_is(cell[0], "lax");
	errno = EAGAIN;		/* of some call before: read(2) leaves it where it does not fail */
	if (str_is(cell[0], "blocks"))
		put_blocks(&in, got);
	else
		put_lines(&in, got);
	in_free(&in);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
