/* Rows: function, argument ..., expected. */
#include "common/date.h"
#include "tests/unit/unit.h"

static void
put_long(struct buf *b, long n)
{
	if (n < 0)
		buf_byte(b, '-');
	buf_size(b, (size_t)(n < 0 ? -n : n));
}

static long
number(struct str s)
{
	bool minus = str_starts(s, STR("-"));
	size_t i;
	long n = 0;

	for (i = minus; i < s.n; i++)
		n = n * 10 + (s.p[i] - '0');
	return minus ? -n : n;
}

static void
spans(const struct str *cell, size_t n, struct buf *got)
{
	struct span a, b;

	if (!span_parse(cell[1], &a) || (n > 2 && !span_parse(cell[2], &b)))
		buf_puts(got, "none");
	else if (str_is(cell[0], "span"))
		span_format(a, got);
	else if (str_is(cell[0], "days"))
		put_long(got, span_days(a));
	else
		buf_puts(got, span_overlap(a, b) ? "yes" : "no");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct date d, e;

	if (str_is(cell[0], "from")) {
		date_format(date_from_number(number(cell[1])), got);
		return;
	}
	if (str_is(cell[0], "span") || str_is(cell[0], "days") || str_is(cell[0], "overlap")) {
		spans(cell, n, got);
		return;
	}
	if (!date_parse(cell[1], &d))
		buf_puts(got, "none");
	else if (str_is(cell[0], "parse"))
		date_format(d, got);
	else if (str_is(cell[0], "weekday"))
		put_long(got, date_weekday(d));
	else if (str_is(cell[0], "number"))
		put_long(got, date_number(d));
	else if (str_is(cell[0], "add"))
		date_format(date_add(d, (int)number(cell[2])), got);
	else if (str_is(cell[0], "cmp"))
		buf_puts(got, !date_parse(cell[2], &e) ? "none" :
		    date_cmp(d, e) < 0 ? "before" : date_cmp(d, e) > 0 ? "after" : "same");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
