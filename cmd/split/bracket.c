/* bracket.c - brackets inside sentences, sentences inside brackets, smiles. */
#include "cmd/split/bracket.h"
#include "cmd/split/glyph.h"
#include "common/utf8.h"

enum {
	ITEM_LETTERS = 3,	/* the mark of an item, "iv)", has fewer */
	ASIDE_MAX = 240,	/* bytes from a stop to the bracket that closes */
};

bool
bracket_smiles(struct str text, size_t from, size_t at, size_t *open)
{
	size_t len, back = at;
	int letters = 0;

	if (text.p[at] == '(') {
		if (glyph_at(text, at + 1) == '(' && (at == from || text.p[at - 1] != '('))
			back += glyph_smile(text, at);
		if (glyph_space(text, back) > 0)
			return at > from;
		++*open;
	}
	if (text.p[at] != ')')
		return false;
	if (*open > 0) {
		--*open;
		return false;
	}
	if (at > from && glyph_space(text, at - 1) > 0)
		return true;
	while (back > from && letters < ITEM_LETTERS &&
	    utf8_is_letter(utf8_before(text, back, &len))) {
		back -= len;
		letters++;
	}
	return letters == ITEM_LETTERS;
}

bool
bracket_open(struct str text, size_t from, size_t after, size_t end, size_t *open)
{
	struct str aside = str_sub(text, end, end + ASIDE_MAX);
	size_t close = end + str_index(aside, ')'), next;

	for (; after < end && *open > 0; after++)
		*open -= text.p[after] == ')';
	if (*open == 0 || text.p[from] == '(' || close == end + aside.n ||
	    str_index(aside, '(') < close - end)
		return false;
	next = glyph_skip_space(text, close + 1);
	return next == text.n || utf8_is_lower(glyph_at(text, next)) ||
	    memchr(".,;:!?", text.p[next], 6) != NULL;
}
