/* numeric.c - dates in digits alone, and the numbers that dates are made of. */
#include "numeric.h"

enum {
	PIVOT = 70,	/* 04/25/69 is of this century, 04/25/70 of the last */
	PARTS_N = 3,	/* numbers of a date */
	NUMBER_MAX = 9999,
	DAYS_MAX = 31,
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

int
date_full_year(int year)
{
	return year + (year < PIVOT ? 2000 : 1900);
}

/* 23.05.2025: one token. */
static bool
dotted(const struct tokens *ts, size_t i, struct phrase *p)
{
	struct str s = lex_str(ts, i), part;
	int n[PARTS_N], k;
	struct dec d;
	int64_t v;

	for (k = 0; k < PARTS_N && str_next(&s, '.', &part); k++) {
		if (!dec_parse(part, &d) || !dec_small(&d, &v) || v < 1 || v > NUMBER_MAX)
			return false;
		n[k] = (int)v;
	}
	p->to = i + 1;
	p->resolved = k == PARTS_N && s.p == NULL && n[2] >= FIRST_YEAR &&
	    date_make(n[2], n[1], n[0], n[0], &p->span);
	return p->resolved;
}

/* Three numbers at i that two marks of a kind join, "2025-05-23", "04/25/69". */
static bool
joined(const struct tokens *ts, size_t i, int n[PARTS_N])
{
	size_t k, first = i + 1, second = i + 3;

	if (!(lex_mark(ts, first, '-') || lex_mark(ts, first, '/')))
		return false;
	for (k = first; k <= second + 1; k++)
		if (!lex_glued(ts, k))
			return false;
	return str_eq(lex_str(ts, first), lex_str(ts, second)) &&
	    date_small(ts, i, 1, NUMBER_MAX, &n[0]) &&
	    date_small(ts, i + 2, 1, DAYS_MAX, &n[1]) &&
	    date_small(ts, i + 4, 1, NUMBER_MAX, &n[2]);
}

/* 23/05/2025, and 05/23/2025 where only that is a date; 10/08/1999 is in October or in
   August, and nothing says which. */
static bool
day_or_month_first(const int n[PARTS_N], int year, struct phrase *p)
{
	struct span other;
	bool day = date_make(year, n[1], n[0], n[0], &p->span);
	bool month = date_make(year, n[0], n[1], n[1], &other);

	if (month && !day)
		p->span = other;
	p->resolved = day != month || n[0] == n[1];
	return day || month;
}

bool
date_numeric(const struct tokens *ts, size_t i, struct phrase *p)
{
	int n[PARTS_N], year;

	if (ts->t[i].code)
		return dotted(ts, i, p);
	if (!joined(ts, i, n))
		return false;
	p->to = i + 5;
	if (n[0] >= FIRST_YEAR) {	/* 2025-05-23 */
		p->resolved = date_make(n[0], n[1], n[2], n[2], &p->span);
		return p->resolved;
	}
	year = n[2] < CENTURY && lex_mark(ts, i + 1, '/') ? date_full_year(n[2]) : n[2];
	return year >= FIRST_YEAR && day_or_month_first(n, year, p);
}
