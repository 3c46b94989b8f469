/* stop.c - whether a sentence ends at a mark. */
#include "cmd/split/context.h"
#include "cmd/split/glued.h"
#include "cmd/split/glyph.h"
#include "cmd/split/onward.h"
#include "cmd/split/ordinal.h"
#include "cmd/split/plain.h"
#include "cmd/split/quote.h"
#include "cmd/split/speech.h"
#include "cmd/split/stop.h"
#include "cmd/split/web.h"
#include "common/utf8.h"

enum {
	PICTURES = 12,		/* bytes of three pictures */
	EARLY_WORDS = 3,	/* a sentence has more words than these before "p.m." */
	NOTE_MAX = 5,		/* bytes of a note in square brackets, ... */
	RAISED = 3,		/* digits of a note's number without brackets */
	NOTE_WORDS = 24,	/* ... and of one that is words */
	ELLIPSIS_AND_STOP = 4,	/* ". . . ." */
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

/* "1", "12", "2.1": numbers of items and clauses. */
static bool
is_numbering(struct str mark)
{
	struct str number;
	bool all = mark.n > 0;

	while (all && str_next(&mark, '.', &number))
		all = is_ordinal(number);
	return all;
}

/* "a.", "iv.", "А.": the sentence so far is no more than a list's mark. */
static bool
is_list_mark(struct str mark)
{
	size_t i, len;

	if (mark.n == 0 || mark.n > 4)
		return false;
	utf8_at(mark, 0, &len);
	if (len == mark.n)
		return true;
	for (i = 0; i < mark.n; i++)
		if (memchr("IVXivx", mark.p[i], 6) == NULL)
			return false;
	return true;
}

/* Behind an abbreviation only a word that begins sentences tells that one begins. */
static bool
begins(const struct lang *lang, const struct right *r)
{
	if (r->initial || r->bracket || r->dash)
		return false;
	if (r->start == SMALL || r->start == NUMBER)
		return false;
	if (r->start == SYMBOL)
		return false;
	return r->quote || (context_opener(lang, r->word) & (LANG_STARTER | LANG_NAME)) != 0;
}

/*
 * Some never write a capital.  Then any word begins a sentence, if this one began
 * with a small letter, too; else a word that often does.
 */
static bool
lazy(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	return (s->end == s->after || glyph_space(text, s->after) > 0) && !r->dash && !r->quote &&
	    !r->bracket && !r->initial &&
	    (utf8_is_lower(glyph_at(text, s->from)) ||
	    (lang_word(lang, r->word) & LANG_STARTER) != 0);
}

/* "App. B", not "No. I would": one letter counts where it is no word. */
static bool
is_letter(const struct lang *lang, const struct right *r)
{
	size_t len;

	return r->start == CAPITAL && !r->quote && (utf8_at(r->word, 0, &len), r->word.n == len) &&
	    (r->initial || (lang_word(lang, r->word) & LANG_STARTER) == 0);
}

/* "Goethestr. 12": a compound, the table has its last three letters behind a hyphen. */
static bool
is_compound(const struct lang *lang, struct str token)
{
	char part[] = "-...";

	if (token.n <= sizeof(part))
		return false;
	memcpy(part + 1, token.p + token.n - 3, 3);
	return (lang_word(lang, str_of(part)) & LANG_NUMBER) != 0;
}

/* "80-year-olds", "23-й": no amount that goes on, "5 ft. 8 in." */
static bool
is_compounded(struct str text, size_t at)
{
	while (at < text.n && utf8_is_digit((unsigned char)text.p[at]))
		at++;
	return glyph_at(text, at) == '-' && utf8_is_letter(glyph_at(text, at + 1));
}

/* "5 km. Behind the village": but "5 dol. USA", and no more than a begun bracket. */
static bool
ends_measure(struct str text, const struct left *l, const struct right *r)
{
	if (r->initial || r->bracket || r->dash)
		return false;
	if (r->start == NUMBER)
		return is_compounded(text, r->at);
	return r->start == CAPITAL && utf8_is_upper(glyph_at(text, r->at)) &&
	    !(r->capitals && (l->class & LANG_UNIT) != 0);
}

/* "(тур. Erdoğan": letters of Cyrillic or not. */
static bool
is_same_script(const struct left *l, const struct right *r)
{
	size_t len;
	uint32_t a = utf8_at(l->token, 0, &len), b = utf8_at(r->word, 0, &len);

	return (a >= 0x400 && a < 0x530) == (b >= 0x400 && b < 0x530);
}

static bool
dot_ends(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	struct left l = context_left(lang, text, s->from, s->at);
	struct str so_far = str_sub(text, s->from, s->at);

	if (is_numbering(so_far))
		return r->start == CAPITAL && (lang_word(lang, STR("1")) & LANG_APART) != 0;
	if (is_list_mark(so_far))
		return false;
	if (r->start == SYMBOL && !r->bracket &&
	    memchr(",;:&/%=+<>|)]", text.p[r->at], 13) != NULL)
		return false;
	if (l.letter && (r->initial || (r->start == SMALL && utf8_is_upper(glyph_at(l.token, 0)))))
		return false;
	if (l.capitals && !r->capitals && r->start != NUMBER && (l.class & LANG_CAPITALS) == 0)
		l.class &= ~(unsigned)LANG_EITHER;	/* "in LA. Tom": La. is not so written */
	if (r->start == SMALL && text.p[r->at - 1] == '(')
		return l.word && !l.acronym && !l.consonants &&
		    (l.class & LANG_ABBREVIATION) == 0;
	if (r->start == SMALL)
		return l.word && !l.acronym && !l.consonants &&
		    (l.class & LANG_ABBREVIATION) == 0 && lazy(lang, text, s, r);
	if (ordinal_goes_on(lang, text, s->from, l.token, r))
		return false;
	if ((l.class & LANG_ENDS) != 0)
		return r->start != NUMBER || r->quote;
	if ((l.class & LANG_MEASURE) != 0 && l.counted)
		return begins(lang, r) || ends_measure(text, &l, r);
	if ((l.class & LANG_UNIT) != 0 && l.counted)
		return begins(lang, r);
	if ((l.class & LANG_NUMBER) != 0 && (r->start == NUMBER || is_letter(lang, r) ||
	    context_number(r->word)))
		return false;
	if (r->start == NUMBER && l.class == 0 && is_compound(lang, l.token))
		return false;
	if ((l.class & LANG_EITHER) != 0)
		return begins(lang, r) &&
		    count_words(text, s->from, s->at, EARLY_WORDS + 1) > EARLY_WORDS;
	if ((l.class & (LANG_NAME | LANG_INNER)) != 0)
		return false;
	if ((l.class & LANG_TONGUE) != 0 && r->start == CAPITAL && !is_same_script(&l, r))
		return false;
	if (l.consonants && l.token.p > text.p + s->from)
		return begins(lang, r);
	if (l.acronym)
		return begins(lang, r) &&
		    count_words(text, s->from, s->at, EARLY_WORDS + 1) > EARLY_WORDS;
	return true;
}

static bool
shout_ends(const struct lang *lang, struct str text, const struct stop *s, const struct right *r)
{
	if (r->start == SMALL)
		return (text.p[s->at] == '?' || (text.p[s->at] == '!' && s->after > s->at + 1) ||
		    utf8_is_lower(glyph_at(text, s->from))) &&
		    lazy(lang, text, s, r);
	if (r->start == SYMBOL && memchr(".,;:!?&/)]", text.p[r->at], 10) != NULL)
		return false;
	if ((r->start == NUMBER || r->alone) && text.p[s->at] == '.' && s->at > s->from &&
	    glyph_space(text, s->at - 1) > 0)
		return false;	/* "near ... 50", "well ... I don't know" */
	return s->end == s->after || !speech_says(lang, text, r->at);
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

/*
 * Closing marks, and the notes, pictures and hashtags that follow by themselves.  A row
 * of pictures beside another, of `row` bytes, with a blank between is somebody else's.
 */
static size_t
closing(struct str text, size_t at, size_t row)
{
	size_t n, next;

	at += quote_closers(text, at);
	for (;;) {
		next = glyph_skip_space(text, at);
		n = note(text, next, next == at);
		if (n == 0) {
			n = glyph_picture(text, next);
			if (row > 0 && n > 0 && (row >= PICTURES || n >= PICTURES))
				return at;
			row = n;
		}
		if (n == 0 && next > at)
			n = web_labels(text, next);
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
	size_t n, next, dots = 1, row = 0;
	struct right r;

	*s = (struct stop){ .from = from, .at = at, .after = at };
	if (plain_stop(lang, text, from, at)) {
		s->after = s->end = at + 1;
		return true;
	}
	while ((n = glyph_stop(text, s->after)) > 0)
		s->after += n;
	if (s->after == at)
		s->after += row = glyph_picture(text, at);
	if (s->after == at)
		s->after += glyph_smile(text, at);
	if (text.p[at] == '.' && s->after == at + 1)
		dots = spaced_dots(text, at, &s->after);
	s->end = closing(text, s->after, row);
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
	if (onward(lang, text, s, &r) || !(shout || s->after > at + 1 ?
	    shout_ends(lang, text, s, &r) : dot_ends(lang, text, s, &r)))
		return false;
	if (r.start == NUMBER && r.at == next &&
	    (n = raised_number(lang, text, from, next)) > 0)
		s->end = n;
	return true;
}
