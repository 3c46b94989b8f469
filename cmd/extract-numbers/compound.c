/* compound.c - amounts that are said in two numbers. */
#include "compound.h"

#include "grammar.h"
#include "measure.h"

/* How many of the small unit are in the large one; false: the calendar does not say. */
static bool
how_many(const struct unit *large, const struct unit *small, struct dec *times)
{
	bool calendar = !dec_is_zero(&small->months);
	struct dec one = dec_int(1);

	if (!str_eq(large->dimension, small->dimension) || (!calendar &&
	    (dec_cmp(&large->low, &large->high) != 0 || dec_cmp(&small->low, &small->high) != 0)))
		return false;
	return dec_div(calendar ? &large->months : &large->low,
	    calendar ? &small->months : &small->low, DEC_DIGITS, DEC_DOWN, times) &&
	    dec_is_whole(times) && dec_cmp(times, &one) > 0;
}

/* Ten, a hundred, a thousand: the larger unit tells both as a decimal. */
static bool
is_decimal(const struct dec *times)
{
	struct dec ulp = dec_ulp(times);

	return dec_cmp(&ulp, times) == 0;
}

/* Where the smaller part begins: at once, or behind "and" or a comma. */
static size_t
smaller_at(const struct tokens *ts, const struct amount *a)
{
	size_t at = a->last, next;

	if (lex_mark(ts, at, ',') && measure_kind(a->unit) == DURATION)
		at++;
	if (lex_sense(ts, at, AND, &next) == NULL)
		return at;
	return lex_before(ts, a->first, BETWEEN, NULL) == NULL ? next : ts->n;
}

/* "6-foot-4", "6ft 2in": inches. */
static bool
inches(const struct tokens *ts, struct amount *a)
{
	struct dec twelve = dec_int(12);
	struct numeral b, sum = a->n;
	size_t at = numeral_step(ts, a->last);
	bool named;

	if (!str_is(a->unit->symbol, "ft") || !numeral_at(ts, at, &b))
		return false;
	named = lex_glued(ts, b.to) && str_is(lex_str(ts, b.to), "in");	/* no unit by itself */
	if ((at == a->last && !named) || b.form != FORM_COUNT || dec_cmp(&b.value, &twelve) >= 0 ||
	    !numeral_times(&sum, &twelve) || !numeral_plus(&sum, &b))
		return false;
	a->n = sum;
	a->unit = units_find(STR("in"));
	a->last = b.to + named;
	return true;
}

bool
compound_take(const struct tokens *ts, struct amount *a)
{
	struct numeral sum, part = { 0 };
	struct amount b = { 0 };
	struct dec times;
	size_t at = smaller_at(ts, a);

	if (inches(ts, a))
		return true;
	if (a->n.form != FORM_COUNT || at >= ts->n || !dec_is_whole(&a->n.value) ||
	    !numeral_at(ts, at, &b.n) || b.n.form != FORM_COUNT ||
	    (b.unit = measure_after(ts, b.n.to, &b.last)) == NULL || !how_many(a->unit, b.unit, &times) ||
	    dec_cmp(&b.n.value, &times) >= 0)
		return false;
	sum = a->n;
	if (is_decimal(&times) && measure_kind(b.unit) != DURATION) {
		/* told in the larger: 94 roubles 12, 3 kg 400 g */
		if ((measure_kind(b.unit) == MONEY && lex_mark(ts, a->last, ',')) ||
		    !numeral_divide(&b.n.value, &times, &part) ||
		    !numeral_plus(&sum, &part))
			return false;
		a->n = sum;
		a->last = b.last;
		return true;
	}
	if (!numeral_times(&sum, &times) || !numeral_plus(&sum, &b.n))
		return false;
	a->n = sum;
	a->unit = b.unit;
	a->last = b.last;
	return true;
}

/* The token behind "±", "+/-", ", give or take"; 0: none of them. */
static size_t
error_sign(const struct tokens *ts, size_t i)
{
	size_t next;

	if (lex_sense(ts, lex_mark(ts, i, ',') ? i + 1 : i, GIVE, &next) != NULL)
		return next;
	if (i < ts->n && str_is(lex_str(ts, i), "±"))
		return i + 1;
	if (lex_mark(ts, i, '+') && lex_mark(ts, i + 1, '/') && lex_mark(ts, i + 2, '-'))
		return i + 3;
	return 0;
}

void
compound_error(const struct tokens *ts, struct amount *a)
{
	size_t at = error_sign(ts, a->last);
	const struct dec zero = dec_int(0);
	struct dec low, high;
	struct amount e;

	if (at == 0 || at >= ts->n || a->n.form != FORM_COUNT || !amount_exact(ts, at, &e) ||
	    (a->unit != NULL && e.unit != NULL && e.unit != a->unit) ||
	    dec_cmp(&e.n.value, &zero) < 0 ||
	    !dec_sub(&a->n.low, &e.n.value, &low) || !dec_add(&a->n.high, &e.n.value, &high))
		return;
	a->n.low = low;
	a->n.high = high;
	a->last = e.last;
	if (a->unit == NULL)
		a->unit = e.unit;	/* 12.4 ± 0.3 kg */
}

/* Does a word before token i say that it took so long: "in 2:04:56", "clocked 26:17.53"? */
static bool
is_taken(const struct tokens *ts, size_t i)
{
	const struct sense *in = lex_sense(ts, i - 1, IN, NULL);

	if (in != NULL)
		return in->n == IN_SHARE || lex_any(ts, i - 1, OF, LAP);
	return lex_any(ts, i - 1, OF, LAP, ARTICLE);
}

bool
compound_lap(const struct tokens *ts, size_t i, struct amount *a)
{
	struct dec sixty = dec_int(60), part;
	size_t k = i;

	if (lex_digits(ts, i) == 0 || !lex_mark(ts, i + 1, ':'))
		return false;
	*a = (struct amount){ .first = i, .n = { .from = i, .scale = dec_int(1) } };
	numeral_set(&a->n, dec_int(0));
	for (; k - i <= 4 && lex_digits(ts, k) > 0; k += 2) {
		if (!lex_number(ts, k, &part) || (k > i && dec_cmp(&part, &sixty) >= 0) ||
		    !numeral_times(&a->n, &sixty) || !dec_add(&a->n.value, &part, &part))
			return false;
		numeral_set(&a->n, part);
		a->last = k + 1;
		if (ts->t[k].point != LEX_NO_POINT || !lex_mark(ts, k + 1, ':') ||
		    !lex_glued(ts, k + 1) || !lex_glued(ts, k + 2))
			break;
	}
	a->n.to = a->last;
	a->unit = units_find(STR("second"));
	return a->last > i + 1 && !lex_is(ts, a->last, CLOCK) &&
	    (ts->t[a->last - 1].point != LEX_NO_POINT || (a->last == i + 5 && is_taken(ts, i)));
}

bool
compound_word(const struct tokens *ts, size_t i, struct amount *a)
{
	struct dec one, two;
	const struct sense *s;

	if (!lex_is(ts, i, COMPOSED) && !lex_is(ts, i, HALF))
		return false;
	one = dec_int(1);
	two = dec_int(2);
	*a = (struct amount){ .first = i, .n = { .from = i, .spelled = true, .scale = one } };
	if ((s = lex_sense(ts, i, COMPOSED, &a->last)) != NULL)
		numeral_set(&a->n, dec_int(s->n));
	else if ((s = lex_sense(ts, i, HALF, &a->last)) == NULL ||
	    !numeral_divide(&one, &two, &a->n))
		return false;
	a->n.form = FORM_COUNT;
	a->n.to = a->last;
	return (a->unit = units_find(s->value)) != NULL;
}
