/* plain.c - stops that need no look around. */
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "cmd/split/plain.h"
#include "common/utf8.h"

enum {
	LETTERS = 3,	/* of a word that is neither an initial nor "p.m." */
	LIST_MARK = 4,	/* bytes of the longest mark of an item, "viii" */
};

/* The letters before text[at]; how many they are. */
static size_t
letters_before(struct str text, size_t from, size_t at, struct str *word)
{
	size_t begin = at, n = 0, len;

	for (; begin > from && n < CONTEXT_MAX; begin -= len, n++)
		if (!utf8_is_letter(utf8_before(text, begin, &len)))
			break;
	*word = str_sub(text, begin, at);
	return n;
}

/* Else it is short for something. */
static bool
has_vowel(struct str word)
{
	size_t i;

	for (i = 0; i < word.n; i++)
		switch (word.p[i] | 0x20) {
		case 'a': case 'e': case 'i': case 'o': case 'u': case 'y':
			return true;
		}
	return false;
}

bool
plain_stop(const struct lang *lang, struct str text, size_t from, size_t at)
{
	struct str word;
	size_t next = at + 2, len;

	if (at + 1 == text.n)
		return glyph_stop(text, at) > 0;
	if (next >= text.n || text.p[at] != '.' || text.p[at + 1] != ' ' ||
	    at - from <= LIST_MARK || !utf8_is_upper(utf8_at(text, next, &len)) ||
	    glyph_at(text, next + len) == '.')
		return false;
	if (letters_before(text, from, at, &word) < LETTERS || word.p < text.p + from + 2 ||
	    word.p[-1] != ' ' || word.p[-2] == '.' || word.n >= CONTEXT_MAX)
		return false;	/* "op. cit." is one abbreviation */
	return ((unsigned char)word.p[0] >= 0x80 || has_vowel(word)) &&
	    (lang_word(lang, word) & (LANG_ABBREVIATION | LANG_TONGUE)) == 0;
}
