/* glued.c - white space that was forgotten behind a stop, or an address, a file's name. */
#include "cmd/split/context.h"
#include "cmd/split/glued.h"
#include "cmd/split/glyph.h"
#include "common/utf8.h"

enum {
	SUFFIX = 3,	/* letters of "Com" in "Example.Com" */
	ENOUGH = 4,	/* letters of a small word that is no suffix: "example.it", "a.out" */
};

/* "jane@", "Example.com": the word behind the stop is part of an address. */
static bool
is_address(struct str text, size_t end)
{
	size_t len;

	return glyph_at(text, end) == '@' || (glyph_at(text, end) == '.' && end + 1 < text.n &&
	    utf8_is_lower(utf8_at(text, end + 1, &len)));
}

/* Two small letters before, or a number of two digits: a word, no x of x.Next. */
static bool
is_word(struct str token)
{
	size_t len;
	uint32_t cp = utf8_before(token, token.n, &len);

	if (utf8_is_digit(cp))
		return token.n >= 2;
	return utf8_is_lower(cp) && token.n > len &&
	    utf8_is_lower(utf8_before(token, token.n - len, &len));
}

/* "Next": a capital and a small letter. */
static bool
is_capitalised(struct str word)
{
	size_t len, second;

	return utf8_is_upper(utf8_at(word, 0, &second)) && second < word.n &&
	    utf8_is_lower(utf8_at(word, second, &len));
}

/*
 * "Next", or what is left of it by those who forget capitals as they do blanks: "is it
 * over?they left".  Asked first: most stops without a blank are no words' at all.
 */
static bool
may_begin(const struct lang *lang, struct str text, size_t at, size_t end, struct str word)
{
	if (word.n == 0)
		return false;
	return is_capitalised(word) || (word.n >= ENOUGH && end == at + 1 &&
	    memchr(".!?", text.p[at], 3) != NULL && glyph_space(text, end + word.n) > 0 &&
	    (lang_word(lang, word) & LANG_STARTER) != 0);
}

bool
glued(const struct lang *lang, struct str text, size_t from, size_t at, size_t end)
{
	struct str word = context_word(text, end);
	struct left l;
	size_t len;

	if (!may_begin(lang, text, at, end, word) || is_address(text, end + word.n))
		return false;
	l = context_left(lang, text, from, at);
	if (l.token.n == 0 || l.token.n >= CONTEXT_MAX || l.acronym ||
	    (l.class & LANG_ABBREVIATION) != 0 ||
	    str_index(l.token, '@') < l.token.n || str_index(l.token, ':') < l.token.n)
		return false;
	if ((l.token.p > text.p && l.token.p[-1] == '/') || !is_word(l.token))
		return false;
	if (is_capitalised(word))
		return word.n > SUFFIX || !utf8_is_upper(utf8_at(l.token, 0, &len)) ||
		    (lang_word(lang, word) & (LANG_STARTER | LANG_NAME)) != 0;
	return utf8_is_lower(utf8_at(l.token, 0, &len)) && str_index(l.token, '.') == l.token.n;
}
