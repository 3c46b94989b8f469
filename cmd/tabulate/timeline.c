/* timeline.c - what came day by day, and the total by then. */
#include "common/decimal.h"
#include "plot.h"

/* Row i of the sheet and all of the same group and day, which stand behind it. */
static bool
add_day(const struct sheet *s, size_t *i, struct dec *added, bool *any)
{
	struct str day = sheet_at(s, *i, s->columns - 2), cell;
	size_t from = *i;
	struct dec d;

	*added = dec_int(0);
	for (*any = false; *i < s->rows && str_eq(sheet_at(s, *i, s->columns - 2), day) &&
	    (*i == from || !sheet_begins(s, *i)); ++*i) {
		cell = sheet_at(s, *i, s->columns - 1);
		if (cell.n == 0)
			continue;
		*any = true;
		if (!dec_parse(cell, &d) || !dec_add(added, &d, added))
			return false;
	}
	return true;
}

static void
put_number(struct grid *g, const struct dec *d)
{
	struct buf b = { 0 };

	dec_format(d, &b);
	grid_add(g, buf_get(&b));
	buf_free(&b);
}

static void
put_names(const struct sheet *s, struct grid *g)
{
	size_t c;

	g->columns = s->groups + 3;
	for (c = 0; c < s->groups; c++)
		grid_add(g, grid_name(s->grid, c));
	grid_add(g, grid_name(s->grid, s->columns - 2));
	grid_add(g, grid_name(s->grid, s->columns - 1));
	grid_add(g, STR("total"));
}

bool
timeline_make(const struct sheet *s, struct grid *g, char why[ERR_MAX])
{
	struct dec added, total = dec_int(0);
	size_t i = 0, from, c;
	bool any;

	put_names(s, g);
	while (i < s->rows) {
		from = i;
		if (from == 0 || sheet_begins(s, from))
			total = dec_int(0);
		if (!add_day(s, &i, &added, &any) || !dec_add(&total, &added, &total))
			return err_set(why, "a total of more than %d digits", DEC_DIGITS);
		if (!any)
			continue;
		for (c = 0; c < s->groups; c++)
			grid_add(g, sheet_at(s, from, c));
		grid_add(g, sheet_at(s, from, s->columns - 2));
		put_number(g, &added);
		put_number(g, &total);
	}
	return true;
}
