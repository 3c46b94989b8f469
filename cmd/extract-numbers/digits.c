/* digits.c - numbers in digits, and the scales and parts that touch them. */
#include "grammar.h"

enum { EXPONENT_MAX = 60 };

/* Thirds, eighths, hundredths are written so; nobody writes elevenths: 9/11. */
static bool
is_divisor(const struct dec *below)
{
	int64_t n;

	if (!dec_small(below, &n) || n < 2 || n > 100)
		return false;
	if (n <= 10)
		return true;
	while (n % 2 == 0)
		n /= 2;
	while (n % 5 == 0)
		n /= 5;
	return n == 1 || n == 3;
}

/* ½ behind the digits, or 1/2, or a fraction by itself. */
static bool
slashed(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct dec above, below;

	if (!lex_mark(ts, i + 1, '/') || !lex_glued(ts, i + 1) || !lex_glued(ts, i + 2) ||
	    lex_digits(ts, i + 2) == 0 || lex_mark(ts, i + 3, '/'))
		return false;
	if (!lex_number(ts, i, &above) || !lex_number(ts, i + 2, &below) || !is_divisor(&below) ||
	    dec_cmp(&above, &below) >= 0 || !numeral_divide(&above, &below, n))
		return false;
	n->to = i + 3;
	return true;
}

static void
add_part(const struct tokens *ts, struct numeral *n)
{
	struct numeral part = { 0 };
	const struct sense *s;
	struct dec ulp;
	bool found;

	if (!dec_is_whole(&n->value)) {
		ulp = dec_ulp(&n->value);	/* $5.62½ */
		if (lex_glued(ts, n->to) && (s = lex_sense(ts, n->to, PARTS, &part.to)) != NULL &&
		    numeral_parts(s->value, &part) && numeral_times(&part, &ulp) &&
		    numeral_plus(n, &part))
			n->to = part.to;
		return;
	}
	if (lex_glued(ts, n->to) && (s = lex_sense(ts, n->to, PARTS, &part.to)) != NULL)
		found = numeral_parts(s->value, &part);
	else
		found = n->to < ts->n && ts->t[n->to].kind == TOK_NUMBER &&
		    slashed(ts, n->to, &part);
	if (found && numeral_plus(n, &part))
		n->to = part.to;
}

/* A whole number at i, with its sign: the token behind, or 0. */
static size_t
exponent(const struct tokens *ts, size_t i, int *e)
{
	bool minus = lex_mark(ts, i, '-');
	struct dec d;
	int64_t v;

	if (minus || lex_mark(ts, i, '+'))
		i++;
	if (i >= ts->n || ts->t[i].kind != TOK_NUMBER || !lex_glued(ts, i) ||
	    !lex_number(ts, i, &d) || !dec_small(&d, &v) || v > EXPONENT_MAX)
		return 0;
	*e = minus ? -(int)v : (int)v;
	return i + 1;
}

/* 4e14, 2.48×10−5, 3 x 10^8, 10^6. */
static bool
power(const struct tokens *ts, struct numeral *n)
{
	size_t at = n->to, end = 0;
	struct dec v;
	int e = 0;

	if (at + 1 >= ts->n)
		return false;
	if (lex_glued(ts, at) && (str_is(lex_str(ts, at), "e") || str_is(lex_str(ts, at), "E")))
		end = exponent(ts, at + 1, &e);
	else if (str_is(lex_str(ts, at - 1), "10") && lex_mark(ts, at, '^') && lex_glued(ts, at)) {
		if ((end = exponent(ts, at + 1, &e)) > 0)
			e--;
	} else if ((str_is(lex_str(ts, at), "×") || str_is(lex_str(ts, at), "x")) &&
	    str_is(lex_str(ts, at + 1), "10")) {
		at += 2;
		if (lex_mark(ts, at, '^') && lex_glued(ts, at))
			at++;
		end = lex_glued(ts, at) ? exponent(ts, at, &e) : 0;
	}
	if (end == 0 || !dec_shift(&n->value, e, &v))
		return false;
	numeral_set(n, v);
	n->fixed = true;
	n->to = end;
	return true;
}

/* "1 million 870 thousand": what is less than the scale before it. */
static void
add_rest(const struct tokens *ts, struct numeral *n)
{
	struct dec thousand = dec_int(1000), v;
	struct numeral rest;
	size_t at, first = n->to;

	while (n->fixed && dec_is_whole(&n->value) && (at = n->to) < ts->n &&
	    ts->t[at].kind == TOK_NUMBER && lex_number(ts, at, &v)) {
		rest = (struct numeral){ .scale = dec_int(1), .to = at + 1 };
		numeral_set(&rest, v);
		numeral_tail(ts, &rest);
		if (!(rest.fixed || (dec_cmp(&n->scale, &thousand) == 0 && lex_digits(ts, at) == 3)) ||
		    dec_cmp(&rest.value, &n->scale) >= 0 || !numeral_plus(n, &rest))
			return;
		n->to = rest.to;
		n->scale = rest.scale;
		n->fixed = rest.fixed;
	}
	n->fixed = n->fixed || n->to > first;
}

/*
 * The st of 1st, the й of 5-й: an ordinal; the ти of 30-ти is a case of the count.  One
 * that is a unit, too, wants its hyphen.
 */
static size_t
suffix(const struct tokens *ts, struct numeral *n)
{
	size_t at = numeral_step(ts, n->to), next;
	const struct sense *s;
	struct dec most;

	if (!lex_glued(ts, n->to) || (s = lex_sense(ts, at, SUFFIX, &next)) == NULL ||
	    (str_is(s->value, "-") && at == n->to))
		return 0;
	most = dec_int(s->n);
	if (dec_cmp(&n->value, &most) > 0)
		n->form = FORM_ORDINAL;
	return next;
}

/* На 3 этаже, 12 класса: a noun in a case that no count of it has makes it an ordinal. */
static bool
ranked(const struct tokens *ts, const struct numeral *n)
{
	const struct sense *s = lex_sense(ts, n->to, RANK, NULL);
	struct dec least;

	if (s == NULL || !ts->t[n->to].space || !dec_is_whole(&n->value))
		return false;
	least = dec_int(s->n);
	return dec_cmp(&n->value, &least) >= 0;
}

/* 7 (seven) years, as laws and courts write. */
static void
repeated(const struct tokens *ts, struct numeral *n)
{
	struct numeral again;

	if (lex_mark(ts, n->to, '(') && n->to + 1 < ts->n && ts->t[n->to + 1].kind == TOK_WORD &&
	    numeral_at(ts, n->to + 1, &again) && lex_mark(ts, again.to, ')') &&
	    dec_cmp(&again.value, &n->value) == 0)
		n->to = again.to + 1;
}

bool
digits_at(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct dec v;
	size_t end;

	if (slashed(ts, i, n))
		return true;
	if (!lex_number(ts, i, &v))
		return false;
	numeral_set(n, v);
	n->to = i + 1;
	if ((end = suffix(ts, n)) > 0) {
		n->to = end;
		return true;
	}
	if (ranked(ts, n)) {
		n->form = FORM_ORDINAL;
		return true;
	}
	if (power(ts, n))
		return true;
	add_part(ts, n);
	numeral_tail(ts, n);
	add_rest(ts, n);
	repeated(ts, n);
	return true;
}
