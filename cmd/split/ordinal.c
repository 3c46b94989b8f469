/* ordinal.c - numbers with a stop. */
#include "cmd/split/glyph.h"
#include "cmd/split/ordinal.h"
#include "common/utf8.h"

enum { DIGITS = 3, DATE_DIGITS = 2 };	/* "101. Geburtstag", "31. 12. 1990" */

/* Digits at text[at], none where there are more than `most`. */
static size_t
number_at(struct str text, size_t at, size_t most)
{
	size_t i = at;

	while (i < text.n && utf8_is_digit((unsigned char)text.p[i]))
		i++;
	return i - at <= most ? i - at : 0;
}

/* Where the word before text[at] begins, a blank between; `at` if there is none. */
static size_t
word_before(struct str text, size_t from, size_t at)
{
	size_t end = at, begin, len;

	while (end > from && glyph_space(text, end - 1) > 0)
		end--;
	for (begin = end; begin > from && end - begin < CONTEXT_MAX; begin -= len)
		if (utf8_is_space(utf8_before(text, begin, &len)))
			break;
	return begin < end && end < at ? begin : at;
}

/* "31. 12.": the day or the month of a date. */
static bool
is_date(struct str text, size_t before, size_t at, const struct right *r)
{
	size_t n = number_at(text, r->at, DATE_DIGITS);

	if (r->start != NUMBER || number_at(text, at, DATE_DIGITS) == 0)
		return false;
	if (n > 0 && glyph_at(text, r->at + n) == '.')
		return true;
	n = number_at(text, before, DATE_DIGITS);
	return before < at && n > 0 && text.p[before + n] == '.';
}

bool
ordinal_goes_on(const struct lang *lang, struct str text, size_t from, struct str token,
    const struct right *r)
{
	size_t at = (size_t)(token.p - text.p), before;
	unsigned next;

	if (token.n == 0 || number_at(token, 0, DIGITS) != token.n)
		return false;
	before = word_before(text, from, at);
	if (is_date(text, before, at, r))
		return true;
	next = lang_word(lang, r->word);
	if ((next & LANG_NTH) != 0)
		return true;
	return r->start == CAPITAL && !r->quote && !r->dash && !r->bracket &&
	    (next & LANG_STARTER) == 0 &&
	    (lang_word(lang, context_word(text, before)) & LANG_ARTICLE) != 0;
}
