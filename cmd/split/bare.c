/* bare.c - sentence ends that nothing marks but a capital. */
#include "cmd/split/bare.h"
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "common/utf8.h"

/* Cyrillic capitals in UTF-8, of the Slavic alphabets. */
static const struct scan_word capitals = { '\xD0', '\xB0' };

/* "... are great": a word in small letters, none that wants another behind it. */
static bool
may_end(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t begin = at, len;
	struct str before = context_before(text, from, &begin);

	return begin > from && utf8_is_lower(utf8_at(before, 0, &len)) && len < before.n &&
	    (lang_word(lang, before) & (LANG_STARTER | LANG_ABBREVIATION | LANG_LETTERED)) == 0;
}

/* A listed word, and small letters go on. */
static bool
begins_bare(const struct lang *lang, struct str text, size_t at)
{
	struct str word = context_word(text, at);
	size_t next = at + word.n, len;

	utf8_at(word, 0, &len);
	if (word.n > len && utf8_is_upper(utf8_at(word, len, &len)))
		return false;
	if (glyph_at(text, next) == ',')
		next++;
	return glyph_space(text, next) > 0 &&
	    utf8_is_lower(glyph_at(text, glyph_skip_space(text, next))) &&
	    (lang_word(lang, word) & LANG_BARE) != 0;
}

const struct scan_word *
bare_word(const struct lang *lang)
{
	return lang_has(lang, LANG_BARE) ? &capitals : NULL;
}

size_t
bare_end(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t end = at, len;

	while (end > from && glyph_space(text, end - 1) > 0)
		end--;
	return end > from && utf8_is_lower(utf8_before(text, end, &len)) &&
	    begins_bare(lang, text, at + 1) && may_end(lang, text, from, end) ? end : 0;
}
