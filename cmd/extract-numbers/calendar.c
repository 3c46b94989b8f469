/* calendar.c - dates in words, resolved. */
#include "calendar.h"
#include "measure.h"
#include "relative.h"

#include <stdlib.h>

enum {
	FIRST_YEAR = 1500, LAST_YEAR = 2100,
	FORWARD_DAYS = 90,	/* how much nearer what is to come seems in the future tense */
	TENSE_REACH = 12,	/* tokens before a date that tell its tense */
};

/* A whole number token from low to high that nothing marks as something else. */
static bool
small(const struct tokens *ts, size_t i, int low, int high, int *n)
{
	struct dec d;
	int64_t v;

	if (i >= ts->n || ts->t[i].kind != TOK_NUMBER || ts->t[i].to - ts->t[i].from > 4 ||
	    ts->t[i].point != LEX_NO_POINT || !lex_number(ts, i, &d) || !dec_small(&d, &v) ||
	    v < low || v > high)
		return false;
	*n = (int)v;
	return true;
}

/* A day of the month at i: "2", "2nd"; the token behind, or 0. */
static size_t
day_at(const struct tokens *ts, size_t i, int *day)
{
	size_t next;

	if (!small(ts, i, 1, 31, day))
		return 0;
	if (lex_glued(ts, i + 1) && lex_sense(ts, i + 1, SUFFIX, &next) != NULL)
		return next;
	/* 9-day, 9km, 9.30, 9:30 are no days; 9-11 may be two */
	if (lex_glued(ts, i + 1) && (ts->t[i + 1].kind == TOK_WORD || lex_mark(ts, i + 1, ':') ||
	    lex_mark(ts, i + 1, '%')))
		return 0;
	return i + 1;
}

/* A year at i, a comma before it allowed where it follows a day; 0: none. */
static size_t
year_at(const struct tokens *ts, size_t i, int *year)
{
	if (lex_mark(ts, i, ','))
		i++;
	if (!small(ts, i, FIRST_YEAR, LAST_YEAR, year) || ts->t[i].to - ts->t[i].from != 4)
		return 0;
	return i + 1;
}

static size_t
month_at(const struct tokens *ts, size_t i, int *month)
{
	const struct sense *s;
	size_t next;

	if ((s = lex_sense(ts, i, MONTH, &next)) == NULL)
		return 0;
	*month = (int)s->n;
	if (lex_mark(ts, next, '.') && lex_glued(ts, next) && lex_is(ts, i, STOPPED))
		next++;
	return next;
}

static bool
make(int year, int month, int from, int to, struct span *span)
{
	*span = (struct span){ { year, month, from }, { year, month, to } };
	return date_valid(span->from) && date_valid(span->to) &&
	    date_cmp(span->from, span->to) <= 0;
}

/* The year that brings a day of a month nearest to the reference. */
static bool
nearest(const struct reference *ref, int month, int from, int to, struct span *span)
{
	long best = -1, distance, off;
	struct span s;
	int y;

	for (y = ref->today.year - 1; y <= ref->today.year + 1; y++) {
		if (!make(y, month, from, to, &s))
			continue;
		off = date_number(s.to) - date_number(ref->today);
		distance = labs(off);
		if (ref->future && off < 0)
			distance += FORWARD_DAYS;
		if (best < 0 || distance < best) {
			best = distance;
			*span = s;
		}
	}
	return best >= 0;
}

/* A month and days, with or without its year. */
static void
settle(const struct reference *ref, int year, int month, int from, int to, struct phrase *p)
{
	if (to == 0)
		to = date_month_days(year > 0 ? year : ref->today.year, month);
	if (year > 0)
		p->resolved = make(year, month, from, to, &p->span);
	else if (ref->today.year > 0)
		p->resolved = nearest(ref, month, from, to, &p->span);
}

/* "-25", "to 25", "and 25" behind a day; the later day, and the token behind. */
static size_t
later_day(const struct tokens *ts, size_t i, int from, int *to)
{
	size_t next, end;

	if (lex_mark(ts, i, '-'))
		next = i + 1;
	else if (lex_sense(ts, i, TO, &next) == NULL && lex_sense(ts, i, AND, &next) == NULL)
		return 0;
	end = day_at(ts, next, to);
	return end > 0 && *to > from ? end : 0;
}

/* May 23, May 23-25, May 23, 2025, May 2025, May. */
static bool
month_first(const struct tokens *ts, size_t i, const struct reference *ref, struct phrase *p)
{
	int month, from = 1, to = 0, year = 0, later;
	size_t next = month_at(ts, i, &month), end;

	if (next == 0)
		return false;
	p->to = next;
	if ((end = day_at(ts, next, &from)) > 0) {
		p->to = end;
		to = from;
		if ((end = later_day(ts, p->to, from, &later)) > 0) {
			p->to = end;
			to = later;
		}
	} else
		from = 1;
	if ((end = year_at(ts, p->to, &year)) > 0)
		p->to = end;
	else if (to == 0 && i > 0 && !lex_is(ts, i - 1, IN) && !lex_is(ts, i - 1, FROM) &&
	    !lex_is(ts, i - 1, PASS) && !lex_is(ts, i - 1, PASS_NEAR) &&
	    !lex_is(ts, i - 1, OF) && !lex_is(ts, i - 1, RELATIVE) &&
	    !lex_is(ts, i - 1, PART))
		return false;	/* a month alone is a date where a preposition says so */
	else if (to == 0 && i == 0)
		return false;
	settle(ref, year, month, from, to, p);
	return true;
}

/* 23 May, 23-25 May 2025, the 9th of June. */
static bool
day_first(const struct tokens *ts, size_t i, const struct reference *ref, struct phrase *p)
{
	int month, from, to, year = 0, later;
	size_t next = day_at(ts, i, &from), end;

	if (next == 0)
		return false;
	to = from;
	if ((end = later_day(ts, next, from, &later)) > 0) {
		next = end;
		to = later;
	}
	if (lex_sense(ts, next, OF, &end) != NULL)
		next = end;
	if ((next = month_at(ts, next, &month)) == 0)
		return false;
	p->to = next;
	if ((end = year_at(ts, next, &year)) > 0 && !lex_mark(ts, next, ','))
		p->to = end;
	settle(ref, year, month, from, to, p);
	return true;
}

/* 2025-05-23; 23.05.2025; 23/05/2025, and 05/23/2025 where only that is a date. */
static bool
numeric(const struct tokens *ts, size_t i, struct phrase *p)
{
	struct str s = lex_str(ts, i), part;
	int n[3], k;
	struct dec d;
	int64_t v;

	if (ts->t[i].code) {	/* one token: 23.05.2025 */
		for (k = 0; k < 3 && str_next(&s, '.', &part); k++) {
			if (!dec_parse(part, &d) || !dec_small(&d, &v) || v < 1 || v > 9999)
				return false;
			n[k] = (int)v;
		}
		p->to = i + 1;
		p->resolved = k == 3 && s.p == NULL && n[2] >= FIRST_YEAR &&
		    make(n[2], n[1], n[0], n[0], &p->span);
		return p->resolved;
	}
	if (!(lex_mark(ts, i + 1, '-') || lex_mark(ts, i + 1, '/')) || !lex_glued(ts, i + 1) ||
	    !lex_glued(ts, i + 2) || !lex_glued(ts, i + 3) || !lex_glued(ts, i + 4) ||
	    !str_eq(lex_str(ts, i + 1), lex_str(ts, i + 3)) || !small(ts, i, 1, 9999, &n[0]) ||
	    !small(ts, i + 2, 1, 31, &n[1]) || !small(ts, i + 4, 1, 9999, &n[2]))
		return false;
	p->to = i + 5;
	p->resolved = (n[0] >= FIRST_YEAR && make(n[0], n[1], n[2], n[2], &p->span)) ||
	    (n[2] >= FIRST_YEAR && (make(n[2], n[1], n[0], n[0], &p->span) ||
	    make(n[2], n[0], n[1], n[1], &p->span)));
	return p->resolved;
}

/* The s of 1990s. */
static bool
decade(const struct tokens *ts, size_t i)
{
	return lex_glued(ts, i) && str_is(lex_str(ts, i), "s");
}

/* Does the word before a number of four digits, or what follows, make it a year? */
static bool
says_year(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t next;

	if (decade(ts, i + 1) || lex_is(ts, i + 1, YEAR_AFTER))
		return true;
	if (lex_glued(ts, i + 1) && !lex_mark(ts, i + 1, '.') && !lex_mark(ts, i + 1, ',') &&
	    !lex_mark(ts, i + 1, ')') && !lex_mark(ts, i + 1, '-') && ts->t[i + 1].kind != TOK_MARK)
		return false;
	if (i + 1 < ts->n && ts->t[i + 1].kind == TOK_WORD && lex_is(ts, i + 1, PLURAL))
		return false;
	if (measure_after(ts, i + 1, &next) != NULL)
		return false;
	if (i == 0 || lex_mark(ts, i - 1, '('))
		return i + 1 >= ts->n || ts->t[i + 1].kind != TOK_WORD || ts->t[i + 1].upper ||
		    !str_ends(lex_str(ts, i + 1), STR("s"));
	if ((s = lex_sense(ts, i - 1, ARTICLE, NULL)) != NULL)
		return s->n == 0;
	return lex_is(ts, i - 1, IN) || lex_is(ts, i - 1, PASS) || lex_is(ts, i - 1, PASS_NEAR) ||
	    lex_is(ts, i - 1, FROM) || lex_is(ts, i - 1, PART) || lex_is(ts, i - 1, PERIOD) ||
	    lex_is(ts, i - 1, OF);
}

/* 2022; 1990s. */
static bool
by_year(const struct tokens *ts, size_t i, struct phrase *p)
{
	int year, last, later;
	size_t end;

	if ((p->to = year_at(ts, i, &year)) == 0 || lex_mark(ts, i, ',') || !says_year(ts, i))
		return false;
	last = year;
	if (decade(ts, p->to)) {
		p->to++;
		last = year + (year % 100 == 0 ? 99 : 9);
	}
	end = lex_mark(ts, p->to, '-') ? p->to + 1 : lex_is(ts, p->to, TO) ? p->to + 1 : 0;
	if (end > 0 && year_at(ts, end, &later) > 0 && later > last) {
		last = later;	/* 2014-2022 */
		p->to = end + 1;
	} else if (end > 0 && lex_glued(ts, end) && small(ts, end, year % 100 + 1, 99, &later)) {
		last = year / 100 * 100 + later;	/* 2013-14 */
		p->to = end + 1;
	}
	p->year = p->resolved = true;
	p->span = (struct span){ { year, 1, 1 }, { last, 12, 31 } };
	return true;
}

bool
calendar_day(const struct tokens *ts, size_t i, const struct reference *ref, struct phrase *p)
{
	return i < ts->n && (month_first(ts, i, ref, p) || day_first(ts, i, ref, p));
}

/* "will", "expected to" shortly before, with nothing between that parts them. */
static bool
looks_forward(const struct tokens *ts, size_t i)
{
	size_t k;

	for (k = i; k > 0 && i - k < TENSE_REACH && !lex_mark(ts, k - 1, ','); k--)
		if (lex_is(ts, k - 1, FUTURE))
			return true;
	return false;
}

bool
calendar_at(const struct tokens *ts, size_t i, struct date today, struct phrase *p)
{
	struct reference here = { today, false };
	const struct reference *ref = &here;
	const struct sense *part;
	size_t next;

	*p = (struct phrase){ .from = i };
	if (ts->t[i].kind != TOK_NUMBER && ts->t[i].entry == NULL)
		return false;
	if (relative_shift(ts, i, today, p))
		return true;
	*p = (struct phrase){ .from = i };
	here.future = looks_forward(ts, i);
	if (ts->t[i].kind == TOK_NUMBER)
		return numeric(ts, i, p) || day_first(ts, i, ref, p) || by_year(ts, i, p);
	if ((part = lex_sense(ts, i, PART, &next)) != NULL) {
		next = lex_mark(ts, next, '-') ? next + 1 : next;
		if (next >= ts->n || !(relative_at(ts, next, ref, p) || by_year(ts, next, p) ||
		    (ts->t[next].entry != NULL && month_first(ts, next, ref, p))))
			return false;
		p->from = i;
		if (p->resolved && part->n > 0 && span_days(p->span) > 4)
			p->span = relative_part(p->span, (int)part->n);
		return true;
	}
	return relative_at(ts, i, ref, p) || month_first(ts, i, ref, p);
}
