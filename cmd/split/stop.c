/* stop.c - whether a sentence ends at a mark. */
#include "cmd/split/context.h"
#include "cmd/split/glued.h"
#include "cmd/split/glyph.h"
#include "cmd/split/ordinal.h"
#include "cmd/split/quote.h"
#include "cmd/split/stop.h"
#include "common/utf8.h"

enum {
	EARLY_WORDS = 3,	/* a sentence has more words than these before "p.m." */
	NOTE_MAX = 5,		/* bytes of a note in square brackets, ... */
	RAISED = 3,		/* digits of a note's number without brackets */
	NOTE_WORDS = 24,	/* ... and of one that is words */
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

/*
 * A quotation's own mark, and then who said it: "Stop!" the man said, or Gov. Lee Ortiz
 * did.  A word that begins sentences begins another, "Stop!" The man ran, unless it is
 * one letter: "Stop!" I said.
 */
static bool
says_follows(const struct lang *lang, struct str text, size_t at)
{
	size_t n, names = 0;

	for (n = 0; n < SAYS_WORDS + names && names <= SAYS_WORDS && at < text.n; n++) {
		struct str word = context_word(text, at);
		unsigned class = lang_word(lang, word);
		bool capital = utf8_is_upper(glyph_at(text, at));

		if (word.n == 0 || (n == 0 && capital && word.n > 2 &&
		    (class & LANG_STARTER) != 0))
			return false;
		if ((class & LANG_SAYS) != 0)
			return true;
		at += word.n;
		if (glyph_at(text, at) == '.' && capital &&
		    ((class & LANG_NAME) != 0 || word.n <= 2))
			at++;		/* a title, an initial */
		names += capital;
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
	return (s->end == s->after || glyph_space(text, s->after) > 0) && !r->dash && !r->quote && !r->bracket &&
	    (utf8_is_lower(glyph_at(text, s->from)) ||
	    (lang_word(lang, r->word) & LANG_STARTER) != 0);
}

/* "App. B", not "No. I would": one letter counts where it is no word. */
static bool
is_letter(const struct lang *lang, const struct right *r)
{
	size_t len;

	return r->start == CAPITAL && !r->quote && (lang_word(lang, r->word) & LANG_STARTER) == 0 &&
	    (utf8_at(r->word, 0, &len), r->word.n == len);
}

static bool
dot_ends(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	struct left l = context_left(lang, text, s->from, s->at);

	if (is_list_mark(text, s))
		return false;
	if (r->start == SYMBOL && memchr(",;:&/%=+<>|)]", text.p[r->at], 13) != NULL)
		return false;
	if (r->start == SMALL && r->bracket)
		return l.word && !l.acronym && !l.consonants &&
		    (l.class & LANG_ABBREVIATION) == 0;
	if (r->start == SMALL)
		return l.word && !l.acronym && !l.consonants &&
		    (l.class & LANG_ABBREVIATION) == 0 && lazy(lang, text, s, r);
	if (ordinal_goes_on(lang, text, s->from, l.token, r))
		return false;
	if ((l.class & LANG_ENDS) != 0)
		return r->start != NUMBER || r->quote;
	if ((l.class & LANG_UNIT) != 0 && l.counted)
		return begins(lang, r);
	if ((l.class & LANG_NUMBER) != 0 && (r->start == NUMBER || is_letter(lang, r)))
		return false;
	if ((l.class & LANG_EITHER) != 0)
		return begins(lang, r) &&
		    count_words(text, s->from, s->at, EARLY_WORDS + 1) > EARLY_WORDS;
	if ((l.class & (LANG_NAME | LANG_INNER)) != 0)
		return false;
	if (l.acronym || (l.consonants && l.token.p > text.p + s->from))
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
	if ((r->start == NUMBER || r->alone) && text.p[s->at] == '.' && s->at > s->from &&
	    glyph_space(text, s->at - 1) > 0)
		return false;	/* "near ... 50", "well ... I don't know" */
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

/*
 * "[12]" is a note to the sentence that it stands behind, "[...]" what was left out
 * there; right behind the stop a note may be words, "[citation needed]".
 */
static size_t
note(struct str text, size_t at, bool words)
{
	size_t i = at + 1, n, most = words ? NOTE_WORDS : NOTE_MAX;

	if (glyph_at(text, at) != '[')
		return 0;
	for (; i < text.n && i - at < most; i += n) {
		if (text.p[i] >= '0' && text.p[i] <= '9')
			n = 1;
		else if ((n = glyph_stop(text, i)) == 0 && words)
			n = text.p[i] == ' ' || (text.p[i] >= 'a' && text.p[i] <= 'z');
		if (n == 0)
			break;
	}
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
		n = note(text, next, next == at);
		if (n == 0)
			n = glyph_picture(text, next);
		if (n == 0 || (next + n < text.n && glyph_space(text, next + n) == 0 &&
		    text.p[next + n] != '['))
			return at;
		at = next + n;
	}
}

/*
 * "... of rights. 4 Even though": the number of a note that stood above the line, for
 * no sentence begins so.  Where this one began with a number, they are numbered.
 */
static size_t
raised_number(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t end = at, next;

	while (end < text.n && text.p[end] >= '0' && text.p[end] <= '9')
		end++;
	next = glyph_skip_space(text, end);
	return end - at <= RAISED && next > end && context_begins(lang, text, next) &&
	    !utf8_is_digit(glyph_at(text, from)) ? end : 0;
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
		return dots == 1 && glued(lang, text, s->from, s->at, s->end);
	r = context_right(text, next);
	if (dots == ELLIPSIS_AND_STOP && r.start == CAPITAL) {
		if (at > from && glyph_space(text, at - 1) == 0)
			s->end = at + 1;	/* "word. . . . Next": the stop comes first */
		return true;
	}
	if (dots > 1)
		return at > from && context_begins(lang, text, next);
	if (at > from && text.p[at - 1] == '[')
		return false;
	if (!(!shout && s->after == at + 1 ? dot_ends(lang, text, s, &r) :
	    shout_ends(lang, text, s, &r)))
		return false;
	if (r.start == NUMBER && r.at == next &&
	    (n = raised_number(lang, text, from, next)) > 0)
		s->end = n;
	return true;
}
