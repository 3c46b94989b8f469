/* amount.c - a number with its sign, its unit and its scale. */
#include "amount.h"

#include "compound.h"
#include "grammar.h"
#include "head.h"
#include "labels.h"
#include "measure.h"
#include "noun.h"

enum {
	MILLION = 1000000,
	SCALED_REACH = 128,	/* tokens back to billions */
	SIGN_MAX = 2,	/* tokens of a sign or a currency before its number */
};

/* What may touch the sign of a number: "(+7", "−15…−18". */
static bool
is_before_sign(const struct tokens *ts, size_t i)
{
	return ts->t[i].space || lex_mark(ts, i - 1, '.') || lex_mark(ts, i - 1, '(') ||
	    str_is(lex_str(ts, i - 1), "…");
}

/* +8 °C: the sign is the number's. */
static bool
positive(const struct tokens *ts, size_t i, size_t *first)
{
	if (!lex_mark(ts, i - 1, '+') || !lex_glued(ts, i) || !is_before_sign(ts, i - 1))
		return false;
	*first = i - 1;
	return true;
}

/* Minus before the number at i, which nothing but a blank or a bracket precedes. */
static bool
negative(const struct tokens *ts, size_t i, size_t *first)
{
	if (lex_mark(ts, i - 1, '-') && lex_glued(ts, i) && is_before_sign(ts, i - 1) &&
	    lex_digits(ts, i - 2) == 0) {
		*first = i - 1;
		return true;
	}
	/* "plus or minus" is a hedge */
	return lex_before(ts, i, MINUS, first) != NULL && !lex_is(ts, *first - 1, OR);
}

static void
unit_behind(const struct tokens *ts, struct amount *a)
{
	const struct sense *s;
	size_t at = a->n.to, next;

	if (a->n.form == FORM_ORDINAL)
		return;
	if (a->n.form == FORM_VAGUE)
		(void)lex_sense(ts, at, OF, &at);	/* millions of dollars */
	if (a->n.form == FORM_FRACTION) {
		if (lex_sense(ts, at, OF, &next) == NULL)
			next = at;
		if ((s = lex_sense(ts, next, ARTICLE, &next)) != NULL && s->n == 1)
			at = next;	/* half an hour, a quarter of a mile */
	}
	if ((a->unit = measure_after(ts, at, &next)) != NULL) {
		a->last = next;
		return;
	}
	if (numeral_hedge(ts, at, &at) != NULL &&
	    (a->unit = measure_after(ts, at, &next)) != NULL) {
		a->n.to = at;	/* двадцать с лишним дней */
		a->last = next;
	}
}

/* A race is run over 110m, and has an article or an owner before it: "the 110m hurdles". */
static bool
is_distance(const struct tokens *ts, const struct amount *a)
{
	return a->first > 0 && dec_is_whole(&a->n.value) && (lex_is(ts, a->first - 1, ARTICLE) ||
	    ts->t[a->first - 1].kind == TOK_MARK);
}

/* Was an earlier number of the sentence scaled by millions: "3.1bn visits, ... 890m"? */
static bool
is_scaled_before(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t k;

	for (k = i; k > 0 && i - k < SCALED_REACH; k--)
		if ((s = lex_sense(ts, k - 1, SCALE, NULL)) != NULL && s->n >= MILLION)
			return true;
	return false;
}

/* A population of 5.3m; sales rose to 1.2m: many, but waves of 12m are high. */
static bool
is_crowd(const struct tokens *ts, size_t i)
{
	size_t from, to, at = i;

	at = lex_back(ts, at, HEDGE);
	if (lex_is(ts, at - 1, OF) && lex_is(ts, at - 2, CROWD))
		return true;
	to = noun_subject(ts, i, &from);
	return to > 0 && !lex_is(ts, to - 1, DEEP);
}

static bool
is_plural(const struct tokens *ts, size_t i)
{
	size_t behind, cut;

	return lex_word(ts, i) && !lex_any(ts, i, STOP, VERB) &&
	    head_plural(ts, i, &behind, &cut) != NULL;
}

/* "1.5m shares" are no metres, nor is what stands beside billions. */
static bool
is_million(const struct tokens *ts, const struct amount *a, size_t next)
{
	size_t behind;

	if (next < ts->n && ts->t[next].space && ts->t[a->n.to].to - ts->t[a->n.to].from == 1 &&
	    measure_after(ts, next, &behind) != NULL)
		return true;	/* 9.2m b/d; but 7.62mm barrels */
	if (is_plural(ts, next))
		return !is_distance(ts, a);
	if (lex_any(ts, next, LASTS, WIDE))
		return false;
	if (lex_word(ts, next) && (lex_is(ts, next, MORE) || (!dec_is_whole(&a->n.value) &&
	    !lex_any(ts, next, STOP, VERB, AND, IN, OF))) && is_plural(ts, next + 1))
		return !is_distance(ts, a);	/* 1.2m registered voters; but 200m freestyle titles */
	return is_scaled_before(ts, a->first) ||
	    ((label_ends(ts, next) || lex_is(ts, next, TO)) && is_crowd(ts, a->first));
}

/* "$5m", "390k"; "5m people" too, though metres are written so. */
static void
letter(const struct tokens *ts, struct amount *a, bool money)
{
	size_t next = a->n.to + 1;

	if (lex_glued(ts, a->n.to) && (money ||
	    units_named(ts->lx->lang, lex_str(ts, a->n.to)) == NULL || is_million(ts, a, next)) &&
	    numeral_letter(ts, &a->n))
		a->last = a->n.to;
}

/* Does more follow the unit, "and ten minutes", "and a half"?  It is taken into a. */
static bool
amount_and(const struct tokens *ts, struct amount *a)
{
	size_t end = a->last, next;
	struct numeral n = a->n;

	compound_take(ts, a);
	if (a->last > end)
		return true;
	if (lex_sense(ts, end, AND, &next) == NULL || !fraction_begins(ts, next))
		return false;
	n.to = end;
	numeral_tail(ts, &n);
	if (n.to == end)
		return false;
	a->n = n;
	a->n.to = a->n.from + 1;
	a->last = n.to;
	return true;
}

/* "400,000 more than a year ago", "higher than a year ago": compared with what was then. */
static bool
is_then(const struct tokens *ts, size_t first, size_t i, size_t end)
{
	if (!lex_is(ts, end, LASTS) || !lex_is(ts, end, STOP) || !str_is(lex_str(ts, i - 1), "than"))
		return false;
	return !(lex_is(ts, first, MORE) || str_is(lex_str(ts, first), "longer")) ||
	    lex_digits(ts, first - 1) > 0 || lex_mark(ts, first - 1, '%') ||
	    lex_is(ts, first - 1, SCALE) || lex_is(ts, first - 1, DENOMINATOR) ||
	    lex_is(ts, first - 1, NUMBER) || measure_after(ts, first - 1, &end) != NULL;
}

bool
amount_single(const struct tokens *ts, size_t i, struct amount *a)
{
	const struct sense *s = lex_sense(ts, i, ARTICLE, &a->n.from);
	size_t first;

	if (s == NULL || s->n != 1 || (a->unit = measure_after(ts, a->n.from, &a->last)) == NULL ||
	    measure_kind(a->unit) == MONEY || measure_kind(a->unit) == PERCENT)
		return false;
	a->first = i;
	a->n = (struct numeral){ .from = i, .to = i + 1, .spelled = true };
	numeral_set(&a->n, dec_int(1));
	a->n.scale = dec_int(1);
	if (amount_and(ts, a))
		return true;	/* an hour and ten minutes */
	if ((s = lex_before(ts, i, HEDGE, &first)) == NULL || str_is(s->value, "exact") ||
	    is_then(ts, first, i, a->last) ||
	    !(label_ends(ts, a->last) || lex_is(ts, a->last, OF) || lex_is(ts, a->last, LASTS)) ||
	    lex_is(ts, a->last, PART) || lex_is(ts, a->last, PASS_NEAR))
		return false;
	return true;
}

/* A sign or a currency at i, "$5", "US$ 5", "−8": the number of which it is, or 0. */
static size_t
sign_at(const struct tokens *ts, size_t i)
{
	size_t k, first;

	if (ts->t[i].kind != TOK_MARK && !ts->t[i].upper)
		return 0;
	for (k = i + 1; k <= i + SIGN_MAX && k < ts->n; k++)
		if (ts->t[k].kind == TOK_NUMBER && ((measure_before(ts, k, &first) != NULL && first == i) ||
		    ((negative(ts, k, &first) || positive(ts, k, &first)) && first == i)))
			return k;
	return 0;
}

static bool
is_money(const struct unit *u)
{
	return u != NULL && measure_kind(u) == MONEY;
}

/* What begins with its number at i; its sign or currency may stand before. */
static bool
at_number(const struct tokens *ts, size_t i, const struct amount *other, struct amount *a)
{
	const struct unit *money;
	size_t first;

	if (ts->t[i].kind == TOK_WORD ? compound_word(ts, i, a) : compound_lap(ts, i, a))
		return true;
	*a = (struct amount){ .first = i };
	if (!numeral_at(ts, i, &a->n))
		return amount_single(ts, i, a);
	a->last = a->n.to;
	money = measure_before(ts, i, &first);
	letter(ts, a, money != NULL || (other != NULL && is_money(other->unit)));
	if (money != NULL) {
		a->unit = money;
		a->first = first;
	} else {
		unit_behind(ts, a);
		while (a->unit != NULL && compound_take(ts, a))
			;
	}
	if (negative(ts, a->first, &first)) {
		a->first = first;
		a->n.value = dec_neg(&a->n.value);
		a->n.low = a->n.high = a->n.value;
	}
	return true;
}

bool
amount_beside(const struct tokens *ts, size_t i, const struct amount *other, struct amount *a)
{
	size_t number;

	if (i >= ts->n)
		return false;	/* "at 3:" */
	number = sign_at(ts, i);
	if (number == 0)
		return at_number(ts, i, other, a);
	if (!at_number(ts, number, other, a))
		return false;
	a->first = i < a->first ? i : a->first;	/* of -$5 the minus is before i */
	return true;
}

bool
amount_exact(const struct tokens *ts, size_t i, struct amount *a)
{
	return amount_beside(ts, i, NULL, a);
}

bool
amount_at(const struct tokens *ts, size_t i, struct amount *a)
{
	if (!amount_beside(ts, i, NULL, a))
		return false;
	compound_error(ts, a);
	return true;
}
