/* relative.c - days named by how far they are from today. */
#include "relative.h"

#include "inflected.h"
#include "noun.h"

enum { SHIFT_MAX = 60 };	/* days; more are a duration */

static struct span
around(struct date today, int day, int length)
{
	struct date from = date_add(today, day);

	return (struct span){ from, date_add(from, length - 1) };
}

/* last, this, next + week, weekend, month, year: n is -1, 0, 1; days its rough length. */
static struct span
period(struct date today, int n, int64_t days)
{
	int weekday = date_weekday(today), month, year;

	if (days == 2)
		return around(today, 6 - weekday + 7 * n, 2);
	if (days <= 14)
		return around(today, 1 - weekday + (int)days * n, (int)days);
	if (days > 31) {
		year = today.year + n;
		return (struct span){ { year, 1, 1 }, { year, 12, 31 } };
	}
	month = today.month + n;
	year = month < 1 ? today.year - 1 : month > 12 ? today.year + 1 : today.year;
	month = month < 1 ? 12 : month > 12 ? 1 : month;
	return (struct span){ { year, month, 1 }, { year, month, date_month_days(year, month) } };
}

/* Cut a span to its early, middle or late part. */
struct span
relative_part(struct span s, int part)
{
	int days = span_days(s), third = days / 3;

	if (part == 1)
		s.to = date_add(s.from, third - 1);
	else if (part == 2)
		s = (struct span){ date_add(s.from, third), date_add(s.to, -third) };
	else
		s.from = date_add(s.to, 1 - (days - 2 * third));
	return s;
}

/* On Friday, last Friday, next Friday: which one. */
static struct span
weekday(const struct reference *ref, int64_t day, const struct sense *relative)
{
	int today = date_weekday(ref->today), off = (int)day - today;

	if (relative != NULL && relative->n < 0)
		off = off >= 0 ? off - 7 : off;
	else if (relative != NULL && relative->n > 0)
		off = off <= 0 ? off + 7 : off;
	else if (ref->future)
		off = off < 0 ? off + 7 : off;
	else
		off = off > 0 ? off - 7 : off;
	return around(ref->today, off, 1);
}

/* Friday, last Friday, Friday evening, Friday, May 23. */
static bool
by_weekday(const struct tokens *ts, size_t i, const struct sense *relative,
    const struct reference *ref, struct phrase *p)
{
	const struct sense *s = lex_sense(ts, i, WEEKDAY, &p->to);
	struct phrase exact = { 0 };
	size_t at, next;

	if (s == NULL)
		return false;
	at = lex_mark(ts, p->to, ',') ? p->to + 1 : p->to;
	if (calendar_day(ts, at, ref, &exact)) {
		p->to = exact.to;
		p->resolved = exact.resolved;
		p->span = exact.span;
		return true;
	}
	if (lex_sense(ts, p->to, DAYPART, &next) != NULL)
		p->to = next;
	p->resolved = ref->today.year > 0;
	if (p->resolved)
		p->span = weekday(ref, s->n, relative);
	return true;
}

/* last week, this month, next year, the past weekend; early last week. */
static bool
by_period(const struct tokens *ts, size_t i, const struct reference *ref, struct phrase *p)
{
	const struct sense *r = lex_sense(ts, i, RELATIVE, &p->to), *s;

	if (r == NULL)
		return false;
	if (by_weekday(ts, p->to, r, ref, p))
		return true;
	if ((s = lex_sense(ts, p->to, PERIOD, &p->to)) == NULL)
		return false;
	p->resolved = ref->today.year > 0;
	if (p->resolved)
		p->span = period(ref->today, (int)r->n, s->n);
	return true;
}

/* A whole number of days at i, "a" included: the token behind, or 0. */
static size_t
days_at(const struct tokens *ts, size_t i, int64_t *days)
{
	const struct sense *s;
	size_t next;

	if ((s = lex_sense(ts, i, NUMBER, &next)) != NULL ||
	    ((s = lex_sense(ts, i, ARTICLE, &next)) != NULL && s->n == 1)) {
		*days = s->n;
		return next;
	}
	*days = lex_small(ts, i);
	if (*days < 0 || *days > SHIFT_MAX)
		return 0;
	return i + 1;
}

bool
relative_shift(const struct tokens *ts, size_t i, struct date today, struct phrase *p)
{
	const struct sense *s = lex_sense(ts, i, OTHER_DAY, &p->to);
	int64_t days = 1;
	size_t next;

	if (s == NULL && ((next = days_at(ts, i, &days)) == 0 ||
	    ((s = lex_sense(ts, next, SHIFT, &p->to)) == NULL &&
	    (s = lex_sense(ts, next, AGO, &p->to)) == NULL)))
		return false;
	if (s->class == OTHER_DAY && lex_is(ts, p->to, ARTICLE))
		return true;	/* the day before the vote */
	p->shift = (int)(s->n * days);
	p->shifted = s->class != AGO;
	p->resolved = !p->shifted && today.year > 0;
	if (p->resolved)
		p->span = around(today, p->shift, 1);
	return true;
}

/* Торік, "на выходных": a word for which period, -1/365, and how long it is. */
static bool
named_period(const struct tokens *ts, size_t i, struct str value, const struct reference *ref,
    struct phrase *p)
{
	size_t slash = str_index(value, '/');
	int64_t which, days;
	struct dec d;

	if (!dec_parse(str_sub(value, 0, slash), &d) || !dec_small(&d, &which) ||
	    !dec_parse(str_from(value, slash + 1), &d) || !dec_small(&d, &days) ||
	    (days == 2 && (!(noun_stops(ts, p->to) || inflected_verb(ts, p->to)) ||
	    !(lex_is(ts, i - 1, IN) || lex_is(ts, i - 1, DURING)))))
		return false;	/* длинные выходные */
	p->resolved = ref->today.year > 0;
	if (p->resolved)
		p->span = period(ref->today, (int)which, days);
	return true;
}

bool
relative_at(const struct tokens *ts, size_t i, const struct reference *ref, struct phrase *p)
{
	const struct sense *s = lex_sense(ts, i, DAY, &p->to);

	if (s != NULL && str_index(s->value, '/') < s->value.n)
		return named_period(ts, i, s->value, ref, p);
	if (s != NULL) {
		p->resolved = ref->today.year > 0;
		if (p->resolved)
			p->span = around(ref->today, (int)s->n, 1);
		return true;
	}
	return by_weekday(ts, i, NULL, ref, p) || by_period(ts, i, ref, p);
}
