/* years.c - years, and decades of them. */
#include "years.h"

#include "head.h"
#include "inflected.h"
#include "labels.h"
#include "measure.h"
#include "noun.h"
#include "numeric.h"

/* From the first day of one year to the last of another. */
static bool
take(struct phrase *p, size_t to, int first, int last)
{
	p->to = to;
	p->year = p->resolved = true;
	p->span = (struct span){ { first, 1, 1 }, { last, 12, 31 } };
	return true;
}

/* The case of a number at i, "-х", that a hyphen joins: the token behind, or 0. */
static size_t
suffix(const struct tokens *ts, size_t i, enum class class)
{
	return lex_hyphen(ts, i) && lex_is(ts, i + 1, class) ? i + 2 : 0;
}

/* The s of 1990s, the "-х" of 1990-х: the token behind, or 0. */
static size_t
decade(const struct tokens *ts, size_t i)
{
	if (lex_glued(ts, i) && str_ends(lex_str(ts, i), STR("s")) &&
	    (ts->t[i].kind == TOK_MARK || ts->t[i].to - ts->t[i].from == 1))
		return i + 1;
	return suffix(ts, i, DECADE_SUFFIX);
}

/* (Byron, 1806; Norton et al., 1880): marks on both sides, a name before. */
static bool
cited(const struct tokens *ts, size_t i)
{
	char mark = i + 1 < ts->n ? ts->t[i + 1].mark : '.';
	bool closed = mark != 0 && strchr(");:,.", mark) != NULL;

	return closed && lex_mark(ts, i - 1, ',') &&
	    (lex_upper(ts, i - 2) || lex_mark(ts, i - 2, '.'));
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
	    !date_small(ts, end, year % CENTURY + 1, year % CENTURY + 1, &later))
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
	if (lex_is(ts, i - 1, AND) && date_year_at(ts, i - 2, &year) > 0)
		return true;
	if (lex_is(ts, i - 1, TO))
		return i > 1 && !lex_any(ts, i - 2, CHANGE, VERB);
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

/* 1990s, 2015 году, 2014-2017; mid-2024: no number of anything. */
static bool
says_itself(const struct tokens *ts, size_t i)
{
	if (lex_mark(ts, i - 1, '-') && lex_glued(ts, i) && lex_is(ts, i - 2, PART))
		return true;
	return decade(ts, i + 1) > 0 || lex_is(ts, i + 1, YEAR_AFTER) || year_to_year(ts, i) ||
	    years_listed(ts, i) || years_dashed(ts, i);
}

/* 1900 опрошенных, 1,800 tonnes, от 1500 до 12 000; 1999a. */
static bool
is_amount(const struct tokens *ts, size_t i)
{
	size_t at = i + 1, next, cut;

	if (lex_glued(ts, at) && ts->t[at].kind != TOK_MARK)
		return true;
	if (lex_word(ts, at) && (lex_is(ts, at, PLURAL) || (inflected(ts) && !ts->t[at].upper &&
	    head_plural(ts, at, &next, &cut) != NULL)))
		return true;
	return measure_after(ts, at, &next) != NULL || is_from(ts, i);
}

/* "2024 was", "(2024 figure)": token i, behind a number that opens, is no noun it counts. */
static bool
opens(const struct tokens *ts, size_t i)
{
	return !lex_word(ts, i) || ts->t[i].upper || lex_is(ts, i, BE) ||
	    !str_ends(lex_str(ts, i), STR("s"));
}

/* The 2024 budget, a 2003 study: nobody counts these; their 2022 peak, but their 2000 troops. */
static bool
behind_article(const struct tokens *ts, size_t i, const struct sense *article)
{
	return article->n != ARTICLE_OWN ||
	    !(i + 1 < ts->n && str_ends(lex_str(ts, i + 1), STR("s")));
}

/* The budget for 2026. */
static bool
closes(const struct tokens *ts, size_t i)
{
	return i >= ts->n || ts->t[i].kind == TOK_MARK || lex_is(ts, i, BE);
}

/* Does the word before a number of four digits, or what follows, make it a year? */
static bool
says_year(const struct tokens *ts, size_t i)
{
	const struct sense *article;

	if (says_itself(ts, i))
		return true;
	if (is_amount(ts, i))
		return false;
	if (i == 0 || lex_mark(ts, i - 1, '('))
		return opens(ts, i + 1);
	if (cited(ts, i))
		return true;
	if ((article = lex_sense(ts, i - 1, ARTICLE, NULL)) != NULL)
		return behind_article(ts, i, article);
	if (lex_is(ts, i - 1, FOR))
		return closes(ts, i + 1);
	return compared(ts, i) || lex_any(ts, i - 1, IN, PASS, PASS_NEAR, FROM, PART, PERIOD, OF);
}

/* "The 90s", "the late 90s", "’90s"; "в 90-х", "90-е годы": no number of something. */
static bool
is_short_decade(const struct tokens *ts, size_t i, size_t end)
{
	const struct sense *s;

	if (inflected(ts))
		return lex_is(ts, end, YEAR_AFTER) ||
		    (lex_any(ts, i - 1, IN, FROM, PART) && label_ends(ts, end));
	s = lex_before(ts, lex_back(ts, i, PART), ARTICLE, NULL);
	return (s != NULL && s->n == ARTICLE_THE) ||
	    (lex_glued(ts, i) && ts->t[i - 1].kind == TOK_MARK);
}

/* the ’70s, the 70s: of the last century, but the tens of this one. */
static bool
short_decade(const struct tokens *ts, size_t i, struct phrase *p)
{
	size_t end;
	int tens;

	if (!date_small(ts, i, 10, 90, &tens) || tens % 10 != 0 ||
	    (end = decade(ts, i + 1)) == 0 || !is_short_decade(ts, i, end))
		return false;
	tens += tens > 10 ? 1900 : 2000;
	return take(p, end, tens, tens + 9);
}

/* Retired in ’99: an apostrophe for the century. */
static bool
short_year(const struct tokens *ts, size_t i, struct phrase *p)
{
	int year;

	if (!lex_is(ts, i - 2, IN) || lex_digits(ts, i) != 2 || !date_small(ts, i, 0, CENTURY - 1, &year) ||
	    !(lex_mark(ts, i - 1, '\'') || str_is(lex_str(ts, i - 1), "’")) || !lex_glued(ts, i) ||
	    !ts->t[i - 1].space || !label_ends(ts, i + 1))
		return false;
	year = date_full_year(year);
	return take(p, i + 1, year, year);
}

/* 2015-му: a year with its case, before no noun that it would be the rank of. */
static bool
is_case(const struct tokens *ts, size_t i, size_t end, int *year)
{
	return end > 0 && date_small(ts, i, FIRST_YEAR, LAST_YEAR, year) &&
	    (noun_stops(ts, end) || lex_is(ts, end, YEAR_AFTER) || inflected_verb(ts, end));
}

/* 605 году: a noun in the singular that no count of it has. */
static bool
is_early(const struct tokens *ts, size_t i, int *year)
{
	const struct sense *s = lex_sense(ts, i + 1, YEAR_AFTER, NULL);

	return s != NULL && s->n == ALWAYS && date_small(ts, i, CENTURY, FIRST_YEAR - 1, year);
}

static bool
numbered(const struct tokens *ts, size_t i, struct phrase *p)
{
	size_t end = suffix(ts, i + 1, SUFFIX);
	int year;

	if (!inflected(ts) || !(end > 0 ? is_case(ts, i, end, &year) : is_early(ts, i, &year)))
		return false;
	return take(p, end > 0 ? end : i + 1, year, year);
}

/* Where the second year of a range would stand that ends before `to`; 0: no range. */
static size_t
later_at(const struct tokens *ts, size_t i, size_t to)
{
	if (dash(ts, to) > 0)
		return dash(ts, to);
	return lex_is(ts, to, TO) ||
	    (lex_is(ts, to, AND) && lex_before(ts, i, BETWEEN, NULL) != NULL) ? to + 1 : 0;
}

/* 2014-2022, 2013-14, between 2013 and 2022. */
static bool
to_later(const struct tokens *ts, size_t i, int year, int *last, size_t *to)
{
	size_t end = later_at(ts, i, *to);
	int later;

	if (end == 0)
		return false;
	if (date_year_at(ts, end, &later) > 0 && later > *last)
		*last = later;
	else if (lex_glued(ts, end) && date_small(ts, end, year % CENTURY + 1, CENTURY - 1, &later))
		*last = year / CENTURY * CENTURY + later;
	else
		return false;
	*to = end + 1;
	return true;
}

/* 2022; 1990s. */
bool
date_by_year(const struct tokens *ts, size_t i, struct phrase *p)
{
	int year, last;
	size_t to, end;

	if (short_decade(ts, i, p) || short_year(ts, i, p))
		return true;
	if (decade(ts, i + 1) == 0 && numbered(ts, i, p))
		return true;
	if ((to = date_year_at(ts, i, &year)) == 0 || lex_mark(ts, i, ',') || !says_year(ts, i))
		return false;
	last = year;
	if (year % 10 == 0 && (end = decade(ts, to)) > 0) {	/* 1990s; the 1900s are a century */
		to = end;
		last = year + (year % CENTURY == 0 && !inflected(ts) ? CENTURY - 1 : 9);
	} else if ((end = suffix(ts, to, SUFFIX)) > 0)
		to = end;
	(void)to_later(ts, i, year, &last, &to);
	return take(p, to, year, last);
}
