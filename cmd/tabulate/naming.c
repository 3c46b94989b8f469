/* naming.c - what an item is called in the report. */
#include "common/date.h"
#include "wording.h"

/* Fill {column} in from the verdict; true where `place` or `of` was among them. */
static bool
put_template(const struct report *r, size_t row, struct str t, struct buf *b)
{
	bool told = false;
	struct str name;
	size_t i = 0, end, at;

	while (i < t.n) {
		end = i + str_index(str_from(t, i), '}');
		if (t.p[i] != '{' || end == t.n) {
			buf_byte(b, t.p[i++]);
			continue;
		}
		name = str_sub(t, i + 1, end);
		for (at = 0; at < r->verdicts->columns; at++)
			if (str_eq(grid_name(r->verdicts, at), name))
				buf_str(b, grid_at(r->verdicts, row, at));
		told |= str_is(name, "place") || str_is(name, "of");
		i = end + 1;
	}
	return told;
}

static void
put_word(struct buf *b, size_t from, const char *before, struct str word)
{
	if (word.n == 0)
		return;
	if (b->n > from)
		buf_puts(b, before);
	buf_str(b, word);
}

/* Keys that are no part of the title: the same thing elsewhere is another item. */
static void
put_rest(const struct report *r, size_t row, struct buf *b, size_t from)
{
	struct str of = report_verdict(r, row, V_OF), act = report_verdict(r, row, V_ACT);

	if (!str_eq(of, act))
		put_word(b, from, ", of ", of);
	put_word(b, from, ", ", report_verdict(r, row, V_PLACE));
}

void
wording_title(const struct report *r, size_t row, struct buf *b)
{
	size_t from = b->n;
	struct str counted = report_verdict(r, row, V_COUNTED), title;

	if (titles_find(r->titles, r->verdicts, row, &title)) {
		if (!put_template(r, row, title, b))
			put_rest(r, row, b, from);
		return;
	}
	if (counted.n > 0 && (report_verdict(r, row, V_ACT).n == 0 ||
	    report_verdict(r, row, V_WHAT).n == 0)) {
		buf_str(b, counted);
		put_word(b, from, ", ", report_verdict(r, row, V_ACT));
	} else {
		buf_str(b, report_verdict(r, row, V_WHAT));
		put_word(b, from, " ", report_verdict(r, row, V_ACT));
	}
	put_rest(r, row, b, from);
}

enum { DAY = 10, MONTH = 8 };	/* bytes of "2025-05-23", and of what its month takes */

/* Do two days of one month stand around the slash at i? */
static bool
is_span(struct str s, size_t i)
{
	struct str from, to;
	struct date a, b;

	if (s.p[i] != '/' || i < DAY || s.n - i <= DAY)
		return false;
	from = str_sub(s, i - DAY, i);
	to = str_sub(s, i + 1, i + 1 + DAY);
	return date_parse(from, &a) && date_parse(to, &b) && a.year == b.year && a.month == b.month;
}

void
wording_event(const struct report *r, size_t row, struct buf *b)
{
	struct str event = report_verdict(r, row, V_EVENT);
	size_t i;

	for (i = 0; i < event.n; i++) {
		buf_byte(b, event.p[i]);
		if (is_span(event, i))
			i += MONTH;
	}
}

void
wording_part(const struct report *r, size_t row, struct str what, struct buf *b)
{
	struct str title, act = report_verdict(r, row, V_ACT);

	if (!titles_find_with(r->titles, r->verdicts, row, r->v[V_WHAT], what, &title)) {
		buf_str(b, what);
		return;
	}
	if (act.n > 0 && title.n > act.n + 1 && str_ends(title, act) &&
	    title.p[title.n - act.n - 1] == ' ')
		title.n -= act.n + 1;
	put_template(r, row, title, b);
}

bool
wording_begins(const struct report *r, size_t i)
{
	const size_t *row = r->row[REPORT_NOT_COMPARED];
	bool ledger = i < r->rows[REPORT_NOT_COMPARED] && report_is_relation(r, row[i]);

	if (i == 0 || ledger != report_is_relation(r, row[i - 1]))
		return true;
	return !ledger &&
	    !(str_eq(report_verdict(r, row[i], V_ACT), report_verdict(r, row[i - 1], V_ACT)) &&
	    str_eq(report_verdict(r, row[i], V_WHAT), report_verdict(r, row[i - 1], V_WHAT)));
}

void
wording_subject(const struct report *r, size_t row, struct buf *b)
{
	if (report_is_relation(r, row))
		buf_puts(b, "in the ledger, in no report");
	else if (report_verdict(r, row, V_ACT).n == 0 && report_verdict(r, row, V_WHAT).n == 0)
		buf_puts(b, "other figures");
	else
		wording_title(r, row, b);
}
