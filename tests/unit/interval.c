/* uses: cmd/reconcile/interval.c cmd/reconcile/figure.c */
/*
 * interval.c - rows: operation, intervals as "low..high", "value" or "..", what comes out;
 * read VALUE LOW HIGH MODIFIER gives the range, and "*" where the value is offered.
 */
#include "cmd/reconcile/figure.h"

#include "tests/unit/unit.h"

static struct interval
parse(struct str s)
{
	struct interval i = { .lower = false };
	size_t at;

	for (at = 0; at + 1 < s.n && (s.p[at] != '.' || s.p[at + 1] != '.'); at++)
		;
	if (at + 1 >= s.n) {
		i.lower = i.upper = dec_parse(s, &i.low);
		i.high = i.low;
		return i;
	}
	i.lower = dec_parse(str_sub(s, 0, at), &i.low);
	i.upper = dec_parse(str_from(s, at + 2), &i.high);
	return i;
}

static void
read(const struct str *cell, struct buf *got)
{
	char why[ERR_MAX] = "";
	struct figure f;

	switch (figure_read(cell[1], cell[2], cell[3], cell[4], &f, why)) {
	case FIGURE_NONE:
		buf_puts(got, "none");
		return;
	case FIGURE_BAD:
		buf_puts(got, why);
		return;
	case FIGURE_READ:
		interval_format(&f.range, got);
		buf_puts(got, f.offered ? "*" : "");
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct interval a, b, r;
	struct dec d;

	if (str_is(cell[0], "read")) {
		read(cell, got);
		return;
	}
	a = parse(cell[1]);
	b = n > 2 ? parse(cell[2]) : a;
	r = a;
	if (str_is(cell[0], "touch"))
		buf_puts(got, interval_touch(&a, &b) ? "yes" : "no");
	else if (str_is(cell[0], "cmp"))
		buf_puts(got, interval_cmp(&a, &b) < 0 ? "<" : interval_cmp(&a, &b) > 0 ? ">" : "=");
	else if (str_is(cell[0], "gap")) {
		d = interval_gap(&a, &b);
		dec_format(&d, got);
	} else {
		if (str_is(cell[0], "meet"))
			r = interval_meet(&a, &b);
		else if (str_is(cell[0], "hull"))
			r = interval_hull(&a, &b);
		else if (str_is(cell[0], "add") && !interval_add(&a, &b, &r))
			buf_puts(got, "no");
		interval_format(&r, got);
	}
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
