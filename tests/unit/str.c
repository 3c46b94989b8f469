/* str.c - borrowed runs of bytes. */
#include "tests/unit/unit.h"

static void
put_int(struct buf *got, int n)
{
	buf_puts(got, n < 0 ? "-1" : n > 0 ? "1" : "0");
}

/* next SEP TEXT: pieces; cmp A B; sub TEXT FROM TO (one digit each); starts|ends TEXT PART. */
static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct str rest, piece;

	if (n == 3 && str_is(cell[0], "next")) {
		rest = cell[2];
		while (str_next(&rest, cell[1].p[0], &piece)) {
			buf_byte(got, '[');
			buf_str(got, piece);
			buf_byte(got, ']');
		}
	} else if (str_is(cell[0], "cmp"))
		put_int(got, str_cmp(cell[1], cell[2]));
	else if (str_is(cell[0], "sub"))
		buf_str(got, str_sub(cell[1], (size_t)(cell[2].p[0] - '0'), (size_t)(cell[3].p[0] - '0')));
	else if (str_is(cell[0], "starts"))
		put_int(got, str_starts(cell[1], cell[2]));
	else if (str_is(cell[0], "ends"))
		put_int(got, str_ends(cell[1], cell[2]));
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
