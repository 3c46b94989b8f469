/* years.c - dates in digits alone, and years. */
#include "years.h"

#include "labels.h"
#include "head.h"
#include "inflected.h"
#include "measure.h"
#include "noun.h"

enum {
	FIRST_YEAR = 1500, LAST_YEAR = 2100, CENTURY = 100,
	PIVOT = 70,	/* 04/25/69 is of this century, 04/25/70 of the last */
};

/* A whole number token from low to high that nothing marks as something else. */
bool
date_small(const struct tokens *ts, size_t i, int low, int high, int *n)
{
	int v = lex_small(ts, i);

	if (v < low || v > high)
		return false;
	*n = v;
	return true;
}

/* A year at i, a comma before it allowed where it follows a day; 0: none. */
size_t
date_year_at(const struct tokens *ts, size_t i, int *year)
{
	if (lex_mark(ts, i, ','))
		i++;
	if (!date_small(ts, i, FIRST_YEAR, LAST_YEAR, year) || ts->t[i].to - ts->t[i].from != 4)
		return 0;
	return i + 1;
}

bool
date_make(int year, int month, int from, int to, struct span *span)
{
	*span = (struct span){ { year, month, from }, { year, month, to } };
	return date_valid(span->from) && date_valid(span->to) &&
	    date_cmp(span->from, span->to) <= 0;
}

/* 2025-05-23; 23.05.2025; 23/05/2025, and 05/23/2025 where only that is a date. */
bool
date_numeric(const struct tokens *ts, size_t i, struct phrase *p)
{
	struct str s = lex_str(ts, i), part;
	bool day, month;
	struct span other;
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
		    date_make(n[2], n[1], n[0], n[0], &p->span);
		return p->resolved;
	}
	if (!(lex_mark(ts, i + 1, '-') || lex_mark(ts, i + 1, '/')) || !lex_glued(ts, i + 1) ||
	    !lex_glued(ts, i + 2) || !lex_glued(ts, i + 3) || !lex_glued(ts, i + 4) ||
	    !str_eq(lex_str(ts, i + 1), lex_str(ts, i + 3)) || !date_small(ts, i, 1, 9999, &n[0]) ||
	    !date_small(ts, i + 2, 1, 31, &n[1]) || !date_small(ts, i + 4, 1, 9999, &n[2]))
		return false;
	p->to = i + 5;
	if (n[0] >= FIRST_YEAR) {
		p->resolved = date_make(n[0], n[1], n[2], n[2], &p->span);
		return p->resolved;
	}
	if (n[2] < 100 && lex_mark(ts, i + 1, '/'))
		n[2] += n[2] < PIVOT ? 2000 : 1900;
	if (n[2] < FIRST_YEAR)
		return false;
	day = date_make(n[2], n[1], n[0], n[0], &p->span);
	month = date_make(n[2], n[0], n[1], n[1], &other);
	if (month && !day)
		p->span = other;
	/* 10/08/1999 is in October or in August: nothing says which */
	p->resolved = day != month || n[0] == n[1];
	return day || month;
}

/* The case of a number at i, "-х", that a hyphen joins: the token behind, or 0. */
static size_t
suffix(const struct tokens *ts, size_t i, enum class class)
{
	return lex_mark(ts, i, '-') && lex_glued(ts, i) && lex_glued(ts, i + 1) &&
	    lex_is(ts, i + 1, class) ? i + 2 : 0;
}

/* The s of 1990s, the "-х" of 1990-х: the token behind, or 0. */
static size_t
decade(const struct tokens *ts, size_t i)
{
	if (lex_glued(ts, i) && i > 0 && str_ends(lex_str(ts, i), STR("s")) &&
	    (ts->t[i].kind == TOK_MARK || ts->t[i].to - ts->t[i].from == 1))
		return i + 1;
	return suffix(ts, i, DECADE_SUFFIX);
}

/* (Byron, 1806; Norton et al., 1880): marks on both sides, a name before. */
static bool
cited(const struct tokens *ts, size_t i)
{
	bool closed = i + 1 >= ts->n || lex_mark(ts, i + 1, ')') || lex_mark(ts, i + 1, ';') ||
	    lex_mark(ts, i + 1, ':') || lex_mark(ts, i + 1, ',') || lex_mark(ts, i + 1, '.');

	return closed && i > 1 && lex_mark(ts, i - 1, ',') &&
	    (ts->t[i - 2].upper || lex_mark(ts, i - 2, '.'));
}

/* 2024-2026, 2024-25: years from one to the next, unless a noun follows that they would count. */
static bool
year_to_year(const struct tokens *ts, size_t i)
{
	int year, later;
	size_t end = i + 2, next;

	if (!lex_mark(ts, i + 1, '-') || !lex_glued(ts, i + 1) || !lex_glued(ts, end) ||
	    date_year_at(ts, i, &year) == 0)
		return false;
	if (date_year_at(ts, end, &later) > 0 ? later <= year :
	    !date_small(ts, end, year % 100 + 1, year % 100 + 1, &later))
		return false;
	if (lex_is(ts, end + 1, YEAR_AFTER))
		return true;	/* 2014–2017 років */
	return !lex_is(ts, end + 1, PLURAL) && measure_after(ts, end + 1, &next) == NULL;
}

/* "Between 2019 and", "the decade to 2020", "compared with 2019": no noun follows. */
static bool
compared(const struct tokens *ts, size_t i)
{
	int year;

	if (lex_before(ts, i, BETWEEN, NULL) != NULL)
		return lex_is(ts, i + 1, AND) && date_year_at(ts, i + 2, &year) > 0;
	if (!label_ends(ts, i + 1))
		return false;
	if (lex_is(ts, i - 1, AND) && i > 1 && date_year_at(ts, i - 2, &year) > 0)
		return true;
	if (lex_is(ts, i - 1, TO))
		return i > 1 && !lex_is(ts, i - 2, CHANGE) && !lex_is(ts, i - 2, VERB);
	return lex_is(ts, i - 1, STOP) && lex_before(ts, i, HEDGE, NULL) == NULL;
}

/* Behind a dash, or the two hyphens that stand for one; 0: there is none. */
static size_t
dash(const struct tokens *ts, size_t i)
{
	if (!lex_mark(ts, i, '-'))
		return 0;
	return lex_mark(ts, i + 1, '-') && lex_glued(ts, i + 1) ? i + 2 : i + 1;
}

/* 1853 -- 1856 годов. */
static bool
years_dashed(const struct tokens *ts, size_t i)
{
	size_t end = dash(ts, i + 1);
	int year;

	return end > 0 && date_small(ts, end, FIRST_YEAR, LAST_YEAR, &year) &&
	    lex_is(ts, end + 1, YEAR_AFTER);
}

/* 2022, 2023 и 2024 годах: a list of years that ends with their noun. */
static bool
years_listed(const struct tokens *ts, size_t i)
{
	size_t k = i;
	int year;

	while ((lex_mark(ts, k + 1, ',') || lex_is(ts, k + 1, AND)) &&
	    date_small(ts, k + 2, FIRST_YEAR, LAST_YEAR, &year))
		k += 2;
	return k > i && lex_is(ts, k + 1, YEAR_AFTER);
}

/* От 1500 до 12 000, от 1500 до 2000 рублей: a range of what is no year. */
static bool
is_from(const struct tokens *ts, size_t i)
{
	size_t next;
	int year;

	return lex_is(ts, i + 1, TO) && i + 2 < ts->n && ts->t[i + 2].kind == TOK_NUMBER &&
	    (date_year_at(ts, i + 2, &year) == 0 || (!lex_is(ts, i + 3, YEAR_AFTER) &&
	    measure_after(ts, i + 3, &next) != NULL));
}

/* Does the word before a number of four digits, or what follows, make it a year? */
static bool
says_year(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t next, cut;

	if (decade(ts, i + 1) > 0 || lex_is(ts, i + 1, YEAR_AFTER) || year_to_year(ts, i) ||
	    years_listed(ts, i) || years_dashed(ts, i))
		return true;
	if (i > 1 && lex_mark(ts, i - 1, '-') && lex_glued(ts, i) && lex_is(ts, i - 2, PART))
		return true;	/* mid-2024 */
	if (lex_glued(ts, i + 1) && !lex_mark(ts, i + 1, '.') && !lex_mark(ts, i + 1, ',') &&
	    !lex_mark(ts, i + 1, ')') && !lex_mark(ts, i + 1, '-') && ts->t[i + 1].kind != TOK_MARK)
		return false;
	if (i + 1 < ts->n && ts->t[i + 1].kind == TOK_WORD && (lex_is(ts, i + 1, PLURAL) ||
	    (inflected(ts) && !ts->t[i + 1].upper && head_plural(ts, i + 1, &next, &cut) != NULL)))
		return false;	/* из 1900 опрошенных */
	if (measure_after(ts, i + 1, &next) != NULL || is_from(ts, i))
		return false;
	if (i == 0 || lex_mark(ts, i - 1, '('))
		return i + 1 >= ts->n || ts->t[i + 1].kind != TOK_WORD || ts->t[i + 1].upper ||
		    lex_is(ts, i + 1, BE) || !str_ends(lex_str(ts, i + 1), STR("s"));
	if (cited(ts, i))
		return true;
	if ((s = lex_sense(ts, i - 1, ARTICLE, NULL)) != NULL)
		return s->n >= 0 ||	/* nobody counts "a 2003" */
		    !(i + 1 < ts->n && str_ends(lex_str(ts, i + 1), STR("s")));	/* their 2022 peak */
	if (lex_is(ts, i - 1, FOR))	/* the budget for 2026 */
		return i + 1 >= ts->n || ts->t[i + 1].kind == TOK_MARK || lex_is(ts, i + 1, BE);
	if (compared(ts, i))
		return true;
	return lex_is(ts, i - 1, IN) || lex_is(ts, i - 1, PASS) || lex_is(ts, i - 1, PASS_NEAR) ||
	    lex_is(ts, i - 1, FROM) || lex_is(ts, i - 1, PART) || lex_is(ts, i - 1, PERIOD) ||
	    lex_is(ts, i - 1, OF);
}

/* "The", an apostrophe before it; "в 90-х", "90-е годы": no number of something. */
static bool
is_short_decade(const struct tokens *ts, size_t i, size_t end)
{
	const struct sense *s;

	if (inflected(ts))
		return lex_is(ts, end, YEAR_AFTER) || ((lex_is(ts, i - 1, IN) ||
		    lex_is(ts, i - 1, FROM) || lex_is(ts, i - 1, PART)) && label_ends(ts, end));
	return ((s = lex_sense(ts, i - 1, ARTICLE, NULL)) != NULL && s->n == 0) ||
	    (ts->t[i - 1].kind == TOK_MARK && lex_glued(ts, i));
}

/* the ’70s, the 70s: of the last century, but the tens of this one. */
static bool
short_decade(const struct tokens *ts, size_t i, struct phrase *p)
{
	size_t end;
	int tens;

	if (!date_small(ts, i, 10, 90, &tens) || tens % 10 != 0 || i == 0 ||
	    (end = decade(ts, i + 1)) == 0 || !is_short_decade(ts, i, end))
		return false;
	tens += tens > 10 ? 1900 : 2000;
	p->to = end;
	p->year = p->resolved = true;
	p->span = (struct span){ { tens, 1, 1 }, { tens + 9, 12, 31 } };
	return true;
}

/* Retired in ’99: an apostrophe for the century. */
static bool
short_year(const struct tokens *ts, size_t i, struct phrase *p)
{
	int year;

	if (i < 2 || ts->t[i].to - ts->t[i].from != 2 || !date_small(ts, i, 0, 99, &year) ||
	    !(lex_mark(ts, i - 1, '\'') || str_is(lex_str(ts, i - 1), "’")) || !lex_glued(ts, i) ||
	    !ts->t[i - 1].space || !lex_is(ts, i - 2, IN) || !label_ends(ts, i + 1))
		return false;
	year += year < PIVOT ? 2000 : 1900;
	p->to = i + 1;
	p->year = p->resolved = true;
	p->span = (struct span){ { year, 1, 1 }, { year, 12, 31 } };
	return true;
}

/* 605 году: a noun in the singular that no count of it has; 2015-му. */
static bool
numbered(const struct tokens *ts, size_t i, struct phrase *p)
{
	const struct sense *s;
	size_t end = suffix(ts, i + 1, SUFFIX);
	int year;

	if (!inflected(ts) || (end > 0 ? !date_small(ts, i, FIRST_YEAR, LAST_YEAR, &year) ||
	    !(noun_stops(ts, end) || lex_is(ts, end, YEAR_AFTER) || inflected_verb(ts, end)) :
	    !date_small(ts, i, CENTURY, FIRST_YEAR - 1, &year) ||
	    (s = lex_sense(ts, i + 1, YEAR_AFTER, NULL)) == NULL || s->n != 1))
		return false;
	p->to = end > 0 ? end : i + 1;
	p->year = p->resolved = true;
	p->span = (struct span){ { year, 1, 1 }, { year, 12, 31 } };
	return true;
}

/* 2022; 1990s. */
bool
date_by_year(const struct tokens *ts, size_t i, struct phrase *p)
{
	int year, last, later;
	size_t end;

	if (short_decade(ts, i, p) || short_year(ts, i, p))
		return true;
	if (decade(ts, i + 1) == 0 && numbered(ts, i, p))
		return true;
	if ((p->to = date_year_at(ts, i, &year)) == 0 || lex_mark(ts, i, ',') || !says_year(ts, i))
		return false;
	last = year;
	if (year % 10 == 0 && (end = decade(ts, p->to)) > 0) {
		p->to = end;
		last = year + (year % 100 == 0 && !inflected(ts) ? 99 : 9);
	} else if ((end = suffix(ts, p->to, SUFFIX)) > 0)
		p->to = end;
	end = dash(ts, p->to) > 0 ? dash(ts, p->to) :
	    (lex_is(ts, p->to, AND) && lex_before(ts, i, BETWEEN, NULL) != NULL) ? p->to + 1 : lex_is(ts, p->to, TO) ? p->to + 1 : 0;
	if (end > 0 && date_year_at(ts, end, &later) > 0 && later > last) {
		last = later;	/* 2014-2022 */
		p->to = end + 1;
	} else if (end > 0 && lex_glued(ts, end) && date_small(ts, end, year % 100 + 1, 99, &later)) {
		last = year / 100 * 100 + later;	/* 2013-14 */
		p->to = end + 1;
	}
	p->year = p->resolved = true;
	p->span = (struct span){ { year, 1, 1 }, { last, 12, 31 } };
	return true;
}
