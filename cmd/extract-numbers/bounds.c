/* bounds.c - how much the wording of a figure leaves open. */
#include "figure.h"
#include "grammar.h"
#include "preposition.h"

const char *const modifier_name[MODIFIER_N] = {
	[EXACT] = "exact", [ABOUT] = "about", [AT_LEAST] = "at-least",
	[MORE_THAN] = "more-than", [AT_MOST] = "at-most", [LESS_THAN] = "less-than",
	[ALMOST] = "almost", [RANGE] = "range", [VAGUE_MODIFIER] = "vague",
};

static enum modifier
modifier_of(const struct sense *s)
{
	enum modifier m;

	for (m = EXACT; m < MODIFIER_N; m++)
		if (str_is(s->value, modifier_name[m]))
			return m;
	return EXACT;
}

/* Of two hedges the one that says more: "up to around 50" is a bound. */
static enum modifier
stronger(enum modifier a, enum modifier b)
{
	return a == EXACT || (a == ABOUT && b != EXACT) ? b : a;
}

/* более чем в 20 городах: a preposition of the figure parts it from its hedge. */
static const struct sense *
apart(const struct tokens *ts, size_t end, size_t *first)
{
	size_t at;

	if (lex_before(ts, end, IN, &at) == NULL && lex_before(ts, end, FOR, &at) == NULL &&
	    lex_before(ts, end, DURING, &at) == NULL)
		return NULL;
	return lex_before(ts, at, APART, first);
}

/*
 * What stands before the figure and joins its quote, from *first on; *hedge: the hedge that
 * it is, NULL of "from 5 to 10", "aged between 20 and 30".  False: nothing.
 */
static bool
hedge_before(const struct figures *fs, const struct figure *f, const struct sense **hedge,
    size_t *first)
{
	const struct tokens *ts = &fs->tokens;
	const struct sense *s = lex_before(ts, f->first, HEDGE, first);

	if (s != NULL && str_is(s->value, "-"))
		return false;	/* тем не менее */
	if (s != NULL && preposition_at(fs, f, *first, f->first))
		s = NULL;
	if (s == NULL && (s = preposition_hedge(ts, f, first)) == NULL)
		s = apart(ts, f->first, first);
	*hedge = s;
	return s != NULL || ((f->range || f->kind == AGE_KIND) &&
	    (lex_before(ts, f->first, FROM, first) != NULL ||
	    lex_before(ts, f->first, BETWEEN, first) != NULL));
}

/* The hedges that stand before the figure join its quote; but not what is of the figure
   before it, the a of "78a total of 780".  Was there any? */
static bool
before(const struct figures *fs, struct figure *f)
{
	size_t since = f > fs->f ? (f - 1)->last : 0, first;
	const struct sense *hedge;
	bool found = false;

	while (hedge_before(fs, f, &hedge, &first) && first >= since) {
		if (hedge != NULL) {
			f->modifier = stronger(f->modifier, modifier_of(hedge));
			found = true;
		}
		f->first = first;
		f->quote.from = fs->tokens.t[first].from;
	}
	return found;
}

/* Hedges inside "aged up to 25", "20 с лишним тысяч": before the number, or in it. */
static void
inside(const struct tokens *ts, struct figure *f)
{
	const struct sense *s;
	size_t i;

	for (i = f->first; i < (f->per_n > 0 ? f->last : f->left.to); i++)
		if ((s = lex_sense(ts, i, i < f->left.from ? HEDGE : HEDGE_AFTER, NULL)) != NULL)
			f->modifier = stronger(f->modifier, modifier_of(s));
}

/* A hedge at i, which a hyphen or, of "give or take", a comma may part from its number. */
static const struct sense *
hedge_at(const struct tokens *ts, size_t i, size_t *next)
{
	if (lex_mark(ts, i, ',') && lex_is(ts, i + 1, GIVE))
		i++;
	return numeral_hedge(ts, i, next);
}

/* "12 men, at least 5 boys", "nine missiles and upwards of 130 drones": what ends before
   `next` is of the figure behind it. */
static bool
is_next_hedge(const struct figures *fs, const struct figure *f, size_t next)
{
	const struct tokens *ts = &fs->tokens;
	const struct figure *end = fs->f + fs->n;
	size_t first;

	if (lex_digits(ts, next) > 0 || lex_is(ts, next, NUMBER))
		return true;
	while (++f < end && f->first < next)
		;
	return f < end && lex_before(ts, f->first, HEDGE, &first) != NULL && first < next;
}

/* "120 or so", "300+", "390 at most", behind the number or behind what is counted. */
static void
after(const struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	const struct sense *s = NULL;
	size_t next, i;

	if ((s = hedge_at(ts, f->last, &next)) == NULL && f->quote.to > f->counted.from) {
		for (i = f->last; i < ts->n && ts->t[i].from < f->quote.to; i++)
			;
		s = hedge_at(ts, i, &next);
	}
	if (s == NULL || is_next_hedge(fs, f, next))
		return;
	f->modifier = stronger(f->modifier, modifier_of(s));
	if (ts->t[next - 1].to > f->quote.to)
		f->quote.to = ts->t[next - 1].to;
}

/* The hedge of a is b's too. */
static bool
coordinated(const struct tokens *ts, const struct figure *a, const struct figure *b)
{
	return figures_beside(ts, a, b) && a->kind == b->kind && str_eq(a->unit, b->unit) &&
	    a->kind != ORDINAL_KIND && !lex_is(ts, b->last, OF);	/* 12 of them */
}

static struct bound
some(struct dec d)
{
	return (struct bound){ true, d };
}

/* The place of the first digit of a third: nobody means the fifteenth. */
static struct dec
first_place(const struct dec *v)
{
	struct dec place = dec_int(1), next, size = *v;

	size.neg = false;
	while (dec_cmp(&place, &size) > 0 && dec_shift(&place, -1, &next))
		place = next;
	return place;
}

/* Half a unit of the last significant digit, or a share of the value. */
static struct dec
slack(const struct numeral *n, const struct approx *how)
{
	const struct dec *v = &n->value;
	struct dec ulp = dec_ulp(v), half, two = dec_int(2), out = dec_int(0);

	if (dec_cmp(&n->low, &n->high) != 0)
		ulp = first_place(v);

	if (how->percent) {
		half = *v;
		half.neg = false;
		return dec_mul(&half, &how->share, &out) ? out : dec_int(0);
	}
	(void)dec_div(&ulp, &two, DEC_DIGITS, DEC_NEAREST, &out);
	return out;
}

/* The next value in the open: n + 1 for whole counts, n for all else. */
static struct bound
beyond(const struct figure *f, bool up)
{
	const struct dec *n = &f->left.value;
	struct dec one = dec_int(1), v;

	if (f->kind != CARDINAL || !dec_is_whole(n) ||
	    !(up ? dec_add(n, &one, &v) : dec_sub(n, &one, &v)))
		return some(*n);
	return some(v);
}

static void
bounds(struct figure *f, const struct approx *how)
{
	const struct dec *n = &f->left.value;
	struct dec s, v;

	f->value = some(*n);
	f->low = f->high = f->value;
	switch (f->modifier) {
	case AT_LEAST:
	case MORE_THAN:
		f->low = f->modifier == AT_LEAST ? some(f->left.low) : beyond(f, true);
		f->high.is = false;
		break;
	case AT_MOST:
	case LESS_THAN:
		f->high = f->modifier == AT_MOST || f->left.form == FORM_FRACTION ?
		    some(f->left.high) : beyond(f, false);	/* of a third, above it */
		f->low.is = false;
		break;
	case ALMOST:
		s = slack(&f->left, how);
		f->high = beyond(f, false);
		if (dec_sub(n, &s, &v) && dec_cmp(&v, &f->high.d) <= 0)
			f->low = some(v);
		else
			f->low = f->high;
		break;
	case ABOUT:
		s = slack(&f->left, how);
		if (dec_sub(n, &s, &v))
			f->low = some(v);
		if (dec_add(n, &s, &v))
			f->high = some(v);
		break;
	default:
		f->low = some(f->left.low);
		f->high = some(f->left.high);
		break;
	}
	/* fewer than 0, almost 0.5: what is below the value must not pass it */
	if (f->low.is && dec_cmp(&f->low.d, n) > 0 && f->modifier != MORE_THAN)
		f->low = f->value;
}

static void
range(struct figure *f)
{
	const struct dec *a = &f->left.value, *b = &f->right.value;
	bool rising = dec_cmp(a, b) <= 0;

	f->modifier = RANGE;
	f->low = some(rising ? *a : *b);
	f->high = some(rising ? *b : *a);
}

static void
vague(struct figure *f)
{
	f->modifier = VAGUE_MODIFIER;
	f->low = some(f->left.value);
}

static void
years(struct figure *f)
{
	f->low = some(dec_int(f->date.span.from.year));
	f->high = some(dec_int(f->date.span.to.year));
	if (f->date.span.from.year == f->date.span.to.year)
		f->value = f->low;
	else
		f->modifier = RANGE;
}

/* Has the figure a value that words could leave open: no day, no name, no score? */
static bool
is_open(const struct figure *f)
{
	return f->kind != DATE_KIND && f->kind != TIME && f->kind != YEAR &&
	    f->kind != SCORE_KIND && f->kind != IDENTIFIER;
}

/* Its own hedges, else those of the figure that it is joined to. */
static void
hedges(const struct figures *fs, struct figure *f)
{
	const struct figure *prior = f - 1;
	bool own;

	inside(&fs->tokens, f);
	own = before(fs, f);
	after(fs, f);
	if (!own && f > fs->f && f->modifier == EXACT && coordinated(&fs->tokens, prior, f) &&
	    prior->modifier != RANGE && prior->modifier != VAGUE_MODIFIER)
		f->modifier = prior->modifier;
}

void
figures_bounds(struct figures *fs, const struct approx *how)
{
	struct figure *f;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		if (f->kind == YEAR)
			years(f);
		if (!is_open(f))
			continue;
		if (f->kind != ORDINAL_KIND)
			hedges(fs, f);
		if (f->range)
			range(f);
		else if (f->left.form == FORM_VAGUE)
			vague(f);
		else
			bounds(f, how);
	}
}
