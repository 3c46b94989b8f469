/* onward.c - dashes, brackets and abbreviations behind a stop. */
#include "cmd/split/glyph.h"
#include "cmd/split/onward.h"
#include "common/utf8.h"

enum { SOURCE_MAX = 80 };	/* bytes of what a bracket says of a quotation */

/* "(1863)", "(Smith, 55)": a bracket that closes soon and has no stop before it does. */
static bool
is_source(struct str text, size_t at)
{
	struct str near = str_sub(text, at, at + SOURCE_MAX);
	size_t close = str_index(near, ')');

	return close > 0 && close < near.n && glyph_stop(near, close - 1) == 0;
}

/* The word behind is an abbreviation: "Ed.", "p. 5", but not "No." */
static bool
is_short(struct str text, unsigned class, const struct right *r)
{
	size_t at = r->at + r->word.n;
	uint32_t next = glyph_at(text, glyph_skip_space(text, at + 1));

	if (glyph_at(text, at) != '.')
		return false;
	return (class & (LANG_INNER | LANG_EITHER)) != 0 || ((class & LANG_NUMBER) != 0 &&
	    (utf8_is_digit(next) || utf8_is_lower(next)));
}

bool
onward(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	size_t len;
	uint32_t last = utf8_before(text, s->end, &len);
	bool quotation = glyph_is_quote(last) || last == ';';
	unsigned class;

	if (!r->dash && !r->bracket)
		return false;
	class = lang_word(lang, r->word);
	if (quotation && ((r->dash && !r->quote) ||
	    (r->bracket && (class & LANG_STARTER) == 0 && is_source(text, r->at))))
		return true;
	if (r->bracket && r->start == NUMBER && (text.p[s->at] != '.' || s->after > s->at + 1))
		return true;
	if (!r->dash || r->quote || s->end > s->after)
		return false;
	if (r->start == NUMBER)
		return context_number(context_left(lang, text, s->from, s->at).token);
	return r->initial || glyph_at(text, r->at) == 0x2116 || is_short(text, class, r);
}
