/* names.c - numbers that name something. */
#include "names.h"

#include "address.h"
#include "code.h"
#include "head.h"
#include "inflected.h"
#include "labels.h"
#include "measure.h"
#include "phone.h"
#include "title.h"

enum {
	CAPITALS_MAX = 2,	/* words of "MAX 8s" before the number */
	LETTERS_MAX = 3,	/* capitals of "flight SU 1730" */
};

/* http://..., www..., name@host: digits in them are nobody's. */
static size_t
address(const struct tokens *ts, size_t i)
{
	size_t k, end;

	if (ts->t[i].kind == TOK_MARK || (lex_glued(ts, i) && lex_holds(ts, i - 1)))
		return 0;	/* not where it begins */
	end = lex_chunk(ts, i);
	for (k = i + 1; k < end; k++)
		if (lex_mark(ts, k, '@') || (lex_mark(ts, k, ':') && lex_mark(ts, k + 1, '/')) ||
		    (k == i + 1 && str_is(lex_str(ts, i), "www")))
			return end;
	return 0;
}

/* "And 4", "to 6", ", 5" behind "platforms 3": the number there, or 0. */
static size_t
another(const struct tokens *ts, size_t end)
{
	size_t at = lex_mark(ts, end, ',') ? end + 1 : end, next;

	if (lex_sense(ts, at, AND, &next) != NULL || lex_sense(ts, at, TO, &next) != NULL ||
	    lex_sense(ts, at, OR, &next) != NULL)
		at = next;
	return at > end && lex_digits(ts, at) > 0 && label_ends(ts, at + 1) ? at : 0;
}

/* Behind a numbered name: the "MAX 8s" of "737 MAX 8s"; "and 4" of "platforms 3 and 4". */
static size_t
more(const struct tokens *ts, bool many, size_t end)
{
	size_t at = end;

	while (lex_word(ts, at) && ts->t[at].upper && at < end + CAPITALS_MAX)
		at++;
	if (at > end && lex_digits(ts, at) > 0 && ts->t[at].space)
		return lex_chunk(ts, at);
	while (many && lex_digits(ts, end - 1) > 0 && (at = another(ts, end)) > 0)
		end = at + 1;
	return end;
}

/* SU in "flight SU 1730": up to three capitals. */
static bool
is_letters(const struct tokens *ts, size_t i)
{
	struct str s = lex_word(ts, i) ? lex_str(ts, i) : STR("");
	size_t k;

	for (k = 0; k < s.n && lex_capital(s.p[k]); k++)
		;
	return s.n > 0 && k == s.n && k <= LETTERS_MAX;
}

/* From the school 300 children: a common noun before a count, no name. */
static bool
counted(const struct tokens *ts, size_t head, size_t at)
{
	struct numeral n;
	size_t next, cut;

	if (lex_mark(ts, at + 1, '-') && lex_glued(ts, at + 2) && lex_digits(ts, at + 2) > 0)
		at += 2;
	return lex_word(ts, head) && !ts->t[head].upper && numeral_at(ts, at, &n) && (n.fixed ||
	    measure_after(ts, n.to, &next) != NULL ||
	    (lex_word(ts, n.to) && head_plural(ts, n.to, &next, &cut) != NULL));
}

/* "On day two" is no count of anything; "in the sector 40 remain" may be. */
static bool
is_alone(const struct tokens *ts, size_t at)
{
	struct numeral n;

	if (!numeral_at(ts, at, &n) || n.form != FORM_COUNT || n.fixed || n.to > at + 1)
		return false;
	if (lex_is(ts, n.to, BE) || lex_is(ts, n.to, VERB))
		return false;
	return label_ends(ts, n.to) || (lex_is(ts, n.to, TO) && lex_digits(ts, n.to + 1) > 0);
}

/* Tigers there number 31 to 35: a verb. */
static bool
numbers_them(const struct tokens *ts, size_t i)
{
	size_t next, cut;

	if (i == 0 || ts->t[i].upper || !lex_is(ts, i, NUMBERED))
		return false;
	return lex_is(ts, i - 1, ADVERB) || (ts->t[i - 1].kind == TOK_WORD &&
	    head_plural(ts, i - 1, &next, &cut) != NULL) ||
	    (lex_is(ts, i + 2, TO) && lex_digits(ts, i + 3) > 0);
}

/* Where the number of a name stands: behind "No.", a hyphen, "flight SU". */
static size_t
number_of(const struct tokens *ts, size_t at)
{
	if (lex_mark(ts, at, '.') && lex_glued(ts, at))
		at++;
	if (lex_mark(ts, at, '-') && lex_glued(ts, at))
		at++;
	return is_letters(ts, at) && lex_digits(ts, at + 1) > 0 ? at + 1 : at;
}

/* World War II, Article 5, Boeing 737-800, No. 10; but nothing is numbered 1,000. */
static size_t
headed(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	bool many;
	size_t at;

	if ((s = lex_sense(ts, i, IDENT, &at)) == NULL || numbers_them(ts, i))
		return 0;
	at = number_of(ts, at);
	if (s->n == IDENT_ALONE && !ts->t[i].upper && !is_alone(ts, at))
		return 0;
	if (lex_digits(ts, at) == 0)
		return (lex_is(ts, at, NUMBER) && !inflected(ts)) ||
		    (lex_is(ts, at, ROMAN) && ts->t[at].upper) ? at + 1 : 0;
	if (str_index(lex_str(ts, at), ',') < lex_str(ts, at).n || counted(ts, i, at))
		return 0;
	many = inflected(ts) || str_ends(lex_str(ts, i), STR("s"));
	return more(ts, many, lex_chunk(ts, at));
}

/* "1. Open the lid": the number of an item. */
static bool
listed(const struct tokens *ts, size_t i)
{
	return i == 0 && ts->t[0].to - ts->t[0].from < 3 && (lex_mark(ts, 1, '.') ||
	    lex_mark(ts, 1, ')')) && lex_glued(ts, 1) &&
	    (ts->n == 2 || (ts->t[2].space && ts->t[2].upper));
}

/* [17], [21]–[24]: notes. */
static bool
noted(const struct tokens *ts, size_t i)
{
	return lex_mark(ts, i - 1, '[') && lex_mark(ts, i + 1, ']') &&
	    ts->t[i].point == LEX_NO_POINT;
}

/* #2, #Kyiv_2022: with a number in it. */
static size_t
hashtag(const struct tokens *ts, size_t i)
{
	size_t end = lex_digits(ts, i + 1) > 0 ? i + 2 : lex_chunk(ts, i + 1), k;

	for (k = i + 1; k < end && lex_digits(ts, k) == 0; k++)
		;
	return k < end ? end : 0;
}

/* The 2 of m^2. */
static bool
is_exponent(const struct tokens *ts, size_t i)
{
	return lex_mark(ts, i - 1, '^') && lex_glued(ts, i);
}

static size_t
at_number(const struct tokens *ts, size_t i)
{
	size_t end;

	if (is_exponent(ts, i) || noted(ts, i) || listed(ts, i))
		return i + 1;
	if (address_ends(ts, i))
		return lex_chunk(ts, i);
	if ((end = title_at(ts, i)) > 0 || (end = phone_at(ts, i)) > 0 || (end = code_number(ts, i)) > 0)
		return end;
	return address_street(ts, i);
}

static size_t
at_mark(const struct tokens *ts, size_t i)
{
	size_t end;

	if (lex_mark(ts, i, '#') && lex_glued(ts, i + 1))
		return hashtag(ts, i);
	if (lex_mark(ts, i, '@') && lex_glued(ts, i + 1))
		return lex_chunk(ts, i);
	return (end = headed(ts, i)) > 0 ? end : phone_at(ts, i);
}

static size_t
at_word(const struct tokens *ts, size_t i)
{
	size_t end;

	if (ts->t[i].upper && lex_any(ts, i, NUMBER, TENS) && (end = title_at(ts, i)) > 0)
		return end;
	if ((end = headed(ts, i)) > 0 || (end = address_code(ts, i)) > 0)
		return end;
	return code_word(ts, i);
}

size_t
name_at(const struct tokens *ts, size_t i)
{
	size_t end = address(ts, i);

	if (end > 0)
		return end;
	switch (ts->t[i].kind) {
	case TOK_NUMBER:
		return at_number(ts, i);
	case TOK_MARK:
		return at_mark(ts, i);
	default:
		return at_word(ts, i);
	}
}
