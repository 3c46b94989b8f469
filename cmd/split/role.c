/* role.c - roles by phrases of the language's table and by shape. */
#include "cmd/split/glyph.h"
#include "cmd/split/role.h"
#include "common/mem.h"
#include "common/utf8.h"

enum {
	HEADING_MAX = 200,	/* bytes of the longest heading, in ASCII */
	NAMES_MAX = 9,		/* words of a byline */
	NAMES_SMALL = 2,	/* of them, small ones: "and", "in" */
	WORD_ROOM = 48,		/* bytes of a word of a phrase */
};

/* The words at one end of a line as phrases are written. */
struct words {
	size_t n;
	size_t end[LANG_PHRASE_WORDS];		/* of each word in text */
	size_t used;
	char text[LANG_PHRASE_WORDS * (WORD_ROOM + 1)];
};

/* Letters, digits and what phrases hold of signs; the rest only parts words. */
static bool
in_word(uint32_t cp)
{
	return (utf8_class(cp) & (UTF8_LETTER | UTF8_DIGIT)) != 0 || cp == '\'' ||
	    cp == '-' || cp == 0xA9 || cp == 0x2019;
}

static void
put_word(struct words *w, struct str word)
{
	struct buf b = { w->text + w->used, 0, WORD_ROOM + 1 };
	size_t at, len;

	if (w->n > 0)
		buf_byte(&b, ' ');
	for (at = 0; at < word.n && b.n + 4 <= WORD_ROOM; at += len) {
		uint32_t cp = utf8_lower(utf8_at(word, at, &len));

		if (cp < 0x80)
			b.p[b.n++] = (char)cp;
		else
			utf8_put(&b, cp == 0x2019 ? '\'' : cp);
	}
	w->used += b.n;
	w->end[w->n++] = w->used;
}

/* A colon, or behind a caption's word in capitals a dash: "FILE - Men wait". */
static bool
leads(struct str line, size_t at, unsigned role)
{
	size_t mark = glyph_skip_space(line, at);
	uint32_t cp = glyph_at(line, mark);

	return cp == ':' || (role == ROLE_CAPTION && mark > at && glyph_is_dash(cp) &&
	    glyph_is_capitals(str_sub(line, 0, at)));
}

/* Put the word that begins behind s[*at], and go behind it; a slash is a word. */
static bool
next_word(struct str s, size_t *at, struct words *w)
{
	size_t begin = 0, len;
	uint32_t cp = 0;

	while (*at < s.n && !in_word(cp) && cp != '/') {
		cp = utf8_at(s, *at, &len);
		begin = *at;
		*at += len;
	}
	if (!in_word(cp) && cp != '/')
		return false;
	while (cp != '/' && *at < s.n && in_word(utf8_at(s, *at, &len)))
		*at += len;
	put_word(w, str_sub(s, begin, *at));
	return true;
}

static bool
has_word(struct str s)
{
	size_t at, len;

	for (at = 0; at < s.n; at += len)
		if (in_word(utf8_at(s, at, &len)))
			return true;
	return false;
}

/* A paragraph may be one sentence of 16 MiB: no phrase has a word that long. */
static struct str
first_word(struct str s)
{
	size_t at, begin, len = 0;

	for (at = 0; at < s.n && at < WORD_ROOM; at += len) {
		uint32_t cp = utf8_at(s, at, &len);

		if (in_word(cp) || cp == '/')
			break;
	}
	for (begin = at; at < s.n && at - begin <= WORD_ROOM && in_word(utf8_at(s, at, &len));)
		at += len;
	return str_sub(s, begin, at > begin ? at : begin + len);
}

static struct str
last_word(struct str s)
{
	size_t at, end, len = 0;

	for (end = s.n; end > 0 && s.n - end < WORD_ROOM; end -= len)
		if (in_word(utf8_before(s, end, &len)))
			break;
	for (at = end; at > 0 && end - at <= WORD_ROOM && in_word(utf8_before(s, at, &len));)
		at -= len;
	return str_sub(s, at, end);
}

/* Where the last n words of s begin, by white space. */
static size_t
last_words(struct str s, size_t n)
{
	size_t at = s.n;

	while (at > 0 && n > 0)
		n -= glyph_space(s, --at) > 0;
	return at;
}

static struct str
some(const struct words *w, size_t from, size_t to)
{
	size_t begin = from > 0 ? w->end[from - 1] + 1 : 0;

	return (struct str){ w->text + begin, w->end[to - 1] - begin };
}

/* "By Anna Koval and Ivan Petrenko in Kyiv": of its words a few may be small, not half. */
static bool
only_names(struct str line)
{
	size_t at = 0, len, words = 0, small = 0;
	bool start = true;

	for (; at < line.n; at += len) {
		uint32_t cp = utf8_at(line, at, &len);

		if (utf8_is_digit(cp))
			return false;
		if (start && utf8_is_letter(cp)) {
			words++;
			small += !utf8_is_upper(cp);
		}
		start = !in_word(cp) && cp != '.';
	}
	return words >= 2 && words <= NAMES_MAX && small <= NAMES_SMALL && small * 2 < words;
}

/* The role that a phrase gives to the line that begins with it and goes on at `at`. */
static unsigned
role_of_phrase(const struct lang_phrase *p, struct str line, size_t at, const struct place *place)
{
	if (p->role[PHRASE_BEGIN] < ROLES)
		return p->role[PHRASE_BEGIN];
	if (!place->first)
		return ROLES;
	if (p->role[PHRASE_LEAD] < ROLES && leads(line, at, p->role[PHRASE_LEAD]))
		return p->role[PHRASE_LEAD];
	if (!place->last)
		return ROLES;
	if (p->role[PHRASE_WHOLE] < ROLES && !has_word(str_from(line, at)))
		return p->role[PHRASE_WHOLE];
	if (p->role[PHRASE_NAMES] < ROLES && line.n <= HEADING_MAX && only_names(line))
		return p->role[PHRASE_NAMES];
	return ROLES;
}

/* Hardly any line does, so ask this first; for most the first word is known. */
static bool
may_begin(const struct lang *lang, struct str line, const struct sentence *s,
    const struct place *place)
{
	unsigned edge = LANG_OPENS | (place->first ? LANG_LEADS : 0);
	bool known = s->word.n > 0 && !in_word(glyph_at(line, s->word.n));

	return ((known ? s->first : lang_word(lang, first_word(line))) & edge) != 0;
}

static bool
may_end(const struct lang *lang, struct str line)
{
	return (lang_word(lang, last_word(line)) & LANG_CLOSES) != 0;
}

/* The longest phrase counts. */
static bool
by_beginning(const struct lang *lang, struct str line, const struct place *place, enum role *role)
{
	const struct lang_phrase *p;
	bool found = false;
	struct words w;
	size_t at = 0;
	unsigned r;

	for (w.n = w.used = 0; w.n < LANG_PHRASE_WORDS && next_word(line, &at, &w);) {
		p = lang_phrase(lang, some(&w, 0, w.n));
		if (p == NULL)
			break;
		r = role_of_phrase(p, line, at, place);
		if (r < ROLES) {
			*role = (enum role)r;
			found = true;
		}
		if (!p->more)
			break;
	}
	return found;
}

static bool
by_end(const struct lang *lang, struct str line, enum role *role)
{
	const struct lang_phrase *p;
	struct words w;
	size_t n, at = 0;

	line = str_from(line, last_words(line, LANG_PHRASE_WORDS));
	for (w.n = w.used = 0; w.n < LANG_PHRASE_WORDS && next_word(line, &at, &w);)
		;
	for (n = 0; n < w.n; n++) {
		p = lang_phrase(lang, some(&w, n, w.n));
		if (p != NULL && p->role[PHRASE_END] < ROLES) {
			*role = (enum role)p->role[PHRASE_END];
			return !has_word(str_from(line, at));
		}
	}
	return false;
}

/* No stop, comma, colon or dash stands at the end, closing marks aside. */
static bool
is_open(struct str line)
{
	size_t at = line.n, len;
	uint32_t cp;

	while (at > 0) {
		cp = utf8_before(line, at, &len);
		if (!glyph_is_closer(cp))
			return glyph_stop(line, at - len) == 0 && cp != ',' && cp != ';' &&
			    cp != ':' && !glyph_is_dash(cp);
		at -= len;
	}
	return false;
}

/* A short paragraph that nothing closes and no small letter begins. */
static bool
is_heading(struct str line)
{
	size_t at, len, letters = 0;

	if (line.n > 2 * HEADING_MAX || !is_open(line) ||
	    utf8_is_lower(glyph_at(line, glyph_skip_space(line, 0))))
		return false;
	for (at = 0; at < line.n; at += len)
		letters += utf8_is_letter(utf8_at(line, at, &len));
	return letters >= 3 && letters <= HEADING_MAX;
}

enum role
role_of(const struct lang *lang, struct str text, const struct sentence *s,
    const struct place *place)
{
	struct str line = str_sub(text, s->from, s->to);
	enum role role;

	if (s->dateline)
		return ROLE_DATELINE;
	if (may_begin(lang, line, s, place) && by_beginning(lang, line, place, &role))
		return role;
	if (place->last && may_end(lang, line) && by_end(lang, line, &role))
		return role;
	if (place->furniture)
		return ROLE_BOILERPLATE;
	if (s->item && has_word(line))
		return ROLE_LIST;
	if (!place->first && (place->before == ROLE_LIST || place->before == ROLE_CAPTION ||
	    place->before == ROLE_BYLINE || place->before == ROLE_HEADING))
		return place->before;
	/* "HOME AT LAST! Tears as 300 walk free" is one, "It ended. The men" is not */
	if (!place->first || place->only ||
	    (!place->last && (str_ends(line, STR(".")) || str_ends(line, STR(":")))))
		return ROLE_SENTENCE;
	return !is_heading(text) ? ROLE_SENTENCE : place->series ? ROLE_LIST : ROLE_HEADING;
}
