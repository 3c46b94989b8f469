/* pair.c - amounts and pairs of them. */
#include "pair.h"

#include "grammar.h"
#include "compound.h"
#include "measure.h"

/* +8 °C: the sign is the number's. */
static bool
positive(const struct tokens *ts, size_t i, size_t *first)
{
	if (i == 0 || !lex_mark(ts, i - 1, '+') || !lex_glued(ts, i) || !ts->t[i - 1].space)
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
	if (a->n.form == FORM_FRACTION && (s = lex_sense(ts, at, ARTICLE, &next)) != NULL &&
	    s->n == 1)
		at = next;	/* half an hour */
	if ((a->unit = measure_after(ts, at, &next)) != NULL)
		a->last = next;
}

/* "$5m", "390k"; "5m people" too, though metres are written so. */
static void
letter(const struct tokens *ts, struct amount *a, bool money)
{
	size_t next = a->n.to + 1;

	if (lex_glued(ts, a->n.to) && (money ||
	    units_named(ts->lx->lang, lex_str(ts, a->n.to)) == NULL || lex_is(ts, next, PLURAL)) &&
	    numeral_letter(ts, &a->n))
		a->last = a->n.to;
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
	if (!numeral_at(ts, i, &a->n))
		return false;
	a->last = a->n.to;
	money = measure_before(ts, i, &first);
	letter(ts, a, money != NULL || (other != NULL && other->unit != NULL &&
	    measure_kind(other->unit) == MONEY));
	if (money != NULL) {
		a->unit = money;
		a->first = first;
	} else {
		compound_error(ts, a);
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
amount_at(const struct tokens *ts, size_t i, struct amount *a)
{
	return amount(ts, i, NULL, a);
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

/* The first of a range takes the unit and the scale of the second. */
static void
carry_back(struct pair *p)
{
	struct numeral scaled = p->a.n;

	if (p->b.unit == NULL)
		p->b.unit = p->a.unit;
	p->a.unit = p->b.unit;
	if (p->b.n.fixed && numeral_scale(&scaled, &p->b.n.scale) && less(&scaled, &p->b.n))
		p->a.n = scaled;
}

/* A dash between the two, in "200-300" or "8,000 – 10,000". */
static bool
dashed(const struct tokens *ts, size_t i)
{
	return lex_mark(ts, i, '-') && i + 1 < ts->n && ts->t[i].space == ts->t[i + 1].space;
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
	carry_back(&scaled);
	a = &scaled.a.n;
	from = lex_before(ts, p->a.first, FROM, NULL) != NULL;
	if (dashed(ts, joint) || lex_is(ts, joint, TO))
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
	bool colon = lex_mark(ts, a->n.to, ':') && lex_glued(ts, a->n.to) &&
	    lex_glued(ts, a->n.to + 1) && a->n.form == FORM_COUNT;

	if (at > 0 && amount_at(ts, at, &p->b) && p->b.first == at && same(&a->n, &p->b.n))
		return true;
	return colon && amount_at(ts, a->n.to + 1, &p->b) && p->b.first == a->n.to + 1;
}

/* 10, 100, 1000: what shares are told of. */
static bool
is_ten(const struct dec *v)
{
	struct dec ulp = dec_ulp(v), one = dec_int(1);

	return dec_cmp(v, &ulp) == 0 && dec_cmp(v, &one) > 0;
}

/* One in five, 12 out of 34. */
static bool
share(const struct tokens *ts, const struct amount *a, struct pair *p)
{
	struct dec ten = dec_int(10), thousand = dec_int(1000);
	const struct sense *s;
	bool round;
	size_t at;

	if (a->unit != NULL || a->n.form != FORM_COUNT)
		return false;
	round = (s = lex_sense(ts, a->n.to, OUT_OF, &at)) != NULL && s->n == 1;
	if (s == NULL && (dec_cmp(&a->n.value, &ten) >= 0 ||
	    (s = lex_sense(ts, a->n.to, IN, &at)) == NULL || s->n != 1))
		return false;
	return at < ts->n && numeral_at(ts, at, &p->b.n) && (!round || (is_ten(&p->b.n.value) &&
	    !lex_is(ts, a->n.from, NO_ONE))) &&
	    dec_cmp(&p->b.n.value, &thousand) <= 0 && p->b.n.form == FORM_COUNT &&
	    less(&a->n, &p->b.n) && p->b.n.spelled == a->n.spelled &&
	    measure_after(ts, p->b.n.to, &at) == NULL;
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
	if (share(ts, a, p)) {
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
	at = joint + 1;
	if (joint < ts->n && at < ts->n && (dashed(ts, joint) || lex_is(ts, joint, TO) ||
	    lex_is(ts, joint, AND) || lex_is(ts, joint, OR)) && amount(ts, at, a, &p->b) &&
	    p->b.first == at && is_range(ts, p, joint)) {
		p->joint = JOINT_RANGE;
		carry_back(p);
		return;
	}
	p->b = p->a;
}

bool
pair_share(const struct pair *p, struct numeral *n)
{
	*n = p->a.n;
	n->to = p->b.n.to;
	n->form = FORM_FRACTION;
	return dec_div(&p->a.n.value, &p->b.n.value, 15, DEC_NEAREST, &n->value) &&
	    dec_div(&p->a.n.value, &p->b.n.value, 15, DEC_DOWN, &n->low) &&
	    dec_div(&p->a.n.value, &p->b.n.value, 15, DEC_UP, &n->high);
}

bool
pair_fold(const struct tokens *ts, size_t i, struct numeral *n)
{
	const struct sense *s;
	struct dec v;

	*n = (struct numeral){ .from = i, .spelled = true, .scale = dec_int(1) };
	if ((s = lex_sense(ts, i, FOLD, &n->to)) == NULL || !dec_parse(s->value, &v))
		return false;
	numeral_set(n, v);
	return true;
}

bool
pair_every(const struct tokens *ts, struct amount *a)
{
	struct dec one = dec_int(1), nth = a->n.value;
	size_t first, next;

	if (a->n.form != FORM_ORDINAL || dec_cmp(&nth, &one) <= 0 ||
	    lex_before(ts, a->first, EVERY, &first) == NULL ||
	    measure_after(ts, a->last, &next) != NULL)
		return false;
	a->first = first;
	return numeral_divide(&one, &nth, &a->n);
}
