/* measure.c - units beside numbers. */
#include "measure.h"

#include "head.h"

#include "grammar.h"

enum {
	NAME_MAX_BYTES = 40,	/* of a unit whose words hyphens join */
	CODE_MAX = 3,		/* bytes of EUR, Rs */
};

/* Words of the language that are no units, whatever the table says: "5 in 2024". */
static bool
is_function_word(const struct tokens *ts, size_t i)
{
	return lex_any(ts, i, STOP, BE, IN, TO, OF, OR, AND, FOR, FROM, ARTICLE, BETWEEN, VERB,
	    HEDGE, HEDGE_AFTER, PASS_NEAR, PASS);
}

/* 9,4 с. — no preposition stands at the end. */
static bool
is_closing(const struct tokens *ts, size_t i)
{
	return ts->lx->inflected && lex_digits(ts, i - 1) > 0 && (i + 1 == ts->n ||
	    strchr(",.;:!?)", ts->text.p[ts->t[i + 1].from]) != NULL);
}

/* The "in" of "5 in 2024"; but "9,4 с.", "5 million in". */
static bool
is_word_of_sentence(const struct tokens *ts, size_t i)
{
	return ts->t[i].space && is_function_word(ts, i) && !lex_is(ts, i - 1, SCALE) &&
	    !is_closing(ts, i);
}

/* The unit a name stands for, as it is written. */
static const struct unit *
named(const struct tokens *ts, size_t first, size_t last)
{
	struct str name = str_sub(ts->text, ts->t[first].from, ts->t[last - 1].to);
	const struct unit *u = units_named(ts->lx->lang, name);
	char spaced[NAME_MAX_BYTES];
	size_t i;

	if (u != NULL || name.n > sizeof(spaced) || str_index(name, '-') == name.n)
		return u;
	for (i = 0; i < name.n; i++)	/* a 25-basis-point cut */
		spaced[i] = name.p[i] == '-' ? ' ' : name.p[i];
	return units_named(ts->lx->lang, (struct str){ spaced, name.n });
}

/* No name of a unit has a number but km3's or a mark of the sentence in it. */
static bool
goes_on(const struct tokens *ts, size_t i)
{
	if (ts->t[i].kind == TOK_NUMBER)
		return !ts->t[i].space;
	return ts->t[i].kind == TOK_WORD || (ts->t[i].kind == TOK_MARK &&
	    strchr(",;:!?\"()[]", ts->text.p[ts->t[i].from]) == NULL);
}

/* Told at once: km; sq km; b/d. */
static bool
may_begin(const struct tokens *ts, size_t i)
{
	return units_begin(lex_str(ts, i)) || units_begin(str_from(ts->text, ts->t[i].from)) ||
	    (lex_glued(ts, i + 1) && lex_glued(ts, i + 2) &&
	    units_begin(str_sub(ts->text, ts->t[i].from, ts->t[i + 2].to)));
}

/* Does more follow that makes it another name, as in m3, F-16, F-Series?  Not in 6-foot-2. */
static bool
goes_into(const struct tokens *ts, size_t i)
{
	if (lex_mark(ts, i, '-') && ts->t[i - 1].upper && lex_glued(ts, i))
		return lex_glued(ts, i + 1) && (lex_digits(ts, i + 1) > 0 || ts->t[i - 1].space);
	return lex_glued(ts, i) && ts->t[i].kind == TOK_NUMBER;
}

const struct unit *
measure_after(const struct tokens *ts, size_t i, size_t *next)
{
	const struct unit *u;
	const struct sense *s;
	size_t last;

	if (lex_hyphen(ts, i) && lex_word(ts, i + 1)) {
		i++;	/* 30-day */
		if ((s = head_stem(ts, i, MEASURED)) != NULL) {
			*next = i + 1;
			return units_find(s->value);	/* 30-дневный */
		}
	}
	if (i >= ts->n || ts->t[i].kind == TOK_NUMBER || !may_begin(ts, i))
		return NULL;
	for (last = i + 1; last < ts->n && last < i + 2 * UNITS_WORDS && goes_on(ts, last); last++)
		;
	for (; last > i; last--)
		if (!(last == i + 1 && is_word_of_sentence(ts, i)) && !goes_into(ts, last) &&
		    (u = named(ts, i, last)) != NULL) {
			*next = last;
			return u;
		}
	return NULL;
}

/* EUR, Rs: words such as Euro stand behind their number, but in Euro 2024; Won 12 games. */
static bool
is_code(const struct tokens *ts, size_t i)
{
	struct str s = lex_str(ts, i);
	bool ascii = (unsigned char)s.p[0] < 0x80;

	if (!ts->t[i].upper || lex_is(ts, i, VERB))
		return false;
	return !ascii || s.n <= CODE_MAX || s.p[1] < 'a' || s.p[1] > 'z';
}

const struct unit *
measure_before(const struct tokens *ts, size_t i, size_t *first)
{
	const struct unit *u;
	size_t from;

	if (i == 0 || ts->t[i - 1].kind == TOK_NUMBER)
		return NULL;
	for (from = i > 2 ? i - 2 : 0; from < i; from++) {
		if (ts->t[from].kind == TOK_WORD && lex_digits(ts, from - 1) > 0)
			continue;	/* 99 коп. трьома платежами */
		if (!(ts->t[i - 1].kind == TOK_MARK || is_code(ts, from)) ||
		    (u = named(ts, from, i)) == NULL || measure_kind(u) != MONEY)
			continue;
		*first = from;
		return u;
	}
	return NULL;
}

enum kind
measure_kind(const struct unit *u)
{
	if (u->symbol.n == 0)
		return CARDINAL;
	if (str_is(u->dimension, "time"))
		return DURATION;
	if (str_is(u->dimension, "share") || str_is(u->dimension, "points"))
		return PERCENT;
	/* a currency is a dimension of its own, named in capitals */
	return u->dimension.n == 3 && lex_capital(u->dimension.p[0]) ?
	    MONEY : MEASURE;
}

struct str
measure_currency(const struct unit *u, struct numeral *n)
{
	if (measure_kind(u) == MONEY && !str_eq(u->symbol, u->dimension) &&
	    numeral_times(n, &u->low))
		return u->dimension;
	return u->symbol;
}
