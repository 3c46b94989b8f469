/* speech.c - dialogue and the words around it. */
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "cmd/split/speech.h"
#include "common/utf8.h"

enum { SAYS_WORDS = 3 };	/* "Stop!" the old man said: where the verb may stand */

/* Languages of dashes: "Stop!" — the man said. */
static bool
sets_apart(const struct lang *lang)
{
	return (lang_word(lang, STR(":")) & LANG_APART) != 0;
}

bool
speech_begins(const struct lang *lang, struct str text, size_t at)
{
	size_t next = glyph_skip_space(text, at + 1);
	struct right r = context_right(text, next);

	return next > at + 1 && glyph_is_dash(glyph_at(text, next)) &&
	    (r.quote || glyph_space(text, r.at - 1) > 0) && r.start == CAPITAL &&
	    sets_apart(lang);
}

/*
 * A quotation's own mark, and then who said it: "Stop!" the man said, or Gov. Lee Ortiz
 * did.  A word that begins sentences begins another, "Stop!" The man ran, unless it is
 * one letter: "Stop!" I said.
 */
bool
speech_says(const struct lang *lang, struct str text, size_t at)
{
	size_t n, names = 0;

	if (sets_apart(lang))
		return false;	/* there a dash stands before who said it */
	for (n = 0; n < SAYS_WORDS + names && names <= SAYS_WORDS && at < text.n; n++) {
		struct str word = context_word(text, at);
		unsigned class = lang_word(lang, word);
		bool capital = utf8_is_upper(glyph_at(text, at));

		if (word.n == 0 || (n == 0 && capital && word.n > 2 &&
		    (class & LANG_STARTER) != 0))
			return false;
		at += word.n;
		if ((class & LANG_SAYS) != 0)
			return glyph_at(text, at) != ':';	/* else it is what comes */
		if (glyph_at(text, at) == '.' && capital &&
		    ((class & LANG_NAME) != 0 || word.n <= 2))
			at++;		/* a title, an initial */
		names += capital;
		if (glyph_space(text, at) == 0)
			return false;
		at = glyph_skip_space(text, at);
	}
	return false;
}
