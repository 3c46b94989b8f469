/* pair.c - two amounts that make one figure. */
#include "pair.h"

#include "labels.h"
#include "measure.h"
#include "share.h"

static bool
less(const struct numeral *a, const struct numeral *b)
{
	return dec_cmp(&a->value, &b->value) < 0;
}

static bool
same(const struct numeral *a, const struct numeral *b)
{
	return dec_cmp(&a->value, &b->value) == 0;
}

/* "10 to 15%", "$10 to 15"; but "3% to 88" says two things. */
static bool
units_agree(const struct amount *a, const struct amount *b)
{
	if (a->unit == NULL)
		return true;
	if (b->unit == NULL)
		return measure_kind(a->unit) == MONEY && a->first < a->n.from;
	return str_eq(a->unit->symbol, b->unit->symbol) ||	/* between 80p and £1.20 */
	    (measure_kind(a->unit) == MONEY && str_eq(a->unit->dimension, b->unit->dimension));
}

/*
 * The first of a range takes the unit and the scale of the second; where it may fall,
 * "from 12 to 9 thousand", if they are of one order.
 */
static void
carry_back(struct pair *p, bool falls)
{
	struct dec ten = dec_int(10), most = p->b.n.value;
	struct numeral scaled = p->a.n;

	if (!falls || !dec_mul(&most, &ten, &most))
		most = p->b.n.value;
	if (p->b.unit == NULL)
		p->b.unit = p->a.unit;
	if (p->a.unit == NULL)
		p->a.unit = p->b.unit;
	if (p->b.n.fixed && numeral_scale(&scaled, &p->b.n.scale) &&
	    dec_cmp(&scaled.value, &most) < 0)
		p->a.n = scaled;
}

/* A dash between the two, which is not the last token, in "200-300" or "8,000 – 10,000". */
static bool
dashed(const struct tokens *ts, size_t i)
{
	return (lex_mark(ts, i, '-') || (lex_mark(ts, i, '~') && lex_glued(ts, i))) &&
	    ts->t[i].space == ts->t[i + 1].space;
}

/* "Rose 3p to 99p", "fell 45 to 5,210": by how much, and to what. */
static bool
is_change(const struct tokens *ts, const struct pair *p)
{
	struct dec five = dec_int(5), thousand = dec_int(1000), most;
	size_t at = p->a.first, first;

	while (lex_before(ts, at, HEDGE, &first) != NULL)
		at = first;
	if (lex_before(ts, at, CHANGE, NULL) == NULL)
		return false;
	if (p->a.unit != NULL && p->b.unit != NULL)
		return p->a.last > p->a.n.to || p->a.first < p->a.n.from;
	return p->a.unit == NULL && p->b.unit == NULL && (!p->b.n.fixed || p->a.n.fixed ||
	    dec_cmp(&p->a.n.value, &thousand) >= 0) &&	/* by 89,000 to 33.9 million */
	    dec_mul(&p->a.n.value, &five, &most) && dec_cmp(&most, &p->b.n.value) < 0;
}

/* The tokens of "...", "…" or "--" between two numbers. */
static size_t
ellipsis(const struct tokens *ts, size_t i)
{
	if (i < ts->n && str_is(lex_str(ts, i), "…"))
		return 1;
	if (lex_mark(ts, i, '-') && lex_mark(ts, i + 1, '-') && lex_glued(ts, i + 1))
		return 2;
	return lex_mark(ts, i, '.') && lex_mark(ts, i + 1, '.') && lex_mark(ts, i + 2, '.') ? 3 : 0;
}

/* What may stand between the two of a range: "to", "and", "or", a dash, dots. */
static bool
is_joint(const struct tokens *ts, size_t i)
{
	return i < ts->n && (dashed(ts, i) || ellipsis(ts, i) > 0 || lex_any(ts, i, TO, AND, OR));
}

static bool
is_range(const struct tokens *ts, const struct pair *p, size_t joint)
{
	struct pair scaled = *p;
	const struct numeral *a = &p->a.n, *b = &p->b.n;
	bool from;

	if (a->form != b->form || a->form == FORM_ORDINAL || a->form == FORM_VAGUE ||
	    !units_agree(&p->a, &p->b))
		return false;
	if (lex_is(ts, joint, TO) && is_change(ts, p))
		return false;
	from = lex_before(ts, p->a.first, FROM, NULL) != NULL;
	if (!from && lex_is(ts, joint, TO) && lex_is(ts, joint, EACH))
		return false;	/* двоим по 15 лет */
	carry_back(&scaled, from);
	a = &scaled.a.n;
	if (p->a.unit != NULL && p->b.unit != NULL && p->a.unit != p->b.unit) {
		(void)measure_currency(p->a.unit, &scaled.a.n);
		(void)measure_currency(p->b.unit, &scaled.b.n);
		b = &scaled.b.n;
	}
	if (dashed(ts, joint) && ts->t[joint].space && a->spelled != b->spelled)
		return false;	/* двоим по 15 лет, одному — 17 */
	if (dashed(ts, joint) || ellipsis(ts, joint) > 0 || lex_is(ts, joint, TO))
		return less(a, b) || ((from || b->value.neg) && !same(a, b));
	if (lex_is(ts, joint, AND))
		return lex_before(ts, p->a.first, BETWEEN, NULL) != NULL && less(a, b);
	return lex_is(ts, joint, OR) && p->a.unit == NULL && less(a, b);
}

/* "-for-" or "for" between two equal numbers. */
static size_t
for_joint(const struct tokens *ts, size_t i)
{
	size_t at = lex_mark(ts, i, '-') && lex_glued(ts, i) ? i + 1 : i, next;

	if (lex_sense(ts, at, FOR, &next) == NULL)
		return 0;
	return lex_mark(ts, next, '-') && lex_glued(ts, next) ? next + 1 : next;
}

static bool
ratio(const struct tokens *ts, const struct amount *a, struct pair *p)
{
	size_t at = for_joint(ts, a->n.to);
	bool odds = lex_mark(ts, a->n.to, '-') &&
	    (lex_is(ts, a->n.to + 2, ODDS) || lex_before(ts, a->first, ODDS, NULL) != NULL);
	bool colon = (odds || lex_mark(ts, a->n.to, ':')) && lex_glued(ts, a->n.to) &&
	    lex_glued(ts, a->n.to + 1) && a->n.form == FORM_COUNT;

	if (at > 0 && amount_at(ts, at, &p->b) && p->b.first == at && same(&a->n, &p->b.n) &&
	    !(p->b.last == at + 1 && lex_is(ts, at, NO_ONE)))	/* one for one */
		return true;
	return colon && amount_at(ts, a->n.to + 1, &p->b) && p->b.first == a->n.to + 1;
}

void
pair_at(const struct tokens *ts, const struct amount *a, struct pair *p)
{
	size_t joint = a->last, at;

	*p = (struct pair){ .a = *a };
	if (ratio(ts, a, p)) {
		p->joint = JOINT_RATIO;
		p->even = same(&p->a.n, &p->b.n);
		return;
	}
	if (share_at(ts, a, p)) {
		p->joint = JOINT_SHARE;
		p->b.first = p->b.n.from;
		p->b.last = p->b.n.to;
		p->b.unit = NULL;
		return;
	}
	/* "18- to 25-year-olds": the first hyphen hangs */
	if (lex_mark(ts, joint, '-') && lex_glued(ts, joint) && !lex_glued(ts, joint + 1) &&
	    lex_is(ts, joint + 1, TO))
		joint++;
	at = joint + (ellipsis(ts, joint) > 1 ? ellipsis(ts, joint) : 1);
	if (at < ts->n && is_joint(ts, joint) && amount_beside(ts, at, a, &p->b) &&
	    p->b.first == at && is_range(ts, p, joint)) {
		p->joint = JOINT_RANGE;
		carry_back(p, lex_before(ts, p->a.first, FROM, NULL) != NULL);
		return;
	}
	p->b = p->a;
}
