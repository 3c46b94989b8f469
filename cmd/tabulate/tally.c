/* tally.c - see tally.h */
#include <stdlib.h>

#include "common/date.h"
#include "number.h"
#include "tally.h"

enum { SHARE_DIGITS = 34 };

static const struct {
	const char *name;
	enum tally_kind kind;
	bool counts;		/* works without a column */
} known[] = {
	{ "count", TALLY_COUNT, true }, { "sum", TALLY_SUM, false },
	{ "min", TALLY_MIN, false }, { "max", TALLY_MAX, false },
	{ "median", TALLY_MEDIAN, false }, { "distinct", TALLY_DISTINCT, false },
	{ "first", TALLY_FIRST, false }, { "last", TALLY_LAST, false },
	{ "share", TALLY_SHARE, true }, { "row-share", TALLY_SHARE_ROW, true },
	{ "column-share", TALLY_SHARE_COLUMN, true },
};

static bool
parse_one(struct str s, const struct tsv *header, struct aggregate *a, char why[ERR_MAX])
{
	size_t open = str_index(s, '('), i;
	bool named = open < s.n && s.p[s.n - 1] == ')';
	struct str name = str_sub(s, 0, open);

	*a = (struct aggregate){ .name = s, .column = TSV_NONE };
	for (i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (str_is(name, known[i].name))
			break;
	if (i == sizeof(known) / sizeof(*known) || (open < s.n && !named))
		return err_set(why, "no aggregate \"%.*s\": there are count, sum, min, max, median, "
		    "distinct, first, last, share, row-share, column-share, each as name(column)",
		    (int)(s.n < 64 ? s.n : 64), s.p);
	a->kind = known[i].kind;
	if (named)
		return tsv_column(header, str_sub(s, open + 1, s.n - 1), &a->column, why);
	if (!known[i].counts)
		return err_set(why, "%s wants a column: %s(value)", known[i].name, known[i].name);
	return true;
}

bool
tally_parse(struct str list, const struct tsv *header, struct aggregates *as,
    char why[ERR_MAX])
{
	struct str piece;

	while (str_next(&list, ',', &piece)) {
		as->a = mem_more(as->a, as->n, &as->cap, sizeof(*as->a));
		if (!parse_one(piece, header, &as->a[as->n], why))
			return false;
		as->n++;
	}
	return true;
}

size_t
tally_new(struct tallies *ts)
{
	ts->t = mem_more(ts->t, ts->n, &ts->cap, sizeof(*ts->t));
	ts->t[ts->n] = (struct tally){ .sum = dec_int(0) };
	return ts->n++;
}

static bool
adds_up(const struct aggregate *a)
{
	return a->kind == TALLY_SUM || (a->kind >= TALLY_SHARE && a->column != TSV_NONE);
}

static bool
is_day(struct str s)
{
	struct date d;

	return date_parse(s, &d);
}

bool
tally_check(const struct aggregate *a, struct str cell, char why[ERR_MAX])
{
	bool ranks = a->kind == TALLY_MIN || a->kind == TALLY_MAX;
	struct dec d;

	if (cell.n == 0 || a->column == TSV_NONE)
		return true;
	if (ranks ? number_is(cell) || is_day(cell) :
	    a->kind == TALLY_MEDIAN || adds_up(a) ? number_is(cell) && dec_parse(cell, &d) : true)
		return true;
	return err_set(why, "%.*s: \"%.*s\" is no plain number%s", (int)a->name.n, a->name.p,
	    (int)(cell.n < 64 ? cell.n : 64), cell.p, ranks ? " and no date" : "");
}

/* A copy of the cell for the median, or the one that is first, last, least or greatest. */
static bool
keep(struct tallies *ts, struct tally *t, enum tally_kind kind, struct str cell,
    char why[ERR_MAX])
{
	struct str old = buf_get(&t->text);
	int order;

	if (kind == TALLY_MEDIAN) {
		if (ts->most > 0 && ts->kept++ == ts->most)
			return err_set(why, "more than %zu cells to keep for medians: --max-rows "
			    "allows more", ts->most);
		buf_str(&t->text, cell);
		buf_byte(&t->text, '\n');
		return true;
	}
	if (t->n > 0 && kind != TALLY_LAST) {
		if (kind == TALLY_FIRST)
			return true;
		if (number_is(cell) != number_is(old))
			return err_set(why, "numbers and dates in one column have no least and no "
			    "greatest");
		order = number_order(cell, old);
		if (kind == TALLY_MIN ? order >= 0 : order <= 0)
			return true;
	}
	t->text.n = 0;
	buf_str(&t->text, cell);
	return true;
}

static bool
is_fresh(struct tallies *ts, size_t number, struct str cell)
{
	struct buf key = { 0 };
	bool fresh;

	buf_size(&key, number);
	buf_byte(&key, '\t');
	buf_str(&key, cell);
	map_add(&ts->seen, buf_get(&key), &fresh);
	buf_free(&key);
	return fresh;
}

bool
tally_add(struct tallies *ts, size_t number, const struct aggregate *a, struct str cell,
    char why[ERR_MAX])
{
	struct tally *t = &ts->t[number];
	struct dec d;

	if (a->column != TSV_NONE && cell.n == 0)
		return true;
	if (adds_up(a) && dec_parse(cell, &d) && !dec_add(&t->sum, &d, &t->sum))
		return err_set(why, "%.*s: more than %d digits", (int)a->name.n, a->name.p,
		    DEC_DIGITS);
	if (a->kind >= TALLY_MIN && a->kind <= TALLY_LAST && a->kind != TALLY_DISTINCT &&
	    !keep(ts, t, a->kind, cell, why))
		return false;
	if (a->kind != TALLY_DISTINCT || is_fresh(ts, number, cell))
		t->n++;
	return true;
}

static int
by_value(const void *a, const void *b)
{
	return number_order(*(const struct str *)a, *(const struct str *)b);
}

/* The middle one; of an even number the middle between the two. */
static void
put_median(const struct tally *t, struct buf *b)
{
	struct str rest = buf_get(&t->text), *value = mem_grow(NULL, t->n, sizeof(*value));
	struct dec low, high, half;
	size_t i;

	for (i = 0; i < t->n; i++)
		str_next(&rest, '\n', &value[i]);
	qsort(value, t->n, sizeof(*value), by_value);
	if (t->n % 2 == 1)
		buf_str(b, value[t->n / 2]);
	else if (dec_parse(value[t->n / 2 - 1], &low) && dec_parse(value[t->n / 2], &high) &&
	    dec_parse(STR("0.5"), &half) && dec_add(&low, &high, &low) &&
	    dec_mul(&low, &half, &low))
		dec_format(&low, b);
	free(value);
}

/* One digit behind the point, always, halves upwards: 12.5%, 50.0%. */
static void
put_share(const struct tally *part, const struct tally *whole, bool sums, struct buf *b)
{
	struct dec x = sums ? part->sum : dec_int((int64_t)part->n), y, half;
	struct buf tenths = { 0 };
	bool neg;

	y = sums ? whole->sum : dec_int((int64_t)whole->n);
	neg = x.neg != y.neg && !dec_is_zero(&x);
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

void
tally_result(const struct tally *t, const struct aggregate *a, const struct tally *whole,
    struct buf *b)
{
	static const struct tally none = { 0 };
	bool counts = a->kind == TALLY_COUNT || a->kind == TALLY_DISTINCT ||
	    (a->kind >= TALLY_SHARE && a->column == TSV_NONE);

	if (t == NULL)
		t = &none;
	if (t->n == 0 && !counts)
		return;
	switch (a->kind) {
	case TALLY_COUNT:
	case TALLY_DISTINCT:
		buf_size(b, t->n);
		break;
	case TALLY_SUM:
		dec_format(&t->sum, b);
		break;
	case TALLY_MEDIAN:
		put_median(t, b);
		break;
	case TALLY_MIN:
	case TALLY_MAX:
	case TALLY_FIRST:
	case TALLY_LAST:
		buf_str(b, buf_get(&t->text));
		break;
	default:
		put_share(t, whole, a->column != TSV_NONE, b);
	}
}

void
tally_free(struct tallies *ts)
{
	size_t i;

	for (i = 0; i < ts->n; i++)
		buf_free(&ts->t[i].text);
	free(ts->t);
	map_free(&ts->seen);
	*ts = (struct tallies){ 0 };
}
