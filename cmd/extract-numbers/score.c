/* score.c - scores of games and votes: two small numbers with a mark or a word between. */
#include "score.h"

#include "compound.h"
#include "labels.h"

enum {
	SCORE_MAX = 1000,
	SCORE_DIGITS = 3,
	SCORE_REACH = 6, COLON_REACH = 20,	/* tokens around, to what says that it is one */
};

/* A number of points in digits. */
static bool
in_digits(const struct tokens *ts, size_t i, int *n)
{
	*n = lex_small(ts, i);
	return *n >= 0 && lex_digits(ts, i) <= SCORE_DIGITS;
}

/* A small number at i in digits or one word. */
static bool
points_at(const struct tokens *ts, size_t i, int *n)
{
	const struct sense *s = lex_sense(ts, i, NUMBER, NULL);

	if (s == NULL)
		return in_digits(ts, i, n);
	*n = (int)s->n;
	return s->n < SCORE_MAX;
}

static bool
is_near(const struct tokens *ts, size_t i, size_t reach, enum class class)
{
	size_t k;

	for (k = i > reach ? i - reach : 0; k < i + reach && k < ts->n; k++)
		if (lex_is(ts, k, class))
			return true;
	return false;
}

/* Failed by 216 to 213; 48 for four, of an innings: the greater number first. */
static size_t
spoken_score(const struct tokens *ts, size_t i)
{
	int left, right;
	size_t verb = lex_is(ts, i - 1, CHANGE) && lex_is(ts, i - 1, IN) ? i - 1 : i;

	if (lex_is(ts, i + 1, TO) ? !is_near(ts, i, COLON_REACH, SCORE) : !lex_is(ts, i + 1, FOR) ||
	    !is_near(ts, i, COLON_REACH, INNINGS))
		return 0;
	if (!points_at(ts, i, &left) || !points_at(ts, i + 2, &right) || lex_is(ts, i + 2, NO_ONE) ||
	    (lex_is(ts, i + 1, TO) && (left <= right || lex_before(ts, i, FROM, NULL) != NULL ||
	    lex_before(ts, verb, CHANGE, NULL) != NULL)))	/* cut by 45 to 12 */
		return 0;
	return label_ends(ts, i + 3) || lex_is(ts, i + 3, SCORE) ||
	    (lex_is(ts, i + 1, FOR) && lex_is(ts, i + 3, TO)) ? i + 3 : 0;
}

/* A 9-2 shot: odds are no score. */
static bool
is_odds(const struct tokens *ts, size_t i)
{
	return lex_is(ts, i + 3, ODDS) || lex_before(ts, i, ODDS, NULL) != NULL;
}

/* 3-2, 3:2: two numbers that a mark joins, and nothing else: no 3-2-1, no 3-2%. */
static bool
is_pair(const struct tokens *ts, size_t i, int *left, int *right)
{
	size_t mark = i + 1, next = i + 3;

	if (!(lex_mark(ts, mark, ':') || lex_mark(ts, mark, '-')) || !lex_glued(ts, mark) ||
	    !lex_glued(ts, i + 2) || !in_digits(ts, i, left) || !in_digits(ts, i + 2, right))
		return false;
	return !lex_glued(ts, next) || (ts->t[next].kind == TOK_MARK &&
	    !lex_mark(ts, next, '-') && !lex_mark(ts, next, '%'));
}

size_t
score_at(const struct tokens *ts, size_t i, bool sure)
{
	bool colon = lex_mark(ts, i + 1, ':');
	size_t end = spoken_score(ts, i);
	struct amount lap;
	int left, right;

	if (end > 0)
		return end;
	if (!is_pair(ts, i, &left, &right) || is_odds(ts, i) ||
	    (colon && compound_lap(ts, i, &lap)))
		return 0;
	if (sure || (colon ? left == 0 || right == 0 : left >= right))
		return i + 3;
	return is_near(ts, i, colon ? COLON_REACH : SCORE_REACH, SCORE) ? i + 3 : 0;
}
