/* uses: cmd/tabulate/picture.c cmd/tabulate/axis.c cmd/tabulate/layout.c cmd/tabulate/number.c */
/*
 * plot.c - one row of a plot: axis from, axis to, cells, then what is drawn:
 * "numbers", "marks", "range LOW HIGH", "bar N", "values LIST", "at N"; blanks
 * at the end are shown as dots.
 */
#include <stdlib.h>

#include "cmd/tabulate/picture.h"
#include "tests/unit/unit.h"

static void
draw(struct picture *p, struct str what, struct buf *got)
{
	struct str rest = what, verb = { NULL, 0 }, a = { NULL, 0 }, b = { NULL, 0 };
	struct dec d;

	str_next(&rest, ' ', &verb);
	(void)(str_next(&rest, ' ', &a) && str_next(&rest, ' ', &b));
	picture_clear(p);
	if (str_is(verb, "numbers"))
		axis_numbers(&p->axis, got);
	else if (str_is(verb, "marks"))
		axis_marks(&p->axis, got);
	else if (str_is(verb, "at") && dec_parse(a, &d))
		buf_size(got, axis_at(&p->axis, &d));
	else {
		if (str_is(verb, "range"))
			picture_range(p, a, b);
		else if (str_is(verb, "bar"))
			picture_bar(p, a);
		else
			picture_values(p, str_from(what, verb.n + 1));
		picture_put(p, got);
		while (got->n > 0 && got->p[got->n - 1] == ' ')
			got->n--;
	}
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct picture p = { 0 };
	struct dec low, high, cells;
	int64_t room = 0;

	if (n == 4 && dec_parse(cell[0], &low) && dec_parse(cell[1], &high) &&
	    dec_parse(cell[2], &cells) && dec_small(&cells, &room) &&
	    picture_open(&p, &low, &high, (size_t)room))
		draw(&p, cell[3], got);
	else
		buf_puts(got, "no axis");
	picture_free(&p);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
