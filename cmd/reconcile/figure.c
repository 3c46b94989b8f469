/* figure.c - cells into figures, and figures into other units. */
#include "cmd/reconcile/figure.h"

static struct dec
half(const struct dec *d)
{
	struct dec five = dec_int(5), r = *d;

	/* has room: d is a power of ten that was read */
	if (dec_mul(d, &five, &r))
		(void)dec_shift(&r, -1, &r);
	return r;
}

/* The next value above (step 1) or below (-1) a count; of what is no count, itself. */
static struct dec
next(const struct dec *d, int step)
{
	struct dec one = dec_int(step), r = *d;

	if (dec_is_whole(d))
		(void)dec_add(d, &one, &r);
	return r;
}

/* Is it one that extract-numbers writes? */
static bool
is_modifier(struct str s)
{
	static const char *const known[] = { "exact", "about", "at-least", "more-than", "at-most",
		"less-than", "almost", "range", "vague" };
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (str_is(s, known[i]))
			return true;
	return s.n == 0;
}

/* What the wording allows, where no column says so. */
static void
bounds(struct str modifier, struct figure *f)
{
	struct interval *r = &f->range;
	struct dec slack;

	*r = interval_point(&f->value);
	if (modifier.n == 0 || str_eq(modifier, STR("exact")))
		return;
	slack = dec_ulp(&f->value);
	slack = half(&slack);
	if (str_is(modifier, "at-least") || str_is(modifier, "more-than") ||
	    str_is(modifier, "vague"))
		r->upper = false;
	if (str_is(modifier, "at-most") || str_is(modifier, "less-than"))
		r->lower = false;
	if (str_is(modifier, "more-than"))
		r->low = next(&f->value, 1);
	if (str_is(modifier, "less-than") || str_is(modifier, "almost"))
		r->high = next(&f->value, -1);
	if (str_is(modifier, "about") || str_is(modifier, "almost"))
		(void)dec_sub(&f->value, &slack, &r->low);
	if (str_is(modifier, "about"))
		(void)dec_add(&f->value, &slack, &r->high);
	/* almost 1: half of it below, and nothing between 0.5 and 0 */
	if (interval_is_void(r))
		r->low = r->high;
}

static bool
cell(const char *name, struct str s, struct dec *d, bool *known, char why[ERR_MAX])
{
	*known = s.n > 0;
	if (s.n == 0 || dec_parse(s, d))
		return true;
	return err_set(why, "%s: \"%.*s\" is no decimal number", name,
	    (int)(s.n < 80 ? s.n : 80), s.p);
}

enum figure_status
figure_read(struct str value, struct str low, struct str high, struct str modifier,
    struct figure *f, char why[ERR_MAX])
{
	*f = (struct figure){ .bad = true };
	if (!cell("value", value, &f->value, &f->valued, why) ||
	    !cell("low", low, &f->range.low, &f->range.lower, why) ||
	    !cell("high", high, &f->range.high, &f->range.upper, why))
		return FIGURE_BAD;
	if (!f->valued && !f->range.lower && !f->range.upper)
		return FIGURE_NONE;
	if (interval_is_void(&f->range)) {
		err_set(why, "low %.*s is above high %.*s", (int)low.n, low.p, (int)high.n, high.p);
		return FIGURE_BAD;
	}
	if (!f->range.lower && !f->range.upper) {
		if (!is_modifier(modifier)) {
			err_set(why, "modifier: \"%.*s\" is none of exact, about, at-least, more-than, "
			    "at-most, less-than, almost, range, vague",
			    (int)(modifier.n < 40 ? modifier.n : 40), modifier.p);
			return FIGURE_BAD;
		}
		bounds(modifier, f);
	}
	f->offered = f->valued && f->range.lower && f->range.upper &&
	    interval_holds(&f->range, &f->value);
	f->bad = false;
	return FIGURE_READ;
}

int
figure_cmp(const struct figure *a, const struct figure *b)
{
	int c = interval_cmp(&a->range, &b->range);

	if (c != 0 || a->valued != b->valued)
		return c != 0 ? c : a->valued ? 1 : -1;
	return a->valued ? dec_cmp(&a->value, &b->value) : 0;
}

bool
interval_convert(struct interval *i, const struct unit *from, const struct unit *to)
{
	struct interval r = *i;
	struct dec other;

	if (r.lower) {
		other = r.low;
		if (!units_convert(from, to, &r.low, &other))
			return false;
	}
	if (r.upper) {
		other = r.high;
		if (!units_convert(from, to, &other, &r.high))
			return false;
	}
	*i = r;
	return true;
}

bool
figure_convert(struct figure *f, const struct unit *from, const struct unit *to)
{
	struct interval value = interval_point(&f->value);

	if (!interval_convert(&f->range, from, to))
		return false;
	if (!f->valued)
		return true;
	f->valued = interval_convert(&value, from, to) && interval_is_point(&value);
	f->offered = f->offered && f->valued;
	f->value = value.low;
	return true;
}
