/* histogram.c - how many values there are in each of some ranges of one round width. */
#include "axis.h"
#include "number.h"
#include "plot.h"

enum { LEAST = 5, MOST = 20, DIGITS = 40 };

/* The values of one group, in rows from..end-1 of the sheet. */
struct histogram {
	const struct sheet *sheet;
	size_t from, end;
	struct axis axis;
	bool whole;		/* all values are whole numbers, and so is the width then */
	size_t bins, count[MOST + 1];
};

static bool
value(const struct histogram *h, size_t i, struct dec *d)
{
	struct str cell = sheet_at(h->sheet, i, h->sheet->columns - 1);

	return cell.n > 0 && dec_parse(cell, d);
}

/* About as many ranges as the count has binary digits (Sturges, 1926). */
static bool
open_axis(struct histogram *h, bool *any)
{
	struct dec d, low = dec_int(0), high = dec_int(0), one = dec_int(1);
	size_t i, n = 0, most = 1;
	int64_t span;

	for (i = h->from, h->whole = true; i < h->end; i++) {
		if (!value(h, i, &d))
			continue;
		low = n == 0 || dec_cmp(&d, &low) < 0 ? d : low;
		high = n == 0 || dec_cmp(&d, &high) > 0 ? d : high;
		h->whole &= dec_is_whole(&d);
		n++;
	}
	*any = n > 0;
	for (; n > 0; n /= 2)
		most++;
	if ((h->whole || dec_cmp(&low, &high) == 0) && !dec_add(&high, &one, &high))
		return false;
	most = most < LEAST ? LEAST : most < MOST ? most : MOST;
	if (h->whole && dec_sub(&high, &low, &d) && dec_small(&d, &span) && span < (int64_t)most)
		most = (size_t)span;	/* no range is less than 1 wide */
	return axis_round(&h->axis, &low, &high, most);
}

/* The range a value is in; what stands at the end of the last one is in it. */
static bool
bin_of(const struct histogram *h, const struct dec *d, size_t *bin)
{
	struct dec x;
	int64_t n;

	if (!dec_sub(d, &h->axis.from, &x) ||
	    !dec_div(&x, &h->axis.step, DIGITS, DEC_DOWN, &x) || !number_floor(&x, &x) ||
	    !dec_small(&x, &n))
		return false;
	*bin = (size_t)n < h->bins ? (size_t)n : h->bins - 1;
	return true;
}

static bool
count(struct histogram *h)
{
	struct dec d, at;
	size_t i, bin;

	memset(h->count, 0, sizeof(h->count));
	for (h->bins = 0, at = h->axis.from; dec_cmp(&at, &h->axis.to) < 0; h->bins++)
		if (!dec_add(&at, &h->axis.step, &at) || h->bins == MOST)
			return false;
	for (i = h->from; i < h->end; i++)
		if (value(h, i, &d)) {
			if (!bin_of(h, &d, &bin))
				return false;
			h->count[bin]++;
		}
	return true;
}

static void
put_number(struct buf *b, const struct dec *d)
{
	struct buf plain = { 0 };

	dec_format(d, &plain);
	number_grouped(b, buf_get(&plain));
	buf_free(&plain);
}

/* "50–99" of whole numbers, "0.5–1" of others, which do not reach the second. */
static void
put_range(const struct histogram *h, const struct dec *from, const struct dec *to, struct buf *b)
{
	struct dec last = *to, one = dec_int(1);

	if (h->whole)
		(void)dec_sub(to, &one, &last);
	put_number(b, from);
	if (dec_cmp(from, &last) == 0)
		return;
	buf_puts(b, from->neg ? " to " : "–");
	put_number(b, &last);
}

static bool
put_group(struct histogram *h, struct grid *g)
{
	struct buf text = { 0 };
	struct dec from, to;
	bool any, ok;
	size_t i, c;

	ok = open_axis(h, &any) && (!any || count(h));
	for (i = 0, from = h->axis.from; ok && any && i < h->bins; i++, from = to) {
		for (c = 0; c < h->sheet->groups; c++)
			grid_add(g, sheet_at(h->sheet, h->from, c));
		ok = dec_add(&from, &h->axis.step, &to);
		text.n = 0;
		put_range(h, &from, &to, &text);
		grid_add(g, buf_get(&text));
		text.n = 0;
		buf_size(&text, h->count[i]);
		grid_add(g, buf_get(&text));
	}
	buf_free(&text);
	return ok;
}

bool
histogram_make(const struct sheet *s, struct grid *g, char why[ERR_MAX])
{
	struct histogram h = { .sheet = s };
	size_t c;

	g->columns = s->groups + 2;
	for (c = 0; c < s->groups; c++)
		grid_add(g, grid_name(s->grid, c));
	grid_add(g, grid_name(s->grid, s->columns - 1));
	grid_add(g, STR("count"));
	for (h.from = 0; h.from < s->rows; h.from = h.end) {
		for (h.end = h.from + 1; h.end < s->rows && !sheet_begins(s, h.end); h.end++)
			;
		if (!put_group(&h, g))
			return err_set(why, "numbers of too many digits for one axis");
	}
	return true;
}
