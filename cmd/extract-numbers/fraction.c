/* fraction.c - parts of one, and of a scale: "half", "a third of", "two thirds". */
#include "grammar.h"
#include "labels.h"

enum { ABOVE_MAX = 20 };	/* nobody says twenty thirds */

/* A part of a scale is a count of what follows: half a million people. */
static bool
of_scale(struct numeral *n, size_t to)
{
	n->to = to;
	n->form = FORM_COUNT;
	return true;
}

/* A or an, no other article, at i; *next is behind it. */
static bool
is_a(const struct tokens *ts, size_t i, size_t *next)
{
	const struct sense *s = lex_sense(ts, i, ARTICLE, next);

	return s != NULL && s->n == ARTICLE_A;
}

/* How many parts are told at i: "a" third, "three" quarters; 0: none. */
static int64_t
count_at(const struct tokens *ts, size_t i, size_t *next)
{
	const struct sense *count;

	if (is_a(ts, i, next))
		return 1;
	count = lex_sense(ts, i, NUMBER, next);
	return count != NULL ? count->n : 0;
}

bool
fraction_part(const struct tokens *ts, size_t i, struct numeral *part)
{
	const struct sense *s;
	struct dec above, below;
	size_t next;
	int64_t count = count_at(ts, i, &next);

	if (count < 1)
		return false;
	next = numeral_step(ts, next);
	if ((s = lex_sense(ts, next, PARTS, &part->to)) != NULL)
		return count == 1 && numeral_parts(s->value, part);
	if ((s = lex_sense(ts, next, DENOMINATOR, &part->to)) == NULL || count >= s->n)
		return false;
	above = dec_int(count);
	below = dec_int(s->n);
	return numeral_divide(&above, &below, part);
}

bool
fraction_begins(const struct tokens *ts, size_t i)
{
	struct numeral part = { 0 };

	return fraction_part(ts, i, &part);
}

/* A quarter of a million: the number is counted in it. */
static void
with_scale(const struct tokens *ts, struct numeral *n)
{
	size_t next;

	if (lex_sense(ts, n->to, OF, &next) != NULL && is_a(ts, next, &next) &&
	    lex_is(ts, next, SCALE))
		(void)of_scale(n, next);
}

bool
fraction_behind(const struct tokens *ts, struct numeral *n)
{
	struct dec most = dec_int(ABOVE_MAX), above = n->value, below;
	size_t next, at = numeral_step(ts, n->to);
	const struct sense *s;

	if (n->form != FORM_COUNT || n->fixed || dec_cmp(&n->value, &most) >= 0 ||
	    (s = lex_sense(ts, at, DENOMINATOR, &next)) == NULL)
		return false;
	below = dec_int(s->n);
	if (!numeral_divide(&above, &below, n))
		return false;
	n->to = next;
	with_scale(ts, n);
	return true;
}

/* Треть, четверть миллиона; but no second half. */
static bool
in_one_word(const struct tokens *ts, size_t i, struct numeral *n)
{
	size_t next;
	const struct sense *s = lex_sense(ts, i, SHARE, &next);

	if (s == NULL || lex_is(ts, i - 1, ORDINAL) || !numeral_parts(s->value, n))
		return false;
	n->to = next;
	if (numeral_scale_at(ts, next, NULL) != NULL)
		n->form = FORM_COUNT;
	return true;
}

/* Grew by half, almost half: by how much, where nothing follows that it is half of. */
static bool
is_share_alone(const struct tokens *ts, size_t i, size_t next)
{
	return lex_any_before(ts, i, CHANGE, HEDGE) && label_ends(ts, next);
}

/* Half of, half the, half a million, пів мільйона; ½, полтора. */
static bool
half(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct dec one = dec_int(1);
	const struct sense *s;
	size_t next, behind;

	if ((s = lex_sense(ts, i, PARTS, &next)) == NULL || !numeral_parts(s->value, n))
		return false;
	n->spelled = lex_word(ts, i);
	n->to = next;
	if (!n->spelled)
		return true;
	if (lex_any(ts, i - 1, ORDINAL, RELATIVE))
		return false;	/* the first half of the year */
	if (dec_cmp(&n->value, &one) > 0 || numeral_scale_at(ts, next, NULL) != NULL)
		return of_scale(n, next);
	if (is_a(ts, next, &behind) && numeral_scale_at(ts, behind, NULL) != NULL)
		return of_scale(n, behind);
	return lex_any(ts, next, ARTICLE, OF) || is_share_alone(ts, i, next);
}

/* "Fell by a fifth", "almost a third": by how much, where no noun follows. */
static bool
is_measured(const struct tokens *ts, size_t i, size_t next)
{
	return lex_any_before(ts, i, CHANGE, HEDGE, TO, FROM, BETWEEN) && label_ends(ts, next) &&
	    !lex_any(ts, next, PART, PASS_NEAR);
}

/* A third of, a quarter million, a fifth more; a fifth alone where it measures. */
static bool
one_of_so_many(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct dec one = dec_int(1), below;
	const struct sense *s;
	size_t next;

	if (!is_a(ts, i, &next) || (s = lex_sense(ts, next, DENOMINATOR, &next)) == NULL ||
	    !(lex_any(ts, next, OF, SCALE, MORE) || is_measured(ts, i, next)))
		return false;
	below = dec_int(s->n);
	n->to = next;
	if (!numeral_divide(&one, &below, n))
		return false;
	if (lex_is(ts, next, SCALE))
		n->form = FORM_COUNT;
	with_scale(ts, n);
	return true;
}

bool
fraction_at(const struct tokens *ts, size_t i, struct numeral *n)
{
	if (in_one_word(ts, i, n))
		return true;
	return lex_is(ts, i, PARTS) ? half(ts, i, n) : one_of_so_many(ts, i, n);
}
