/*
 * noun.c - what a figure counts.
 *
 * Asked in this order, until one knows:
 *
 *	behind.c	the phrase that follows the number
 *	here		120 were civilians; the number of prisoners was 1,300
 *	topic.c		Погибших — 12
 *	subject.c	knife crimes rose to 1,108
 *	borrow.c	of the figures beside it: 10,000 and up to 300,000 people
 *
 * On the way a number turns out to be an age (age.c) or to be measured as a figure beside
 * it (alike.c).  What phrases are, nominal.c and inflected.c tell.
 */
#include "age.h"
#include "alike.h"
#include "behind.h"
#include "borrow.h"
#include "figure.h"
#include "grammar.h"
#include "inflected.h"
#include "noun.h"
#include "topic.h"

/* 120 were civilians; 12 were killed; 16 others injured. */
static bool
predicate(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t i = f->last, next, at, end;

	if (lex_sense(ts, i, BE, &next) == NULL)
		return false;
	while (lex_sense(ts, next, BE, &next) != NULL)
		;
	if (lex_is(ts, next, PARTICIPLE)) {
		noun_take(fs, f, next, next + 1, next);
		return true;
	}
	if (lex_is(ts, next, ARTICLE) || (end = noun_phrase(ts, next, true, &at)) == 0)
		return false;
	noun_take(fs, f, next, end, at);
	return true;
}

/* "the number of Russian prisoners of war at around 1,300" */
static bool
ahead(struct figures *fs, struct figure *f, size_t since)
{
	const struct tokens *ts = &fs->tokens;
	size_t i, next, end, at;

	for (i = f->first; i > since; i--)
		if (lex_sense(ts, i - 1, NUMBER_OF, &next) != NULL) {
			end = inflected(ts) ? inflected_phrase(ts, next, &at) : noun_phrase(ts, next, false, &at);
			if (end == 0 || end > f->first)
				return false;
			noun_take(fs, f, next, end, at);
			return true;
		}
	if (!inflected(ts) || !dec_is_whole(&f->left.value) ||
	    !topic_before(ts, f->first, since, &next, &end, &at))
		return false;
	noun_take(fs, f, next, end, at);
	return true;
}

/* "Knife crimes rose 4% to 1,108", "pupils now number 300": the subject. */
static bool
of_subject(struct figures *fs, struct figure *f)
{
	size_t from, to;

	if (inflected(&fs->tokens) || ((to = noun_subject(&fs->tokens, f->first, &from)) == 0 &&
	    (to = noun_object(&fs->tokens, f->first, &from)) == 0))
		return false;
	noun_take(fs, f, from, to, to - 1);
	return true;
}

/* The quote reaches over what is counted where that follows at once. */
static void
quote(const struct tokens *ts, struct figure *f)
{
	size_t i = f->last;

	if (lex_hyphen(ts, i))
		(void)numeral_hedge(ts, i, &i);	/* 700-plus detainees */
	for (; i < ts->n && ts->t[i].from < f->counted.from; i++)
		if (!lex_any(ts, i, OF, ARTICLE, HEDGE_AFTER) && !lex_mark(ts, i, '-'))
			return;
	if (f->counted.from >= f->quote.to && f->counted.to > f->quote.to)
		f->quote.to = f->counted.to;
}

/* A share, a measure: of what, where "of" or an article says that it is of something. */
static bool
is_of(const struct tokens *ts, const struct figure *f)
{
	if (f->kind == DURATION)
		return !inflected(ts) && lex_is(ts, f->last, OF);
	return noun_is_share(f) || inflected(ts) ||
	    lex_is(ts, f->last, OF) || lex_is(ts, f->last - 1, OF) ||
	    (f->kind == FRACTION && lex_is(ts, f->last, ARTICLE));
}

static bool
is_rate(const struct figure *f)
{
	return f->kind == RATIO && f->per_n > 0;
}

/* Not the women of "9.1 per 1,000 women", nor the war of "the 64th of the war". */
static bool
has_own(const struct tokens *ts, const struct figure *f)
{
	if (f->kind == ORDINAL_KIND)
		return inflected(ts) || !lex_is(ts, f->last, OF);
	return !is_rate(f) || f->last <= (f->range ? f->right.to : f->left.to);
}

/* The token behind the figure before f and what that counts. */
static size_t
behind_prior(const struct figures *fs, const struct figure *f)
{
	size_t i = f > fs->f ? (f - 1)->last : 0;

	while (f > fs->f && i < f->first && fs->tokens.t[i].from < (f - 1)->counted.to)
		i++;
	return i;
}

/* What counts: "seven", "the seventh", "7 per 1,000". */
static void
of_count(struct figures *fs, struct figure *f)
{
	size_t since = behind_prior(fs, f);

	if (has_own(&fs->tokens, f) && noun_behind(fs, f) && !lex_is(&fs->tokens, f->last, PARTICIPLE))
		return;
	if (age_implied(fs, f)) {
		f->kind = AGE_KIND;
		f->unit = STR("year");
		figure_counts_nothing(f);
		return;
	}
	if (!figure_lacks(f) || predicate(fs, f) || f->kind == ORDINAL_KIND)
		return;
	if (!ahead(fs, f, since))
		(void)of_subject(fs, f);
}

/* What is of something: a third of the men; but not of the 46 that "a third of the 46" has. */
static void
of_whole(struct figures *fs, struct figure *f)
{
	bool counted = f + 1 < fs->f + fs->n && f[1].kind == CARDINAL;

	if (is_of(&fs->tokens, f) && !(counted && borrow_is_part(&fs->tokens, f)))
		(void)noun_behind(fs, f);
}

static void
find_noun(struct figures *fs, struct figure *f)
{
	switch (f->kind) {
	case CARDINAL:
	case ORDINAL_KIND:
		of_count(fs, f);
		break;
	case RATIO:
		if (is_rate(f))
			of_count(fs, f);
		break;
	case FRACTION:
	case PERCENT:
	case MEASURE:
	case DURATION:
		of_whole(fs, f);
		break;
	default:
		break;
	}
}

/* From the figure behind it: "10,000 and up to 300,000 people". */
static void
from_next(struct figures *fs, size_t i)
{
	struct figure *f = &fs->f[i];

	if (!figure_is_count(f) || !figure_lacks(f))
		return;
	if (i + 1 < fs->n)
		alike_next(&fs->tokens, f);
	borrow_next(fs, i);
}

/* From those before it: "303 on Sunday, 307 the day before". */
static void
from_prior(struct figures *fs, size_t i)
{
	struct figure *f = &fs->f[i];

	if (figure_lacks(f))
		borrow_them(fs, i);
	borrow_whole(fs, i);
	if (!figure_lacks(f))
		return;
	if (f->kind == CARDINAL)
		alike_prior(fs, f);	/* and perhaps a count no more */
	if (f->kind == CARDINAL || noun_is_share(f))
		borrow_prior(fs, i);
}

/* What stands in the noun of another figure ends where that does: "five new ten-page books of W". */
static void
nest(struct figures *fs)
{
	struct figure *f, *outer = fs->f;
	size_t i;

	for (i = 1; i < fs->n; i++) {
		f = &fs->f[i];
		if (f->quote.from < outer->quote.to && f->quote.to > outer->quote.to &&
		    fs->tokens.t[f->last - 1].to <= outer->quote.to) {
			f->quote.to = outer->quote.to;
			if (f->counted.to > f->quote.to)
				f->counted.to = f->quote.to;
			if (f->counted.from >= f->counted.to) {
				f->counted.from = f->counted.to;
				f->head_n = 0;
			}
		}
		if (f->quote.to > outer->quote.to)
			outer = f;
	}
}

void
figures_nouns(struct figures *fs)
{
	struct figure *f;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		alike_units(fs, i);
		if (alike_points(fs, i))
			continue;
		find_noun(fs, f);
		if (!figure_lacks(f) && f->kind != ORDINAL_KIND)
			quote(&fs->tokens, f);
	}
	for (i = fs->n; i > 0; i--)	/* of "10, 20 and 30 men" the last first */
		from_next(fs, i - 1);
	for (i = 0; i < fs->n; i++)
		from_prior(fs, i);
	nest(fs);
}
