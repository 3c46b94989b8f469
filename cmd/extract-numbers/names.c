/* names.c - identifiers, times of day, scores. */
#include "names.h"

#include "common/units.h"
#include "measure.h"

enum { PHONE_DIGITS = 8, SCORE_MAX = 99, SCORE_REACH = 6 };

static bool
is_number(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_NUMBER;
}

static bool
is_word(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_WORD;
}

/* Does mark i hold a code or an address together? */
static bool
holds(const struct tokens *ts, size_t i)
{
	return ts->t[i].kind != TOK_MARK || (ts->t[i].to - ts->t[i].from == 1 &&
	    strchr("-./+:@_%#&=?~", ts->text.p[ts->t[i].from]) != NULL);
}

/* The end of what stands together without white space, marks at its end left out. */
static size_t
chunk(const struct tokens *ts, size_t i)
{
	size_t end = i + 1, k;

	for (k = i + 1; lex_glued(ts, k) && holds(ts, k); k++)
		if (ts->t[k].kind != TOK_MARK)
			end = k + 1;
	return end;
}

/* http://..., www..., name@host: digits in them are nobody's. */
static size_t
address(const struct tokens *ts, size_t i)
{
	if (!is_word(ts, i) || !lex_glued(ts, i + 1) || !lex_glued(ts, i + 2))
		return 0;
	if ((lex_mark(ts, i + 1, ':') && lex_mark(ts, i + 2, '/')) || lex_mark(ts, i + 1, '@') ||
	    (str_is(lex_str(ts, i), "www") && lex_mark(ts, i + 1, '.')))
		return chunk(ts, i);
	return 0;
}

/* Letters and digits that touch: S-300, G7, COVID-19, F-16s; not EUR20, mid-1990. */
static size_t
mixed(const struct tokens *ts, size_t i)
{
	const struct unit *u;
	size_t at = i + 1;

	if (!is_word(ts, i) || !ts->t[i].upper)
		return 0;
	if (lex_mark(ts, at, '-') && lex_glued(ts, at))
		at++;
	if (!lex_glued(ts, at) || !is_number(ts, at) || lex_is(ts, i, PART) ||
	    lex_is(ts, i, MONTH) || lex_is(ts, i, NUMBER) || lex_is(ts, i, TENS))
		return 0;
	u = units_named(ts->lx->lang, lex_str(ts, i));
	if (u != NULL && measure_kind(u) == MONEY)
		return 0;
	return chunk(ts, at);
}

/* World War II, Article 5, Boeing 737-800, No. 10. */
static size_t
headed(const struct tokens *ts, size_t i)
{
	size_t at;

	if (lex_sense(ts, i, IDENT, &at) == NULL)
		return 0;
	if (lex_mark(ts, at, '.') && lex_glued(ts, at))
		at++;
	if (lex_mark(ts, at, '-') && lex_glued(ts, at))
		at++;
	if (is_number(ts, at))	/* nothing is numbered 1,000 */
		return str_index(lex_str(ts, at), ',') < lex_str(ts, at).n ? 0 : chunk(ts, at);
	if (is_word(ts, at) && ts->t[at].upper &&
	    (lex_is(ts, at, ROMAN) || lex_is(ts, at, NUMBER)))
		return at + 1;
	return 0;
}

/* 12 Station Road. */
static size_t
street(const struct tokens *ts, size_t i)
{
	size_t k;

	for (k = i + 1; k < i + 4 && is_word(ts, k) && ts->t[k].upper; k++)
		if (k > i + 1 && lex_is(ts, k, STREET))
			return k + 1;
	return 0;
}

static size_t
count_digits(const struct tokens *ts, size_t i)
{
	return is_number(ts, i) ? ts->t[i].to - ts->t[i].from : 0;
}

/* 555-123-4567, +380 44 123 45 67. */
static size_t
phone(const struct tokens *ts, size_t i)
{
	bool plus = lex_mark(ts, i, '+') && lex_glued(ts, i + 1);
	size_t at = plus ? i + 1 : i, n, parts = 1;

	n = count_digits(ts, at);
	if (n == 0)
		return 0;
	for (at++;; parts++) {
		if (lex_mark(ts, at, '-') && lex_glued(ts, at) && lex_glued(ts, at + 1) &&
		    is_number(ts, at + 1))
			at++;
		else if (!(plus && is_number(ts, at)))
			break;
		n += count_digits(ts, at++);
	}
	return n >= PHONE_DIGITS && (plus || parts > 2) ? at : 0;
}

/* 10.0.0.1; 007; 5G, 4x4; and a number too long to be one. */
static size_t
odd(const struct tokens *ts, size_t i)
{
	struct str s = lex_str(ts, i);
	struct numeral n;
	struct dec d;
	size_t next;

	if (ts->t[i].code || !lex_number(ts, i, &d) ||
	    (s.n > 2 && s.p[0] == '0' && ts->t[i].point == LEX_NO_POINT))
		return i + 1;
	if (!lex_glued(ts, i + 1) || !is_word(ts, i + 1))
		return 0;
	if (lex_glued(ts, i + 2) && is_number(ts, i + 2) && !(numeral_at(ts, i, &n) && n.to > i + 2))
		return chunk(ts, i);	/* 4x4 */
	if (lex_is(ts, i + 1, SUFFIX) ||
	    lex_is(ts, i + 1, LETTER) || lex_is(ts, i + 1, CLOCK) ||
	    lex_is(ts, i + 1, SCALE) || str_is(lex_str(ts, i + 1), "s") ||
	    (numeral_at(ts, i, &n) && n.to > i + 1) ||
	    measure_after(ts, i + 1, &next) != NULL)
		return 0;
	return chunk(ts, i);
}

/* [17], [21]–[24]: notes. */
static bool
noted(const struct tokens *ts, size_t i)
{
	return i > 0 && lex_mark(ts, i - 1, '[') && lex_mark(ts, i + 1, ']') &&
	    ts->t[i].point == LEX_NO_POINT;
}

/* PA 16802-6601: two capitals and a number of five digits. */
static size_t
post_code(const struct tokens *ts, size_t i)
{
	struct str s = lex_str(ts, i);

	if (s.n != 2 || s.p[0] < 'A' || s.p[0] > 'Z' || s.p[1] < 'A' || s.p[1] > 'Z' ||
	    !is_number(ts, i + 1) || count_digits(ts, i + 1) != 5 ||
	    ts->t[i + 1].point != LEX_NO_POINT || ts->text.p[ts->t[i + 1].from + 2] == ',')
		return 0;
	return chunk(ts, i + 1);
}

size_t
name_at(const struct tokens *ts, size_t i)
{
	size_t end;

	if (ts->t[i].kind == TOK_NUMBER) {
		if (i > 0 && lex_mark(ts, i - 1, '^') && lex_glued(ts, i))
			return i + 1;	/* m^2 */
		if (noted(ts, i))
			return i + 1;
		if ((end = phone(ts, i)) > 0 || (end = odd(ts, i)) > 0)
			return end;
		return street(ts, i);
	}
	if (ts->t[i].kind == TOK_MARK) {
		if (lex_mark(ts, i, '#') && lex_glued(ts, i + 1) && is_number(ts, i + 1))
			return i + 2;
		return phone(ts, i);
	}
	if ((end = address(ts, i)) > 0 || (end = headed(ts, i)) > 0 ||
	    (end = post_code(ts, i)) > 0)
		return end;
	return mixed(ts, i);
}

/* A number token of one or two digits below `limit`. */
static bool
two_digits(const struct tokens *ts, size_t i, int limit, int *n)
{
	struct dec d;
	int64_t v;

	if (count_digits(ts, i) < 1 || count_digits(ts, i) > 2 || !lex_number(ts, i, &d) ||
	    !dec_small(&d, &v) || v >= limit)
		return false;
	*n = (int)v;
	return true;
}

/* `half`: a.m. or p.m., or NULL. */
static void
put_time(int hour, int minute, const struct sense *half, struct buf *code)
{
	if (half != NULL && half->n == 12 && hour < 12)
		hour += 12;
	if (hour == 24)
		hour = 0;
	buf_byte(code, (char)('0' + hour / 10));
	buf_byte(code, (char)('0' + hour % 10));
	buf_byte(code, ':');
	buf_byte(code, (char)('0' + minute / 10));
	buf_byte(code, (char)('0' + minute % 10));
}

/* 2.13 am: one token, a time only by what follows. */
static size_t
pointed(const struct tokens *ts, size_t i, struct buf *code)
{
	const struct token *t = &ts->t[i];
	struct str hours = str_sub(ts->text, t->from, t->point);
	struct str minutes = str_sub(ts->text, t->point + 1, t->to);
	const struct sense *half;
	struct dec h, m;
	int64_t hour, minute;
	size_t next;

	if ((half = lex_sense(ts, i + 1, CLOCK, &next)) == NULL || minutes.n != 2 ||
	    !dec_parse(hours, &h) || !dec_small(&h, &hour) || hour > 24 ||
	    !dec_parse(minutes, &m) || !dec_small(&m, &minute) || minute > 59)
		return 0;
	put_time((int)hour, (int)minute, half, code);
	return next;
}

/* Behind the minutes: seconds, and an offset such as +0300. */
static size_t
seconds(const struct tokens *ts, size_t at)
{
	if (lex_mark(ts, at, ':') && lex_glued(ts, at) && lex_glued(ts, at + 1) &&
	    count_digits(ts, at + 1) == 2)
		at += 2;
	if ((lex_mark(ts, at, '+') || lex_mark(ts, at, '-')) && ts->t[at].space &&
	    lex_glued(ts, at + 1) && count_digits(ts, at + 1) == 4)
		at += 2;
	return at;
}

size_t
clock_at(const struct tokens *ts, size_t i, struct buf *code)
{
	const struct sense *half, *spoken;
	int hour, minute = 0;
	size_t at = i + 1, next;
	bool colon = false;

	if (ts->t[i].kind == TOK_NUMBER && ts->t[i].point != LEX_NO_POINT)
		return pointed(ts, i, code);
	if ((spoken = lex_sense(ts, i, NUMBER, &at)) != NULL && spoken->n <= 12)
		hour = (int)spoken->n;
	else if (!two_digits(ts, i, 25, &hour))
		return 0;
	if (lex_mark(ts, at, ':') && lex_glued(ts, at) && lex_glued(ts, at + 1) &&
	    count_digits(ts, at + 1) == 2 && two_digits(ts, at + 1, 60, &minute)) {
		colon = true;
		at = seconds(ts, at + 2);
	}
	half = lex_sense(ts, at, CLOCK, &next);
	if (!colon && half == NULL)
		return 0;
	if (half != NULL)
		at = next;
	put_time(hour, minute, half, code);
	return at;
}

size_t
score_at(const struct tokens *ts, size_t i)
{
	int left, right;
	size_t k;

	if (!two_digits(ts, i, SCORE_MAX, &left) || !lex_mark(ts, i + 1, '-') ||
	    !lex_glued(ts, i + 1) || !lex_glued(ts, i + 2) ||
	    !two_digits(ts, i + 2, SCORE_MAX, &right) || (lex_glued(ts, i + 3) &&
	    (ts->t[i + 3].kind != TOK_MARK || lex_mark(ts, i + 3, '-') || lex_mark(ts, i + 3, '%'))))
		return 0;
	if (left >= right)
		return i + 3;
	for (k = i > SCORE_REACH ? i - SCORE_REACH : 0; k < i + SCORE_REACH && k < ts->n; k++)
		if (lex_is(ts, k, SCORE))
			return i + 3;
	return 0;
}
