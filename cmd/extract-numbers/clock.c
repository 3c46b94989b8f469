/* clock.c - times of day and scores: two small numbers with a mark between. */
#include "clock.h"

#include "compound.h"
#include "labels.h"
#include "inflected.h"
#include "measure.h"

enum {
	HALF_DAY = 12, DAY_HOURS = 24, HOUR_MINUTES = 60,
	HOUR_DIGITS = 2, SCORE_DIGITS = 3,
	SCORE_MAX = 1000,
	HOUR_REACH = 6, SCORE_REACH = 6, COLON_REACH = 20,	/* tokens around, that tell which */
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
	    v % 100 >= HOUR_MINUTES ||
	    !lex_is(ts, i + 1, CLOCK))
		return false;
	*hour = v / 100;
	*minute = v % 100;
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

/* "в 20.00": where decimals have a comma, a preposition is enough, and no noun. */
static bool
is_stopped(const struct tokens *ts, size_t i)
{
	size_t next;

	return ts->lx->comma && ts->text.p[ts->t[i].point] == '.' && i > 0 &&
	    (lex_is(ts, i - 1, IN) || lex_is(ts, i - 1, TO) || lex_is(ts, i - 1, PASS_NEAR)) &&
	    measure_after(ts, i + 1, &next) == NULL &&
	    !lex_is(ts, i + 1, SCALE);
}

/* The 8.14 to Paddington; a flight due at 10.15. */
static bool
is_departure(const struct tokens *ts, size_t i)
{
	const struct sense *s = i > 0 ? lex_sense(ts, i - 1, ARTICLE, NULL) : NULL;
	size_t k;

	if (s != NULL && s->n == 0)
		return (lex_is(ts, i + 1, TO) || lex_is(ts, i + 1, FROM)) && i + 2 < ts->n &&
		    ts->t[i + 2].upper;
	if (i < 2 || !lex_is(ts, i - 1, IN) || !str_is(lex_str(ts, i - 1), "at") ||
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

/* A small number at i in digits or one word. */
static bool
points_at(const struct tokens *ts, size_t i, int *n)
{
	const struct sense *s = i < ts->n ? lex_sense(ts, i, NUMBER, NULL) : NULL;

	if (s == NULL)
		return small_number(ts, i, SCORE_DIGITS, SCORE_MAX, n);
	*n = (int)s->n;
	return s->n < SCORE_MAX;
}

static bool
is_near(const struct tokens *ts, size_t i, size_t reach, enum class class)
{
	size_t k;

	for (k = i > reach ? i - reach : 0; k < i + reach && k < ts->n; k++)
		if (lex_is(ts, k, class))
			return true;
	return false;
}

/* Failed by 216 to 213; 48 for four, of an innings: the greater number first. */
static size_t
spoken_score(const struct tokens *ts, size_t i)
{
	int left, right;
	size_t verb = i > 1 && lex_is(ts, i - 1, CHANGE) && lex_is(ts, i - 1, IN) ? i - 1 : i;

	if (lex_is(ts, i + 1, TO) ? !is_near(ts, i, COLON_REACH, SCORE) : !lex_is(ts, i + 1, FOR) ||
	    !is_near(ts, i, COLON_REACH, INNINGS))
		return 0;
	if (!points_at(ts, i, &left) || !points_at(ts, i + 2, &right) || lex_is(ts, i + 2, NO_ONE) ||
	    (lex_is(ts, i + 1, TO) && (left <= right || lex_before(ts, i, FROM, NULL) != NULL ||
	    lex_before(ts, verb, CHANGE, NULL) != NULL)))	/* cut by 45 to 12 */
		return 0;
	return label_ends(ts, i + 3) || lex_is(ts, i + 3, SCORE) ||
	    (lex_is(ts, i + 1, FOR) && lex_is(ts, i + 3, TO)) ? i + 3 : 0;
}

/* A 9-2 shot: odds are no score. */
static bool
is_odds(const struct tokens *ts, size_t i)
{
	return lex_is(ts, i + 3, ODDS) || lex_before(ts, i, ODDS, NULL) != NULL;
}

size_t
score_at(const struct tokens *ts, size_t i, bool sure)
{
	struct amount lap;
	int left, right;
	size_t end;
	bool colon = lex_mark(ts, i + 1, ':');
	size_t reach = colon ? COLON_REACH : SCORE_REACH;

	if ((end = spoken_score(ts, i)) > 0)
		return end;
	if (!small_number(ts, i, SCORE_DIGITS, SCORE_MAX, &left) ||
	    !(colon || lex_mark(ts, i + 1, '-')) ||
	    !lex_glued(ts, i + 1) || !lex_glued(ts, i + 2) ||
	    !small_number(ts, i + 2, SCORE_DIGITS, SCORE_MAX, &right) || (lex_glued(ts, i + 3) &&
	    (ts->t[i + 3].kind != TOK_MARK || lex_mark(ts, i + 3, '-') || lex_mark(ts, i + 3, '%'))))
		return 0;
	if (is_odds(ts, i) || (colon && compound_lap(ts, i, &lap)))
		return 0;
	if (sure || (colon ? left == 0 || right == 0 : left >= right))
		return i + 3;
	return is_near(ts, i, reach, SCORE) ? i + 3 : 0;
}
