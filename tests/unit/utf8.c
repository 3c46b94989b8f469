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

/* What blanking must do, one character after the other. */
static size_t
blank_slowly(char *p, size_t n)
{
	size_t at, len, blanked = 0;

	for (at = 0; at < n; at += len) {
		uint32_t cp = utf8_at((struct str){ p, n }, at, &len);

		if (cp >= 0x20 && cp != 0x7F && (cp != UTF8_BAD || len > 1))
			continue;
		p[at] = cp == UTF8_BAD ? '?' : ' ';
		blanked++;
	}
	return blanked;
}

/* Every two bytes between letters of one or two bytes: how often both differ. */
static size_t
blank_all_pairs(const char *around)
{
	char fast[24], slow[24];
	size_t n = strlen(around), at, pair, invalid, wrong = 0;

	for (at = 0; at + 2 <= n; at++)
		for (pair = 0; pair < 65536; pair++) {
			memcpy(fast, around, n);
			fast[at] = (char)(pair >> 8);
			fast[at + 1] = (char)(pair & 255);
			memcpy(slow, fast, n);
			wrong += utf8_blank(fast, n, &invalid) != blank_slowly(slow, n) ||
			    memcmp(fast, slow, n) != 0;
		}
	return wrong;
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
	else if (str_is(cell[0], "plain"))
		buf_puts(got, utf8_is_plain(cell[1]) ? "yes" : "no");
	else if (str_is(cell[0], "fold"))
		utf8_fold(cell[1], got);
	else if (str_is(cell[0], "fold case"))
		put_hex(got, utf8_fold_case(code_point(cell[1])));
	else if (str_is(cell[0], "blank"))
		blank(cell[1], got);
	else if (str_is(cell[0], "blank pairs"))
		buf_size(got, blank_all_pairs(str_is(cell[1], "ASCII") ? "abcdefghijklmnop" :
		    "абaвгдеcж"));
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
