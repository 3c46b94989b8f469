/* calendar.c - dates in words, resolved. */
#include "calendar.h"
#include "grammar.h"
#include "labels.h"
#include "numeric.h"
#include "relative.h"
#include "years.h"

#include <stdlib.h>

enum {
	FORWARD_DAYS = 200,	/* by which a past day is put back in the future tense */
	TENSE_REACH = 12,	/* tokens before a date that tell its tense */
};

/* A day of the month at i: "2", "2nd"; the token behind, or 0. */
static size_t
day_at(const struct tokens *ts, size_t i, int *day)
{
	size_t next;

	if (!date_small(ts, i, 1, 31, day))
		return 0;
	if (lex_glued(ts, i + 1) && lex_sense(ts, numeral_step(ts, i + 1), SUFFIX, &next) != NULL)
		return next;
	/* 9-day, 9km, 9.30, 9:30 are no days; 9-11 may be two */
	if (lex_glued(ts, i + 1) && (ts->t[i + 1].kind == TOK_WORD || lex_mark(ts, i + 1, ':') ||
	    lex_mark(ts, i + 1, '%')))
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

/* The year that brings a day of a month nearest to the reference. */
static bool
nearest(const struct reference *ref, int month, int from, int to, struct span *span)
{
	long best = -1, distance, off;
	struct span s;
	int y;

	for (y = ref->today.year - 1; y <= ref->today.year + 1; y++) {
		if (!date_make(y, month, from, to, &s))
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
		p->resolved = date_make(year, month, from, to, &p->span);
	else if (ref->today.year > 0)
		p->resolved = nearest(ref, month, from, to, &p->span);
}

/* "-25", "to 25", "and 25" behind a day, "с 3 на 4"; the later day, and the token behind. */
static size_t
later_day(const struct tokens *ts, size_t i, int from, int *to)
{
	size_t next, end;

	if (lex_mark(ts, i, '-'))
		next = i + 1;
	else if (lex_sense(ts, i, TO, &next) == NULL && lex_sense(ts, i, AND, &next) == NULL &&
	    (lex_before(ts, i - 1, FROM, NULL) == NULL || lex_sense(ts, i, FOR, &next) == NULL))
		return 0;
	end = day_at(ts, next, to);
	return end > 0 && *to > from ? end : 0;
}

/* A month alone is a date where a word before it says so: in May, mid-May. */
static bool
introduced(const struct tokens *ts, size_t i)
{
	if (lex_mark(ts, i - 1, '-'))
		i--;
	return lex_any(ts, i - 1, IN, FROM, PASS, PASS_NEAR, OF, RELATIVE, PART);
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
	if ((end = date_year_at(ts, p->to, &year)) > 0)
		p->to = end;
	else if (to == 0 && !introduced(ts, i))
		return false;
	settle(ref, year, month, from, to, p);
	return true;
}

/* Behind a day of a list: more days and their month. */
static bool
listed_to_month(const struct tokens *ts, size_t i)
{
	int day;
	size_t end;

	while ((lex_mark(ts, i, ',') || lex_is(ts, i, AND)) && (end = day_at(ts, i + 1, &day)) > 0)
		i = end;
	return lex_is(ts, i, MONTH);
}

/* 23 May, 23-25 May 2025, the 9th of June. */
static bool
day_first(const struct tokens *ts, size_t i, const struct reference *ref, struct phrase *p)
{
	int month, from, to, year = 0, later;
	size_t next = day_at(ts, i, &from), end;
	bool hyphen;

	if (next == 0)
		return false;
	to = from;
	while (lex_mark(ts, next, ',') && (end = day_at(ts, next + 1, &later)) > 0 && later > to &&
	    listed_to_month(ts, end)) {
		to = later;	/* 5, 6 и 7 июня */
		next = end;
	}
	if ((end = later_day(ts, next, from, &later)) > 0) {
		next = end;
		to = later;
	}
	if (lex_sense(ts, next, OF, &end) != NULL)
		next = end;
	hyphen = lex_hyphen(ts, next);
	if ((next = month_at(ts, next + hyphen, &month)) == 0)
		return false;
	p->to = next;
	if (hyphen && lex_mark(ts, next, '-'))
		next++;	/* 9-May-2006 */
	if ((end = date_year_at(ts, next, &year)) > 0) {
		if (!lex_mark(ts, next, ',') || !lex_word(ts, end) || label_ends(ts, end))
			p->to = end;
		else
			year = 0;	/* on 9 May, 2006 men */
	}
	settle(ref, year, month, from, to, p);
	return true;
}

bool
calendar_day(const struct tokens *ts, size_t i, const struct reference *ref, struct phrase *p)
{
	return i < ts->n && (month_first(ts, i, ref, p) || day_first(ts, i, ref, p));
}

/* "will", "expected to" shortly before, with nothing between that parts them; behind a date
   that opens the sentence, before any other verb of being. */
static bool
looks_forward(const struct tokens *ts, size_t i)
{
	size_t k = i;

	if (i < 2 && (i == 0 || lex_is(ts, 0, IN) || lex_is(ts, 0, PASS_NEAR)))
		for (; k < ts->n && k - i < TENSE_REACH && !lex_is(ts, k, BE); k++)
			if (lex_is(ts, k, FUTURE))
				return true;	/* On Friday 300 men will come */

	if (!lexicon_in(ts->classes, FUTURE))
		return false;
	for (k = i; k > 0 && i - k < TENSE_REACH && !lex_mark(ts, k - 1, ','); k--)
		if (lex_is(ts, k - 1, FUTURE))
			return true;
	return false;
}

bool
calendar_quarter(const struct tokens *ts, size_t i, struct phrase *p)
{
	const struct sense *s = lex_sense(ts, i, QUARTER, NULL);
	int part, year, months;
	size_t end;

	if (s == NULL || !lex_glued(ts, i + 1) || !date_small(ts, i + 1, 1, (int)s->n, &part) ||
	    (end = date_year_at(ts, i + 2, &year)) == 0)
		return false;
	months = 12 / (int)s->n;
	p->to = end;
	p->resolved = true;
	p->span.from = (struct date){ year, (part - 1) * months + 1, 1 };
	p->span.to = (struct date){ year, part * months, date_month_days(year, part * months) };
	return true;
}

bool
calendar_at(const struct tokens *ts, size_t i, struct date today, struct phrase *p)
{
	struct reference here = { today, false };
	const struct reference *ref = &here;
	const struct sense *part;
	size_t next;

	*p = (struct phrase){ .from = i };
	if (ts->t[i].kind != TOK_NUMBER && lex_entry(ts, i) == NULL)
		return false;
	if (relative_shift(ts, i, today, p))
		return true;
	*p = (struct phrase){ .from = i };
	here.future = looks_forward(ts, i);
	if (ts->t[i].kind == TOK_NUMBER)
		return date_numeric(ts, i, p) || day_first(ts, i, ref, p) || date_by_year(ts, i, p);
	if ((part = lex_sense(ts, i, PART, &next)) != NULL) {
		next = lex_mark(ts, next, '-') ? next + 1 : next;
		if (next >= ts->n || !(relative_at(ts, next, ref, p) || date_by_year(ts, next, p) ||
		    (lex_entry(ts, next) != NULL && month_first(ts, next, ref, p))))
			return false;
		p->from = i;
		if (p->resolved && part->n > 0 && span_days(p->span) > 4)
			p->span = relative_part(p->span, (int)part->n);
		return true;
	}
	return relative_at(ts, i, ref, p) || month_first(ts, i, ref, p) || calendar_quarter(ts, i, p);
}
