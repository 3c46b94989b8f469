/* inflected.c - noun phrases by the endings of their words. */
#include "inflected.h"

#include "head.h"
#include "noun.h"

#include "common/utf8.h"

enum {
	PHRASE_MAX = 7,		/* words of a noun phrase looked at */
	SHORTEST = 3,		/* bytes of a noun: more than a letter */
};

bool
inflected(const struct tokens *ts)
{
	return ts->lx->inflected;
}

/* Known as a noun by its row: the token behind it, or 0. */
static size_t
known(const struct tokens *ts, size_t i)
{
	size_t next;

	if (lex_sense(ts, i, PLURAL, &next) != NULL || lex_sense(ts, i, NOUN, &next) != NULL)
		return next;
	return 0;
}

static bool
is_adjective(const struct tokens *ts, size_t i)
{
	size_t cut;

	return known(ts, i) == 0 && head_ending(ts, i, ADJECTIVE, &cut) != NULL;
}

static bool
is_verb(const struct tokens *ts, size_t i)
{
	size_t cut;

	return (lex_is(ts, i, PARTICIPLE) && !is_adjective(ts, i)) ||
	    (!ts->t[i].upper && head_ending(ts, i, ENDING, &cut) != NULL);
}

/* A name in the phrase of common nouns: "опрошенных Reuters экономистов", no end of it. */
static bool
is_name(const struct tokens *ts, size_t i)
{
	size_t len;

	return ts->t[i].upper && utf8_at(lex_str(ts, i), 0, &len) < 0x80;
}

/* Behind a hyphen that holds a word together: "военно-морских". */
static size_t
joined(const struct tokens *ts, size_t next)
{
	return lex_mark(ts, next, '-') && lex_glued(ts, next) && lex_glued(ts, next + 1) ?
	    next + 1 : next;
}

/* 210 «шахедов»: a word in guillemets. */
static bool
quoted(const struct tokens *ts, size_t i)
{
	return i + 2 < ts->n && str_is(lex_str(ts, i), "«") && ts->t[i + 1].kind == TOK_WORD &&
	    str_is(lex_str(ts, i + 2), "»");
}

size_t
inflected_phrase(const struct tokens *ts, size_t i, size_t *at)
{
	size_t k, next, last = 0;

	if (quoted(ts, i)) {
		*at = i + 1;
		return i + 3;
	}
	for (k = i; k < i + PHRASE_MAX && !noun_stops(ts, k); k = next) {
		if ((next = known(ts, k)) > 0) {
			*at = k;
			return next;
		}
		next = k + 1;
		if (joined(ts, next) > next) {
			next = joined(ts, next);
			continue;
		}
		if (is_adjective(ts, k)) {
			last = next;
			*at = k;
			continue;
		}
		if (is_verb(ts, k))
			break;
		if (last > 0 && is_name(ts, k) && next < ts->n && !noun_stops(ts, next))
			continue;
		if (ts->t[k].to - ts->t[k].from < SHORTEST)
			break;
		*at = k;
		return next;
	}
	return last;
}
