/* context.c - tokens around a stop. */
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "common/mem.h"
#include "common/utf8.h"

enum {
	SKIP_MAX = 6,		/* opening marks passed over behind a stop */
	ENDING_MAX = 6,		/* letters of the longest ending */
	SPACED_MAX = 3,		/* letters of what is one with the abbreviation behind it */
	SPACED_BYTES = 4,	/* of that */
};

struct str
context_word(struct str text, size_t at)
{
	return str_sub(text, at, utf8_letters(str_sub(text, 0, at + CONTEXT_MAX), at));
}

bool
context_begins(const struct lang *lang, struct str text, size_t at)
{
	struct str word = context_word(text, at);
	size_t len;

	return word.n > 0 && utf8_is_upper(utf8_at(word, 0, &len)) && word.n > len &&
	    (lang_word(lang, word) & LANG_STARTER) != 0;
}

unsigned
context_opener(const struct lang *lang, struct str word)
{
	char room[1 + 4 * ENDING_MAX] = "";
	unsigned class = lang_word(lang, word);
	size_t at = word.n, letters, len;

	if (!lang_has(lang, LANG_ENDING))
		return class;
	for (letters = 0; at > 0 && letters < ENDING_MAX && (class & LANG_STARTER) == 0; letters++) {
		struct buf b = { room, 0, sizeof(room) };

		utf8_before(word, at, &len);
		at -= len;
		buf_byte(&b, '-');
		buf_str(&b, str_from(word, at));
		if (at > 0)
			class |= lang_word(lang, buf_get(&b)) & LANG_STARTER;
	}
	return class;
}

struct right
context_right(struct str text, size_t at)
{
	struct right r = { .at = at };
	size_t skipped, len, reference;
	uint32_t cp = 0;

	for (skipped = 0; r.at < text.n && skipped < SKIP_MAX; skipped++) {
		cp = utf8_at(text, r.at, &len);
		if ((reference = glyph_quote_reference(text, r.at)) > 0)
			len = reference;
		if (glyph_is_dash(cp))
			r.dash = true;
		else if (glyph_is_quote(cp) || reference > 0)
			r.quote = true;
		else if (cp == '(' || cp == '[')
			r.bracket = true;
		else if (cp != 0xBF && cp != 0xA1 && glyph_space(text, r.at) == 0)
			break;
		r.at += len;
	}
	if (r.at == text.n)
		return r;
	r.word = context_word(text, r.at);
	r.start = utf8_is_digit(cp) ? NUMBER : r.word.n == 0 ? SYMBOL :
	    utf8_is_lower(cp) ? SMALL : CAPITAL;
	if (r.word.n > 0) {
		utf8_at(r.word, 0, &len);
		r.initial = r.word.n == len && glyph_at(text, r.at + len) == '.';
		r.alone = r.word.n == len && !r.initial && r.start == CAPITAL;
		r.capitals = glyph_is_capitals(r.word);
		if (r.start == SMALL && utf8_is_upper(glyph_at(r.word, len)))
			r.start = CAPITAL;	/* iPhone */
	}
	return r;
}

/* "U.S", "a.m", "J", "т.д", "Ж.-Ж": single letters with stops between them. */
static bool
is_acronym(struct str token)
{
	size_t at = 0, len;

	for (;;) {
		if (at == token.n || !utf8_is_letter(utf8_at(token, at, &len)))
			return false;
		at += len;
		if (at == token.n)
			return true;
		if (token.p[at++] != '.')
			return false;
		at += at < token.n && token.p[at] == '-';
	}
}

/* "Mgmt", "amt": letters of ASCII, small but for the first, and no vowel among them. */
static bool
is_consonants(struct str token)
{
	size_t i;

	for (i = 0; i < token.n; i++)
		if ((unsigned)(token.p[i] | 0x20) - 'a' > 'z' - 'a' ||
		    (i > 0 && token.p[i] < 'a') ||
		    memchr("aeiouy", token.p[i] | 0x20, 6) != NULL)
			return false;
	return token.n > 1;
}

/* "ex-Gov" and "l'Avv" are looked up as "Gov" and "Avv", too; empty for others. */
static struct str
last_part(struct str token)
{
	size_t at = token.n, len;

	while (at > 0) {
		uint32_t cp = utf8_before(token, at, &len);

		if (cp == '-' || cp == '\'' || cp == 0x2019)
			return str_from(token, at);
		at -= len;
	}
	return str_sub(token, 0, 0);
}

/* "т. д.", "z. B.", "рт. ст.": the class of some letters, their stop and what follows as one. */
static unsigned
spaced_class(const struct lang *lang, struct str text, size_t from, size_t before,
    struct str token)
{
	char room[4 * SPACED_MAX + 1 + SPACED_BYTES];
	struct buf b = { room, 0, sizeof(room) };
	size_t begin, len, n;

	if (before < from + 2 || text.p[before - 1] != '.')
		return 0;
	begin = before - 1;
	for (n = 0; begin > from && utf8_is_letter(utf8_before(text, begin, &len)); n++) {
		if (n == SPACED_MAX)
			return 0;
		begin -= len;
	}
	buf_str(&b, str_sub(text, begin, before));
	buf_str(&b, token);
	return n > 0 ? lang_word(lang, buf_get(&b)) : 0;
}

struct str
context_before(struct str text, size_t from, size_t *end)
{
	size_t to = *end, len;

	while (to > from && glyph_space(text, to - 1) > 0)
		to--;
	for (*end = to; *end > from && to - *end < CONTEXT_MAX; *end -= len)
		if (utf8_is_space(utf8_before(text, *end, &len)))
			break;
	return str_sub(text, *end, to);
}

bool
context_number(struct str token)
{
	size_t at, len;
	uint32_t cp = token.n > 0 ? utf8_before(token, token.n, &len) : 0;

	if (utf8_is_digit(cp))
		return true;
	if (token.n > 0 && utf8_is_digit(utf8_at(token, 0, &len)))
		return cp != ',' && cp != ';';
	for (at = 0; at < token.n; at += len) {
		cp = utf8_at(token, at, &len);
		if (cp != 'I' && cp != 'V' && cp != 'X' && cp != 0x0406 && cp != 0x0425 &&
		    !glyph_is_dash(cp))
			return false;
	}
	return token.n > 0;
}

/* A number, or "mln" before "dol", "sq." before "km", "a" or "per" before "kg". */
static bool
is_counted(const struct lang *lang, struct str token)
{
	unsigned class;

	if (context_number(token))
		return true;
	if (!str_ends(token, STR(".")))
		return (lang_word(lang, token) & (LANG_MEASURE | LANG_PER)) != 0;
	token.n--;
	class = lang_word(lang, token);
	return (class & (LANG_UNIT | LANG_MEASURE)) != 0 && !utf8_is_upper(glyph_at(token, 0));
}

/* One letter and perhaps a comma, and no word: "A" is one, "I" and "В" are. */
static bool
is_letter(const struct lang *lang, struct str token)
{
	size_t len;

	if (str_ends(token, STR(",")))
		token.n--;
	return token.n > 0 && utf8_is_upper(utf8_at(token, 0, &len)) && len == token.n &&
	    (lang_word(lang, token) & LANG_STARTER) == 0;
}

/* Behind "vitamin", or "B," or "B and", a letter names a thing and no person. */
static bool
is_lettered(const struct lang *lang, struct str text, size_t from, size_t at)
{
	struct str before = context_before(text, from, &at);
	unsigned class = lang_word(lang, before);

	if ((class & LANG_LETTERED) != 0 || is_letter(lang, before))
		return true;
	return (class & LANG_STARTER) != 0 && is_letter(lang, context_before(text, from, &at));
}

/* It may be an initial, an abbreviation, a word or the letter itself. */
static void
one_letter(const struct lang *lang, struct str text, size_t from, size_t before, struct left *l)
{
	if (utf8_is_upper(glyph_at(l->token, 0))) {
		l->acronym = !is_lettered(lang, text, from, before);
		l->class &= l->acronym ? ~(unsigned)(LANG_UNIT | LANG_MEASURE) : 0;
	} else if ((l->class & LANG_ABBREVIATION) == 0)
		l->acronym = (l->class & LANG_STARTER) == 0;
}

struct left
context_left(const struct lang *lang, struct str text, size_t from, size_t at)
{
	struct left l = { 0 };
	size_t begin = at, before, len;
	unsigned spaced;
	uint32_t cp;

	while (begin > from && at - begin < CONTEXT_MAX) {
		cp = utf8_before(text, begin, &len);
		if (utf8_is_space(cp) || cp == '(' || cp == '[' || cp == '/' ||
		    (glyph_is_quote(cp) && cp != '\'' && cp != 0x2019) ||
		    (cp != '-' && glyph_is_dash(cp)))
			break;
		begin -= len;
	}
	l.token = str_sub(text, begin, at);
	l.word = begin > from && glyph_is_closer(utf8_before(text, at, &len));
	if (l.token.n == 0 || l.token.n >= CONTEXT_MAX)
		return l;
	utf8_at(l.token, 0, &len);
	if (!(len == l.token.n && begin > from && text.p[begin - 1] == '/')) {	/* km/h, I/O */
		l.class = lang_word(lang, l.token) | lang_word(lang, last_part(l.token));
		l.acronym = is_acronym(l.token);
	}
	l.capitals = glyph_is_capitals(l.token);
	l.consonants = is_consonants(l.token);
	before = begin;
	while (begin > from && glyph_space(text, begin - 1) > 0)
		begin--;
	l.word = l.token.n > 2 || utf8_is_letter(utf8_before(text, at, &len));
	if (l.token.n <= SPACED_BYTES &&
	    (spaced = spaced_class(lang, text, from, begin, l.token)) != 0) {
		l.class = spaced;
		l.capitals = false;	/* "EE. UU." is no word in capitals */
	}
	l.letter = l.acronym && len == l.token.n;
	if (l.letter)
		one_letter(lang, text, from, begin, &l);
	if ((l.class & (LANG_UNIT | LANG_MEASURE)) != 0)
		l.counted = is_counted(lang, context_before(text, from, &before));
	return l;
}
