/* aged.c - numbers that words or marks beside them make ages. */
#include "aged.h"

#include "grammar.h"
#include "head.h"
#include "inflected.h"
#include "measure.h"
#include "noun.h"

enum {
	OLDEST = 120,		/* in years, of anybody */
	OLDEST_NAMED = 110,	/* of whom a dative speaks: ему 54 */
	SOMEBODY_MAX = 4,	/* words of "her former coach" */
	ADJECTIVES_MAX = 3,	/* words from "5-летний" to its noun */
};

static bool
within(const struct dec *v, int64_t low, int64_t high)
{
	struct dec least = dec_int(low), most = dec_int(high);

	return dec_cmp(v, &least) >= 0 && dec_cmp(v, &most) <= 0;
}

static bool
is_years(const struct amount *a)
{
	return a->unit != NULL && str_is(a->unit->symbol, "year");
}

static bool
is_time(const struct amount *a)
{
	return a->unit != NULL && measure_kind(a->unit) == DURATION;
}

/* Aged 25, aged from about 18 to 25: *first is where the word begins. */
static bool
behind_age(const struct tokens *ts, size_t i, size_t *first)
{
	size_t at = i;

	do
		if (lex_before(ts, at, AGE, first) != NULL)
			return true;
	while (lex_before(ts, at, HEDGE, &at) != NULL || lex_before(ts, at, FROM, &at) != NULL ||
	    lex_before(ts, at, BETWEEN, &at) != NULL);
	return false;
}

/* Ten months old, a ten-month-old. */
static bool
before_old(const struct tokens *ts, const struct amount *a, size_t *last)
{
	size_t next;

	if (!is_time(a) || lex_sense(ts, numeral_step(ts, a->last), OLD, &next) == NULL)
		return false;
	*last = next;
	return true;
}

/* "The captain", "her former coach": one of whom the sentence speaks, but no sum or place. */
static bool
is_somebody(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t next, cut, k;

	if (noun_stops(ts, i) || head_plural(ts, i, &next, &cut) != NULL ||
	    lex_any(ts, i, SCORE, TOTAL, PLACE, NUMBERED, IDENT, PERIOD))
		return false;
	for (k = i; k > 0 && i - k < SOMEBODY_MAX; k--)
		if ((s = lex_sense(ts, k - 1, ARTICLE, NULL)) != NULL)
			return s->n != ARTICLE_A && !lex_is(ts, k - 2, OF);
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

/* A whole number of years in digits, with nothing around it. */
static bool
is_bare_age(const struct amount *a)
{
	return a->unit == NULL && a->n.form == FORM_COUNT && !a->n.spelled &&
	    a->last - a->first == 1 && dec_is_whole(&a->n.value) && within(&a->n.value, 1, OLDEST);
}

/* "Ivan Petrenko, 77, said", "the captain, 31, scored". */
static bool
apposed(const struct tokens *ts, const struct amount *a)
{
	size_t name = a->first - 2;

	if (!lex_mark(ts, a->first - 1, ',') || !is_bare_age(a) ||
	    !(lex_mark(ts, a->last, ',') || with_sibling(ts, a)))
		return false;
	return lex_word(ts, name) && (ts->t[name].upper ||
	    lex_before(ts, a->first - 1, PEOPLE, NULL) != NULL || is_somebody(ts, name));
}

/* Ему 54, его брату — 7: a bare number beside whose age it is. */
static bool
beside_whose(const struct tokens *ts, const struct pair *p)
{
	const struct amount *a = &p->a;
	size_t at = a->first, end = a->last;

	(void)lex_sense(ts, end, HEDGE_AFTER, &end);
	if (!inflected(ts) || p->joint != JOINT_NONE || a->n.form != FORM_COUNT || a->n.fixed ||
	    !within(&a->n.value, 1, OLDEST_NAMED) || !noun_stops(ts, end) || lex_is(ts, end, OUT_OF))
		return false;
	at = lex_back(ts, at, HEDGE, BE);
	if (lex_mark(ts, at - 1, '-') && ts->t[at - 1].space)
		at--;
	return lex_before(ts, at, AGE_WHOSE, NULL) != NULL;
}

/* "Eight, 12 and 17" behind an age: ages too. */
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
	return inflected(ts) && is_time(a) &&
	    (lex_is(ts, a->n.from, COMPOSED) || lex_mark(ts, a->n.to, '-'));
}

/* A year-old of anything but a length of time, пятилетний контракт; else of people. */
static bool
of_somebody(const struct tokens *ts, const struct amount *a, size_t noun)
{
	return a->unit == NULL || is_years(a) ? !leads_to(ts, noun, LASTS) : leads_to(ts, noun, PEOPLE);
}

/* "В 18 лет" behind nobody's срок or разница; but к пяти годам ссылки. */
static bool
at_years(const struct tokens *ts, size_t first)
{
	const struct sense *s = lex_sense(ts, first - 1, IN, NULL);
	size_t i = first - 1;

	if (s == NULL || (s->n != IN_HOUR && s->n != IN_YEAR))
		return false;
	return i == 0 || ts->t[i - 1].kind == TOK_MARK || ts->t[i - 1].upper ||
	    lex_any(ts, i - 1, STOP, VERB) || inflected_verb(ts, i - 1);
}

/* Дети до шести лет, старше 65 лет; *at is behind what they bound. */
static bool
within_bound(const struct tokens *ts, size_t first, size_t *at)
{
	const struct sense *s;

	*at = first;
	do
		if ((s = lex_before(ts, *at, AGE_BOUND, NULL)) != NULL && s->n == ALWAYS)
			return true;
	while (lex_before(ts, *at, HEDGE, at) != NULL || lex_before(ts, *at, FROM, at) != NULL);
	return false;
}

/* Подростки 14–17 лет, девочки 9 и 11 лет: a person before so many years. */
static bool
in_years(const struct tokens *ts, const struct amount *a, size_t first)
{
	struct dec most = dec_int(OLDEST);
	size_t at;

	if (!inflected(ts) || !is_years(a) || dec_cmp(&a->n.value, &most) > 0)
		return false;
	if (at_years(ts, first) || within_bound(ts, first, &at))
		return true;
	if (!noun_stops(ts, a->last) && !lex_is(ts, a->last, PARTICIPLE))
		return false;	/* мужчина 15 лет провёл в тюрьме */
	while ((lex_is(ts, at - 1, AND) || lex_mark(ts, at - 1, ',')) && lex_digits(ts, at - 2) > 0)
		at -= 2;
	at -= lex_mark(ts, at - 1, ',');
	return lex_word(ts, at - 1) && head_stem(ts, at - 1, PEOPLE) != NULL;
}

bool
aged(const struct figures *fs, const struct pair *p, size_t *first, size_t *last)
{
	const struct tokens *ts = &fs->tokens;
	const struct amount *a = &p->b;	/* which has the unit */
	size_t next;

	if (is_adjective(ts, a, &next)) {
		*last = next;
		if (of_somebody(ts, a, next))
			return true;
		if (a->unit == NULL)
			return false;
	} else if (in_years(ts, a, *first))
		return true;
	if (before_old(ts, a, last))
		return true;
	if (a->unit != NULL && !is_time(a))
		return false;
	return behind_age(ts, *first, first) || goes_on(fs, *first) || beside_whose(ts, p) ||
	    (p->joint == JOINT_NONE && apposed(ts, a));
}
