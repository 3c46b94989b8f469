/* sentence.c - the walk through a paragraph. */
#include "cmd/split/bare.h"
#include "cmd/split/bracket.h"
#include "cmd/split/context.h"
#include "cmd/split/dateline.h"
#include "cmd/split/front.h"
#include "cmd/split/glyph.h"
#include "cmd/split/seam.h"
#include "cmd/split/sentence.h"
#include "cmd/split/stop.h"
#include "common/utf8.h"

/* Bytes where something may happen: stops, quotes, seams, and what begins any in UTF-8. */
static const unsigned char wakes[256] = {
	['.'] = 1, ['!'] = 1, ['?'] = 1, ['"'] = 1, [':'] = 1, [';'] = 1, ['='] = 1,
	['('] = 1, [')'] = 1, ['-'] = 1, ['*'] = 1, ['_'] = 1, ['~'] = 1, ['/'] = 1, ['@'] = 1,
	['>'] = 1, ['#'] = 1, ['\''] = 1, ['`'] = 1,
	[0xC2] = 1, [0xE2] = 1, [0xE3] = 1, [0xEF] = 1, [0xF0] = 1,
};

void
sentences_begin(struct sentences *s, const struct lang *lang, struct str paragraph)
{
	size_t first = glyph_skip_space(paragraph, 0);

	s->lang = lang;
	s->text = paragraph;
	s->at = 0;
	quote_begin(&s->quotes, paragraph, first);
	s->dateline = dateline(lang, paragraph);
	s->mark = mark_at(paragraph, first);
	s->next_item = first;
}

enum { NEAR = 512 };	/* bytes to the next of them, looked at before what stands between */

/* The next byte of the text where something may happen; eight at once, as most sleep. */
static size_t
next_wake(struct str text, size_t at)
{
	const unsigned char *p = (const unsigned char *)text.p;

	while (text.n - at >= 8 && (wakes[p[at]] | wakes[p[at + 1]] | wakes[p[at + 2]] |
	    wakes[p[at + 3]] | wakes[p[at + 4]] | wakes[p[at + 5]] | wakes[p[at + 6]] |
	    wakes[p[at + 7]]) == 0)
		at += 8;
	while (at < text.n && !wakes[p[at]])
		at++;
	return at;
}

/*
 * Where the sentence that begins at `from` ends; up to `at` it is a list's mark, and
 * `first` are the classes of its first word.
 */
static size_t
find_end(struct sentences *s, size_t from, size_t at, unsigned first)
{
	struct str text = str_sub(s->text, 0, s->next_item);
	struct stop stop;
	size_t len, end, next, near, open = 0;
	bool ends = false, bare = lang_has(s->lang, LANG_BARE);

	if ((end = seam_opening(s->lang, text, from, first)) > 0 ||
	    (end = front_heading(s->lang, text, from)) > 0)
		return end;
	for (; !ends && at < text.n; at = end) {
		near = bare && text.n - at > NEAR ? at + NEAR : text.n;
		next = next_wake(str_sub(text, 0, near), at);
		if (bare && open == 0 && s->quotes.open == 0 &&
		    (end = bare_end(s->lang, text, from, at, next)) > 0)
			return end;
		at = end = next;
		if (next == near)
			continue;
		if (text.p[at] == ':' && (end = mark_list(text, at + 1)) > 0) {
			s->next_item = end;
			ends = true;
		} else if ((end = seam_at(s->lang, text, from, at)) > 0) {
			ends = true;
		} else if (glyph_stop(text, at) > 0 || glyph_picture(text, at) > 0 ||
		    bracket_smiles(text, from, at, &open)) {
			ends = stop_ends(s->lang, text, from, at, &stop);
			at = stop.after;
			end = stop.end;
			if (open > 0 && bracket_open(text, from, at, end, &open))
				ends = false;
		} else {
			utf8_at(text, at, &len);
			end = at + len;
		}
		while (at < end && (at = next_wake(str_sub(text, 0, end), at)) < end)
			at += quote_turn(&s->quotes, s->text, at);
	}
	return at;
}

/* The item that begins here has its mark; the sentence ends before the next item's. */
static bool
begin_item(struct sentences *s, size_t from)
{
	if (from < s->next_item)
		return false;
	s->mark = mark_at(s->text, from);
	s->next_item = s->mark.n > 0 ? mark_next(s->text, from + s->mark.n, &s->mark) :
	    s->text.n;
	return s->mark.n > 0;
}

/* Bytes of the item's mark, 0 where the language may set it apart: "1." */
static size_t
item_mark(const struct sentences *s)
{
	bool bare = s->mark.number > 0 && !s->mark.letter && s->mark.head.n == 0 &&
	    str_is(s->mark.tail, ".");

	return bare ? 0 : s->mark.n;
}

bool
sentences_next(struct sentences *s, struct sentence *out)
{
	size_t from = glyph_skip_space(s->text, s->at), len;

	*out = (struct sentence){ .from = from, .quoted = s->quotes.open != 0 };
	if (from == s->text.n)
		return false;
	out->item = begin_item(s, from);
	if (s->dateline <= from && from > 0)
		s->dateline = from + front_dateline(s->lang, s->text, from);
	if (s->dateline > from) {
		s->at = out->to = s->dateline;
		out->dateline = true;
		return true;
	}
	out->word = context_word(s->text, from);
	out->first = lang_word(s->lang, out->word);
	s->at = out->to = find_end(s, from, from + (out->item ? item_mark(s) : 0), out->first);
	while (out->to > from && utf8_is_space(utf8_before(s->text, out->to, &len)))
		out->to -= len;
	return true;
}
