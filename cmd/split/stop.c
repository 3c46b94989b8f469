/* stop.c - whether a sentence ends at a mark. */
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "cmd/split/ordinal.h"
#include "cmd/split/quote.h"
#include "cmd/split/stop.h"
#include "common/utf8.h"

enum {
	EARLY_WORDS = 3,	/* a sentence has more words than these before "p.m." */
	NOTE_MAX = 5,		/* bytes of a note in square brackets */
	ELLIPSIS_AND_STOP = 4,	/* ". . . ." */
	SAYS_WORDS = 3,		/* "Stop!" the old man said: where the verb may stand */
};

/* White space between the words of text[from .. to), counted up to `most`. */
static size_t
count_words(struct str text, size_t from, size_t to, size_t most)
{
	size_t n = 0;

	for (; from < to && n < most; from++)
		n += glyph_space(text, from) > 0;
	return n + 1;
}

/* "3", "19", "101": a number that may count something, in place of a word. */
static bool
is_ordinal(struct str token)
{
	size_t i;

	for (i = 0; i < token.n; i++)
		if (token.p[i] < '0' || token.p[i] > '9')
			return false;
	return token.n > 0 && token.n <= 3;
}

/* "1.", "2.)", "a.", "iv.": the sentence so far is no more than a list's mark. */
static bool
is_list_mark(struct str text, const struct stop *s)
{
	struct str mark = str_sub(text, s->from, s->at);
	size_t i, len;

	if (mark.n == 0 || mark.n > 4)
		return false;
	utf8_at(mark, 0, &len);
	if (len == mark.n)
		return true;
	if (is_ordinal(mark))
		return true;
	for (i = 0; i < mark.n; i++)
		if (memchr("IVXivx", mark.p[i], 6) == NULL)
			return false;
	return true;
}

/* "jane@", "Example.com": the word behind the stop is part of an address. */
static bool
is_address(struct str text, size_t end)
{
	size_t len;

	return glyph_at(text, end) == '@' || (glyph_at(text, end) == '.' && end + 1 < text.n &&
	    utf8_is_lower(utf8_at(text, end + 1, &len)));
}

/*
 * No white space follows: "world.Today".  Two letters or digits before, a capital and
 * a small letter behind, and nothing of an address: https://, @, file.Name.
 */
static bool
glued(const struct lang *lang, struct str text, const struct stop *s)
{
	struct left l = context_left(lang, text, s->from, s->at);
	struct str word = context_word(text, s->end), tail;
	size_t len, second;
	uint32_t cp;

	if (is_address(text, s->end + word.n))
		return false;
	if (l.token.n == 0 || l.token.n >= CONTEXT_MAX || word.n == 0 || l.class != 0 ||
	    l.acronym || str_index(l.token, '@') < l.token.n ||
	    str_index(l.token, ':') < l.token.n)
		return false;
	if (l.token.p > text.p && l.token.p[-1] == '/')
		return false;
	if (!utf8_is_upper(utf8_at(word, 0, &second)) || second == word.n ||
	    !utf8_is_lower(utf8_at(word, second, &len)))
		return false;
	tail = str_from(l.token, l.token.n > 8 ? l.token.n - 8 : 0);
	cp = utf8_before(tail, tail.n, &len);
	if (utf8_is_digit(cp))
		return tail.n >= 2;
	if (!utf8_is_lower(cp) || tail.n == len)
		return false;
	return utf8_is_lower(utf8_before(tail, tail.n - len, &len));
}

/* A quotation's own mark, and then who said it: "Stop!" the man said. */
static bool
says_follows(const struct lang *lang, struct str text, size_t at)
{
	struct str word;
	size_t n;

	for (n = 0; n < SAYS_WORDS && at < text.n; n++) {
		word = context_word(text, at);
		if (word.n == 0)
			return false;
		if ((lang_word(lang, word) & LANG_SAYS) != 0)
			return true;
		at += word.n;
		if (glyph_space(text, at) == 0)
			return false;
		at = glyph_skip_space(text, at);
	}
	return false;
}

/* Behind an abbreviation only a word that begins sentences tells that one begins. */
static bool
begins(const struct lang *lang, const struct right *r)
{
	if (r->initial || r->bracket)
		return false;
	if (r->start == SMALL || r->start == NUMBER)
		return false;
	if (r->start == SYMBOL)
		return false;
	return r->quote || (lang_word(lang, r->word) & (LANG_STARTER | LANG_NAME)) != 0;
}

/*
 * Some never write a capital.  Then any word begins a sentence, if this one began
 * with a small letter, too; else a word that often does.
 */
static bool
lazy(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	return s->end == s->after && !r->dash && !r->quote && !r->bracket &&
	    (utf8_is_lower(glyph_at(text, s->from)) ||
	    (lang_word(lang, r->word) & LANG_STARTER) != 0);
}

static bool
dot_ends(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	struct left l = context_left(lang, text, s->from, s->at);

	if (is_list_mark(text, s))
		return false;
	if (r->start == SYMBOL && memchr(",;:&/%=+<>|)]", text.p[r->at], 13) != NULL)
		return false;
	if (r->start == SMALL)
		return l.word && !l.acronym && (l.class & LANG_ABBREVIATION) == 0 &&
		    lazy(lang, text, s, r);
	if (ordinal_goes_on(lang, text, s->from, l.token, r))
		return false;
	if ((l.class & LANG_ENDS) != 0)
		return r->start != NUMBER || r->quote;
	if ((l.class & LANG_UNIT) != 0 && l.counted)
		return begins(lang, r);
	if ((l.class & LANG_NUMBER) != 0 && r->start == NUMBER)
		return false;
	if ((l.class & LANG_EITHER) != 0)
		return begins(lang, r) &&
		    count_words(text, s->from, s->at, EARLY_WORDS + 1) > EARLY_WORDS;
	if ((l.class & (LANG_NAME | LANG_INNER)) != 0)
		return false;
	if (l.acronym)
		return begins(lang, r) &&
		    count_words(text, s->from, s->at, EARLY_WORDS + 1) > EARLY_WORDS;
	return true;
}

static bool
shout_ends(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	if (r->start == SMALL)
		return (text.p[s->at] == '?' || utf8_is_lower(glyph_at(text, s->from))) &&
		    lazy(lang, text, s, r);
	if (r->start == SYMBOL && memchr(".,;:!?&/)]", text.p[r->at], 10) != NULL)
		return false;
	if (r->start == NUMBER && text.p[s->at] == '.' && s->at > s->from &&
	    glyph_space(text, s->at - 1) > 0)
		return false;	/* "near ... 50" */
	return s->end == s->after || !says_follows(lang, text, r->at);
}

/* ". . ." and ". . . .": how many stops with blanks between them, and where they end. */
static size_t
spaced_dots(struct str text, size_t at, size_t *end)
{
	size_t n = 1;

	for (*end = at + 1; *end + 1 < text.n && text.p[*end] == ' ' && text.p[*end + 1] == '.';
	    *end += 2)
		n++;
	return n;
}

/* "[12]" is a note to the sentence that it stands behind, "[...]" what was left out there. */
static size_t
note(struct str text, size_t at)
{
	size_t i = at + 1, n;

	if (glyph_at(text, at) != '[')
		return 0;
	while (i < text.n && i - at < NOTE_MAX &&
	    ((text.p[i] >= '0' && text.p[i] <= '9') || (n = glyph_stop(text, i)) > 0))
		i += text.p[i] >= '0' && text.p[i] <= '9' ? 1 : n;
	return i > at + 1 && glyph_at(text, i) == ']' ? i + 1 - at : 0;
}

/* Closing marks, and the notes and pictures that follow by themselves. */
static size_t
closing(struct str text, size_t at)
{
	size_t n, next;

	at += quote_closers(text, at);
	for (;;) {
		next = glyph_skip_space(text, at);
		n = note(text, next);
		if (n == 0)
			n = glyph_picture(text, next);
		if (n == 0 || (next + n < text.n && glyph_space(text, next + n) == 0))
			return at;
		at = next + n;
	}
}

bool
stop_ends(const struct lang *lang, struct str text, size_t from, size_t at, struct stop *s)
{
	bool shout = text.p[at] != '.';
	size_t n, next, dots = 1;
	struct right r;

	*s = (struct stop){ .from = from, .at = at, .after = at };
	while ((n = glyph_stop(text, s->after)) > 0)
		s->after += n;
	if (s->after == at)
		s->after += glyph_picture(text, at);
	if (s->after == at)
		s->after += glyph_smile(text, at);
	if (text.p[at] == '.' && s->after == at + 1)
		dots = spaced_dots(text, at, &s->after);
	s->end = closing(text, s->after);
	next = glyph_skip_space(text, s->end);
	if (next == text.n)
		return true;
	if (next == s->end)
		return dots == 1 && glued(lang, text, s);
	r = context_right(text, next);
	if (dots == ELLIPSIS_AND_STOP && r.start == CAPITAL) {
		if (at > from && glyph_space(text, at - 1) == 0)
			s->end = at + 1;	/* "word. . . . Next": the stop comes first */
		return true;
	}
	if (dots > 1)
		return false;
	if (at > from && text.p[at - 1] == '[')
		return false;
	if (!shout && s->after == at + 1)
		return dot_ends(lang, text, s, &r);
	return shout_ends(lang, text, s, &r);
}
