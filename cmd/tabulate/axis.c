/* axis.c - see axis.h */
#include "axis.h"
#include "layout.h"
#include "number.h"

enum { DIGITS = 40, CELLS_A_STEP = 14 };

/* The multiple of step at or below x, or with `up` at or above it. */
static bool
round_to(const struct dec *x, const struct dec *step, bool up, struct dec *r)
{
	struct dec n, back;

	if (!dec_div(x, step, DIGITS, DEC_NEAREST, &n) || !number_floor(&n, &n) ||
	    !dec_mul(&n, step, &back))
		return false;
	if (up && dec_cmp(&back, x) < 0 && !dec_add(&back, step, &back))
		return false;
	*r = back;
	return true;
}

/* The least round step of which so many, from a whole one on, hold low..high. */
bool
axis_round(struct axis *a, const struct dec *low, const struct dec *high, size_t most)
{
	static const int round[] = { 1, 2, 5 };
	struct dec n = dec_int((int64_t)most), covered;
	int places;
	size_t i;

	for (places = -20;; places++)
		for (i = 0; i < sizeof(round) / sizeof(*round); i++) {
			a->step = dec_int(round[i]);
			if (!dec_shift(&a->step, places, &a->step) ||
			    !round_to(low, &a->step, false, &a->from) ||
			    !round_to(high, &a->step, true, &a->to) ||
			    !dec_mul(&a->step, &n, &covered) ||
			    !dec_add(&covered, &a->from, &covered))
				return false;
			if (dec_cmp(&covered, &a->to) >= 0)
				return true;
		}
}

bool
axis_open(struct axis *a, const struct dec *low, const struct dec *high, size_t cells)
{
	struct dec from = *low, to = *high, zero = dec_int(0), one = dec_int(1), twice;

	*a = (struct axis){ .cells = cells > 1 ? cells : 2 };
	if (!dec_add(&from, &from, &twice))
		return false;
	if (dec_cmp(&from, &zero) > 0 &&
	    (dec_cmp(&twice, &to) < 0 || dec_cmp(&from, &to) == 0))
		from = zero;
	if (dec_cmp(&from, &to) == 0 && (!dec_add(&to, &one, &to) || !dec_sub(&from, &one, &from)))
		return false;
	return axis_round(a, &from, &to, a->cells / CELLS_A_STEP + 1);
}

size_t
axis_at(const struct axis *a, const struct dec *x)
{
	struct dec offset, span, cell, half;
	int64_t at = 0;

	if (dec_cmp(x, &a->from) <= 0)
		return 0;
	if (dec_cmp(x, &a->to) >= 0)
		return a->cells - 1;
	cell = dec_int((int64_t)a->cells - 1);
	if (!dec_sub(x, &a->from, &offset) || !dec_sub(&a->to, &a->from, &span) ||
	    !dec_mul(&offset, &cell, &offset) ||
	    !dec_div(&offset, &span, DIGITS, DEC_NEAREST, &cell) ||
	    !dec_parse(STR("0.5"), &half) || !dec_add(&cell, &half, &cell) ||
	    !number_floor(&cell, &cell) || !dec_small(&cell, &at))
		return 0;
	return (size_t)at;
}

/* A number is centred over its mark where there is room, and never overlaps another. */
void
axis_numbers(const struct axis *a, struct buf *b)
{
	struct buf raw = { 0 }, number = { 0 };
	struct dec at = a->from;
	size_t from = b->n, left;

	for (; dec_cmp(&at, &a->to) <= 0; ) {
		raw.n = number.n = 0;
		dec_format(&at, &raw);
		number_grouped(&number, buf_get(&raw));
		left = axis_at(a, &at);
		left = left > number.n / 2 ? left - number.n / 2 : 0;
		left = left + number.n > a->cells && a->cells > number.n ?
		    a->cells - number.n : left;
		if (b->n == from || b->n - from < left) {
			layout_spaces(b, left - (b->n - from));
			buf_str(b, buf_get(&number));
		}
		if (!dec_add(&at, &a->step, &at))
			break;
	}
	buf_free(&raw);
	buf_free(&number);
}

void
axis_marks(const struct axis *a, struct buf *b)
{
	struct dec at = a->from;
	size_t cell = 0, next;

	for (; dec_cmp(&at, &a->to) <= 0; ) {
		for (next = axis_at(a, &at); cell < next; cell++)
			buf_puts(b, "─");
		buf_puts(b, cell == 0 ? "├" : cell + 1 == a->cells ? "┤" : "┼");
		cell++;
		if (!dec_add(&at, &a->step, &at))
			break;
	}
}
