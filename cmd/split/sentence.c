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

/* What a byte may be: a stop, seam or bracket, or a mark of quotations. */
enum { SIGN = 1, QUOTE = 2 };

static const unsigned char wakes[256] = {
	['.'] = SIGN, ['!'] = SIGN, ['?'] = SIGN, [':'] = SIGN, [';'] = SIGN, ['='] = SIGN,
	['('] = SIGN, [')'] = SIGN, ['-'] = SIGN, ['*'] = SIGN, ['_'] = SIGN, ['~'] = SIGN,
	['/'] = SIGN, ['@'] = SIGN, ['>'] = SIGN, ['#'] = SIGN,
	['"'] = QUOTE, ['\''] = QUOTE, ['`'] = QUOTE,
	[0xC2] = SIGN | QUOTE, [0xE2] = SIGN | QUOTE,
	[0xE3] = SIGN, [0xEF] = SIGN, [0xF0] = SIGN,
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

/* "on-off", "don't": between letters these are letters, too. */
static bool
is_letter(struct str text, size_t from, size_t at)
{
	size_t len;

	return (text.p[at] == '-' || text.p[at] == '\'') && at > from &&
	    utf8_is_letter(utf8_before(text, at, &len)) && utf8_is_letter(glyph_at(text, at + 1));
}

/* The next byte of the sentence where something may happen; a blank where a word is bare. */
static size_t
next_wake(struct str text, size_t from, size_t at, const struct scan_word *bare)
{
	for (; (at = scan_marks(text, at, bare)) < text.n; at++)
		if ((unsigned char)text.p[at] <= ' ' || (wakes[(unsigned char)text.p[at]] != 0 &&
		    !is_letter(text, from, at)))
			break;
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
	const struct scan_word *bare = bare_word(s->lang);
	struct stop stop;
	size_t len, end, open = 0;
	bool ends = false;

	if ((end = seam_opening(s->lang, text, from, first)) > 0 ||
	    (end = front_heading(s->lang, text, from)) > 0)
		return end;
	while (!ends && (at = next_wake(text, from, at, bare)) < text.n) {
		if ((unsigned char)text.p[at] <= ' ') {
			if (open == 0 && s->quotes.open == 0 &&
			    (end = bare_end(s->lang, text, from, at)) > 0)
				return end;
			at++;
			continue;
		}
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
		while (at < end)
			at += (wakes[(unsigned char)text.p[at]] & QUOTE) == 0 ? 1 :
			    quote_turn(&s->quotes, s->text, at);
		at = end;
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
	bool bare = !s->mark.letter && s->mark.head.n == 0 && str_is(s->mark.tail, ".");

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
