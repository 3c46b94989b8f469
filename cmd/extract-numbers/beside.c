/* beside.c - words that send a date elsewhere, join it to another, or say what it is. */
#include "beside.h"
#include "grammar.h"

enum {
	REACH = 16,		/* tokens from "agreed" to the date it sends elsewhere */
	NEAR = 3,		/* from "last week's" to "talks" */
	SAYING = 8,		/* from "said in a statement" to its day */
};

/* The token behind a date and what belongs to its year: 2021 года. */
static size_t
behind(const struct tokens *ts, const struct figure *d)
{
	return d->last + lex_is(ts, d->last, YEAR_AFTER);
}

static bool
is_calendar(const struct figure *d)
{
	return d->date.resolved && (d->kind == DATE_KIND || d->kind == YEAR);
}

bool
beside_joins(const struct tokens *ts, const struct figure *a, const struct figure *b)
{
	size_t i, next;

	if (!is_calendar(a) || !is_calendar(b) || date_cmp(a->date.span.from, b->date.span.to) > 0)
		return false;
	i = behind(ts, a);
	if (lex_sense(ts, i, TO, &next) != NULL && next == b->first)
		return lex_before(ts, a->first, FROM, NULL) != NULL ||
		    lex_before(ts, a->first, BETWEEN, NULL) != NULL;
	return lex_sense(ts, i, AND, &next) != NULL && next == b->first &&
	    lex_before(ts, a->first, BETWEEN, NULL) != NULL;
}

/* С 23 по 25 мая: from a day to another, since none of them. */
static bool
is_span(const struct tokens *ts, const struct figure *d)
{
	size_t i;

	for (i = d->first; i < d->last; i++)
		if (lex_is(ts, i, TO) && lex_before(ts, d->first, FROM, NULL) != NULL)
			return true;
	return false;
}

/* The 's of "last week's talks". */
static bool
is_owner(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_MARK && ts->t[i].to - ts->t[i].from > 1;
}

/* By Friday: on a day that is no more to come it tells how things then stood. */
static bool
is_reached(const struct figures *fs, const struct figure *d, const struct sense *near)
{
	return near->n == PASS_COMING && fs->today.year > 0 && d->date.resolved &&
	    date_cmp(d->date.span.to, fs->today) <= 0;
}

/* Since May, "May 5 talks"; but from 23 to 25 May, the toll from Thursday's floods. */
static bool
passed_beside(const struct figures *fs, const struct figure *d)
{
	const struct tokens *ts = &fs->tokens;
	const struct sense *near;

	if (lex_is(ts, d->last, PASS))
		return true;
	near = lex_before(ts, d->first, PASS_NEAR, NULL);
	return near != NULL && !d->ends && !is_span(ts, d) && !is_reached(fs, d, near) &&
	    !(is_owner(ts, d->last) && lex_before(ts, d->first, FROM, NULL) != NULL);
}

/* Last week's direct talks: what the day owns. */
static bool
passed_behind(const struct tokens *ts, const struct figure *d)
{
	size_t i;

	for (i = d->last + 1; i <= d->last + NEAR && lex_word(ts, i); i++)
		if (lex_is(ts, i, PASS))
			return true;
	return false;
}

bool
beside_passes(const struct figures *fs, const struct figure *d, size_t since)
{
	const struct tokens *ts = &fs->tokens;
	size_t i, first = d->ends ? (d - 1)->first : d->first;

	if (passed_beside(fs, d) || (is_owner(ts, d->last) && passed_behind(ts, d)))
		return true;
	for (i = first; i > since && first - i < REACH; i--) {
		if (ts->t[i - 1].from < d->clause.from || lex_mark(ts, i - 1, ','))
			return false;
		if (lex_is(ts, i - 1, PASS))
			return true;
	}
	return false;
}

bool
beside_says(const struct tokens *ts, const struct figure *d, size_t since)
{
	size_t i;

	for (i = d->first; i > since && d->first - i < SAYING; i--) {
		if (lex_is(ts, i - 1, SAY))
			return true;
		if (ts->t[i - 1].kind != TOK_WORD || ts->t[i - 1].from < d->clause.from ||
		    lex_any(ts, i - 1, BE, PARTICIPLE, VERB, NUMBER, TENS, VAGUE, TO))
			return false;
		if (lex_is(ts, i - 1, STOP) && lex_is(ts, i - 1, ARTICLE))
			return false;	/* said that on Monday ... */
	}
	return false;
}

bool
beside_compares(const struct tokens *ts, const struct figure *prior, const struct figure *d)
{
	size_t at = lex_back(ts, prior->first, HEDGE), first;

	return lex_before(ts, at, AGAINST, &first) != NULL && at - first > 1 &&
	    lex_is(ts, d->first - 1, IN) && d->first > prior->last &&
	    ts->t[d->first - 1].from <= prior->quote.to + 1;
}

bool
beside_opens(const struct tokens *ts, const struct figure *d)
{
	size_t i = behind(ts, d);

	return lex_is(ts, i + lex_mark(ts, i, ','), WHEN);
}
