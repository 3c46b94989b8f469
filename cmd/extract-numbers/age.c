/* age.c - ages that their people and "under", "the youngest" tell. */
#include "age.h"

#include "grammar.h"
#include "labels.h"

enum {
	AGE_MAX = 110,
	REACH = 6,	/* tokens from "the youngest of the prisoners" to its verb */
};

static bool
could_be(const struct figure *f)
{
	int64_t n;

	return f->kind == CARDINAL && !f->range && f->left.form == FORM_COUNT && !f->left.fixed &&
	    dec_small(&f->left.value, &n) && n > 0 && n <= AGE_MAX;
}

/* Before the verb and ", all", "mostly" that end before token i; a bare comma parts. */
static size_t
subject(const struct tokens *ts, size_t i, bool *verb)
{
	bool adverb = false;
	size_t first;

	for (*verb = false; i > 0; i = first) {
		if (lex_before(ts, i, BE, &first) != NULL)
			*verb = true;
		else if (lex_before(ts, i, ADVERB, &first) != NULL)
			adverb = true;
		else if (adverb && lex_mark(ts, i - 1, ','))
			first = i - 1;
		else
			break;
	}
	return i;
}

/* "Prisoners under 25", "they are all over 60"; not "the number of prisoners is under 25". */
static bool
of_people(const struct tokens *ts, const struct figure *f, const struct figure *prior)
{
	size_t since = prior != NULL ? prior->last : 0;
	const struct sense *s;
	size_t i, at, first;
	bool verb;

	if ((lex_is(ts, f->last, AND) || lex_is(ts, f->last, OR)) &&
	    lex_is(ts, f->last + 1, AGE_BOUND) && lex_before(ts, f->first, PEOPLE, NULL) != NULL)
		return true;	/* those 21 and over */
	if ((s = lex_before(ts, f->first, AGE_BOUND, &at)) == NULL)
		return false;
	for (i = at; i > since; i--)
		if (lex_is(ts, i - 1, NUMBER_OF))
			return false;
	if (s->n == 1)
		return true;	/* younger than 25 */
	if (prior != NULL && prior->last == at && !lex_is(ts, f->last, PARTICIPLE))
		return prior->kind == CARDINAL;	/* 12 were over 60, 3 under 18 */
	if (lex_is(ts, f->last, PARTICIPLE))	/* children under five died */
		return lex_before(ts, at, PEOPLE, NULL) != NULL;
	at = subject(ts, at, &verb);
	if (verb && prior != NULL && prior->last == at)
		return prior->kind == PERCENT || prior->kind == FRACTION;
	return lex_before(ts, at, PEOPLE, NULL) != NULL ||	/* those freed were ... */
	    (verb && lex_before(ts, at, PARTICIPLE, &first) != NULL &&
	    lex_before(ts, first, PEOPLE, NULL) != NULL);
}

/* "The oldest 61", "the youngest of the prisoners is only 20". */
static bool
of_extreme(const struct tokens *ts, const struct figure *f, const struct figure *prior)
{
	size_t since = prior != NULL ? prior->last : 0;
	size_t at = f->first, i, first;
	bool verb;

	while (lex_before(ts, at, HEDGE, &first) != NULL)
		at = first;
	if (lex_before(ts, at, AGE_OF, NULL) != NULL || (lex_is(ts, at - 2, OF) &&
	    lex_before(ts, at - 2, AGE_OF, NULL) != NULL))
		return true;	/* the youngest of them eight */
	at = subject(ts, at, &verb);
	for (i = at; verb && i > since && at - i < REACH && ts->t[i - 1].kind == TOK_WORD; i--)
		if (lex_is(ts, i - 1, AGE_OF))
			return true;
	return false;
}

/* "He is now 81", "who turned 18": nothing follows that it would be measured in. */
static bool
of_person(const struct tokens *ts, const struct figure *f, const struct figure *prior)
{
	size_t at = f->first;

	if (!label_ends(ts, f->last) || lex_is(ts, f->last, HEDGE))
		return false;
	while (lex_before(ts, at, AGE_WHOSE, NULL) == NULL &&
	    (lex_before(ts, at, ADVERB, &at) != NULL || lex_before(ts, at, HEDGE, &at) != NULL))
		;
	if (lex_before(ts, at, AGE_WHOSE, NULL) != NULL)
		return true;
	/* aged 19 and 24; the third was 31 */
	return prior != NULL && prior->kind == AGE_KIND && lex_is(ts, at - 1, BE);
}

/* "A boy of 12", "a Briton of 57"; "At 41, she is ...". */
static bool
at_age(const struct tokens *ts, const struct figure *f)
{
	const struct sense *s;
	size_t i = f->first;

	if (lex_is(ts, i - 1, OF) && lex_before(ts, i - 1, PEOPLE, NULL) != NULL &&
	    !lex_is(ts, i - 2, SCORE))
		return true;
	if (lex_is(ts, i - 1, OF) && lex_upper(ts, i - 2) && label_ends(ts, f->last) &&
	    (s = lex_sense(ts, i - 3, ARTICLE, NULL)) != NULL && s->n == 1)
		return true;
	if (!lex_is(ts, i - 1, IN) || !lex_mark(ts, f->last, ','))
		return false;
	return i == 1 ? lex_is(ts, f->last + 1, PEOPLE) :	/* and, at 78, the oldest */
	    lex_mark(ts, i - 2, ',') && lex_is(ts, f->last + 1, ARTICLE);
}

/* "40s", "forties": the token behind, and the tens. */
static size_t
tens_at(const struct tokens *ts, size_t i, int64_t *tens)
{
	const struct sense *s = lex_sense(ts, i, DECADE, NULL);
	struct dec d;

	if (s != NULL) {
		*tens = s->n;
		return i + 1;
	}
	if (lex_digits(ts, i) != 2 || !lex_number(ts, i, &d) || !dec_small(&d, tens) ||
	    *tens % 10 != 0 || !lex_glued(ts, i + 1) || !str_ends(lex_str(ts, i + 1), STR("s")) ||
	    ts->t[i + 1].to - ts->t[i + 1].from > sizeof("’s") - 1)
		return 0;
	return i + 2;
}

size_t
age_decade(const struct tokens *ts, size_t i, struct numeral *low, struct numeral *high)
{
	static const int first[] = { 0, 0, 4, 7 }, last[] = { 9, 3, 6, 9 };
	const struct sense *whose, *part;
	size_t at = i, end;
	int64_t tens, third;

	whose = lex_sense(ts, i - 1, ARTICLE, NULL);
	if (whose == NULL || whose->n >= 0)
		return 0;
	part = lex_sense(ts, i, PART, &at);
	third = part != NULL ? part->n : 0;
	at = lex_mark(ts, at, '-') ? at + 1 : at;
	if ((end = tens_at(ts, at, &tens)) == 0 || third > 3)
		return 0;
	*low = (struct numeral){ .from = at, .to = end, .scale = dec_int(1) };
	numeral_set(low, dec_int(tens + first[third]));
	*high = *low;
	numeral_set(high, dec_int(tens + last[third]));
	return end;
}

/* The figure before f, ordinals aside; or NULL. */
static const struct figure *
prior_of(const struct figures *fs, const struct figure *f)
{
	const struct figure *prior = f;

	while (prior > fs->f && (--prior)->kind == ORDINAL_KIND)
		;
	return prior == f ? NULL : prior;
}

bool
age_implied(const struct figures *fs, const struct figure *f)
{
	const struct figure *prior = prior_of(fs, f);
	const struct tokens *ts = &fs->tokens;

	if (!could_be(f) || lex_is(ts, f->last, OF))
		return false;
	return of_people(ts, f, prior) || of_person(ts, f, prior) || of_extreme(ts, f, prior) ||
	    at_age(ts, f);
}
