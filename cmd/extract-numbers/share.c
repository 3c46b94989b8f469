/* share.c - a part of so many, as a fraction. */
#include "share.h"

#include "grammar.h"
#include "head.h"
#include "labels.h"
#include "measure.h"
#include "noun.h"
#include "numeric.h"

enum { NOUN_MAX = 3 };	/* words between "one" and "in eight" */

/* "one household in eight": the token behind "in", which no noun may follow. */
static size_t
parted(const struct tokens *ts, const struct amount *a)
{
	const struct sense *s;
	size_t i, next;

	for (i = a->n.to; i < a->n.to + NOUN_MAX && i < ts->n && ts->t[i].kind == TOK_WORD; i++) {
		if ((s = lex_sense(ts, i, IN, &next)) != NULL)
			return s->n == IN_SHARE && i > a->n.to && lex_is(ts, next, NUMBER) &&
			    measure_after(ts, i, &i) == NULL ? next : 0;
		if (lex_any(ts, i, STOP, BE, VERB, OF, AND, PARTICIPLE))
			return 0;
	}
	return 0;
}

/* 10, 100, 1000: what shares are told of. */
static bool
is_ten(const struct dec *v)
{
	struct dec ulp = dec_ulp(v), one = dec_int(1);

	return dec_cmp(v, &ulp) == 0 && dec_cmp(v, &one) > 0;
}

/* Примерно один из семи: nobody counts so, it is a share. */
static bool
is_hedged(const struct tokens *ts, size_t i)
{
	const struct sense *s = lex_before(ts, i, HEDGE, NULL);

	return s != NULL && (str_is(s->value, "about") || str_is(s->value, "almost"));
}

/* Семь из десяти; but один из десяти жителей. */
static bool
of_ten(const struct tokens *ts, const struct amount *a, size_t i)
{
	struct numeral n;

	return numeral_at(ts, i, &n) && is_ten(&n.value) &&
	    (!lex_is(ts, a->n.from, NO_ONE) || noun_stops(ts, n.to) || lex_is(ts, n.to, BASE));
}

/* Where what it is a part of stands, behind "in" or "out of"; 0: nowhere. */
static size_t
whole_at(const struct tokens *ts, const struct amount *a)
{
	struct dec ten = dec_int(10);
	size_t at = numeral_step(ts, a->n.to), next;
	const struct sense *s;

	if ((s = lex_sense(ts, at, OUT_OF, &next)) != NULL)
		return s->n != OUT_OF_MANY || is_hedged(ts, a->first) || of_ten(ts, a, next) ? next : 0;
	if (dec_cmp(&a->n.value, &ten) < 0 && (s = lex_sense(ts, at, IN, &next)) != NULL &&
	    s->n == IN_SHARE)
		return numeral_step(ts, next);
	return 0;
}

/* The number at `at` as the whole of the part. */
static bool
is_whole(const struct tokens *ts, const struct amount *a, size_t at, struct numeral *n)
{
	struct dec million = dec_int(1000000);
	int year;
	size_t next;

	if (at == 0 || at >= ts->n || !numeral_at(ts, at, n) || n->form != FORM_COUNT ||
	    dec_cmp(&n->value, &million) > 0 || dec_cmp(&a->n.value, &n->value) >= 0 ||
	    measure_after(ts, n->to, &next) != NULL)
		return false;
	if (n->spelled)	/* one in ten, but not 3 in ten */
		return a->n.spelled;
	return date_year_at(ts, at, &year) == 0 || !(a->n.spelled || label_ends(ts, n->to));
}

/* One gate in eight castles: the number at i counts what follows it, or is none. */
static bool
has_noun(const struct tokens *ts, size_t i)
{
	struct numeral n;
	size_t cut;

	if (!numeral_at(ts, i, &n))
		return true;
	return lex_word(ts, n.to) && !label_ends(ts, n.to) &&
	    head_ending(ts, n.to, ENDING, &cut) == NULL;
}

bool
share_at(const struct tokens *ts, const struct amount *a, struct pair *p)
{
	size_t at;

	if (a->unit != NULL || a->n.form != FORM_COUNT)
		return false;
	if ((at = whole_at(ts, a)) == 0 && (at = parted(ts, a)) > 0 && has_noun(ts, at))
		return false;
	return is_whole(ts, a, at, &p->b.n);
}

bool
pair_share(const struct pair *p, struct numeral *n)
{
	*n = p->a.n;
	n->to = p->b.n.to;
	return numeral_divide(&p->a.n.value, &p->b.n.value, n);
}

bool
pair_fold(const struct tokens *ts, size_t i, struct numeral *n)
{
	const struct sense *s;
	struct dec v;
	size_t to;

	if ((s = lex_sense(ts, i, FOLD, &to)) == NULL || !dec_parse(s->value, &v))
		return false;
	*n = (struct numeral){ .from = i, .to = to, .spelled = true, .scale = dec_int(1) };
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
