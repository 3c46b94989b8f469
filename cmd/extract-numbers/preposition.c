/* preposition.c - "over": a hedge, a particle, or a preposition of place or time. */
#include "preposition.h"

#include "head.h"

enum { CHANGE_REACH = 24 };	/* tokens */

/* A number that one would say more than: 200, a dozen, three million; not 22. */
static bool
is_round(const struct figure *f)
{
	struct dec ulp = dec_ulp(&f->left.value), ten = dec_int(10);

	return f->kind != CARDINAL || f->left.fixed || dec_cmp(&ulp, &ten) >= 0;
}

/* Handed over 22, took over 12 villages; but "took over 200 hostages". */
static bool
particle(const struct tokens *ts, const struct figure *f, size_t next)
{
	const struct sense *s = lex_before(ts, next, PARTICLE, NULL);

	return s != NULL && (s->n == 1 || !is_round(f));
}

/* Words that may stand between what flies and the place it is over: a passive, a day, a
   name; how many tokens ending before i, or 0. */
static size_t
between(const struct tokens *ts, size_t i)
{
	static const enum class class[] = {
		STOP, IN, WEEKDAY, DAY, DAYPART, PARTICIPLE, BE,
	};
	size_t k, first;

	for (k = 0; k < sizeof(class) / sizeof(*class); k++)
		if (lex_before(ts, i, class[k], &first) != NULL)
			return i - first;
	if (ts->t[i - 1].kind != TOK_WORD)
		return 0;
	return ts->t[i - 1].upper || lex_before(ts, i - 1, BE, NULL) != NULL;
}

/* Drones (shot down) over seven regions. */
static bool
of_place(const struct figures *fs, const struct figure *f, size_t first)
{
	const struct tokens *ts = &fs->tokens;
	struct str head = str_sub(buf_get(&fs->buf), f->head, f->head + f->head_n);
	size_t i = first, step = 1;

	if (f->kind != CARDINAL || head.n == 0 ||
	    lexicon_sense(ts->lx, lexicon_find(ts->lx, head), PLACE) == NULL)
		return false;
	for (; i > 0 && step > 0; i -= step) {
		if (lex_before(ts, i, ALOFT, NULL) != NULL)
			return true;
		step = between(ts, i);
	}
	return false;
}

/* Freed over three days: the days are no length of anything. */
static bool
of_time(const struct tokens *ts, const struct figure *f, size_t first)
{
	static const enum class length[] = {
		IN, FOR, OF, OR, AND, TO, FROM, BETWEEN, PASS_NEAR, BE, ARTICLE, LASTS,
	};
	size_t k;

	if (f->kind != DURATION || !lex_is(ts, first, DURING) || lex_is(ts, f->last, OF) ||
	    lex_is(ts, f->last, LASTS))
		return false;
	if (first == 0 || (ts->t[first - 1].kind == TOK_MARK && !lex_mark(ts, first - 1, '%')))
		return lex_mark(ts, f->last, ',');	/* Over three days, ... */
	for (k = 0; k < sizeof(length) / sizeof(*length); k++)
		if (lex_before(ts, first, length[k], NULL) != NULL)
			return false;
	return true;
}

/*
 * Rose to 41.7: where the word of a bound is one of direction, too, and something
 * changes before it, it tells where that ends.
 */
static bool
of_change(const struct figures *fs, const struct figure *f, size_t first, size_t next)
{
	const struct tokens *ts = &fs->tokens;
	size_t i;

	if (next != first + 1 || !lex_is(ts, first, TO))
		return false;
	for (i = first; i > 0 && first - i < CHANGE_REACH && !lex_mark(ts, i - 1, ';'); i--)
		if (ts->t[i - 1].kind == TOK_WORD && head_stem(ts, i - 1, CHANGE) != NULL)
			return true;
	if (f > fs->f && (f - 1)->last == first - 1 &&
	    (lex_mark(ts, first - 1, ',') || lex_mark(ts, first - 1, '-')) &&
	    lex_before(ts, (f - 1)->first, FOR, NULL) != NULL)
		return true;	/* на 3,1%, до $22 млрд */
	return f->left.value.neg;	/* to minus 48: the weather */
}

/* От 450 рублей: from a price on; but "from two shots" is a cause. */
static bool
of_source(const struct tokens *ts, const struct figure *f, size_t first, size_t next)
{
	return next == first + 1 && lex_is(ts, first, FROM) && (f->kind == CARDINAL ||
	    f->kind == FRACTION || f->kind == RATIO || (first > 0 &&
	    head_stem(ts, first - 1, AWAY) != NULL));
}

/* Passed 12 laws, near two villages: what takes an object of its own bounds nothing; nor
   does "the past two weeks". */
static bool
takes(const struct tokens *ts, const struct figure *f, size_t first, size_t next)
{
	size_t end;

	if (f->kind == DURATION)
		return next == first + 1 && lex_is(ts, first, RELATIVE);
	return f->kind == CARDINAL && lex_sense(ts, first, TAKES, &end) != NULL && end == next &&
	    f->counted.to > f->counted.from && f->counted.from >= ts->t[f->left.to - 1].to;
}

bool
preposition_at(const struct figures *fs, const struct figure *f, size_t first, size_t next)
{
	const struct tokens *ts = &fs->tokens;

	if (lex_mark(ts, first - 1, '-') && lex_glued(ts, first))
		return true;	/* a seven-under 65 */
	return particle(ts, f, next) || takes(ts, f, first, next) ||
	    of_source(ts, f, first, next) || of_change(fs, f, first, next) ||
	    (lex_is(ts, first, DURING) && next == first + 1 &&
	    (of_place(fs, f, first) || of_time(ts, f, first)));
}

const struct sense *
preposition_hedge(const struct tokens *ts, const struct figure *f, size_t *first)
{
	const struct sense *s = lex_before(ts, f->first, HEDGE_CASE, first), *lone;

	if (s == NULL || f->range)
		return NULL;
	if (str_is(s->value, "about"))
		return (lone = lex_sense(ts, f->left.from, ALONE, NULL)) != NULL && lone->n == 1 ?
		    s : NULL;
	return f->kind != PERCENT && f->kind != ORDINAL_KIND && f->left.form == FORM_COUNT &&
	    is_round(f) ? s : NULL;
}
