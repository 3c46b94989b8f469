/* name.c - names, character by character. */
#include "cmd/tag/name.h"

static size_t
blanks_end(struct str s, size_t at)
{
	size_t len;

	for (; at < s.n && utf8_is_space(utf8_at(s, at, &len)); at += len)
		;
	return at;
}

uint32_t
name_char_beyond(struct str s, size_t at, size_t *len)
{
	uint32_t cp = utf8_at(s, at, len);

	switch (cp) {
	case 0x2BC: case 0x2019:
		return '\'';
	case 0x2010: case 0x2011:
		return '-';
	default:
		if (!utf8_is_space(cp))
			return cp;
		*len = blanks_end(s, at) - at;
		return ' ';
	}
}

struct str
name_trim(struct str s)
{
	size_t len;

	s = str_from(s, blanks_end(s, 0));
	while (s.n > 0 && utf8_is_space(utf8_before(s, s.n, &len)))
		s.n -= len;
	return s;
}

static bool
is_edge(struct str text, size_t from, size_t to)
{
	size_t len;

	return (from == 0 || !name_in_word(utf8_before(text, from, &len))) &&
	    (to == text.n || !name_in_word(utf8_at(text, to, &len)));
}

static bool
same(uint32_t name, uint32_t text, enum name_case how)
{
	if (name == text)
		return true;
	return how != NAME_EXACT && !(how == NAME_CAPITALS && utf8_is_upper(name)) &&
	    utf8_fold_case(name) == utf8_fold_case(text);
}

size_t
name_end(struct str name, enum name_case how, struct str text, size_t at)
{
	size_t i = 0, to = at, len, wide;

	for (; i < name.n && to < text.n; i += len, to += wide)
		if (!same(name_char(name, i, &len), name_char(text, to, &wide), how))
			return 0;
	return i == name.n && is_edge(text, at, to) ? to : 0;
}
