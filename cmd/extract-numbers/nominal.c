/* nominal.c - noun phrases that end with their head, as in English. */
#include "noun.h"

#include "head.h"

enum {
	PHRASE_MAX = 7,		/* words of a noun phrase looked at */
	SINGULAR_MAX = 3,
};

bool
noun_stops(const struct tokens *ts, size_t i)
{
	static const enum class none[] = {
		STOP, BE, VERB, IN, TO, OF, OR, AND, FOR, FROM, ARTICLE, PASS_NEAR, HEDGE,
		HEDGE_AFTER, WEEKDAY, DAY, MONTH, RELATIVE, EACH, EACH_PARTY, TOTAL, OTHER_DAY,
		OUT_OF, BETWEEN, PER, FUTURE, NUMBER, TENS, VAGUE, CLASS_N,
	};

	return !lex_word(ts, i) || lex_any_of(ts, i, none);
}

size_t
noun_with_name(const struct tokens *ts, size_t to)
{
	size_t next, k;

	if (lex_sense(ts, to, OF, &next) == NULL || !lex_word(ts, next) || !ts->t[next].upper)
		return to;
	for (k = next; lex_word(ts, k) && ts->t[k].upper && k < next + 4 && !noun_stops(ts, k); k++)
		;
	return noun_stops(ts, k) ? k : to;	/* "of Russian soldiers" is no name */
}

static bool
is_plural(const struct tokens *ts, size_t i)
{
	size_t next, cut;

	return lex_word(ts, i) && head_plural(ts, i, &next, &cut) != NULL;
}

/* A verb by its row that is none here: "seven runs", "17 named storms". */
static bool
is_nominal(const struct tokens *ts, size_t i)
{
	const struct sense *s = lex_word(ts, i) ? lex_sense(ts, i, VERB, NULL) : NULL;
	size_t cut;

	if (s == NULL || s->n == 1 || lex_is(ts, i, STOP) || lex_is(ts, i, BE))
		return false;
	if (is_plural(ts, i))
		return true;
	return head_ending(ts, i, ENDING, &cut) != NULL && !noun_stops(ts, i + 1) &&
	    (is_plural(ts, i + 1) || (!noun_stops(ts, i + 2) && is_plural(ts, i + 2)));
}

/* The 's of an owner: what is counted is what is owned. */
static bool
is_owner(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_MARK && lex_glued(ts, i) &&
	    ts->t[i].to - ts->t[i].from > 1 && str_ends(lex_str(ts, i), STR("s")) &&
	    lex_word(ts, i + 1);
}

size_t
noun_phrase(const struct tokens *ts, size_t i, bool many, size_t *at)
{
	size_t k, next, cut, last = 0;

	for (k = i; k < i + PHRASE_MAX; k = next) {
		if (last > 0 && is_owner(ts, k)) {
			last = 0;
			next = k + 1;
			continue;
		}
		if (noun_stops(ts, k) && !(many && last == 0 && is_nominal(ts, k)) &&
		    !(k > i && lex_glued(ts, k) && lex_word(ts, k)))
			break;	/* but top-ten, all-out */
		next = k + 1;
		if (last > 0 && (lex_is(ts, k, CHANGE) || lex_is(ts, k, NUMBERED) || (lex_is(ts, k, PARTICIPLE) &&
		    !lex_is(ts, k, PLURAL))))
			break;	/* sufferers climbs past */
		if (head_plural(ts, k, &next, &cut) != NULL) {
			last = next;
			*at = k;
		} else if (last > 0)
			break;	/* behind the plural nothing belongs to it but a plural */
		if (lex_hyphen(ts, next))
			next++;
	}
	return last;
}

/* Food binned, oil spilled; but grass seed, a flower bed. */
static bool
is_past(struct str word)
{
	return word.n > 5 && str_ends(word, STR("ed")) && !str_ends(word, STR("eed"));
}

size_t
noun_singular(const struct tokens *ts, size_t i, size_t *at)
{
	size_t k, cut, owned, most = i + SINGULAR_MAX;

	for (k = i; k < most && !(k > i && lex_is(ts, k, PARTICIPLE)); k++) {
		if (k > i && is_owner(ts, k)) {
			if ((owned = noun_phrase(ts, k + 1, true, at)) > 0)
				return owned;
			most = k + 1 + SINGULAR_MAX;
			continue;
		}
		if (noun_stops(ts, k) && !(lex_is(ts, k, VERB) && lex_is(ts, k, NOUN)))
			break;
		if (k > i && (lex_is(ts, k - 1, NOUN) || is_past(lex_str(ts, k)) ||
		    (head_ending(ts, k, ENDING, &cut) != NULL && !noun_stops(ts, k + 1))))
			break;
	}
	if (k > i && is_owner(ts, k - 1))
		k--;	/* the second country's was built */
	*at = k - 1;
	return k > i ? k : 0;
}
