/* date.c - calendar arithmetic on day numbers. */
#include "common/date.h"

enum { ERA_DAYS = 146097 };	/* of 400 years: the calendar repeats */

bool
date_valid(struct date d)
{
	return d.year >= 1 && d.year <= 9999 && d.month >= 1 && d.month <= 12 &&
	    d.day >= 1 && d.day <= date_month_days(d.year, d.month);
}

int
date_month_days(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	if (month < 1 || month > 12)
		return 0;
	return month == 2 && leap ? 29 : days[month - 1];
}

int
date_cmp(struct date a, struct date b)
{
	if (a.year != b.year)
		return a.year < b.year ? -1 : 1;
	if (a.month != b.month)
		return a.month < b.month ? -1 : 1;
	return (a.day > b.day) - (a.day < b.day);
}

/*
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2021: years begin
 * in March, so that the leap day is the last of its year.
 */
long
date_number(struct date d)
{
	long y = d.month <= 2 ? d.year - 1L : d.year;
	long era = y / 400, of_era = y % 400;
	long of_year = (153L * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;

	return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct date
date_from_number(long n)
{
	static const long first = -719162, last = 2932896;	/* 0001-01-01, 9999-12-31 */
	long era, day, y, of_year, m;
	struct date d;

	n = n < first ? first : n > last ? last : n;
	n += 719468;
	era = n / ERA_DAYS;
	day = n % ERA_DAYS;
	y = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	of_year = day - (365 * y + y / 4 - y / 100);
	m = (5 * of_year + 2) / 153;
	d.day = (int)(of_year - (153 * m + 2) / 5 + 1);
	d.month = (int)(m < 10 ? m + 3 : m - 9);
	d.year = (int)(y + era * 400) + (d.month <= 2);
	return d;
}

struct date
date_add(struct date d, int days)
{
	return date_from_number(date_number(d) + days);
}

int
date_weekday(struct date d)
{
	/* 1970-01-01 was a Thursday; the first number there is falls on a Monday */
	return (int)((date_number(d) + 719162) % 7) + 1;
}

/* A number of exactly n digits at the start of *s, which moves on. */
static bool
digits(struct str *s, size_t n, int *out)
{
	size_t i;

	if (s->n < n)
		return false;
	for (*out = 0, i = 0; i < n; i++) {
		if (s->p[i] < '0' || s->p[i] > '9')
			return false;
		*out = *out * 10 + (s->p[i] - '0');
	}
	*s = str_from(*s, n);
	return true;
}

static bool
hyphen(struct str *s)
{
	if (!str_starts(*s, STR("-")))
		return false;
	*s = str_from(*s, 1);
	return true;
}

static bool
iso(struct str s, struct date *d)
{
	return digits(&s, 4, &d->year) && hyphen(&s) && digits(&s, 2, &d->month) &&
	    hyphen(&s) && digits(&s, 2, &d->day) &&
	    (s.n == 0 || s.p[0] == 'T' || s.p[0] == ' ');
}

/* The three letters of a month's name at the start of *s: 1 to 12, or 0. */
static int
month_name(struct str *s)
{
	static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	int month;

	for (month = 1; month <= 12; month++)
		if (str_starts(*s, (struct str){ names + 3 * (month - 1), 3 })) {
			*s = str_from(*s, 3);
			return month;
		}
	return 0;
}

static bool
blanks(struct str *s)
{
	size_t n = 0;

	while (n < s->n && s->p[n] == ' ')
		n++;
	*s = str_from(*s, n);
	return n > 0;
}

/* RFC 5322, section 3.3: "Thu, 29 May 2025 09:15:00 +0300", of which the day is read. */
static bool
mail(struct str s, struct date *d)
{
	size_t comma = str_index(s, ',');

	if (comma == 3)
		s = str_from(s, comma + 1);
	(void)blanks(&s);
	return (digits(&s, 2, &d->day) || digits(&s, 1, &d->day)) && blanks(&s) &&
	    (d->month = month_name(&s)) > 0 && blanks(&s) && digits(&s, 4, &d->year) &&
	    (s.n == 0 || s.p[0] == ' ');
}

bool
date_parse(struct str s, struct date *out)
{
	struct date d;

	if ((!iso(s, &d) && !mail(s, &d)) || !date_valid(d))
		return false;
	*out = d;
	return true;
}

/* A day, a month or a year, as the days from its first to its last. */
static bool
period(struct str s, struct span *out)
{
	struct date d = { 0, 1, 1 };

	if (date_parse(s, &d)) {
		*out = (struct span){ d, d };
		return true;
	}
	if (!digits(&s, 4, &d.year))
		return false;
	if (s.n == 0) {
		*out = (struct span){ d, { d.year, 12, 31 } };
		return date_valid(d);
	}
	if (!hyphen(&s) || !digits(&s, 2, &d.month) || s.n > 0 || !date_valid(d))
		return false;
	*out = (struct span){ d, { d.year, d.month, date_month_days(d.year, d.month) } };
	return true;
}

bool
span_parse(struct str s, struct span *out)
{
	size_t slash = str_index(s, '/');
	struct span first, last;

	if (!period(str_sub(s, 0, slash), &first))
		return false;
	if (slash < s.n) {
		if (!period(str_from(s, slash + 1), &last) || date_cmp(first.from, last.to) > 0)
			return false;
		first.to = last.to;
	}
	*out = first;
	return true;
}

static void
two_digits(struct buf *b, int n)
{
	buf_byte(b, (char)('0' + n / 10 % 10));
	buf_byte(b, (char)('0' + n % 10));
}

void
date_format(struct date d, struct buf *b)
{
	two_digits(b, d.year / 100);
	two_digits(b, d.year);
	buf_byte(b, '-');
	two_digits(b, d.month);
	buf_byte(b, '-');
	two_digits(b, d.day);
}

void
span_format(struct span s, struct buf *b)
{
	date_format(s.from, b);
	if (date_cmp(s.from, s.to) != 0) {
		buf_byte(b, '/');
		date_format(s.to, b);
	}
}

bool
span_overlap(struct span a, struct span b)
{
	return date_cmp(a.from, b.to) <= 0 && date_cmp(b.from, a.to) <= 0;
}

int
span_days(struct span s)
{
	return (int)(date_number(s.to) - date_number(s.from)) + 1;
}
