/* subject.c - what a number is said of: "knife crimes rose 4% to 1,108". */
#include "noun.h"

#include "head.h"
#include "measure.h"

enum {
	VERB_REACH = 10,		/* tokens from the number back to its verb */
	NOUN_REACH = 5,		/* from the verb back to "visitors to the museum" */
	WORDS_MAX = 3,		/* of the subject */
};

static bool
is_plural(const struct tokens *ts, size_t i)
{
	size_t next, cut;

	return !noun_stops(ts, i) &&
	    head_plural(ts, i, &next, &cut) != NULL;
}

/* What may stand between the verb and the number. */
static bool
is_between(const struct tokens *ts, size_t i)
{
	size_t next;

	if (ts->t[i].kind == TOK_NUMBER || lex_mark(ts, i, '%') || lex_is(ts, i - 1, PER) ||
	    (lex_glued(ts, i) && lex_is(ts, i, LETTER)))
		return true;
	return lex_any(ts, i, TO, IN, FROM, STOP, PER, NUMBER, HEDGE, ARTICLE, RELATIVE, PERIOD) ||
	    measure_after(ts, i, &next) != NULL;
}

/* The verb that leads to the number: it numbers them, or tells to what they changed. */
static size_t
verb_before(const struct tokens *ts, size_t i)
{
	size_t k, next;
	bool to = false, changed = false;

	for (k = i; k > 0 && i - k < VERB_REACH; k--) {
		if (lex_is(ts, k - 1, NUMBERED) || (changed && lex_is(ts, k - 1, BE)))
			return k - 1;	/* complaints were up 17% at 22,600 */
		changed = changed || lex_is(ts, k - 1, CHANGE);
		if (lex_is(ts, k - 1, CHANGE) && lex_is(ts, k - 1, VERB))
			return to ? k - 1 : 0;
		to = to || (k == i && (lex_is(ts, k - 1, TO) || lex_is(ts, k - 1, FROM) ||
		    (lex_is(ts, k - 1, CHANGE) && lex_is(ts, k - 1, IN))));	/* by */
		if (lex_is(ts, i - 1, FROM) && measure_after(ts, k - 1, &next) != NULL)
			return 0;	/* down to 12 days from 41 */
		if (!is_between(ts, k - 1) && lex_before(ts, k, HEDGE, NULL) == NULL)
			return 0;
	}
	return 0;
}

static bool
is_joint(const struct tokens *ts, size_t i)
{
	return lex_any(ts, i, TO, OF, IN, FROM);
}

/* Where the phrase begins whose head is before token `end`. */
static size_t
begin(const struct tokens *ts, size_t end)
{
	size_t i = end - 1;

	while (i > 0 && end - i < WORDS_MAX && !noun_stops(ts, i - 1))
		i--;
	return i;
}

size_t
noun_object(const struct tokens *ts, size_t i, size_t *from)
{
	size_t at = i, k;

	at = lex_back(ts, at, HEDGE);
	if (!lex_is(ts, at - 1, IN) || !is_plural(ts, at - 2))
		return 0;
	for (k = at - 2; k > 0 && at - 2 - k < WORDS_MAX; k--)
		if (lex_is(ts, k - 1, PUT)) {
			*from = lex_is(ts, k, ARTICLE) ? k + 1 : k;
			return at - 1;
		}
	return 0;
}

/* Before "have", "now", "more than" and the like that end before token i. */
static size_t
ahead_of(const struct tokens *ts, size_t i)
{
	size_t first;

	while (i > 0) {
		if (lex_before(ts, i, HEDGE, &first) != NULL)
			i = first;	/* more than doubled */
		else if (lex_is(ts, i - 1, BE) || lex_is(ts, i - 1, STOP) ||
		    lex_is(ts, i - 1, ADVERB) || lex_mark(ts, i - 1, ','))
			i--;
		else
			break;
	}
	return i;
}

size_t
noun_subject(const struct tokens *ts, size_t i, size_t *from)
{
	size_t end = ahead_of(ts, verb_before(ts, i)), k;

	for (k = end; k > 0 && end - k < NOUN_REACH && ts->t[k - 1].kind == TOK_WORD; k--) {
		if (!is_plural(ts, k - 1))
			continue;
		if (k < end && !is_joint(ts, k))
			return 0;
		*from = begin(ts, k);
		if (is_joint(ts, *from - 1) && is_plural(ts, *from - 2)) {
			k = *from - 1;	/* thefts from farms */
			*from = begin(ts, k);
		}
		return k;
	}
	return 0;
}
