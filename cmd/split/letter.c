/* letter.c - greetings, closings and who signs, where their lines were run together. */
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "cmd/split/letter.h"
#include "common/utf8.h"

enum {
	GREETING_MAX = 40,	/* bytes of a greeting or closing up to its comma */
	CLOSING_WORDS = 3,	/* "With kind regards" */
	NAME_WORDS = 4,		/* of a name in a signature; with more, a firm follows */
};

static bool
is_capital(struct str text, size_t at)
{
	return utf8_is_upper(glyph_at(text, at));
}

/*
 * What follows "Thanks," is who thanks, not who is thanked, if it is a name and then
 * nothing, the beginning of a sentence, or more of a signature.
 */
static bool
is_signature(const struct lang *lang, struct str text, size_t at)
{
	size_t words = 0;

	for (;; words++) {
		struct str word = context_word(text, at);

		if (words > 0 && (at == text.n || utf8_is_digit(glyph_at(text, at)) ||
		    (is_capital(text, at) && (lang_word(lang, word) & LANG_STARTER) != 0)))
			return true;
		if (word.n == 0 || !is_capital(text, at))
			return false;
		at += word.n;
		if (words + 1 == NAME_WORDS)
			return true;
		if (word.n == 1 && glyph_at(text, at) == '.')
			at++;
		if (at < text.n && glyph_space(text, at) == 0)
			return false;
		at = glyph_skip_space(text, at);
	}
}

/*
 * Where the mark behind a greeting or closing stands, a comma or colon, or a dash
 * between blanks; 0 if a sentence seems to go on.
 */
static size_t
find_mark(struct str text, size_t from)
{
	size_t at, most = from + GREETING_MAX < text.n ? from + GREETING_MAX : text.n;

	for (at = from + 1; at < most; at++)
		switch (text.p[at]) {
		case ',': case ':':
			return glyph_space(text, at + 1) > 0 ? at : 0;
		case '-': case '\xE2':
			if (glyph_space(text, at - 1) > 0)
				return glyph_is_dash(glyph_at(text, at)) ? at : 0;
			break;
		case '!': case '?':
			return 0;
		}
	return 0;
}

/* "Kind regards", "Yours sincerely", "Thanks again": few words, the first or last tells. */
static bool
is_closing(const struct lang *lang, struct str line)
{
	struct str first = context_word(line, 0), last = first;
	size_t at = first.n, words;

	for (words = 1; at < line.n; words++) {
		if (words == CLOSING_WORDS || glyph_space(line, at) == 0)
			return false;
		at = glyph_skip_space(line, at);
		last = context_word(line, at);
		at += last.n;
	}
	return ((lang_word(lang, first) | lang_word(lang, last)) & LANG_CLOSING) != 0;
}

bool
letter_is_closing(const struct lang *lang, struct str line)
{
	return line.n > 1 && line.n <= GREETING_MAX && line.p[line.n - 1] == ',' &&
	    is_closing(lang, str_sub(line, 0, line.n - 1));
}

/*
 * "Thanks, | Anna | The list is below.": only a closing leaves a comma before a sentence,
 * or a greeting, and then a word that begins one; a name ends before such a word.
 */
static size_t
signature_end(const struct lang *lang, struct str text, size_t from)
{
	size_t at = from, end = from, words, before = from;

	while (before > 0 && glyph_space(text, before - 1) > 0)
		before--;
	if (before == 0 || text.p[before - 1] != ',')
		return 0;
	for (words = 0; words <= NAME_WORDS && at < text.n && is_capital(text, at); words++) {
		if (context_begins(lang, text, at))
			return words > 0 ? end : 0;
		end = at + context_word(text, at).n;
		end += glyph_at(text, end) == '.';
		at = glyph_skip_space(text, end);
		if (at == end)
			return 0;
	}
	return 0;
}

/* Most sentences with an early comma are told from closings by the word before it. */
static bool
may_close(const struct lang *lang, struct str text, size_t from, unsigned first)
{
	struct str line = str_sub(text, from, from + GREETING_MAX);
	size_t comma = str_index(line, ','), at = from + comma;

	return comma < line.n && ((first & LANG_CLOSING) != 0 ||
	    (lang_word(lang, context_before(text, from, &at)) & LANG_CLOSING) != 0);
}

size_t
letter_opening(const struct lang *lang, struct str text, size_t from, unsigned first)
{
	bool greets = (first & LANG_GREETING) != 0;
	size_t mark, end, next, len;

	if ((end = signature_end(lang, text, from)) > 0)
		return end;
	if ((!greets && !may_close(lang, text, from, first)) ||
	    (mark = find_mark(text, from)) == 0)
		return 0;
	utf8_at(text, mark, &len);
	end = mark + len;
	if (glyph_space(text, end) == 0)
		return 0;
	next = glyph_skip_space(text, end);
	if (greets)
		return context_begins(lang, text, next) ? end : 0;
	return text.p[mark] == ',' && is_closing(lang, str_sub(text, from, mark)) &&
	    is_signature(lang, text, next) ? end : 0;
}
