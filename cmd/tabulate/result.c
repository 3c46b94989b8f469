/* result.c - what a tally comes to, as text. */
#include <stdlib.h>

#include "number.h"
#include "rank.h"
#include "tally.h"

enum { SHARE_DIGITS = 34 };

static int
by_value(const void *a, const void *b)
{
	const struct rank *x = a, *y = b;
	int c = rank_order(x, y);

	return c != 0 ? c : str_cmp(x->cell, y->cell);
}

/* The middle one; of an even number the middle between the two. */
static void
put_median(const struct tally *t, struct str cells, struct buf *b)
{
	struct rank *value = mem_grow(NULL, t->n, sizeof(*value));
	struct dec low, high, half;
	struct str cell;
	size_t i;

	for (i = 0; i < t->n && str_next(&cells, '\n', &cell); i++)
		value[i] = rank_of(cell);
	qsort(value, t->n, sizeof(*value), by_value);
	if (t->n % 2 == 1)
		buf_str(b, value[t->n / 2].cell);
	else if (dec_parse(value[t->n / 2 - 1].cell, &low) && dec_parse(value[t->n / 2].cell, &high) &&
	    dec_parse(STR("0.5"), &half) && dec_add(&low, &high, &low) &&
	    dec_mul(&low, &half, &low))
		dec_format(&low, b);
	free(value);
}

static struct dec
amount(const struct tallies *ts, size_t number, const struct aggregate *a)
{
	const struct tally *t = &ts->t[number];

	return !a->adds ? dec_int((int64_t)t->n) :
	    t->more > 0 ? ts->more[t->more - 1].sum : sum_dec(t->sum);
}

/* One digit behind the point, always, halves upwards: 12.5%, 50.0%. */
static void
put_share(struct dec x, struct dec y, struct buf *b)
{
	bool neg = x.neg != y.neg && !dec_is_zero(&x);
	struct buf tenths = { 0 };
	struct dec half;

	x.neg = y.neg = false;
	if (!dec_shift(&x, 3, &x) || !dec_div(&x, &y, SHARE_DIGITS, DEC_NEAREST, &x) ||
	    !dec_parse(STR("0.5"), &half) || !dec_add(&x, &half, &x))
		return;		/* a share of nothing */
	dec_format(&x, &tenths);
	tenths.n = number_whole(buf_get(&tenths));
	buf_puts(b, neg ? "-" : "");
	if (tenths.n == 1)
		buf_byte(b, '0');
	buf_str(b, str_sub(buf_get(&tenths), 0, tenths.n - 1));
	buf_byte(b, '.');
	buf_str(b, str_from(buf_get(&tenths), tenths.n - 1));
	buf_byte(b, '%');
	buf_free(&tenths);
}

/* Of nothing: no rows are 0 rows, and 0.0% of those there are. */
static void
put_nothing(const struct tallies *ts, const struct aggregate *a, size_t whole, struct buf *b)
{
	if (a->kind == TALLY_COUNT || a->kind == TALLY_DISTINCT)
		buf_byte(b, '0');
	else if (a->kind >= TALLY_SHARE && !a->adds && whole != TALLY_NONE)
		put_share(dec_int(0), amount(ts, whole, a), b);
}

void
tally_result(const struct tallies *ts, size_t number, const struct aggregate *a, size_t whole,
    struct buf *b)
{
	const struct tally *t = number != TALLY_NONE ? &ts->t[number] : NULL;
	struct dec d;

	if (t == NULL || t->n == 0) {
		put_nothing(ts, a, whole, b);
		return;
	}
	switch (a->kind) {
	case TALLY_COUNT:
	case TALLY_DISTINCT:
		buf_size(b, t->n);
		break;
	case TALLY_SUM:
		d = amount(ts, number, a);
		dec_format(&d, b);
		break;
	case TALLY_MEDIAN:
		put_median(t, buf_get(&ts->more[t->more - 1].text), b);
		break;
	case TALLY_MIN:
	case TALLY_MAX:
	case TALLY_MODE:
	case TALLY_FIRST:
	case TALLY_LAST:
		buf_str(b, buf_get(&ts->more[t->more - 1].text));
		break;
	default:
		if (whole != TALLY_NONE)
			put_share(amount(ts, number, a), amount(ts, whole, a), b);
	}
}
