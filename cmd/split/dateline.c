/*
 * dateline.c - recognised by its shape.
 *
 * Names in capitals, or a name and a day, or names and an agency in brackets or
 * between slashes; then a dash.  Behind a day an agency may end it with a stop,
 * and may come behind the dash: "КИЕВ, 23 мая - РИА Новости."
 */
#include "cmd/split/dateline.h"
#include "cmd/split/glyph.h"
#include "common/utf8.h"

enum {
	LONGEST = 120,		/* bytes */
	CAPITALS = 3, ALONE = 4,	/* letters of a place in capitals; with nothing else */
	NAMES = 4,		/* words before an agency, if not in capitals */
	AGENCY_MAX = 48,	/* bytes of an agency */
	AGENCY_WORDS = 4,
	LINE_WORDS = 2,		/* of a place, where place and day are all of a line */
};

enum part { NOTHING_YET, WORD, ACRONYM, NUMBER, MONTH, AGENCY };

struct scan {
	const struct lang *lang;
	struct str text;
	size_t at;
	enum part before;	/* what stands before text[at] */
	size_t words, small, numbers;
	struct str first, word;	/* the first word, and the last */
	bool parted;		/* by commas or stops */
	bool date;		/* a number and a month stand together */
};

/* Where the word at text[at] ends: "INTERFAX.RU", "U.S.", "Ivano-Frankivsk" are one. */
static size_t
word_end(struct str text, size_t at)
{
	size_t len;
	uint32_t cp;

	for (; (at = utf8_letters(text, at)) < text.n; at += len) {
		cp = utf8_at(text, at, &len);
		if (!utf8_is_digit(cp) && ((cp != '.' && cp != '\'' && cp != 0x2019 && cp != '-') ||
		    !utf8_is_letter(glyph_at(text, at + len))))
			break;
	}
	return at;
}

/* Letters of a word that has no small one: "KYIV" has four, "Kyiv" none. */
static size_t
capitals(struct str word)
{
	size_t at, n = 0, len;

	for (at = 0; at < word.n; at += len) {
		uint32_t cp = utf8_at(word, at, &len);

		if (utf8_is_lower(cp))
			return 0;
		n += utf8_is_upper(cp);
	}
	return n;
}

static bool
is(const struct scan *s, struct str word, unsigned class)
{
	return (lang_word(s->lang, word) & class) != 0;
}

/* False: there are so many small words that no place is meant. */
static bool
take_word(struct scan *s)
{
	size_t end = word_end(s->text, s->at);
	struct str word = str_sub(s->text, s->at, end);
	uint32_t first = glyph_at(word, 0);
	enum part part = utf8_is_digit(first) ? NUMBER : capitals(word) > 1 ? ACRONYM : WORD;

	if (s->before == NOTHING_YET)
		s->first = word;
	if ((part == NUMBER && s->before == WORD && is(s, s->word, LANG_MONTH)) ||
	    (part != NUMBER && s->before == NUMBER && is(s, word, LANG_MONTH))) {
		s->date = true;
		part = part == NUMBER ? NUMBER : MONTH;
	}
	s->numbers += part == NUMBER;
	s->words += part == WORD || part == ACRONYM;
	s->small += part == WORD && utf8_is_lower(first);
	s->before = part;
	s->word = word;
	s->at = end;
	return s->small <= s->numbers + 1;
}

/* "(AP)", "/TASS/": few words, none but the first small.  False: something else. */
static bool
take_agency(struct scan *s)
{
	struct str rest = str_sub(s->text, s->at + 1, s->at + AGENCY_MAX);
	size_t n = str_index(rest, s->text.p[s->at] == '(' ? ')' : '/'), at, words = 0, len;
	bool begins = true;

	if (n == 0 || n == rest.n)
		return false;
	for (at = 0; at < n; at += len) {
		uint32_t cp = utf8_at(rest, at, &len);

		words += begins && utf8_is_letter(cp);
		if (begins && words > 1 && utf8_is_lower(cp))
			return false;
		begins = utf8_is_space(cp);
	}
	s->before = AGENCY;
	s->at += n + 2;
	return words > 0 && words <= AGENCY_WORDS;
}

/* A sentence may begin behind the blanks at text[at]. */
static bool
begins(struct str text, size_t at)
{
	uint32_t cp = glyph_at(text, glyph_skip_space(text, at));

	return glyph_space(text, at) > 0 && (utf8_is_upper(cp) || glyph_is_quote(cp) ||
	    utf8_is_digit(cp));
}

/* Place and day, or place and agency, as far as they were read. */
static bool
is_place(const struct scan *s)
{
	bool agency = s->before == AGENCY;

	if (s->small > s->numbers + agency)
		return false;
	if (s->words == 1 && !s->parted && !agency)	/* and "FILE - Men wait" is a caption */
		return capitals(s->first) >= ALONE && !is(s, s->first, LANG_OPENS | LANG_LEADS);
	if (capitals(s->first) >= CAPITALS)
		return true;
	return ((agency && s->words <= NAMES) || (s->words > 0 && s->date && s->parted)) &&
	    !is(s, s->first, LANG_STARTER);
}

/* Behind the dash, "РИА Новости." or "Sputnik, Anna Koval.": where it ends, else `at`. */
static size_t
agency_behind(struct str text, size_t at)
{
	size_t i = glyph_skip_space(text, at), words;

	for (words = 0; words < AGENCY_WORDS && utf8_is_upper(glyph_at(text, i)); words++) {
		i = word_end(text, i);
		if (glyph_at(text, i) == '.')
			return begins(text, i + 1) ? i + 1 : at;
		i = glyph_skip_space(text, i + (glyph_at(text, i) == ','));
	}
	return at;
}

/* A dash between blanks, "--" too; one may stand right behind an agency or its stop. */
static size_t
at_dash(struct scan *s)
{
	size_t end = s->at, len;

	if (s->at == 0 || (glyph_space(s->text, s->at - 1) == 0 &&
	    memchr(").", s->text.p[s->at - 1], 2) == NULL))
		return 0;
	while (glyph_is_dash(glyph_at(s->text, end))) {
		utf8_at(s->text, end, &len);
		end += len;
	}
	if (!is_place(s) || !begins(s->text, end))
		return 0;
	if (s->date && s->before != AGENCY)
		return agency_behind(s->text, end);
	if (s->words == 0)	/* "(ANSA) - KIEV, 23 MAG -" */
		end += dateline(s->lang, str_from(s->text, end));
	return end;
}

/* "/TASS/." "(EFE).-" or, behind the day and a stop, "УНН." */
static bool
at_stop(const struct scan *s)
{
	return begins(s->text, s->at + 1) && s->date && is_place(s) &&
	    (s->before == AGENCY || (s->before == ACRONYM && s->parted));
}

size_t
dateline(const struct lang *lang, struct str text)
{
	struct scan s = { .lang = lang, .text = str_sub(text, 0, LONGEST) };
	size_t len;
	uint32_t cp;

	for (s.at = glyph_skip_space(s.text, 0); s.at < s.text.n; ) {
		cp = utf8_at(s.text, s.at, &len);
		if (utf8_is_letter(cp) || utf8_is_digit(cp)) {
			if (!take_word(&s))
				return 0;
			continue;
		}
		if (glyph_is_dash(cp))
			return at_dash(&s);
		if (cp == '(' || (cp == '/' && s.at > 0 && glyph_space(s.text, s.at - 1) > 0)) {
			if (!take_agency(&s))
				return 0;
			continue;
		}
		if (cp == '.' && at_stop(&s))
			return s.at + 1;
		if (cp != '.' && cp != ',' && cp != '/' && !utf8_is_space(cp))
			return 0;
		s.parted = s.parted || cp == '.' || cp == ',';
		s.at += len;
	}
	return s.text.n == text.n && s.date && s.parted && s.words <= LINE_WORDS &&
	    is_place(&s) ? text.n : 0;
}
