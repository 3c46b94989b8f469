/* relating.c - how a relation of the report reads: its parts, its sum, what is left. */
#include "number.h"
#include "wording.h"

enum { PARTS_MOST = 3 };	/* more terms than these are told by their sum */

static const struct relation {
	const char *name, *before, *behind;
	bool adds;		/* values and counted are the terms of a sum */
	bool titled;		/* what is counted is called as items are */
} relations[] = {
	{ "sums", "= ", "", true, true }, { "short", "= ", " missing", true, true },
	{ "over", "= ", " too many", true, true }, { "ambiguous", "= ", "", true, true },
	{ "part-of", "of ", " to come", false, false },
	{ "part-for-whole", "as ", " beside it", false, false },
	{ "same-value", "as ", "", false, true }, { "symmetric", "", "", false, false },
	{ "asymmetric", "", " apart", false, false }, { "target-met", "", "", true, false },
	{ "target-short", "", " to come", true, false },
	{ "target-over", "", " beyond", true, false },
	{ "matched", "ledger ", "", false, false },
	{ "differs", "ledger ", " apart", false, false },
	{ "extra", "not in the ledger", "", false, false },
};

/* How the parts of a whole read whose other parts nobody tells. */
static const struct relation included = { "part-of", "incl. ", " others", true, true };
static const struct relation unknown = { "", "", "", false, false };

/* Is this what the verdict itself says: its best value, or the range that is disputed? */
static bool
is_figure_of(const struct report *r, size_t verdict, struct str asserted)
{
	struct str best = report_verdict(r, verdict, V_BEST);
	struct str low = report_verdict(r, verdict, V_LOW);
	struct str high = report_verdict(r, verdict, V_HIGH);

	if (best.n > 0 && str_eq(best, asserted))
		return true;
	return low.n > 0 && high.n > 0 && asserted.n == low.n + 2 + high.n &&
	    str_starts(asserted, low) && str_ends(asserted, high);
}

static const struct relation *
find(const struct report *r, size_t row)
{
	struct str name = report_verdict(r, row, V_RELATION);
	size_t i, whole = report_whole(r, row);

	if (str_is(name, included.name) && is_figure_of(r, whole, report_verdict(r, row, V_ASSERTED)))
		return &included;
	for (i = 0; i < sizeof(relations) / sizeof(*relations); i++)
		if (str_is(name, relations[i].name))
			return &relations[i];
	return &unknown;
}

/* "390", "18..25", "24..": as in the report. */
static void
put_interval(struct buf *b, struct str s)
{
	size_t i;

	for (i = 0; i + 1 < s.n; i++)
		if (s.p[i] == '.' && s.p[i + 1] == '.')
			break;
	if (i + 1 >= s.n) {
		number_grouped(b, s);
		return;
	}
	buf_puts(b, i == 0 ? "≤" : i + 2 == s.n ? "≥" : "");
	number_grouped(b, str_sub(s, 0, i));
	buf_puts(b, i > 0 && i + 2 < s.n ? "–" : "");
	number_grouped(b, str_from(s, i + 2));
}

static size_t
terms(struct str s)
{
	struct str piece;
	size_t n = 0;

	while (s.n > 0 && str_next(&s, '+', &piece))
		n++;
	return n;
}

static void
put_numbers(struct buf *b, struct str list, const char *by)
{
	struct str piece;
	size_t n = 0;

	while (list.n > 0 && str_next(&list, '+', &piece)) {
		buf_puts(b, n++ > 0 ? by : "");
		put_interval(b, piece);
	}
}

/* What was added is called as items are; a target, a side or a ledger by itself. */
static void
put_names(const struct report *r, size_t row, const struct relation *x, struct buf *b)
{
	struct str list = report_verdict(r, row, V_COUNTED), piece;
	size_t n = 0;

	/* An item whose cell is empty, beside one with a place, of, or side. */
	if (list.n == 0 && str_is(report_verdict(r, row, V_RELATION), "same-value"))
		buf_puts(b, "one less specific");
	while (list.n > 0 && str_next(&list, '+', &piece)) {
		if (n++ > 0)
			buf_puts(b, x->adds ? " + " : " and ");
		if (x->titled)
			wording_part(r, row, piece, b);
		else
			buf_str(b, piece);
	}
}

void
wording_relation(const struct report *r, size_t row, struct buf *b)
{
	const struct relation *x = find(r, row);
	struct str counted = report_verdict(r, row, V_COUNTED);

	if (str_starts(report_verdict(r, row, V_RELATION), STR("target-"))) {
		buf_puts(b, "after ");
		buf_size(b, terms(counted));
		buf_puts(b, terms(counted) == 1 ? " step" : " steps");
		return;
	}
	buf_puts(b, x->before);
	put_names(r, row, x, b);
}

void
wording_parts(const struct report *r, size_t row, struct buf *b)
{
	struct str values = report_verdict(r, row, V_VALUES);
	bool sides = str_ends(report_verdict(r, row, V_RELATION), STR("symmetric"));

	if (values.n > 0 && terms(values) <= PARTS_MOST)
		put_numbers(b, values, sides ? "/" : "+");
	else
		put_interval(b, report_verdict(r, row, V_CALCULATED));
}

void
wording_asserted(const struct report *r, size_t row, struct buf *b)
{
	if (!str_ends(report_verdict(r, row, V_RELATION), STR("symmetric")))
		put_interval(b, report_verdict(r, row, V_ASSERTED));
}

void
wording_remainder(const struct report *r, size_t row, struct buf *b)
{
	struct str difference = report_verdict(r, row, V_DIFFERENCE);
	const char *behind = find(r, row)->behind;

	if (difference.n == 0 || str_is(difference, "0") || behind[0] == '\0')
		return;
	if (number_is(difference) && difference.p[0] == '-')
		difference = str_from(difference, 1);
	put_interval(b, difference);
	buf_puts(b, behind);
}
