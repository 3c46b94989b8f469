/* inflected.c - noun phrases by the endings of their words. */
#include "inflected.h"

#include "common/utf8.h"
#include "head.h"
#include "noun.h"

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

bool
inflected_adjective(const struct tokens *ts, size_t i)
{
	size_t cut;

	return known(ts, i) == 0 && head_ending(ts, i, ADJECTIVE, &cut) != NULL;
}

bool
inflected_verb(const struct tokens *ts, size_t i)
{
	size_t cut;

	return (lex_is(ts, i, PARTICIPLE) && !inflected_adjective(ts, i)) ||
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
	return lex_hyphen(ts, next) ?
	    next + 1 : next;
}

/* 210 «шахедов»: a word in guillemets. */
static bool
quoted(const struct tokens *ts, size_t i)
{
	return i + 2 < ts->n && str_is(lex_str(ts, i), "«") && ts->t[i + 1].kind == TOK_WORD &&
	    str_is(lex_str(ts, i + 2), "»");
}

static bool
ends_nominative(struct str s)
{
	static const char *const ending[] = { "ы", "и", "і", "ї", "е", "о", "а", "я" };
	size_t k;

	for (k = 0; k < sizeof(ending) / sizeof(*ending); k++)
		if (str_ends(s, str_of(ending[k])))
			return true;
	return false;
}

/* ГРВІ, ВИЧ: two capitals. */
static bool
is_abbreviation(struct str s)
{
	size_t len, n;

	return utf8_is_upper(utf8_at(s, 0, &len)) && len < s.n &&
	    utf8_is_upper(utf8_at(s, len, &n));
}

/* Many of something: жителей, раненых, жертв; a capital only opens the sentence. */
bool
inflected_genitive(const struct tokens *ts, size_t i)
{
	size_t next, cut;

	return (!ts->t[i].upper || i == 0) && !noun_stops(ts, i) &&
	    head_plural(ts, i, &next, &cut) != NULL && !ends_nominative(lex_str(ts, i));
}

/* Two of a kind in one phrase: военных кораблей, срібні нагороди; but рабочих завода. */
static bool
agree(const struct tokens *ts, size_t adjective, size_t noun)
{
	size_t cut, next;
	struct str a, n;

	if (noun_stops(ts, noun) || ts->t[noun].upper || inflected_verb(ts, noun) ||
	    head_ending(ts, adjective, ADJECTIVE, &cut) == NULL)
		return false;
	a = lex_str(ts, adjective);
	n = lex_str(ts, noun);
	if (str_ends(a, STR("х")))
		return head_plural(ts, noun, &next, &cut) != NULL && !ends_nominative(n);
	return ends_nominative(a) && ends_nominative(n);
}

/* Adjectives, and the noun they lead to. */
static size_t
one_phrase(const struct tokens *ts, size_t i, size_t *at)
{
	size_t k, next, last = 0;

	for (k = i; k < i + PHRASE_MAX && !noun_stops(ts, k); k = next) {
		if ((next = known(ts, k)) > 0) {
			*at = k;
			if (!agree(ts, k, next))
				return next;
			last = next;
			continue;
		}
		next = k + 1;
		if (joined(ts, next) > next) {
			next = joined(ts, next);
			continue;
		}
		if (inflected_adjective(ts, k)) {
			last = next;
			*at = k;
			continue;
		}
		if (inflected_verb(ts, k))
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

/* Единиц техники, членов экипажа: what is counted is told by the genitive. */
static size_t
with_its_kind(const struct tokens *ts, size_t next)
{
	size_t at, end;

	if (!lex_is(ts, next - 1, PARTITIVE) || next >= ts->n || noun_stops(ts, next) ||
	    (ts->t[next].upper && !is_abbreviation(lex_str(ts, next))) ||
	    (end = one_phrase(ts, next, &at)) == 0)
		return next;
	return end;
}

size_t
inflected_phrase(const struct tokens *ts, size_t i, size_t *at)
{
	size_t end;

	if (quoted(ts, i)) {
		*at = i + 1;
		return i + 2;
	}
	end = one_phrase(ts, i, at);
	return end > 0 ? with_its_kind(ts, end) : 0;
}
