/* kind.c - whether an amount is a figure, and of which kind. */
#include "kind.h"

#include "aged.h"
#include "inflected.h"
#include "measure.h"
#include "one.h"

/* A number in one word: "second", "сотня". */
static bool
is_one_word(const struct numeral *n)
{
	return n->spelled && n->to - n->from == 1;
}

/* "The second", "second group"; but "first, he said", "came in first", "is second to none". */
static bool
ordinal_counts(const struct tokens *ts, const struct numeral *n, size_t next)
{
	if (lex_is(ts, n->from - 1, ARTICLE))
		return true;
	return lex_word(ts, next) && !lex_any(ts, next, STOP, BE, VERB, PARTICIPLE, ARTICLE, IN) &&
	    !lex_any(ts, n->from - 1, BE, IN);
}

/* Друга сотня: which hundred, not how many. */
static bool
is_ranked(const struct tokens *ts, const struct amount *a)
{
	return inflected(ts) && is_one_word(&a->n) && a->unit == NULL &&
	    lex_is(ts, a->n.from - 1, ORDINAL);
}

bool
kind_counts(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;

	if (a->n.form == FORM_ORDINAL && is_one_word(&a->n))
		return ordinal_counts(ts, &a->n, a->last);
	if (is_ranked(ts, a))
		return false;
	return !one_is(ts, a) || one_counts(fs, a);
}

/* Three times as many, 2.6 times the radius, four times higher; but three times a week. */
static bool
is_multiple(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t next;

	if (lex_sense(ts, i, TIMES, &next) == NULL)
		return false;
	s = lex_sense(ts, next, ARTICLE, NULL);
	return (s != NULL && s->n != ARTICLE_A) || lex_any(ts, next, LIKE, MORE) ||
	    (lex_word(ts, next) && str_ends(lex_str(ts, next), STR("er")));
}

/* В 2,3 раза, "2.6 times the radius": by how much; *last is behind the word. */
static bool
is_ratio(const struct tokens *ts, const struct amount *a, size_t first, size_t *last)
{
	if (a->unit != NULL || !lex_is(ts, a->last, TIMES))
		return false;
	if (lex_any_before(ts, first, IN, FOR))
		return true;
	if (inflected(ts) || (dec_is_whole(&a->n.value) && !is_multiple(ts, a->last)))
		return false;
	*last = a->last + 1;
	return true;
}

/* The kind of a pair of amounts, or of one (then b is a): the unit is b's. */
enum kind
kind_of(struct figures *fs, const struct pair *p, size_t *first, size_t *last)
{
	const struct amount *b = &p->b;

	if (p->joint == JOINT_RATIO)
		return RATIO;
	if (p->joint == JOINT_SHARE)
		return FRACTION;
	if (is_ratio(&fs->tokens, b, *first, last))
		return RATIO;
	if (aged(fs, p, first, last))
		return AGE_KIND;
	if (b->unit != NULL)
		return measure_kind(b->unit);
	if (*last > b->last)
		return DURATION;	/* 5-летний контракт */
	if (p->joint == JOINT_NONE && p->a.n.form == FORM_ORDINAL)
		return ORDINAL_KIND;
	return p->a.n.form == FORM_FRACTION ? FRACTION : CARDINAL;
}
