/* Rows: function, argument ..., expected. */
#include <stdlib.h>

#include "common/utf8.h"
#include "tests/unit/unit.h"

static uint32_t
code_point(struct str hex)
{
	uint32_t cp = 0;
	size_t i;

	for (i = 0; i < hex.n; i++)
		cp = cp * 16 + (uint32_t)(strchr("0123456789ABCDEF", hex.p[i]) -
		    "0123456789ABCDEF");
	return cp;
}

static void
put_hex(struct buf *b, uint32_t cp)
{
	int shift;

	for (shift = cp > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
		buf_byte(b, "0123456789ABCDEF"[cp >> shift & 15]);
}

/* "0041 FFFD/1": the code points, and the bytes of those that take another number. */
static void
decode(struct str s, struct buf *got)
{
	size_t at, len;

	for (at = 0; at < s.n; at += len) {
		put_hex(got, utf8_at(s, at, &len));
		buf_byte(got, '/');
		buf_size(got, len);
		buf_byte(got, at + len < s.n ? ' ' : '.');
	}
}

static void
decode_backwards(struct str s, struct buf *got)
{
	size_t at, len;

	for (at = s.n; at > 0; at -= len) {
		put_hex(got, utf8_before(s, at, &len));
		buf_byte(got, '/');
		buf_size(got, len);
		buf_byte(got, at > len ? ' ' : '.');
	}
}

static void
classes(uint32_t cp, struct buf *got)
{
	buf_puts(got, utf8_is_upper(cp) ? "upper " : "");
	buf_puts(got, utf8_is_lower(cp) ? "lower " : "");
	buf_puts(got, utf8_is_letter(cp) ? "letter " : "");
	buf_puts(got, utf8_is_space(cp) ? "space " : "");
	if (utf8_is_digit(cp)) {
		buf_puts(got, "digit ");
		buf_size(got, (size_t)utf8_digit(cp));
	} else if (utf8_digit(cp) != -1)
		buf_puts(got, "a value, but no digit");
}

static void
blank(struct str s, struct buf *got)
{
	size_t all, invalid;

	buf_str(got, s);
	all = utf8_blank(got->p, got->n, &invalid);
	buf_byte(got, '|');
	buf_size(got, all);
	buf_byte(got, '|');
	buf_size(got, invalid);
}

/* "3:2 1:1": the bytes and cells of each cluster. */
static void
clusters(struct str s, struct buf *got)
{
	size_t at, n;
	int cells;

	for (at = 0; at < s.n; at += n) {
		n = utf8_grapheme(s, at, &cells);
		buf_puts(got, at > 0 ? " " : "");
		buf_size(got, n);
		buf_byte(got, ':');
		buf_size(got, (size_t)cells);
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	if (n != 2)
		abort();
	if (str_is(cell[0], "at"))
		decode(cell[1], got);
	else if (str_is(cell[0], "before"))
		decode_backwards(cell[1], got);
	else if (str_is(cell[0], "class"))
		classes(code_point(cell[1]), got);
	else if (str_is(cell[0], "put"))
		utf8_put(got, code_point(cell[1]));
	else if (str_is(cell[0], "fold"))
		utf8_fold(cell[1], got);
	else if (str_is(cell[0], "blank"))
		blank(cell[1], got);
	else if (str_is(cell[0], "graphemes"))
		clusters(cell[1], got);
	else if (str_is(cell[0], "cells"))
		buf_size(got, utf8_cells(cell[1]));
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
