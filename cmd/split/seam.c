/* seam.c - sentence ends without a stop: rules, addresses, sources, cut speech, hashtags. */
#include "cmd/split/context.h"
#include "cmd/split/front.h"
#include "cmd/split/glyph.h"
#include "cmd/split/letter.h"
#include "cmd/split/mailer.h"
#include "cmd/split/seam.h"
#include "cmd/split/speech.h"
#include "cmd/split/web.h"
#include "common/utf8.h"

enum {
	SCHEME_MAX = 5,		/* "https" */
	SOURCE_MAX = 40,	/* bytes of a source in brackets, ... */
	SOURCE_LETTERS = 2,	/* ... and its letters: "(A) The" is an item */
	TITLE_WORDS = 5,	/* among which a title has two capitals */
	SET_IN = 60,		/* bytes between two dashes that belong together */
	RULE = 4,		/* signs that make a rule at least: "---" is a dash */
	STARS = 3,		/* but three stars part what stands above from below */
	SURE_RULE = 7,		/* "f****" and "____" are words that are not said */
};

/* Signs of the same kind in a row. */
static size_t
run(struct str text, size_t at)
{
	size_t i = at;

	while (i < text.n && text.p[i] == text.p[at])
		i++;
	return i - at;
}

static bool
space_or_edge(struct str text, size_t at)
{
	size_t len;

	return at == 0 || utf8_is_space(utf8_before(text, at, &len));
}

/* "=====", "***", "----== Posted ==----": a line drawn with signs is a row of its own. */
static size_t
rule_at(struct str text, size_t from, size_t at)
{
	size_t n, least = RULE, next;
	bool before, behind;
	char c = text.p[at];

	if (at > from && text.p[at - 1] == c)
		return 0;
	n = run(text, at);
	before = space_or_edge(text, at);
	behind = at + n == text.n || glyph_space(text, at + n) > 0;
	if (c == '*' || c == '_')
		least = SURE_RULE;
	next = glyph_skip_space(text, at + n);
	if (before && at == from && behind && c == '*' && n >= STARS &&
	    !utf8_is_lower(glyph_at(text, next)))
		return at + n;
	if (n < least || next == text.n || before == behind)
		return n >= least && before && behind ? at > from ? at : at + n : 0;
	if (before)
		return at > from ? at : 0;
	return utf8_is_lower(glyph_at(text, next)) ? 0 : at + n;
}

/* "http://", "https://" at text[at]. */
static bool
is_scheme(struct str text, size_t at)
{
	struct str word = context_word(text, at);

	return word.n > 0 && word.n <= SCHEME_MAX &&
	    str_starts(str_from(text, at + word.n), STR("://"));
}

/*
 * The address whose "://" stands at text[at] ends its line before another address, or
 * before a word that begins sentences; by itself, before any capital.
 */
static size_t
address_at(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t begin = at, end = at, next, len;

	if (!str_starts(str_from(text, at), STR("://")))
		return 0;
	while (begin > from && at - begin < SCHEME_MAX &&
	    utf8_is_letter((unsigned char)text.p[begin - 1]))
		begin--;
	if (begin > from && text.p[begin - 1] == '[')
		begin--;
	if (!space_or_edge(text, begin))
		return 0;
	while (end < text.n && glyph_space(text, end) == 0)
		end++;
	next = glyph_skip_space(text, end);
	if (next == text.n || memchr(".,;:!?", text.p[end - 1], 6) != NULL)
		return 0;
	return is_scheme(text, next) || context_begins(lang, text, next) ||
	    utf8_is_upper(utf8_at(text, next, &len)) ? end : 0;
}

/* "(New Scientist) The probe ...": a source's name stands before what is taken from it. */
static size_t
source_at(struct str text, size_t from, size_t at)
{
	size_t i, len, letters = 0, next = glyph_skip_space(text, at + 1);
	bool start = true;
	uint32_t cp;

	if (text.p[at] != ')' || text.p[from] != '(' || at - from > SOURCE_MAX ||
	    next == at + 1 || next == text.n)
		return 0;
	for (i = from + 1; i < at; i += len) {
		cp = utf8_at(text, i, &len);
		if ((start && utf8_is_lower(cp)) || cp == '(' || utf8_is_digit(cp))
			return 0;
		start = utf8_is_space(cp);
		letters += utf8_is_letter(cp);
	}
	if (letters < SOURCE_LETTERS)
		return 0;
	cp = utf8_at(text, next, &len);
	return utf8_is_upper(cp) || cp == '(' || (glyph_is_quote(cp) && cp != '\'') ? at + 1 : 0;
}

/* "Out of Africa" is a name: soon there is another capital, of more than an "I". */
static bool
is_title(struct str text, size_t at)
{
	size_t words, len;
	struct str word = context_word(text, at);

	for (words = 1; words < TITLE_WORDS; words++) {
		at += word.n;
		if (glyph_space(text, at) == 0)
			return false;
		at = glyph_skip_space(text, at);
		word = context_word(text, at);
		if (word.n == 0)
			return false;
		if (utf8_is_upper(utf8_at(word, 0, &len)) && word.n > len)
			return true;
	}
	return false;
}

/* The same dash again before the sentence ends: what stands between is set in. */
static bool
closes_again(struct str text, size_t at, struct str dash)
{
	size_t i, end = at + SET_IN < text.n ? at + SET_IN : text.n;

	for (i = at; i < end && glyph_stop(text, i) == 0; i++)
		if (str_starts(str_from(text, i), dash))
			return true;
	return false;
}

/* "Did you just wash — Yes.": small letters, a dash, and somebody else begins. */
static size_t
cut_at(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t len, n = 0, next, back = at;
	uint32_t cp = utf8_at(text, at, &len);

	if (cp == 0x2014)
		n = len;
	else if (cp == '-' && run(text, at) == 2)
		n = 2;
	if (n == 0)
		return 0;	/* a quotation mark */
	next = glyph_skip_space(text, at + n);
	if (next == at + n || next == text.n || !space_or_edge(text, at))
		return 0;
	while (back > from && glyph_space(text, back - 1) > 0)
		back--;
	cp = back > from ? utf8_before(text, back, &len) : 0;
	if (cp != '-' && !utf8_is_letter(cp))
		return 0;
	while (back > from && glyph_space(text, back - 1) == 0)
		back--;
	return utf8_is_lower(utf8_at(text, back, &len)) && context_begins(lang, text, next) &&
	    !is_title(text, next) && !closes_again(text, next, str_sub(text, at, at + n)) ?
	    at + n : 0;
}

/* "Figure 1.5 The gate of the town": the label and number of a caption, then its text. */
static size_t
label_end(struct str text, size_t from)
{
	size_t at = from + context_word(text, from).n, end;

	if (at == from || glyph_space(text, at) == 0)
		return 0;
	end = at = glyph_skip_space(text, at);
	if (!utf8_is_digit(glyph_at(text, at)) || glyph_skip_space(text, 0) < from)
		return 0;
	while (end < text.n && glyph_space(text, end) == 0)
		end++;
	return utf8_is_digit((unsigned char)text.p[end - 1]) &&
	    utf8_is_upper(glyph_at(text, glyph_skip_space(text, end))) ? end : 0;
}

size_t
seam_opening(const struct lang *lang, struct str text, size_t from, unsigned first)
{
	size_t end = (first & LANG_LABEL) != 0 ? label_end(text, from) : 0;

	return end > 0 ? end : letter_opening(lang, text, from, first);
}

size_t
seam_at(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t end;

	switch ((unsigned char)text.p[at]) {
	case '=': case '_': case '*': case '~':
		return rule_at(text, from, at);
	case '-':
		if (at > from && at + 1 < text.n && utf8_is_letter((unsigned char)text.p[at - 1]) &&
		    utf8_is_letter((unsigned char)text.p[at + 1]))
			return 0;	/* most are hyphens */
		if ((end = rule_at(text, from, at)) == 0)
			end = cut_at(lang, text, from, at);
		return end > 0 ? end : mailer_attachment(text, from, at);
	case ':':
		end = address_at(lang, text, from, at);
		if (end == 0)
			end = mailer_field(text, from, at);
		return end > 0 || !speech_begins(lang, text, at) ? end : at + 1;
	case '(':
		return front_before_dateline(lang, text, from, at);
	case ')':
		return source_at(text, from, at);
	case '/':
		return mailer_stamp(lang, text, from, at);
	case '>':
		return mailer_file(text, from, at);
	case '@':
		end = mailer_address(lang, text, from, at);
		return end > 0 ? end : web_reply(lang, text, from, at);
	case '#':
		return web_hashtags(text, from, at);
	case 0xE2: case 0xEF:
		end = cut_at(lang, text, from, at);
		return end > 0 ? end : web_key(text, from, at);
	}
	return 0;
}
