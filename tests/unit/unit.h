/*
 * unit.h - tests of pure parts as rows: tests/cases/NAME.t holds one case a line,
 * cells parted by TAB, the last one what is expected; "# " begins a comment.
 * In cells \t, \n, \r, \\ and \xHH stand for those bytes.
 *
 *	int main(int argc, char *argv[]) { return unit_main(argc, argv, row); }
 *
 * row() gets the cells before the last, and appends what came out to `got`.
 */
#ifndef UNIT_H
#define UNIT_H

#include "common/mem.h"
#include "common/str.h"

typedef void unit_row(const struct str *cell, size_t n, struct buf *got);

/* The number that a cell of digits says. */
static inline size_t
unit_number(struct str s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n = n * 10 + (size_t)(s.p[i] - '0');
	return n;
}

/* A copy whose room ends where it does: a sanitizer sees what is read behind it.  free() it. */
static inline char *
unit_exact(struct str s)
{
	char *p = mem_grow(NULL, s.n, 1);

	if (s.n > 0)
		memcpy(p, s.p, s.n);
	return p;
}

int unit_main(int argc, char *argv[], unit_row *row);

#endif
