/* clock.c - times of day. */
#include "clock.h"

#include "compound.h"
#include "labels.h"
#include "inflected.h"
#include "measure.h"

enum {
	HALF_DAY = 12, DAY_HOURS = 24, HOUR_MINUTES = 60,
	HOUR_DIGITS = 2,
	HOUR_REACH = 6,		/* tokens around that tell what happens at an hour */
};

/* A number token of at most so many digits, below `limit`. */
static bool
small_number(const struct tokens *ts, size_t i, size_t digits, int limit, int *n)
{
	*n = lex_small(ts, i);
	return *n >= 0 && *n < limit && lex_digits(ts, i) <= digits;
}

/* 1414 GMT: four digits before what says that they are a time. */
static bool
four_digits(const struct tokens *ts, size_t i, int *hour, int *minute)
{
	int v = lex_small(ts, i);

	if (v < 0 || lex_digits(ts, i) != 4 || v / 100 > DAY_HOURS ||
	    v % 100 >= HOUR_MINUTES || !lex_is(ts, i + 1, CLOCK))
		return false;
	*hour = v / 100;
	*minute = v % 100;
	return true;
}

/* `half`: a.m. or p.m., or NULL. */
static void
put_time(int hour, int minute, const struct sense *half, struct buf *code)
{
	if (half != NULL && half->n == HALF_DAY && hour < HALF_DAY)
		hour += HALF_DAY;
	if (hour == DAY_HOURS)
		hour = 0;
	buf_byte(code, (char)('0' + hour / 10));
	buf_byte(code, (char)('0' + hour % 10));
	buf_byte(code, ':');
	buf_byte(code, (char)('0' + minute / 10));
	buf_byte(code, (char)('0' + minute % 10));
}

/* "в 20.00": where decimals have a comma, a preposition is enough, and no noun. */
static bool
is_stopped(const struct tokens *ts, size_t i)
{
	size_t next;

	return ts->lx->comma && ts->text.p[ts->t[i].point] == '.' &&
	    (lex_is(ts, i - 1, IN) || lex_is(ts, i - 1, TO) || lex_is(ts, i - 1, PASS_NEAR)) &&
	    measure_after(ts, i + 1, &next) == NULL &&
	    !lex_is(ts, i + 1, SCALE);
}

/* The 8.14 to Paddington; a flight due at 10.15. */
static bool
is_departure(const struct tokens *ts, size_t i)
{
	const struct sense *s = lex_sense(ts, i - 1, ARTICLE, NULL);
	size_t k;

	if (s != NULL && s->n == 0)
		return (lex_is(ts, i + 1, TO) || lex_is(ts, i + 1, FROM)) &&
		    lex_upper(ts, i + 2);
	if (!lex_is(ts, i - 1, IN) || !str_is(lex_str(ts, i - 1), "at") ||
	    !(label_ends(ts, i + 1) || lex_is(ts, i + 1, WEEKDAY)))
		return false;
	for (k = i - 1; k > 0 && i - k < HOUR_REACH; k--)
		if (lex_is(ts, k - 1, HOURLY))
			return true;
	return lex_is(ts, i + 1, DAY) || lex_is(ts, i + 1, WEEKDAY) ||
	    (lex_is(ts, i + 1, IN) && lex_is(ts, i + 2, WEEKDAY));
}

/* 2.13 am: one token, a time only by what stands around it. */
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

	half = lex_sense(ts, i + 1, CLOCK, &next);
	if (half == NULL)
		next = i + 1;
	if ((half == NULL && !is_stopped(ts, i) && !is_departure(ts, i)) || minutes.n != 2 ||
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
	    lex_digits(ts, at + 1) == 2)
		at += 2;
	if ((lex_mark(ts, at, '+') || lex_mark(ts, at, '-')) && ts->t[at].space &&
	    lex_glued(ts, at + 1) && lex_digits(ts, at + 1) == 4)
		at += 2;
	return at;
}

/* О першій, близько першої; but "першого дня" is a day. */
static bool
says_hour(const struct tokens *ts, size_t i)
{
	const struct sense *in = lex_sense(ts, i - 1, IN, NULL);

	return (in != NULL && in->n == IN_HOUR) || lex_before(ts, i, HEDGE, NULL) != NULL;
}

/* До двух ночи, к двум, в два; but "на две ночи" is two nights. */
static bool
leads_to_hour(const struct tokens *ts, size_t i)
{
	if (i == 0 || lex_before(ts, i, HEDGE, NULL) != NULL)
		return true;
	return !lex_is(ts, i - 1, FOR) && lex_any(ts, i - 1, IN, FROM, TO, PASS_NEAR);
}

/* The hour at i, "10", "ten", "першій", 1930 with its minutes; *at is behind it. */
static bool
hour_at(const struct tokens *ts, size_t i, int *hour, int *minute, size_t *at)
{
	const struct sense *spoken = lex_sense(ts, i, NUMBER, at);

	if (spoken == NULL && says_hour(ts, i))
		spoken = lex_sense(ts, i, ORDINAL, at);
	if (spoken != NULL) {
		*hour = (int)spoken->n;
		return spoken->n <= HALF_DAY;
	}
	*at = i + 1;
	return small_number(ts, i, HOUR_DIGITS, DAY_HOURS + 1, hour) ||
	    four_digits(ts, i, hour, minute);
}

/* О 5-й ранку: past the case of an hour in digits. */
static size_t
behind_case(const struct tokens *ts, size_t at)
{
	return lex_hyphen(ts, at) && lex_is(ts, at + 1, SUFFIX) && lex_is(ts, at + 2, CLOCK) ?
	    at + 2 : at;
}

/* "В 10 часов", "к 10 часам", but not in 24 hours: the noun of hours tells the time. */
static bool
is_time_of_day(const struct tokens *ts, size_t i, int hour)
{
	const struct sense *in = lex_sense(ts, i - 1, IN, NULL);

	return in != NULL && (in->n == IN_HOUR || in->n == IN_TOWARDS) && hour != DAY_HOURS;
}

/* "p.m.", "o'clock", "вечора" behind the hour at i, which ends before `at`; NULL: none. */
static const struct sense *
clock_word(const struct tokens *ts, size_t i, size_t at, int hour, bool colon, size_t *next)
{
	const struct sense *half = lex_sense(ts, at, CLOCK, next);

	if (half != NULL && half->n < 0 && (colon || !is_time_of_day(ts, i, hour)))
		return NULL;
	if (half != NULL && !colon && inflected(ts) && *next == at + 1 && !leads_to_hour(ts, i))
		return NULL;	/* три дня и две ночи */
	return half;
}

/* ":30", and what may stand behind: past them. */
static size_t
minutes_at(const struct tokens *ts, size_t at, int *minute)
{
	if (!lex_mark(ts, at, ':') || !lex_glued(ts, at) || !lex_glued(ts, at + 1) ||
	    lex_digits(ts, at + 1) != HOUR_DIGITS ||
	    !small_number(ts, at + 1, HOUR_DIGITS, HOUR_MINUTES, minute))
		return at;
	return seconds(ts, at + 2);
}

size_t
clock_at(const struct tokens *ts, size_t i, struct buf *code)
{
	const struct sense *half;
	int hour, minute = 0;
	size_t at, end, next;
	struct amount lap;

	if (ts->t[i].kind == TOK_NUMBER && ts->t[i].point != LEX_NO_POINT)
		return pointed(ts, i, code);
	if ((lex_mark(ts, i + 1, ':') && compound_lap(ts, i, &lap)) ||
	    !hour_at(ts, i, &hour, &minute, &at))
		return 0;
	if (at == i + 1)
		at = behind_case(ts, at);
	end = minutes_at(ts, at, &minute);
	half = clock_word(ts, i, end, hour, end > at, &next);
	if (end == at && half == NULL)
		return 0;
	put_time(hour, minute, half, code);
	return half != NULL ? next : end;
}
