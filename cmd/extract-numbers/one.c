/* one.c - whether "one" counts. */
#include "one.h"

#include "head.h"
#include "inflected.h"
#include "noun.h"

enum {
	LIST_REACH = 5,		/* tokens from the figure before to the "one" that it lists */
	VERB_REACH = 4,		/* words from "one" to "killed" */
	SAYING_REACH = 12,	/* tokens from "one old soldier" to "said" */
};

bool
one_is(const struct tokens *ts, const struct amount *a)
{
	const struct numeral *n = &a->n;

	return a->first >= n->from && lex_is(ts, n->from, NO_ONE) && n->form == FORM_COUNT &&
	    !n->fixed && n->to - n->from == 1;
}

/* At least one soldier. */
static bool
hedged(const struct figures *fs, const struct amount *a)
{
	return lex_before(&fs->tokens, a->first, HEDGE, NULL) != NULL;
}

/* По одному: one each. */
static bool
distributed(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;

	return lex_before(ts, a->first, EACH, NULL) != NULL && noun_stops(ts, a->last) &&
	    !lex_is(ts, a->last, OUT_OF);
}

/* Семь школ и одна больница: seven schools and one hospital. */
static bool
listed(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;
	const struct figure *prior = fs->n > 0 ? &fs->f[fs->n - 1] : NULL;

	return inflected(ts) && prior != NULL && prior->kind == CARDINAL &&
	    a->first - prior->last < LIST_REACH && !noun_stops(ts, a->last) &&
	    (lex_is(ts, a->first - 1, AND) || lex_mark(ts, a->first - 1, ','));
}

/* За — 81, воздержался один: one abstained. */
static bool
closing(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;

	return inflected(ts) && fs->n > 0 && a->last - a->first == 1 && a->first > 1 &&
	    lex_word(ts, a->first - 1) && !lex_any(ts, a->first - 1, STOP, IN, NO_ONE) &&
	    (a->last >= ts->n || ts->t[a->last].kind == TOK_MARK);
}

/* One hour. */
static bool
measured(const struct figures *fs, const struct amount *a)
{
	(void)fs;
	return a->unit != NULL;
}

/* One, two, three; but один, одна. */
static bool
recited(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;

	return lex_mark(ts, a->last, ',') && lex_is(ts, a->last + 1, NUMBER) &&
	    !(inflected(ts) && lex_is(ts, a->last + 1, NO_ONE));
}

/* The one man, no one, is one; one point: of the words around it, and no count. */
static bool
is_idiom(const struct tokens *ts, size_t i)
{
	if (lex_any(ts, i - 1, ARTICLE, NO_ONE) || (lex_is(ts, i - 1, BE) && !lex_is(ts, i - 1, VERB)))
		return true;
	return (i > 0 && ts->t[i].upper) || lex_sense(ts, i, NO_ONE, NULL)->n == 1;
}

/* One wonders, one saying so; but one series, one family. */
static bool
is_verb(const struct tokens *ts, size_t i)
{
	const struct sense *plural;
	struct str word = lex_str(ts, i);
	size_t next, cut;

	if ((plural = head_plural(ts, i, &next, &cut)) != NULL && !str_eq(plural->value, word))
		return true;
	return head_ending(ts, i, ENDING, &cut) != NULL && noun_stops(ts, i + 1) &&
	    !str_ends(word, STR("ly"));
}

/* One official said; one old soldier at the gate, 81, said. */
static bool
is_speaker(const struct tokens *ts, size_t head, size_t end)
{
	size_t i;

	if (lex_is(ts, end, SAY) || !lex_is(ts, head, PEOPLE))
		return lex_is(ts, end, SAY);
	for (i = end; i < ts->n && i - end < SAYING_REACH; i++)
		if (lex_is(ts, i, SAY))
			return true;
	return false;
}

/* One lane was shut: with a noun of its own. */
static bool
named(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;
	size_t noun = a->first + 1, head, end;

	if (inflected(ts) || noun_stops(ts, noun) || !ts->t[noun].space ||
	    is_idiom(ts, a->first) || is_verb(ts, noun))
		return false;
	end = noun_singular(ts, noun, &head);
	return end > 0 && !is_speaker(ts, head, end);
}

/* One killed, one civilian was killed; one adult and three children. */
static bool
suffered(const struct figures *fs, const struct amount *a)
{
	const struct tokens *ts = &fs->tokens;
	size_t i;

	for (i = a->last; i < a->last + VERB_REACH && lex_word(ts, i); i++) {
		if (lex_is(ts, i, PARTICIPLE))
			return true;
		if (i > a->last && lex_is(ts, i, AND) &&
		    (lex_digits(ts, i + 1) > 0 || lex_is(ts, i + 1, NUMBER)))
			return !lex_is(ts, i + 1, NO_ONE);
		if (lex_any(ts, i, STOP, OF, ARTICLE))
			return false;
	}
	return false;
}

bool
one_counts(const struct figures *fs, const struct amount *a)
{
	static bool (*const rule[])(const struct figures *, const struct amount *) = {
		hedged, distributed, listed, closing, measured, recited, named, suffered,
	};
	size_t k;

	for (k = 0; k < sizeof(rule) / sizeof(*rule); k++)
		if (rule[k](fs, a))
			return true;
	return false;
}
