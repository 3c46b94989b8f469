/* alike.c - bare numbers that are measured as a figure beside them. */
#include "alike.h"

#include "borrow.h"
#include "head.h"
#include "inflected.h"
#include "labels.h"
#include "noun.h"

enum {
	POINTS_MAX = 25,	/* a share changes by no more, an index does */
	MILLION = 1000000,
	NORM_MAX = 5,		/* tokens of "a seasonal norm of" */
	REACH = 32,		/* figures looked at on either side */
};

/* Do the numbers f and b stand on both sides of token i alone? */
static bool
parted_by(const struct figure *f, const struct figure *b, size_t i)
{
	return f->last <= i && b->first == i + 1 && b->left.from == b->first;
}

/* The x of 30 x 20 x 10cm. */
static bool
is_times(const struct tokens *ts, size_t i)
{
	return str_is(lex_str(ts, i), "x") || str_is(lex_str(ts, i), "×");
}

/* "Ten- and 11-year-olds", "two- and three-bed homes": what the hyphen leaves open. */
static bool
hangs(const struct tokens *ts, const struct figure *f, const struct figure *b)
{
	return lex_mark(ts, f->last, '-') && lex_glued(ts, f->last) && !lex_glued(ts, f->last + 1) &&
	    (lex_is(ts, f->last + 1, AND) || lex_is(ts, f->last + 1, OR) ||
	    lex_mark(ts, f->last + 1, ',')) && parted_by(f, b, f->last + 1);
}

static void
measure_as(struct figure *f, const struct figure *b)
{
	f->kind = b->kind;
	f->unit = b->unit;
	f->per = b->per;
	f->per_n = b->per_n;
}

/* 3,600 of the 5,000 square kilometres; but of the 30-tonne lorries. */
static bool
is_part(const struct tokens *ts, const struct figure *f, const struct figure *b)
{
	return b->unit.n > 0 && b->kind != AGE_KIND && noun_stops(ts, b->last) &&
	    borrow_is_part(ts, f);
}

/* "5 и 8 лет", "19,4 против 9,7 %", the 10 of "10, 20 and 30 km" once 20 is measured. */
static bool
is_joined(const struct tokens *ts, const struct figure *f, const struct figure *b)
{
	if (f->kind != CARDINAL || f->unit.n > 0 || b->unit.n == 0 || b->range ||
	    f->modifier != EXACT || f->last + 1 != b->first || b->left.from != b->first)
		return false;
	if (inflected(ts) && lex_is(ts, f->last, AGAINST))
		return true;
	if (!inflected(ts) && b->kind == MONEY)
		return false;
	return lex_is(ts, f->last, AND) || lex_is(ts, f->last, OR) ||
	    (lex_mark(ts, f->last, ',') && b->last == b->left.to);
}

/* The bare number is in the unit of the one that it is joined to. */
void
alike_next(const struct tokens *ts, struct figure *f)
{
	const struct figure *b = f + 1;

	if (f->kind == CARDINAL && f->unit.n == 0 && (hangs(ts, f, b) || (!inflected(ts) &&
	    (is_part(ts, f, b) || (b->kind == MEASURE && is_times(ts, f->last) &&
	    parted_by(f, b, f->last)))))) {
		measure_as(f, b);
		figure_counts(f, b);
		return;
	}
	if (is_joined(ts, f, b))
		measure_as(f, b);
}

/* Against, instead of, at most: what stands before a bare number that is compared. */
static bool
compared(const struct tokens *ts, const struct figure *f)
{
	size_t at = f->first, cut;

	if (lex_before(ts, at, HEDGE, NULL) != NULL)
		return true;
	if (lex_word(ts, at - 1) && head_ending(ts, at - 1, ADJECTIVE, &cut) != NULL)
		at--;	/* вместо прежних двенадцати */
	return lex_before(ts, at, AGAINST, NULL) != NULL;
}

/* На 120 тысяч ниже: by how much more or less than what was said before. */
static bool
is_changed(const struct tokens *ts, const struct figure *f)
{
	return lex_before(ts, f->first, FOR, NULL) != NULL && lex_is(ts, f->last, COMPARATIVE);
}

/*
 * "The wage is 8,647 hryvnias, the subsistence minimum — 3,209": a bare number behind a
 * dash, or with a sign or a fraction, or compared, is measured as the one before it.
 */
static bool
is_listed(const struct tokens *ts, const struct figure *f, const struct figure *prior)
{
	bool dash = lex_mark(ts, f->first - 1, '-') && ts->t[f->first - 1].space;
	bool uncounted = f->left.value.neg || !dec_is_whole(&f->left.value);

	if (!inflected(ts) || !noun_stops(ts, f->last))
		return false;
	if (is_changed(ts, f) && prior->kind != CARDINAL && prior->kind != PERCENT)
		return prior->unit.n > 0;
	if (prior->per_n > 0)
		return dash && !dec_is_whole(&f->left.value);
	switch (prior->kind) {
	case MONEY:
		return uncounted || dash || compared(ts, f);
	case MEASURE:
		return uncounted || (dash && !f->left.fixed) || compared(ts, f);
	case PERCENT:
		return (dash && !f->left.fixed) || compared(ts, f);
	case DURATION:
		return (dash && uncounted) || compared(ts, f);
	default:
		return false;
	}
}

/* Where "against" ends, before hedges and "a norm of"; 0: nothing is compared. */
static size_t
against(const struct tokens *ts, size_t at)
{
	size_t of, k;

	at = lex_back(ts, at, HEDGE);
	if (lex_before(ts, at, AGAINST, NULL) != NULL)
		return at;
	if (lex_before(ts, at, OF, &of) == NULL)
		return 0;
	for (k = of; k > 0 && of - k < NORM_MAX && ts->t[k - 1].kind == TOK_WORD &&
	    !lex_is(ts, k - 1, VERB); k--)
		if (lex_is(ts, k - 1, ARTICLE))
			return lex_before(ts, k - 1, AGAINST, NULL) != NULL ||
			    lex_before(ts, k - 1, HEDGE, NULL) != NULL ? k - 1 : 0;
	return 0;
}

/*
 * "12 days, from 41 at its worst", "52% to 48", "243 mm, against a norm of 96": as the
 * measure before it; but "rose 5% from 88" is said of something else.
 */
static bool
is_compared(const struct tokens *ts, const struct figure *f, const struct figure *prior)
{
	bool to = lex_is(ts, prior->last, TO) && parted_by(prior, f, prior->last);
	size_t at = prior->first;

	if (inflected(ts) || f->left.form == FORM_VAGUE || lex_mark(ts, f->last, '-') ||
	    !(label_ends(ts, f->last) || lex_is(ts, f->last, ARTICLE)))	/* 52 a year ago */
		return false;
	at = lex_back(ts, at, HEDGE);
	if (lex_is(ts, at - 1, CHANGE) && lex_is(ts, at - 1, IN))
		at--;	/* won by 52% to 48, but rose by */
	if (prior->kind == PERCENT && lex_before(ts, at, CHANGE, NULL) != NULL)
		return false;
	if (!dec_is_whole(&f->left.value) && !dec_is_whole(&prior->left.value) &&
	    lex_before(ts, f->first, AND, NULL) != NULL)
		return true;	/* €1.89 in Paris and 1.52 in Madrid */
	if (to && (prior->kind == PERCENT || lex_before(ts, at, FROM, NULL) != NULL))
		return true;	/* from eight years to five */
	return !to && against(ts, f->first) > 0 && prior->kind != CARDINAL &&
	    prior->kind != FRACTION;
}

/* "SEK 14.9bn, against 13.2bn": a bare number of millions beside money. */
static bool
is_money(const struct tokens *ts, const struct figure *f, const struct figure *prior)
{
	struct dec million = dec_int(MILLION);

	return prior->kind == MONEY && f->left.fixed && f->left.form == FORM_COUNT &&
	    dec_cmp(&f->left.scale, &million) >= 0 && prior->per_n == 0 && prior->left.fixed &&
	    (label_ends(ts, f->last) || ts->t[f->last].kind == TOK_NUMBER ||
	    lex_is(ts, f->last, NUMBER) || lex_is(ts, f->last, ARTICLE));
}

static bool
is_moment(const struct figure *f)
{
	return f->kind == DATE_KIND || f->kind == YEAR || f->kind == TIME ||
	    f->kind == ORDINAL_KIND || f->kind == IDENTIFIER;
}

void
alike_prior(const struct figures *fs, struct figure *f)
{
	const struct figure *prior;
	const struct tokens *ts = &fs->tokens;

	if (f == fs->f)
		return;
	for (prior = f - 1; inflected(ts) && prior > fs->f && is_moment(prior); prior--)
		;	/* торік — 4,2 млрд */
	if (is_listed(ts, f, prior) || is_money(ts, f, prior)) {
		measure_as(f, prior);
		if (f->kind == RATIO) {	/* 5,3 врача на тысячу, в сёлах — 1,4 */
			figure_counts(f, prior);
		}
		return;
	}
	for (; prior > fs->f && is_moment(prior); prior--)
		;
	if (prior->unit.n > 0 || prior->per_n > 0) {
		if (is_compared(ts, f, prior) || (prior->kind == MEASURE && lex_is(ts, f->last, WIDE)))
			measure_as(f, prior);
	}
}

/* Fell to 3.4m from 5.1m; 4m passengers, up from the 3.6m it carried: an m has been millions. */
static bool
in_millions(const struct figures *fs, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	const struct figure *g = &fs->f[i], *first = fs->f + (i > REACH ? i - REACH : 0);

	if (i + 1 < fs->n && lex_is(ts, g->last, OF) && borrow_is_part(ts, g))
		g++;	/* 1.1m of the 1.4m recipients */
	while (g > first && g->kind != CARDINAL)
		g--;
	return g->kind == CARDINAL && g->left.fixed && noun_stops(ts, fs->f[i].last) &&
	    !lex_is(ts, fs->f[i].last, WIDE) && lex_glued(ts, g->left.to - 1) &&
	    str_is(lex_str(ts, g->left.to - 1), "m");
}

void
alike_units(struct figures *fs, size_t i)
{
	struct figure *f = &fs->f[i];
	struct dec million;
	size_t k;

	if (f->kind != MEASURE)
		return;
	million = dec_int(MILLION);
	if (str_is(f->unit, "m") && lex_glued(&fs->tokens, f->last - 1) &&
	    in_millions(fs, i) && numeral_scale(&f->left, &million)) {
		f->kind = CARDINAL;
		f->unit = STR("");
	}
	if (str_is(f->unit, "lb") && f->left.fixed && f->per_n == 0 &&
	    dec_cmp(&f->left.scale, &million) >= 0 && !lex_is(&fs->tokens, f->last, OF)) {
		f->kind = MONEY;	/* nothing else weighs millions of pounds */
		f->unit = STR("GBP");
	}
	if (!str_is(f->unit, "deg"))
		return;
	for (k = i > REACH ? i - REACH : 0; k < fs->n && k < i + REACH; k++)
		if (str_is(fs->f[k].unit, "Cel") || str_is(fs->f[k].unit, "Fah"))
			f->unit = fs->f[k].unit;
}

bool
alike_points(struct figures *fs, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	struct dec most, size;
	struct figure *f = &fs->f[i];
	size_t k, next;

	if (f->kind != CARDINAL || lex_sense(ts, f->last, POINTS, &next) == NULL ||
	    !(noun_stops(ts, next) || lex_is(ts, next, PER) || head_plural(ts, next, &k, &k) == NULL))
		return false;
	most = dec_int(POINTS_MAX);
	size = f->range ? f->right.value : f->left.value;
	size.neg = false;
	for (k = 0; k < i && fs->f[k].kind != PERCENT && fs->f[k].kind != FRACTION; k++)
		;
	if (k == i || dec_cmp(&size, &most) > 0)
		return false;
	f->kind = PERCENT;
	f->unit = STR("pp");
	f->last = next;
	f->quote.to = ts->t[next - 1].to;
	return true;
}
