/* pair.c - amounts and pairs of them. */
#include "pair.h"

#include "compound.h"
#include "grammar.h"
#include "head.h"
#include "labels.h"
#include "measure.h"
#include "share.h"

enum { MILLION = 1000000 };

/* +8 °C: the sign is the number's. */
static bool
positive(const struct tokens *ts, size_t i, size_t *first)
{
	if (i == 0 || !lex_mark(ts, i - 1, '+') || !lex_glued(ts, i) ||
	    !(ts->t[i - 1].space || (i > 1 && (lex_mark(ts, i - 2, '.') || lex_mark(ts, i - 2, '(')))))
		return false;
	*first = i - 1;
	return true;
}

/* Minus before the number at i, which nothing but a blank or a bracket precedes. */
static bool
negative(const struct tokens *ts, size_t i, size_t *first)
{
	if (i > 0 && lex_mark(ts, i - 1, '-') && lex_glued(ts, i) && ts->t[i - 1].space &&
	    !(i > 1 && ts->t[i - 2].kind == TOK_NUMBER)) {
		*first = i - 1;
		return true;
	}
	/* "plus or minus" is a hedge */
	return lex_before(ts, i, MINUS, first) != NULL && !(*first > 0 && lex_is(ts, *first - 1, OR));
}

static void
unit_behind(const struct tokens *ts, struct amount *a)
{
	const struct sense *s;
	size_t at = a->n.to, next;

	if (a->n.form == FORM_ORDINAL)
		return;
	if (a->n.form == FORM_VAGUE)
		(void)lex_sense(ts, at, OF, &at);	/* millions of dollars */
	if (a->n.form == FORM_FRACTION) {
		if (lex_sense(ts, at, OF, &next) == NULL)
			next = at;
		if ((s = lex_sense(ts, next, ARTICLE, &next)) != NULL && s->n == 1)
			at = next;	/* half an hour, a quarter of a mile */
	}
	if ((a->unit = measure_after(ts, at, &next)) != NULL)
		a->last = next;
}

/* A race is run over 110m, and has an article or an owner before it: "the 110m hurdles". */
static bool
is_distance(const struct tokens *ts, const struct amount *a)
{
	return a->first > 0 && dec_is_whole(&a->n.value) && (lex_is(ts, a->first - 1, ARTICLE) ||
	    lex_mark(ts, a->first - 1, '\'') || ts->t[a->first - 1].kind == TOK_MARK);
}

/* Was an earlier number of the sentence scaled by millions: "3.1bn visits, ... 890m"? */
static bool
is_scaled_before(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t k;

	for (k = i; k > 0; k--)
		if ((s = lex_sense(ts, k - 1, SCALE, NULL)) != NULL && s->n >= MILLION)
			return true;
	return false;
}

/* "1.5m shares" are no metres, nor is what stands beside billions. */
static bool
is_million(const struct tokens *ts, const struct amount *a, size_t next)
{
	size_t behind, cut;

	if (next < ts->n && ts->t[next].space && measure_after(ts, next, &behind) != NULL)
		return true;	/* 9.2m b/d */
	if (next < ts->n && ts->t[next].kind == TOK_WORD && !lex_is(ts, next, STOP) &&
	    !lex_is(ts, next, VERB) && head_plural(ts, next, &behind, &cut) != NULL)
		return !is_distance(ts, a);
	return is_scaled_before(ts, a->first) && !lex_is(ts, next, LASTS);
}

/* "$5m", "390k"; "5m people" too, though metres are written so. */
static void
letter(const struct tokens *ts, struct amount *a, bool money)
{
	size_t next = a->n.to + 1;

	if (lex_glued(ts, a->n.to) && (money ||
	    units_named(ts->lx->lang, lex_str(ts, a->n.to)) == NULL || is_million(ts, a, next)) &&
	    numeral_letter(ts, &a->n))
		a->last = a->n.to;
}

/* Does more follow the unit, "and ten minutes", "and a half"?  It is taken into a. */
static bool
amount_and(const struct tokens *ts, struct amount *a)
{
	size_t end = a->last, next;
	struct numeral n = a->n;

	compound_take(ts, a);
	if (a->last > end)
		return true;
	if (lex_sense(ts, end, AND, &next) == NULL || !numeral_has_part(ts, next))
		return false;
	n.to = end;
	numeral_tail(ts, &n);
	if (n.to == end)
		return false;
	a->n = n;
	a->n.to = a->n.from + 1;
	a->last = n.to;
	return true;
}

bool
pair_single(const struct tokens *ts, size_t i, struct amount *a)
{
	const struct sense *s = lex_sense(ts, i, ARTICLE, &a->n.from);
	size_t first;

	if (s == NULL || s->n != 1 || (a->unit = measure_after(ts, a->n.from, &a->last)) == NULL ||
	    measure_kind(a->unit) == MONEY || measure_kind(a->unit) == PERCENT)
		return false;
	a->n = (struct numeral){ .from = i, .to = i + 1, .spelled = true };
	numeral_set(&a->n, dec_int(1));
	a->n.scale = dec_int(1);
	if (amount_and(ts, a))
		return true;	/* an hour and ten minutes */
	if ((s = lex_before(ts, i, HEDGE, &first)) == NULL || str_is(s->value, "exact") ||
	    !(label_ends(ts, a->last) || lex_is(ts, a->last, OF) || lex_is(ts, a->last, LASTS)) ||
	    lex_is(ts, a->last, PART) || lex_is(ts, a->last, PASS_NEAR))
		return false;
	return true;
}

/* The amount at i; `other` is the one before it in a pair, or NULL. */
static bool
amount(const struct tokens *ts, size_t i, const struct amount *other, struct amount *a)
{
	const struct unit *money;
	size_t first, k;

	*a = (struct amount){ .first = i };
	if (ts->t[i].kind == TOK_MARK || ts->t[i].upper) {
		/* a sign or a currency: the number stands one or two tokens on */
		for (k = i + 1; k <= i + 2 && k < ts->n; k++) {
			if (ts->t[k].kind != TOK_NUMBER)
				continue;
			if ((measure_before(ts, k, &first) != NULL && first == i) ||
			    ((negative(ts, k, &first) || positive(ts, k, &first)) && first == i)) {
				if (!amount(ts, k, other, a))
					return false;
				a->first = i;
				return true;
			}
		}
	}
	if (ts->t[i].kind == TOK_WORD && compound_word(ts, i, a))
		return true;
	*a = (struct amount){ .first = i };
	if (!numeral_at(ts, i, &a->n))
		return pair_single(ts, i, a);
	a->last = a->n.to;
	money = measure_before(ts, i, &first);
	letter(ts, a, money != NULL || (other != NULL && other->unit != NULL &&
	    measure_kind(other->unit) == MONEY));
	if (money != NULL) {
		a->unit = money;
		a->first = first;
	} else {
		unit_behind(ts, a);
		if (a->unit != NULL)
			compound_take(ts, a);
	}
	if (negative(ts, a->first, &first)) {
		a->first = first;
		a->n.value = dec_neg(&a->n.value);
		a->n.low = a->n.high = a->n.value;
	}
	return true;
}

bool
amount_exact(const struct tokens *ts, size_t i, struct amount *a)
{
	return amount(ts, i, NULL, a);
}

bool
amount_at(const struct tokens *ts, size_t i, struct amount *a)
{
	if (!amount(ts, i, NULL, a))
		return false;
	compound_error(ts, a);
	return true;
}

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
	return str_eq(a->unit->symbol, b->unit->symbol);
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
	p->a.unit = p->b.unit;
	if (p->b.n.fixed && numeral_scale(&scaled, &p->b.n.scale) &&
	    dec_cmp(&scaled.value, &most) < 0)
		p->a.n = scaled;
}

/* A dash between the two, in "200-300" or "8,000 – 10,000". */
static bool
dashed(const struct tokens *ts, size_t i)
{
	return lex_mark(ts, i, '-') && i + 1 < ts->n && ts->t[i].space == ts->t[i + 1].space;
}

/* "Rose 3p to 99p", "fell 45 to 5,210": by how much, and to what. */
static bool
is_change(const struct tokens *ts, const struct pair *p)
{
	struct dec five = dec_int(5), most;
	size_t at = p->a.first, first;

	while (lex_before(ts, at, HEDGE, &first) != NULL)
		at = first;
	if (lex_before(ts, at, CHANGE, NULL) == NULL)
		return false;
	if (p->a.unit != NULL && p->b.unit != NULL)
		return p->a.last > p->a.n.to || p->a.first < p->a.n.from;
	return p->a.unit == NULL && p->b.unit == NULL && !p->b.n.fixed &&
	    dec_mul(&p->a.n.value, &five, &most) && dec_cmp(&most, &p->b.n.value) < 0;
}

/* The tokens of "..." or "…" between two numbers. */
static size_t
ellipsis(const struct tokens *ts, size_t i)
{
	if (i < ts->n && str_is(lex_str(ts, i), "…"))
		return 1;
	return lex_mark(ts, i, '.') && lex_mark(ts, i + 1, '.') && lex_mark(ts, i + 2, '.') ? 3 : 0;
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
	carry_back(&scaled, from);
	a = &scaled.a.n;
	if (dashed(ts, joint) || ellipsis(ts, joint) > 0 || lex_is(ts, joint, TO))
		return less(a, b) || (from && !same(a, b));
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
	at = joint + (ellipsis(ts, joint) > 1 ? 3 : 1);
	if (joint < ts->n && at < ts->n && (ellipsis(ts, joint) > 0 || dashed(ts, joint) || lex_is(ts, joint, TO) ||
	    lex_is(ts, joint, AND) || lex_is(ts, joint, OR)) && amount(ts, at, a, &p->b) &&
	    p->b.first == at && is_range(ts, p, joint)) {
		p->joint = JOINT_RANGE;
		carry_back(p, lex_before(ts, p->a.first, FROM, NULL) != NULL);
		return;
	}
	p->b = p->a;
}
