/* glyph.c - classes of marks. */
#include "cmd/split/glyph.h"
#include "common/utf8.h"

size_t
glyph_wide_space(struct str text, size_t at)
{
	size_t len;

	return utf8_is_space(utf8_at(text, at, &len)) ? len : 0;
}

size_t
glyph_wide_stop(struct str text, size_t at)
{
	size_t len;

	switch (utf8_at(text, at, &len)) {
	case 0x2026:
	case 0x203C: case 0x2047: case 0x2048: case 0x2049:
	case 0x3002: case 0xFF01: case 0xFF0E: case 0xFF1F:
		return len;
	}
	return 0;
}

/*
 * Pictures, but for those that point at what follows: ticks, hands, digits on keys.
 * The blank of Braille is what parts the paragraphs of a post where line ends get lost.
 */
static bool
is_emoji(uint32_t cp)
{
	if (cp == 0x2705 || cp == 0x2714 || cp == 0x1F449)
		return false;
	if ((cp >= 0x1F536 && cp <= 0x1F539) || cp == 0x2611 || cp == 0x27A1 || cp == 0x1F4CC)
		return false;
	return (cp >= 0x1F000 && cp <= 0x1FAFF) || (cp >= 0x2600 && cp <= 0x27BF) ||
	    cp == 0x2B50 || cp == 0xFE0F || cp == 0x200D || cp == 0x2800;
}

static bool
is_one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* ":)", ";-(", ":D", "=)", ":P": eyes, perhaps a nose, a mouth, then no letter. */
static size_t
face(struct str text, size_t at)
{
	size_t i = at;

	if (!is_one_of(text.p[i++], ":;="))
		return 0;
	if (i < text.n && text.p[i] == '-')
		i++;
	if (i == text.n)
		return 0;
	if (is_one_of(text.p[i], "PDp"))
		return i + 1 == text.n || glyph_space(text, i + 1) ? i + 1 - at : 0;
	if (!is_one_of(text.p[i], "()"))
		return 0;
	return i + glyph_smile(text, i) - at;
}

size_t
glyph_picture_here(struct str text, size_t at)
{
	size_t begin = at, len;

	while (at < text.n && is_emoji(utf8_at(text, at, &len)))
		at += len;
	return at > begin || at == text.n ? at - begin : face(text, at);
}

size_t
glyph_smile(struct str text, size_t at)
{
	size_t i = at;

	while (i < text.n && is_one_of(text.p[i], "()"))
		i++;
	return i - at;
}

size_t
glyph_quote_reference(struct str text, size_t at)
{
	static const char *const reference[] = {
		"&quot;", "&#34;", "&#39;", "&apos;", "&laquo;", "&raquo;", "&#171;", "&#187;",
		"&ldquo;", "&rdquo;", "&#8220;", "&#8221;",
	};
	struct str rest = str_sub(text, at, at + 8);
	size_t i;

	if (rest.n == 0 || rest.p[0] != '&')
		return 0;
	for (i = 0; i < sizeof(reference) / sizeof(*reference); i++)
		if (str_starts(rest, str_of(reference[i])))
			return strlen(reference[i]);
	return 0;
}

bool
glyph_is_capitals(struct str word)
{
	size_t at, len = 0;

	for (at = 0; at < word.n; at += len)
		if (!utf8_is_upper(utf8_at(word, at, &len)))
			return false;
	return word.n > len;
}
