/* wording.c - see wording.h */
#include "common/decimal.h"
#include "common/map.h"
#include "number.h"
#include "wording.h"

/* What the wording of a figure allows, as a sign before it. */
static const struct {
	const char *modifier, *sign;
} signs[] = {
	{ "about", "≈" }, { "almost", "≈" }, { "at-least", "≥" }, { "more-than", ">" },
	{ "at-most", "≤" }, { "less-than", "<" },
};

static const struct {
	const char *one, *many;
} units[] = {
	{ "second", "seconds" }, { "minute", "minutes" }, { "hour", "hours" }, { "day", "days" },
	{ "week", "weeks" }, { "fortnight", "fortnights" }, { "month", "months" },
	{ "quarter", "quarters" }, { "year", "years" }, { "decade", "decades" },
	{ "century", "centuries" }, { "acre", "acres" }, { "carat", "carats" },
	{ "ton", "tons" }, { "permille", "‰" },
};

static void
put_unit(struct buf *b, struct str unit, bool one)
{
	size_t i;

	if (unit.n == 0 || str_is(unit, "%")) {
		buf_str(b, unit);
		return;
	}
	buf_byte(b, ' ');
	for (i = 0; i < sizeof(units) / sizeof(*units) && !one; i++)
		if (str_is(unit, units[i].one)) {
			buf_puts(b, units[i].many);
			return;
		}
	buf_str(b, unit);
}

/* Thirds and the like have no last digit: three of them say what there is to say. */
static bool
shorten(struct dec *d)
{
	enum { LONG = 6, SHORT = 3 };
	struct dec one = dec_int(1);

	return d->scale > LONG && dec_div(d, &one, SHORT, DEC_NEAREST, d);
}

static const char *
sign_of(struct str modifier)
{
	size_t i;

	for (i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (str_is(modifier, signs[i].modifier))
			return signs[i].sign;
	return "";
}

void
wording_best(const struct report *r, size_t row, struct buf *b)
{
	struct str best = report_verdict(r, row, V_BEST);
	const char *sign = sign_of(report_verdict(r, row, V_MODIFIER));
	struct buf plain = { 0 };
	struct dec d;

	if (best.n == 0)
		return;
	if (dec_parse(best, &d) && shorten(&d)) {
		sign = sign[0] != '\0' ? sign : "≈";
		dec_format(&d, &plain);
		best = buf_get(&plain);
	}
	buf_puts(b, sign);
	number_grouped(b, best);
	buf_free(&plain);
	put_unit(b, report_verdict(r, row, V_UNIT), str_is(best, "1"));
}

/* Counts are whole: what lies between 33.5 and 34.5 is 34. */
static void
round_inwards(struct dec *low, struct dec *high)
{
	struct dec one = dec_int(1), up, down;

	if (number_floor(low, &up) && number_floor(high, &down) &&
	    (dec_is_whole(low) || dec_add(&up, &one, &up)) && dec_cmp(&up, &down) <= 0) {
		*low = up;
		*high = down;
	}
}

/* "more than 5000" is from 5001 for counts: the reader gets the figure that was written. */
static void
put_bound(const struct report *r, size_t row, const struct dec *bound, bool lower, struct buf *b)
{
	struct str modifier = report_verdict(r, row, V_MODIFIER);
	bool beyond = str_is(modifier, lower ? "more-than" : "less-than");
	struct dec d = *bound, one = dec_int(lower ? 1 : -1);
	struct buf plain = { 0 };

	if (beyond && report_verdict(r, row, V_UNIT).n == 0)
		(void)dec_sub(&d, &one, &d);
	dec_format(&d, &plain);
	buf_puts(b, lower ? beyond ? ">" : "≥" : beyond ? "<" : "≤");
	number_grouped(b, buf_get(&plain));
	buf_free(&plain);
}

static void
put_between(const struct dec *low, const struct dec *high, struct buf *b)
{
	struct dec from = *low, to = *high;
	struct buf plain = { 0 };

	shorten(&from);
	shorten(&to);
	dec_format(&from, &plain);
	number_grouped(b, buf_get(&plain));
	if (dec_cmp(&from, &to) != 0) {
		plain.n = 0;
		dec_format(&to, &plain);
		buf_puts(b, "–");
		number_grouped(b, buf_get(&plain));
	}
	buf_free(&plain);
}

void
wording_range(const struct report *r, size_t row, struct buf *b)
{
	struct str unit = report_verdict(r, row, V_UNIT);
	struct dec low, high, one = dec_int(1);
	bool bottom = dec_parse(report_verdict(r, row, V_LOW), &low);
	bool top = dec_parse(report_verdict(r, row, V_HIGH), &high);

	if (!bottom && !top)
		return;
	if (str_is(report_verdict(r, row, V_CLAIMS), "1") && report_verdict(r, row, V_BEST).n > 0)
		return;		/* the sign says it */
	if (bottom && top) {
		if (unit.n == 0)
			round_inwards(&low, &high);
		put_between(&low, &high, b);
	} else
		put_bound(r, row, bottom ? &low : &high, bottom, b);
	put_unit(b, unit, top && dec_cmp(&high, &one) == 0);
}

void
wording_figure(const struct report *r, size_t row, struct buf *b)
{
	if (report_verdict(r, row, V_BEST).n > 0)
		wording_best(r, row, b);
	else
		wording_range(r, row, b);
}

struct str
wording_verdict(const struct report *r, size_t row)
{
	return report_verdict(r, row, report_is_relation(r, row) ? V_RELATION : V_STATUS);
}

void
wording_counts(const struct report *r, size_t row, struct buf *b)
{
	buf_str(b, report_verdict(r, row, V_CLAIMS));
	buf_byte(b, '/');
	buf_str(b, report_verdict(r, row, V_DOCS));
	buf_byte(b, '/');
	buf_str(b, report_verdict(r, row, V_ORIGINS));
}

struct str
wording_who(const struct report *r, size_t claim)
{
	static const enum report_claim order[] = { C_SPEAKER, C_SOURCE, C_DOC };
	struct str who = { NULL, 0 };
	size_t i;

	for (i = 0; i < sizeof(order) / sizeof(*order) && who.n == 0; i++)
		who = report_claim(r, claim, order[i]);
	return who;
}

void
wording_quote(const struct report *r, size_t claim, struct buf *b)
{
	buf_puts(b, "“");
	buf_str(b, report_claim(r, claim, C_QUOTE));
	buf_puts(b, "”");
}

void
wording_source(const struct report *r, size_t claim, struct buf *b)
{
	struct str who = wording_who(r, claim), source = report_claim(r, claim, C_SOURCE);
	struct str doc = report_claim(r, claim, C_DOC);

	if (!str_eq(who, doc)) {
		buf_str(b, who);
		buf_puts(b, " · ");
	}
	if (source.n > 0 && !str_eq(source, who)) {
		buf_str(b, source);
		buf_puts(b, " · ");
	}
	if (report_claim(r, claim, C_DATE).n > 0) {
		buf_str(b, report_claim(r, claim, C_DATE));
		buf_puts(b, " · ");
	}
	report_place(r, claim, b);
}

void
wording_speakers(const struct report *r, size_t row, struct buf *b)
{
	struct str rest = report_verdict(r, row, V_SPEAKERS), piece;
	struct map seen = { 0 };
	size_t i;

	if (rest.n > 0)
		while (str_next(&rest, '|', &piece))
			map_add(&seen, piece, NULL);
	else
		for (i = r->first[row]; i < r->first[row + 1]; i++)
			map_add(&seen, wording_who(r, r->claim[i]), NULL);
	for (i = 0; i < seen.n; i++) {
		buf_puts(b, i > 0 ? ", " : "");
		buf_str(b, map_key(&seen, i));
	}
	map_free(&seen);
}

static void
put_count(struct buf *b, size_t n, const char *one, const char *many)
{
	buf_size(b, n);
	buf_puts(b, n == 1 ? one : many);
}

void
wording_summary(const struct report *r, struct buf *b)
{
	put_count(b, r->documents, " report", " reports");
	if (r->undated > 0) {
		buf_puts(b, " (");
		buf_size(b, r->undated);
		buf_puts(b, " without a date)");
	}
	buf_puts(b, " · ");
	put_count(b, r->figures, " figure", " figures");
	buf_puts(b, " · ");
	put_count(b, r->compared, " claim compared", " claims compared");
	buf_puts(b, " · ");
	put_count(b, r->conflicts, " conflict", " conflicts");
}

static const struct {
	const char *name, *about;
} sections[REPORT_SECTIONS] = {
	{ "Conflicts", "Claims of different documents that cannot all be true." },
	{ "Mixed", "One document itself holds values that exclude each other." },
	{ "Settled (two origins or more)", "Independent origins whose claims agree." },
	{ "One origin's word", "Several claims, but all go back to one origin." },
	{ "Stated once", "One claim each, with who said it." },
	{ "Not compared", "Figures that nothing in the text ties to a common subject." },
};

const char *
wording_section(enum section s)
{
	return sections[s].name;
}

const char *
wording_about(enum section s)
{
	return sections[s].about;
}
