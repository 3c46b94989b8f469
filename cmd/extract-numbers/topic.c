/* topic.c - the genitive that opens a clause and leads to its number. */
#include "topic.h"

#include "inflected.h"

enum { TOPIC_REACH = 5 };	/* words of a clause that lead to its number */

static bool
is_word(const struct tokens *ts, size_t i)
{
	return ts->t[i].kind == TOK_WORD;
}

/* Back over what may stand between a topic and its number: a dash, hedges, a verb. */
static size_t
lead(const struct tokens *ts, size_t i, size_t since)
{
	size_t at, verbs = 0;

	for (; i > since; i = at) {
		if (lex_before(ts, i, HEDGE, &at) != NULL || lex_before(ts, i, HEDGE_CASE, &at) != NULL)
			continue;
		at = i - 1;
		if (lex_mark(ts, at, '-') && ts->t[at].space)
			continue;
		if (!is_word(ts, at) || !(lex_is(ts, at, BE) || lex_is(ts, at, VERB) ||
		    inflected_verb(ts, at)) || verbs++ > 0)
			break;
	}
	return i;
}

bool
topic_before(const struct tokens *ts, size_t i, size_t since, size_t *from, size_t *to,
    size_t *at)
{
	size_t end = lead(ts, i, since), k, head = end;

	for (k = end; k > since && end - k < TOPIC_REACH && is_word(ts, k - 1) &&
	    !lex_is(ts, k - 1, AND) && !(lex_is(ts, k - 1, STOP) && !lex_is(ts, k - 1, IN)); k--)
		if (inflected_genitive(ts, k - 1))
			head = k - 1;
	if (k > since && lex_is(ts, k - 1, GOVERNS))
		return false;	/* у вертолётов было двое */
	if (head == end || (end == i && (head + 1 < end || (head == since && since > 0))))
		return false;	/* двух детей 3 и 7 лет: what is counted before */
	if (end == i && inflected_adjective(ts, head) && !lex_is(ts, head, PARTICIPLE))
		return false;	/* вместо прежних двенадцати */
	for (*from = head; *from > k && inflected_adjective(ts, *from - 1); --*from)
		;
	*to = inflected_phrase(ts, head, at);	/* its ending is no verb's: there is one */
	return *from == k;
}
