/* web.c - hashtags, @names, digits on keys. */
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "cmd/split/web.h"
#include "common/utf8.h"

enum { ROW = 2 };	/* so many hashtags are no words of a sentence */

/* Where the letters, digits, _ and - of a name end. */
static size_t
name_end(struct str text, size_t at, size_t most)
{
	size_t begin = at, len;

	for (; at < text.n && at - begin < most; at += len) {
		uint32_t cp = utf8_at(text, at, &len);

		if (!utf8_is_letter(cp) && !utf8_is_digit(cp) && cp != '_' && cp != '-')
			break;
	}
	return at;
}

/* Bytes of the hashtags in a row, blanks between them, at text[at], and how many. */
static size_t
row_at(struct str text, size_t at, size_t *count)
{
	size_t next = at, end = at;

	for (*count = 0; next < text.n && text.p[next] == '#'; ++*count) {
		size_t tag = name_end(text, next + 1, text.n);

		if (tag == next + 1)
			break;
		end = tag;
		next = glyph_skip_space(text, end);
	}
	return end - at;
}

size_t
web_labels(struct str text, size_t at)
{
	size_t count, n = row_at(text, at, &count);
	struct right r;

	if (n == 0)
		return 0;
	r = context_right(text, glyph_skip_space(text, at + n));
	if (count > ROW || r.start == NOTHING)
		return n;
	return count == ROW && (r.start == CAPITAL || r.start == SYMBOL) ? n : 0;
}

/* The token before text[at] is a hashtag, too. */
static bool
is_next(struct str text, size_t from, size_t at)
{
	struct str before = context_before(text, from, &at);

	return before.n > 0 && before.p[0] == '#';
}

size_t
web_hashtags(struct str text, size_t from, size_t at)
{
	size_t count, end, next;
	struct right r;

	if (is_next(text, from, at))
		return 0;
	end = at + row_at(text, at, &count);
	next = glyph_skip_space(text, end);
	r = context_right(text, next);
	return count >= ROW && next > end && r.start == CAPITAL && !r.dash && !r.bracket ? end : 0;
}

/* A name stands at text[at], and words behind it. */
static bool
addresses(struct str text, size_t at)
{
	size_t end = name_end(text, at + 1, CONTEXT_MAX);
	struct right r;

	if (end == at + 1 || glyph_space(text, end) == 0)
		return false;
	r = context_right(text, glyph_skip_space(text, end));
	return r.start == SMALL || r.start == CAPITAL;
}

/* A word that needs no name behind it stands before, or a bracket. */
size_t
web_reply(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t begin = at, end, len;
	struct str before = context_before(text, from, &begin);

	end = begin + before.n;
	if ((lang_word(lang, STR("@")) & LANG_APART) == 0)
		return 0;
	if (before.n == 0 || end == at || !addresses(text, at) ||
	    (lang_word(lang, before) & LANG_STARTER) != 0)
		return 0;
	return text.p[end - 1] == ')' || utf8_is_letter(utf8_before(text, end, &len)) ? at : 0;
}

size_t
web_key(struct str text, size_t from, size_t at)
{
	size_t len;
	bool key = glyph_at(text, at) == 0x20E3 || (glyph_at(text, at) == 0xFE0F &&
	    glyph_at(text, at + 3) == 0x20E3);

	return key && at > from + 1 && utf8_is_digit(utf8_before(text, at, &len)) &&
	    glyph_space(text, at - 2) > 0 ? at - 1 : 0;
}
