/*
 * dates.c - any bytes as days and spans of them, one a line: what is read is valid and is
 * written in ISO 8601, as itself where it was; days that are added can be taken away.
 */
#include "common/date.h"
#include "tests/fuzz/fuzz.h"

enum { FAR = 400 };	/* days: over any year's end */

static void
check_date(struct date d)
{
	struct buf b = { 0 };
	struct date again, next;
	int days;

	PROMISE(date_valid(d) && d.day <= date_month_days(d.year, d.month));
	date_format(d, &b);
	PROMISE(b.n == sizeof("2025-05-23") - 1 && date_parse(buf_get(&b), &again));
	PROMISE(date_cmp(d, again) == 0);
	PROMISE(date_cmp(date_from_number(date_number(d)), d) == 0);
	if (d.year > 2 && d.year < 9998)
		for (days = -FAR; days <= FAR; days += FAR / 4) {
			next = date_add(d, days);
			PROMISE(date_valid(next) && date_number(next) == date_number(d) + days);
			PROMISE(((date_weekday(next) - date_weekday(d) - days) % 7) == 0);
		}
	buf_free(&b);
}

static void
check_span(struct span s)
{
	struct buf b = { 0 };
	struct span again;

	check_date(s.from);
	check_date(s.to);
	PROMISE(date_cmp(s.from, s.to) <= 0 && span_days(s) >= 1 && span_overlap(s, s));
	span_format(s, &b);
	PROMISE(span_parse(buf_get(&b), &again));
	PROMISE(date_cmp(s.from, again.from) == 0 && date_cmp(s.to, again.to) == 0);
	buf_free(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str rest = { (const char *)bytes, size }, line;
	struct date d;
	struct span s;

	while (rest.n > 0 && str_next(&rest, '\n', &line)) {
		if (date_parse(line, &d))
			check_date(d);
		if (span_parse(line, &s))
			check_span(s);
	}
	return 0;
}
