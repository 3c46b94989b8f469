/* names.c - numbers that name something. */
#include "names.h"

#include "address.h"
#include "common/units.h"
#include "head.h"
#include "inflected.h"
#include "labels.h"
#include "measure.h"
#include "phone.h"
#include "title.h"

static bool
is_number(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_NUMBER;
}

static bool
is_word(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_WORD;
}

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

/* Letters and digits that touch: S-300, G7, COVID-19, F-16s; not EUR20, mid-1990. */
static size_t
mixed(const struct tokens *ts, size_t i)
{
	const struct unit *u;
	size_t at = i + 1;

	if (!is_word(ts, i))
		return 0;
	if (lex_glued(ts, at) && (ts->t[i].upper ? lex_mark(ts, at, '-') || lex_mark(ts, at, '.') :
	    lex_mark(ts, at, '-') && (lex_entry(ts, i) == NULL || lex_is(ts, i, AGE_BOUND))))
		at++;	/* S-300, BA.2; omega-3 */
	if (!lex_glued(ts, at) || !is_number(ts, at) || lex_is(ts, i, PART) ||
	    lex_is(ts, i, MONTH) || lex_is(ts, i, NUMBER) || lex_is(ts, i, TENS))
		return 0;
	u = at > i + 1 ? NULL : units_named(ts->lx->lang, lex_str(ts, i));
	if (u != NULL && measure_kind(u) == MONEY)
		return 0;
	return lex_chunk(ts, at);
}

/* Behind a numbered name: "MAX 8s"; "and 4" of "platforms 3 and 4". */
static size_t
more(const struct tokens *ts, bool many, size_t end)
{
	size_t at = end, next;

	while (is_word(ts, at) && ts->t[at].upper && at < end + 2)
		at++;
	if (at > end && is_number(ts, at) && ts->t[at].space)
		return lex_chunk(ts, at);
	while (many && is_number(ts, end - 1)) {
		at = lex_mark(ts, end, ',') ? end + 1 : end;
		if (lex_sense(ts, at, AND, &next) != NULL || lex_sense(ts, at, TO, &next) != NULL ||
		    lex_sense(ts, at, OR, &next) != NULL)
			at = next;
		if (at == end || !is_number(ts, at) || !label_ends(ts, at + 1))
			break;
		end = at + 1;
	}
	return end;
}

/* SU in "flight SU 1730": up to three capitals. */
static bool
is_letters(const struct tokens *ts, size_t i)
{
	struct str s = is_word(ts, i) ? lex_str(ts, i) : STR("");
	size_t k;

	for (k = 0; k < s.n && s.p[k] >= 'A' && s.p[k] <= 'Z'; k++)
		;
	return s.n > 0 && k == s.n && k < 4;
}

/* From the school 300 children: a common noun before a count, no name. */
static bool
counted(const struct tokens *ts, size_t head, size_t at)
{
	struct numeral n;
	size_t next, cut;

	if (lex_mark(ts, at + 1, '-') && lex_glued(ts, at + 2) && is_number(ts, at + 2))
		at += 2;
	return is_word(ts, head) && !ts->t[head].upper && numeral_at(ts, at, &n) && (n.fixed ||
	    measure_after(ts, n.to, &next) != NULL ||
	    (is_word(ts, n.to) && head_plural(ts, n.to, &next, &cut) != NULL));
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
	return label_ends(ts, n.to) || (lex_is(ts, n.to, TO) && is_number(ts, n.to + 1));
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
	    (lex_is(ts, i + 2, TO) && is_number(ts, i + 3));
}

/* World War II, Article 5, Boeing 737-800, No. 10. */
static size_t
headed(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t at;

	if ((s = lex_sense(ts, i, IDENT, &at)) == NULL || numbers_them(ts, i))
		return 0;
	if (lex_mark(ts, at, '.') && lex_glued(ts, at))
		at++;
	if (lex_mark(ts, at, '-') && lex_glued(ts, at))
		at++;
	if (is_letters(ts, at) && is_number(ts, at + 1))
		at++;
	if (s->n == 1 && !ts->t[i].upper && !is_alone(ts, at))
		return 0;
	if (is_number(ts, at))	/* nothing is numbered 1,000 */
		return str_index(lex_str(ts, at), ',') < lex_str(ts, at).n ||
		    counted(ts, i, at) ? 0 :
		    more(ts, inflected(ts) || str_ends(lex_str(ts, i), STR("s")),
		    lex_chunk(ts, at));
	if ((lex_is(ts, at, NUMBER) && !inflected(ts)) || (lex_is(ts, at, ROMAN) && ts->t[at].upper))
		return at + 1;
	return 0;
}

/* 5-HTP: two capitals or more behind a hyphen, and no unit. */
static bool
lettered(const struct tokens *ts, size_t i)
{
	struct str s = i + 2 < ts->n ? lex_str(ts, i + 2) : STR("");
	size_t next;

	if (lex_mark(ts, i + 1, '-') && lex_glued(ts, i + 2) && ts->t[i + 2].upper &&
	    lex_is(ts, i + 2, NUMBER))
		return true;	/* 7-Eleven */
	return lex_mark(ts, i + 1, '-') && lex_glued(ts, i + 1) && lex_glued(ts, i + 2) &&
	    s.n > 1 && s.p[0] >= 'A' && s.p[0] <= 'Z' && s.p[1] >= 'A' && s.p[1] <= 'Z' &&
	    measure_after(ts, i + 1, &next) == NULL;
}

/* 2024 YR4: what was found in a year. */
static bool
is_designation(const struct tokens *ts, size_t i)
{
	struct str s = i + 1 < ts->n ? lex_str(ts, i + 1) : STR("");

	return lex_digits(ts, i) == 4 && s.n == 2 && s.p[1] >= 'A' && s.p[1] <= 'Z' &&
	    s.p[0] >= 'A' && s.p[0] <= 'Z' && lex_glued(ts, i + 2) && is_number(ts, i + 2);
}

/* The 111 line, a 911 call. */
static bool
is_dialled(const struct tokens *ts, size_t i)
{
	const struct sense *s = i + 1 < ts->n ? lex_sense(ts, i + 1, DIAL, NULL) : NULL;

	return s != NULL && i > 0 && lex_is(ts, i - 1, ARTICLE) && ts->t[i + 1].space &&
	    ts->t[i].point == LEX_NO_POINT && (lex_digits(ts, i) == 3 ||
	    (int64_t)lex_digits(ts, i) == s->n);	/* the 1400 block */
}

/* 0800 555 0142: parts of three digits or more. */
static size_t
spaced(const struct tokens *ts, size_t i)
{
	for (i++; lex_digits(ts, i) > 2 && ts->t[i].point == LEX_NO_POINT; i++)
		;
	return i;
}

/* 10.0.0.1; 007; 5G, 4x4; and a number too long to be one. */
static size_t
odd(const struct tokens *ts, size_t i)
{
	struct str s = lex_str(ts, i);
	struct numeral n;
	struct dec d;
	size_t next;

	if (lex_small(ts, i) < 0 && !lex_number(ts, i, &d))
		return i + 1;
	if (s.n > 2 && s.p[0] == '0' && ts->t[i].point == LEX_NO_POINT && !lex_is(ts, i + 1, CLOCK))
		return spaced(ts, i);
	if (lex_mark(ts, i + 1, '/') && lex_glued(ts, i + 1) && lex_glued(ts, i + 2) &&
	    is_number(ts, i + 2) && !(numeral_at(ts, i, &n) && n.to > i + 2))
		return lex_chunk(ts, i);	/* 24/7 */
	if (lex_mark(ts, i + 1, '/') && is_number(ts, i + 2) && lex_is(ts, i + 3, RANK))
		return i + 3;	/* 1/8 финала */
	if (lex_mark(ts, i + 1, '+') && lex_glued(ts, i + 1) && lex_glued(ts, i + 2) &&
	    is_number(ts, i + 2))
		return lex_chunk(ts, i);	/* 5+1 */
	if (lettered(ts, i) || is_designation(ts, i))
		return i + 3;
	if (is_dialled(ts, i))
		return i + 1;
	if (!lex_glued(ts, i + 1) || !is_word(ts, i + 1))
		return 0;
	if (lex_glued(ts, i + 2) && is_number(ts, i + 2) && !(numeral_at(ts, i, &n) && n.to > i + 2) &&
	    measure_after(ts, i + 1, &next) == NULL)
		return lex_chunk(ts, i);	/* 4x4, but 120m2 */
	if (lex_is(ts, i + 1, SUFFIX) ||
	    lex_is(ts, i + 1, LETTER) || lex_is(ts, i + 1, CLOCK) ||
	    lex_is(ts, i + 1, SCALE) || str_is(lex_str(ts, i + 1), "s") ||
	    (numeral_at(ts, i, &n) && n.to > i + 1) ||
	    measure_after(ts, i + 1, &next) != NULL)
		return 0;
	return lex_chunk(ts, i);
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
	return i > 0 && lex_mark(ts, i - 1, '[') && lex_mark(ts, i + 1, ']') &&
	    ts->t[i].point == LEX_NO_POINT;
}

/* #2, #Kyiv_2022: with a number in it. */
static size_t
hashtag(const struct tokens *ts, size_t i)
{
	size_t end = is_number(ts, i + 1) ? i + 2 : lex_chunk(ts, i + 1), k;

	for (k = i + 1; k < end && !is_number(ts, k); k++)
		;
	return k < end ? end : 0;
}

size_t
name_at(const struct tokens *ts, size_t i)
{
	size_t end;

	if ((end = address(ts, i)) > 0)
		return end;
	if (ts->t[i].kind == TOK_NUMBER) {
		if (i > 0 && lex_mark(ts, i - 1, '^') && lex_glued(ts, i))
			return i + 1;	/* m^2 */
		if (noted(ts, i) || listed(ts, i))
			return i + 1;
		if (address_ends(ts, i))
			return lex_chunk(ts, i);
		if ((end = title_at(ts, i)) > 0 || (end = phone_at(ts, i)) > 0 || (end = odd(ts, i)) > 0)
			return end;
		return address_street(ts, i);
	}
	if (ts->t[i].kind == TOK_MARK) {
		if (lex_mark(ts, i, '#') && lex_glued(ts, i + 1))
			return hashtag(ts, i);
		if (lex_mark(ts, i, '@') && lex_glued(ts, i + 1))
			return lex_chunk(ts, i);
		return (end = headed(ts, i)) > 0 ? end : phone_at(ts, i);
	}
	if (ts->t[i].upper && (lex_is(ts, i, NUMBER) || lex_is(ts, i, TENS)) &&
	    (end = title_at(ts, i)) > 0)
		return end;
	if ((end = headed(ts, i)) > 0 ||
	    (end = address_code(ts, i)) > 0)
		return end;
	return mixed(ts, i);
}
