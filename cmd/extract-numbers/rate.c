/* rate.c - so much for each of something. */
#include "rate.h"

#include "inflected.h"
#include "measure.h"
#include "noun.h"

/* The unit a rate can be for: any of a price, a time of what else is measured. */
static bool
suits(const struct unit *u, const struct unit *each, bool said)
{
	enum kind kind = measure_kind(u), base = measure_kind(each);

	if (base != DURATION && base != MEASURE)
		return false;
	if (kind == MONEY)
		return true;
	return kind == MEASURE && (said || base == DURATION);
}

/* "a year earlier" says when, "a year" behind a price how often. */
static bool
is_time_past(const struct tokens *ts, size_t i)
{
	return lex_is(ts, i, LASTS) || lex_is(ts, i, PASS_NEAR) || lex_is(ts, i, PART);
}

/* "per", "a", a stroke before the unit; the token behind, or 0. */
static size_t
opener(const struct tokens *ts, size_t i, bool *said)
{
	const struct sense *s;
	size_t next;

	*said = true;
	if (lex_sense(ts, i, PER, &next) != NULL)
		return next;
	if (lex_mark(ts, i, '/') && lex_glued(ts, i) && lex_glued(ts, i + 1))
		return i + 1;
	*said = false;
	s = lex_sense(ts, i, ARTICLE, &next);
	return s != NULL && s->n == 1 ? next : 0;
}

/* "За десяток", "за тысячу кубометров": so many of it. */
static size_t
of_many(const struct tokens *ts, size_t i, struct buf *code)
{
	const struct unit *each;
	struct numeral n;
	size_t next;

	if (!numeral_at(ts, i, &n) || n.form != FORM_COUNT)
		return 0;
	if ((each = measure_after(ts, n.to, &next)) == NULL) {
		if (!noun_stops(ts, n.to))
			return 0;
		dec_format(&n.value, code);
		return n.to;
	}
	if (measure_kind(each) != MEASURE)
		return 0;
	buf_byte(code, '(');
	dec_format(&n.value, code);
	buf_byte(code, '.');
	buf_str(code, each->symbol);
	buf_byte(code, ')');
	return next;
}

/* "Рублей в месяц", "долларов за баррель": a phrase for a time, or "за" before what is no time. */
static size_t
inflected_rate(const struct tokens *ts, size_t i, const struct unit *u, struct buf *code)
{
	const struct unit *each;
	const struct sense *s;
	size_t next, end;

	if (u == NULL || (s = lex_sense(ts, i, RATE, &next)) == NULL)
		return 0;
	if (s->value.n == 0 && measure_kind(u) == MONEY && next < ts->n &&
	    ts->t[next].kind != TOK_NUMBER && (end = of_many(ts, next, code)) > 0)
		return end;
	if (s->value.n > 0) {
		if ((each = units_find(s->value)) == NULL || !noun_stops(ts, next) || !suits(u, each, true))
			return 0;	/* в день выборов */
	} else if ((each = measure_after(ts, next, &next)) == NULL || measure_kind(each) == DURATION ||
	    measure_kind(u) != MONEY || !suits(u, each, true))
		return 0;
	buf_str(code, each->symbol);
	return next;
}

size_t
rate_after(const struct tokens *ts, size_t i, const struct unit *u, struct buf *code)
{
	const struct unit *each;
	bool said;
	size_t at, next;
	struct numeral n;

	if (lex_sense(ts, i, HEDGE_AFTER, &next) != NULL || lex_sense(ts, i, MORE, &next) != NULL)
		i = next;	/* £150 or more an hour */
	if ((at = opener(ts, i, &said)) == 0)
		return inflected_rate(ts, i, u, code);
	if (u != NULL && inflected(ts) && said && at < ts->n && (next = of_many(ts, at, code)) > 0)
		return next;	/* 7,9 л/100 км */
	if (said && at < ts->n && ts->t[at].kind == TOK_NUMBER && numeral_at(ts, at, &n)) {
		if (lex_mark(ts, n.to, '-') && lex_glued(ts, n.to))
			return 0;	/* per 40-foot box */
		dec_format(&n.value, code);
		return n.to;
	}
	if (u == NULL || (each = measure_after(ts, at, &next)) == NULL ||
	    !suits(u, each, said) || (!said && measure_kind(each) == DURATION && is_time_past(ts, next)))
		return 0;
	buf_str(code, each->symbol);
	return next;
}

bool
rate_base(const struct tokens *ts, size_t i)
{
	struct dec hundred, ulp;
	struct numeral n;

	if (lex_before(ts, i, PER, NULL) != NULL)
		return !(lex_mark(ts, i + 1, '-') && lex_glued(ts, i + 1));
	if (lex_before(ts, i, FOR, NULL) == NULL || !numeral_at(ts, i, &n) || !lex_is(ts, n.to, BASE))
		return false;
	hundred = dec_int(100);
	ulp = dec_ulp(&n.value);	/* на 100 тысяч населения */
	return dec_cmp(&n.value, &ulp) == 0 && dec_cmp(&ulp, &hundred) >= 0;
}
