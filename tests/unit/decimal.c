/*
 * decimal.c - rows: operation, operands, what comes out; "no" where it has no room.
 * Division: a, b, digits, which way.
 */
#include "common/decimal.h"

#include "tests/unit/unit.h"

static enum dec_round
rounding(struct str s)
{
	return str_is(s, "up") ? DEC_UP : str_is(s, "down") ? DEC_DOWN : DEC_NEAREST;
}

static bool
two(struct str op, const struct dec *a, const struct dec *b, struct dec *r)
{
	if (str_is(op, "add"))
		return dec_add(a, b, r);
	if (str_is(op, "sub"))
		return dec_sub(a, b, r);
	if (str_is(op, "mul"))
		return dec_mul(a, b, r);
	return false;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct dec a, b = dec_int(0), r = dec_int(0);
	int64_t small = 0;
	bool ok = dec_parse(cell[1], &a) && (n < 3 || dec_parse(cell[2], &b));

	if (ok && str_is(cell[0], "cmp"))
		r = dec_int(dec_cmp(&a, &b));
	else if (ok && str_is(cell[0], "ulp"))
		r = dec_ulp(&a);
	else if (ok && str_is(cell[0], "small"))
		ok = dec_small(&a, &small), r = dec_int(small);
	else if (ok && str_is(cell[0], "parse"))
		r = a;
	else if (ok && str_is(cell[0], "whole"))
		r = dec_int(dec_is_whole(&a));
	else if (ok && str_is(cell[0], "shift"))
		ok = dec_small(&b, &small) && dec_shift(&a, (int)small, &r);
	else if (ok && str_is(cell[0], "div")) {
		struct dec digits;

		ok = dec_parse(cell[3], &digits) && dec_small(&digits, &small) &&
		    dec_div(&a, &b, (int)small, rounding(cell[4]), &r);
	} else if (ok)
		ok = two(cell[0], &a, &b, &r);
	if (ok)
		dec_format(&r, got);
	else
		buf_puts(got, "no");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
