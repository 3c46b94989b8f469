/* kind.c - whether an amount is a figure, and of which kind. */
#include "kind.h"

#include "grammar.h"
#include "head.h"
#include "inflected.h"
#include "measure.h"
#include "noun.h"

enum {
	LIST_REACH = 5,		/* tokens */
	SOMEBODY_MAX = 4,
	SAYING_REACH = 12,	/* tokens from "one old soldier" to "said" */
	OLDEST = 120,
	IN_YEARS = 2,		/* of в in "в 18 лет" */
	ADJECTIVES_MAX = 3,	/* words from "5-летний" to its noun */
};

/*
 * One lane was shut: with a noun of its own it counts.  Not "one wonders", "one official
 * said", "the one man", nor what is only a way of speaking (one point).
 */
static bool
one_of_kind(const struct tokens *ts, size_t i)
{
	size_t next = i + 1, at, end, cut;
	const struct sense *s;

	s = i > 0 ? lex_sense(ts, i - 1, ARTICLE, NULL) : NULL;
	if (inflected(ts) || s != NULL || noun_stops(ts, next) || !ts->t[next].space ||
	    lex_sense(ts, i, NO_ONE, NULL)->n == 1 ||
	    (i > 0 && ((lex_is(ts, i - 1, BE) && !lex_is(ts, i - 1, VERB)) || lex_is(ts, i - 1, NO_ONE) || ts->t[i].upper * i > 0)))
		return false;
	if (((s = head_plural(ts, next, &at, &cut)) != NULL &&
	    (cut > 0 || !str_eq(s->value, lex_str(ts, next)))) || (head_ending(ts, next, ENDING, &cut) != NULL &&
	    noun_stops(ts, next + 1) && !str_ends(lex_str(ts, next), STR("ly"))))
		return false;	/* one saying so; but one family */
	if ((end = noun_singular(ts, next, &at)) == 0 || lex_is(ts, end, SAY))
		return false;
	for (next = end; next < ts->n && next - end < SAYING_REACH && lex_is(ts, at, PEOPLE); next++)
		if (lex_is(ts, next, SAY))
			return false;	/* one old soldier at the gate, 81, said */
	return true;
}

/* "One" alone, "first" before no noun are none. */
bool
kind_counts(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;
	const struct numeral *n = &a->n;
	size_t next = a->last, k;
	bool before;

	if (n->form == FORM_ORDINAL && n->spelled && n->to - n->from == 1) {
		if (next >= ts->n || ts->t[next].kind != TOK_WORD)
			return n->from > 0 && lex_is(ts, n->from - 1, ARTICLE);
		if (n->from > 0 && lex_is(ts, n->from - 1, ARTICLE))
			return true;
		return !lex_is(ts, next, STOP) && !lex_is(ts, next, BE) &&
		    !lex_is(ts, next, VERB) && !lex_is(ts, next, PARTICIPLE) &&
		    !lex_is(ts, next, ARTICLE) && !lex_is(ts, next, IN) &&
		    !(n->from > 0 && (lex_is(ts, n->from - 1, BE) || lex_is(ts, n->from - 1, IN)));
	}
	if (inflected(ts) && n->spelled && n->to - n->from == 1 && n->from > 0 &&
	    lex_is(ts, n->from - 1, ORDINAL) && a->unit == NULL)
		return false;	/* друга сотня */
	if (a->first < n->from || !lex_is(ts, n->from, NO_ONE) || n->form != FORM_COUNT || n->fixed ||
	    n->to - n->from > 1)
		return true;
	before = lex_before(ts, a->first, HEDGE, NULL) != NULL ||
	    (lex_before(ts, a->first, EACH, NULL) != NULL && noun_stops(ts, next) &&
	    !lex_is(ts, next, OUT_OF)) ||	/* по одному */
	    (fs->n > 0 && inflected(ts) && a->first > 0 &&
	    (lex_is(ts, a->first - 1, AND) || lex_mark(ts, a->first - 1, ',')) &&
	    a->first - fs->f[fs->n - 1].last < LIST_REACH && !noun_stops(ts, next) &&
	    fs->f[fs->n - 1].kind == CARDINAL) ||	/* seven schools and one hospital */
	    (fs->n > 0 && inflected(ts) && a->last - a->first == 1 && a->first > 1 &&
	    !lex_is(ts, a->first - 1, STOP) && !lex_is(ts, a->first - 1, IN) &&
	    !lex_is(ts, a->first - 1, NO_ONE) &&
	    ts->t[a->first - 1].kind == TOK_WORD && noun_stops(ts, next) &&
	    (next >= ts->n || ts->t[next].kind == TOK_MARK));	/* 81 against, abstained one */
	if (before || a->unit != NULL || lex_is(ts, next, PARTICIPLE) || one_of_kind(ts, a->first) ||
	    (lex_mark(ts, next, ',') && lex_is(ts, next + 1, NUMBER) &&
	    !(inflected(ts) && lex_is(ts, next + 1, NO_ONE))))
		return true;
	for (k = next; k < next + 4 && k < ts->n && ts->t[k].kind == TOK_WORD; k++) {
		if (lex_is(ts, k, PARTICIPLE) && k > next)
			return true;	/* one civilian was killed */
		if (k > next && lex_is(ts, k, AND) && k + 1 < ts->n &&
		    (ts->t[k + 1].kind == TOK_NUMBER || lex_is(ts, k + 1, NUMBER)))
			return !lex_is(ts, k + 1, NO_ONE);
		if (lex_is(ts, k, STOP) || lex_is(ts, k, OF) || lex_is(ts, k, ARTICLE))
			return false;
	}
	return false;
}

/* Is an age word before token i, hedges and "from" aside?  *first is where it begins. */
static bool
aged(const struct tokens *ts, size_t i, size_t *first)
{
	size_t at = i, next;
	bool more = true;

	while (more) {
		if (lex_before(ts, at, AGE, first) != NULL)
			return true;
		more = lex_before(ts, at, HEDGE, &next) != NULL ||
		    lex_before(ts, at, FROM, &next) != NULL ||
		    lex_before(ts, at, BETWEEN, &next) != NULL;
		at = more ? next : at;
	}
	return false;
}

/* "The captain", "her former coach": one of whom the sentence speaks, but no sum or place. */
static bool
is_somebody(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t next, cut, k;

	if (noun_stops(ts, i) || head_plural(ts, i, &next, &cut) != NULL || lex_is(ts, i, SCORE) ||
	    lex_is(ts, i, TOTAL) || lex_is(ts, i, PLACE) || lex_is(ts, i, NUMBERED) ||
	    lex_is(ts, i, IDENT) || lex_is(ts, i, PERIOD))
		return false;
	for (k = i; k > 0 && i - k < SOMEBODY_MAX; k--)
		if ((s = lex_sense(ts, k - 1, ARTICLE, NULL)) != NULL)
			return s->n < 1 && (k < 2 || !lex_is(ts, k - 2, OF));
		else if (noun_stops(ts, k - 1))
			break;
	return false;
}

/* "Two sons, 12 and nine.": nothing is counted of which they are as many. */
static bool
with_sibling(const struct tokens *ts, const struct amount *a)
{
	struct numeral n;
	size_t next;

	return lex_is(ts, a->first - 2, PEOPLE) && lex_sense(ts, a->last, AND, &next) != NULL &&
	    numeral_at(ts, next, &n) && n.form == FORM_COUNT && !n.fixed &&
	    (n.to >= ts->n || ts->t[n.to].kind == TOK_MARK);
}

/* ", 77, said" behind a name. */
static bool
apposed(const struct tokens *ts, const struct amount *a)
{
	struct dec most, least;

	if (a->first < 2 || !lex_mark(ts, a->first - 1, ',') ||
	    !(lex_mark(ts, a->last, ',') || with_sibling(ts, a)))
		return false;
	most = dec_int(120);
	least = dec_int(1);
	return !a->n.spelled && a->unit == NULL && dec_is_whole(&a->n.value) &&
	    dec_cmp(&a->n.value, &most) <= 0 && dec_cmp(&a->n.value, &least) >= 0 &&
	    ts->t[a->first - 2].kind == TOK_WORD &&
	    (ts->t[a->first - 2].upper || lex_before(ts, a->first - 1, PEOPLE, NULL) != NULL ||
	    is_somebody(ts, a->first - 2)) && a->n.form == FORM_COUNT && a->last - a->first == 1;
}

/* Ему 54, его брату — 7: a bare number beside whose age it is. */
static bool
whose(const struct tokens *ts, const struct pair *p)
{
	struct dec most = dec_int(110), one = dec_int(1);
	const struct amount *a = &p->a;
	size_t at = a->first, end = a->last;

	(void)lex_sense(ts, end, HEDGE_AFTER, &end);
	if (!inflected(ts) || p->joint != JOINT_NONE || a->n.form != FORM_COUNT || a->n.fixed ||
	    dec_cmp(&a->n.value, &one) < 0 || dec_cmp(&a->n.value, &most) > 0 ||
	    !noun_stops(ts, end) || lex_is(ts, end, OUT_OF))
		return false;
	while (lex_before(ts, at, HEDGE, &at) != NULL || lex_before(ts, at, BE, &at) != NULL)
		;
	if (at > 0 && lex_mark(ts, at - 1, '-') && ts->t[at - 1].space)
		at--;
	return lex_before(ts, at, AGE_WHOSE, NULL) != NULL;
}

/* "eight, 12 and 17" behind an age: ages too. */
static bool
goes_on(const struct figures *fs, size_t first)
{
	const struct figure *f = fs->n > 0 ? &fs->f[fs->n - 1] : NULL;
	size_t at;

	if (f == NULL || f->kind != AGE_KIND)
		return false;
	at = f->last;
	if (lex_mark(&fs->tokens, at, ','))
		at++;
	if (lex_is(&fs->tokens, at, AND))
		at++;
	return at > f->last && at == first;
}

/* Does a noun of the class stand at i, behind its adjectives? */
static bool
leads_to(const struct tokens *ts, size_t i, enum class class)
{
	size_t end = i + ADJECTIVES_MAX, cut;

	for (; i < end && !noun_stops(ts, i); i++) {
		if (head_stem(ts, i, class) != NULL)
			return true;
		if (head_ending(ts, i, ADJECTIVE, &cut) == NULL)
			return false;
	}
	return false;
}

/* 5-летний, пятилетний; *next is behind it. */
static bool
is_adjective(const struct tokens *ts, const struct amount *a, size_t *next)
{
	*next = a->last;
	if (lex_sense(ts, a->n.to, AGE_AFTER, next) != NULL ||
	    (lex_mark(ts, a->n.to, '-') && lex_sense(ts, a->n.to + 1, AGE_AFTER, next) != NULL))
		return true;
	return inflected(ts) && a->unit != NULL && measure_kind(a->unit) == DURATION &&
	    (lex_is(ts, a->n.from, COMPOSED) || lex_mark(ts, a->n.to, '-'));
}

/* "В 18 лет" behind nobody's срок or разница. */
static bool
at_years(const struct tokens *ts, size_t first)
{
	const struct sense *s = first > 0 ? lex_sense(ts, first - 1, IN, NULL) : NULL;
	size_t i = first - 1;

	if (s == NULL || s->n < IN_YEARS || s->n > IN_YEARS + 1)
		return false;	/* к пяти годам ссылки */
	return i == 0 || ts->t[i - 1].kind == TOK_MARK || ts->t[i - 1].upper ||
	    lex_is(ts, i - 1, STOP) || lex_is(ts, i - 1, VERB) || inflected_verb(ts, i - 1);
}

/* Подростки 14–17 лет, дети до шести лет, старше 65 лет: a person before so many years. */
static bool
of_person(const struct tokens *ts, const struct amount *a, size_t first)
{
	struct dec most = dec_int(OLDEST);
	const struct sense *s;
	size_t at = first, hedge;

	if (!inflected(ts) || a->unit == NULL || !str_is(a->unit->symbol, "year") ||
	    dec_cmp(&a->n.value, &most) > 0)
		return false;
	if (at_years(ts, first))
		return true;
	for (; at > 0; at = hedge) {
		if ((s = lex_before(ts, at, AGE_BOUND, NULL)) != NULL && s->n == 1)
			return true;
		if (lex_before(ts, at, HEDGE, &hedge) == NULL && lex_before(ts, at, FROM, &hedge) == NULL)
			break;
	}
	if (!noun_stops(ts, a->last) && !lex_is(ts, a->last, PARTICIPLE))
		return false;	/* мужчина 15 лет провёл в тюрьме */
	at -= at > 1 && lex_mark(ts, at - 1, ',');
	return at > 0 && ts->t[at - 1].kind == TOK_WORD && head_stem(ts, at - 1, PEOPLE) != NULL;
}

/* What is said in years and months of somebody is an age, of a contract none. */
static bool
is_age(const struct tokens *ts, const struct amount *a, size_t first, size_t *last)
{
	size_t next;

	if (!is_adjective(ts, a, &next))
		return of_person(ts, a, first);
	*last = next;
	if (a->unit == NULL || str_is(a->unit->symbol, "year"))
		return !leads_to(ts, next, LASTS);
	return leads_to(ts, next, PEOPLE);
}

/* Three times as many, 2.6 times the radius, four times higher; but three times a week. */
static bool
is_multiple(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t next;

	if (lex_sense(ts, i, TIMES, &next) == NULL || next >= ts->n)
		return false;
	s = lex_sense(ts, next, ARTICLE, NULL);
	return (s != NULL && s->n < 1) || lex_is(ts, next, LIKE) || lex_is(ts, next, MORE) ||
	    (ts->t[next].kind == TOK_WORD && str_ends(lex_str(ts, next), STR("er")));
}

/* The kind of a pair of amounts, or of one (then b is a). */
enum kind
kind_of(struct figures *fs, const struct pair *p, size_t *first, size_t *last)
{
	const struct tokens *ts = &fs->tokens;
	const struct amount *b = &p->b;
	size_t next;

	if (p->joint == JOINT_RATIO)
		return RATIO;
	if (p->joint == JOINT_SHARE)
		return FRACTION;
	if (b->unit == NULL && lex_is(ts, b->last, TIMES) &&
	    (lex_before(ts, *first, IN, NULL) != NULL || lex_before(ts, *first, FOR, NULL) != NULL))
		return RATIO;	/* в 2,3 раза */
	if (b->unit == NULL && !inflected(ts) && (is_multiple(ts, b->last) ||
	    (lex_is(ts, b->last, TIMES) && !dec_is_whole(&b->n.value)))) {
		*last = b->last + 1;
		return RATIO;
	}
	if (is_age(ts, b, *first, last))
		return AGE_KIND;
	if (*last > b->last && b->unit == NULL)
		return DURATION;	/* 5-летний контракт */
	if (b->unit != NULL && measure_kind(b->unit) == DURATION &&
	    lex_sense(ts, numeral_step(ts, b->last), OLD, &next) != NULL) {
		*last = next;
		return AGE_KIND;	/* ten months old */
	}
	if (b->unit == NULL || measure_kind(b->unit) == DURATION) {
		if (aged(ts, *first, first) || goes_on(fs, *first) || whose(ts, p))
			return AGE_KIND;
		if (p->joint == JOINT_NONE && apposed(ts, &p->a))
			return AGE_KIND;
	}
	if (b->unit != NULL)
		return measure_kind(b->unit);
	if (p->joint == JOINT_NONE && p->a.n.form == FORM_ORDINAL)
		return ORDINAL_KIND;
	return p->a.n.form == FORM_FRACTION ? FRACTION : CARDINAL;
}
