/* in.c - the lending reader, from memory and from a pipe. */
#include <errno.h>
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

/* lines|lax|blocks|pipe BYTES */
static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct in in;

	(void)n;
	if (str_is(cell[0], "pipe"))
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
