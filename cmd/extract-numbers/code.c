/* code.c - letters, marks and digits that stand together and are no amount. */
#include "code.h"

#include "calendar.h"
#include "common/units.h"
#include "measure.h"

enum { DIALLED = 3 };	/* digits of a number of emergency */

static bool
begins_with_two_capitals(struct str s)
{
	return s.n > 1 && lex_capital(s.p[0]) && lex_capital(s.p[1]);
}

/* 5-HTP: two capitals or more behind a hyphen, and no unit; 7-Eleven. */
static bool
lettered(const struct tokens *ts, size_t i)
{
	size_t next;

	if (!lex_mark(ts, i + 1, '-') || !lex_glued(ts, i + 2))
		return false;
	if (ts->t[i + 2].upper && lex_is(ts, i + 2, NUMBER))
		return true;
	return lex_glued(ts, i + 1) && begins_with_two_capitals(lex_str(ts, i + 2)) &&
	    measure_after(ts, i + 1, &next) == NULL;
}

/* 2024 YR4: what was found in a year. */
static bool
is_designation(const struct tokens *ts, size_t i)
{
	struct str s = i + 1 < ts->n ? lex_str(ts, i + 1) : STR("");

	return lex_digits(ts, i) == 4 && s.n == 2 && begins_with_two_capitals(s) &&
	    lex_glued(ts, i + 2) && lex_digits(ts, i + 2) > 0;
}

/* The 111 line, a 911 call; the 1400 block. */
static bool
is_dialled(const struct tokens *ts, size_t i)
{
	const struct sense *s = lex_sense(ts, i + 1, DIAL, NULL);
	size_t n = lex_digits(ts, i);

	return s != NULL && lex_is(ts, i - 1, ARTICLE) && ts->t[i + 1].space &&
	    ts->t[i].point == LEX_NO_POINT && (n == DIALLED || (int64_t)n == s->n);
}

/* 0800 555 0142: parts of three digits or more. */
static size_t
spaced(const struct tokens *ts, size_t i)
{
	for (i++; lex_digits(ts, i) > 2 && ts->t[i].point == LEX_NO_POINT; i++)
		;
	return i;
}

/* Does the number that begins at i reach beyond token `to`, as 7 1/2 and 30-ти do? */
static bool
goes_past(const struct tokens *ts, size_t i, size_t to)
{
	struct numeral n;

	return numeral_at(ts, i, &n) && n.to > to;
}

/* 24/7, 5+1: numbers that a mark joins; but 1/2 is one. */
static bool
is_joined(const struct tokens *ts, size_t i)
{
	if (!lex_glued(ts, i + 1) || !lex_glued(ts, i + 2) || lex_digits(ts, i + 2) == 0)
		return false;
	return lex_mark(ts, i + 1, '+') || (lex_mark(ts, i + 1, '/') && !goes_past(ts, i, i + 2));
}

/* 4x4, 5G: letters that touch the digits, and are none of a number or a unit. */
static size_t
with_letters(const struct tokens *ts, size_t i)
{
	size_t word = i + 1, next;
	bool unit;

	if (!lex_glued(ts, word) || !lex_word(ts, word))
		return 0;
	unit = measure_after(ts, word, &next) != NULL;
	if (!unit && lex_glued(ts, i + 2) && lex_digits(ts, i + 2) > 0 && !goes_past(ts, i, i + 2))
		return lex_chunk(ts, i);	/* 4x4, but 120m2 */
	if (unit || lex_any(ts, word, SUFFIX, LETTER, CLOCK, SCALE) ||
	    str_is(lex_str(ts, word), "s") || goes_past(ts, i, word))
		return 0;
	return lex_chunk(ts, i);
}

/* 10.0.0.1; 007; 5G, 4x4; and a number too long to be one. */
size_t
code_number(const struct tokens *ts, size_t i)
{
	struct str s = lex_str(ts, i);
	struct dec d;

	if (lex_small(ts, i) < 0 && !lex_number(ts, i, &d))
		return i + 1;
	if (s.n > 2 && s.p[0] == '0' && ts->t[i].point == LEX_NO_POINT && !lex_is(ts, i + 1, CLOCK))
		return spaced(ts, i);
	if (is_joined(ts, i))
		return lex_chunk(ts, i);
	if (lex_mark(ts, i + 1, '/') && lex_digits(ts, i + 2) > 0 && lex_is(ts, i + 3, RANK))
		return i + 3;	/* 1/8 финала */
	if (lettered(ts, i) || is_designation(ts, i))
		return i + 3;
	return is_dialled(ts, i) ? i + 1 : with_letters(ts, i);
}

/* Does mark i join letters to the digits behind it: S-300, BA.2; omega-3, under-21? */
static bool
joins(const struct tokens *ts, size_t i)
{
	size_t word = i - 1;

	if (!lex_glued(ts, i))
		return false;
	if (ts->t[word].upper)
		return lex_mark(ts, i, '-') || lex_mark(ts, i, '.');
	return lex_mark(ts, i, '-') &&
	    (lex_entry(ts, word) == NULL || lex_is(ts, word, AGE_BOUND));
}

/* Letters and digits that touch: S-300, G7, COVID-19, F-16s; not EUR20, mid-1990. */
size_t
code_word(const struct tokens *ts, size_t i)
{
	const struct unit *u;
	struct phrase quarter;
	size_t at = i + 1;

	if (!lex_word(ts, i) || calendar_quarter(ts, i, &quarter))
		return 0;
	at += joins(ts, at);
	if (!lex_glued(ts, at) || lex_digits(ts, at) == 0 || lex_any(ts, i, PART, MONTH, NUMBER, TENS))
		return 0;
	u = at > i + 1 ? NULL : units_named(ts->lx->lang, lex_str(ts, i));
	if (u != NULL && measure_kind(u) == MONEY)
		return 0;
	return lex_chunk(ts, at);
}
