/* lex.c - tokens and the phrases that begin at them. */
#include "lex.h"

#include <stdlib.h>

#include "common/utf8.h"

enum { SMALL_BYTES = 4 };

static bool
is_hyphen(uint32_t c)
{
	return c == '-' || c == 0x2010 || c == 0x2011;
}

static bool
is_dash(uint32_t c)
{
	return is_hyphen(c) || c == 0x2012 || c == 0x2013 || c == 0x2014 || c == 0x2212;
}

/* The code point at `at`, 0 behind the end. */
static inline uint32_t
peek(struct str s, size_t at, size_t *len)
{
	*len = 0;
	return at < s.n ? utf8_at(s, at, len) : 0;
}

static bool
letter(uint32_t c)
{
	return utf8_is_letter(c);
}

static bool
digit(uint32_t c)
{
	return utf8_is_digit(c);
}

/* A number that begins at `at`, its decimal mark included. */
static void
number(struct str s, size_t at, bool comma, struct token *t)
{
	struct grouped g;

	grouped_read(s, at, comma, &g);
	t->kind = TOK_NUMBER;
	t->to = g.to;
	t->point = g.point;
	t->code = g.code;
}

/* Days, hours, years are asked for again and again. */
static int
small(struct str s, const struct token *t)
{
	size_t at, len;
	int n = 0;

	if (t->point != LEX_NO_POINT || t->to - t->from > SMALL_BYTES)
		return -1;
	for (at = t->from; at < t->to; at += len)
		n = n * 10 + utf8_digit(peek(s, at, &len));
	return n;
}

/* "a.m.", "U.S.": single letters, each with its stop.  0: it is none. */
static size_t
dotted(struct str s, size_t at)
{
	size_t len, n, end = 0, letters = 0;

	for (; letter(peek(s, at, &len)) && peek(s, at + len, &n) == '.'; at = end) {
		end = at + len + n;
		letters++;
	}
	return letters > 1 ? end : 0;
}

/* Does an 's end the word at `at`? */
static bool
possessive(struct str s, size_t at, size_t len)
{
	size_t n;
	uint32_t c = peek(s, at + len, &n);

	return (c == 's' || c == 'S') && !letter(peek(s, at + len + n, &n));
}

/* A word that begins at t->from with c. */
static void
word(struct str s, uint32_t c, size_t len, struct token *t, struct spelling *w)
{
	size_t n;

	t->kind = TOK_WORD;
	t->upper = utf8_is_upper(c);
	if (peek(s, t->from + len, &n) == '.' && (t->to = dotted(s, t->from)) > 0) {
		spelling_add(str_sub(s, t->from, t->to), w);
		return;
	}
	for (t->to = t->from;; t->to += len) {
		t->to = spelling_letters(s, t->to, w);
		c = peek(s, t->to, &len);
		if (!spelling_is_apostrophe(c) || possessive(s, t->to, len) ||
		    !letter(peek(s, t->to + len, &n)))
			return;
		spelling_byte(w, '\'');
	}
}

static void
mark(struct str s, uint32_t c, size_t len, struct token *t, struct spelling *w)
{
	t->kind = TOK_MARK;
	t->mark = is_dash(c) ? '-' : c < 0x80 ? (char)c : 0;
	t->to = t->from + len;
	if (spelling_is_apostrophe(c)) {
		spelling_byte(w, '\'');
		if (possessive(s, t->from, len) && !t->space) {
			spelling_byte(w, 's');
			t->to++;
		}
	} else if (c < 0x80)
		spelling_byte(w, (char)c);
	else
		spelling_add(str_sub(s, t->from, t->to), w);
}

/* The token that begins at t->from with c, no white space; what the lexicon calls it. */
static void
token(struct str s, uint32_t c, size_t len, const struct lexicon *lx, struct token *t,
    struct spelling *w)
{
	unsigned class = utf8_class(c);
	size_t n;

	w->n = 0;
	if ((class & UTF8_LETTER) != 0)
		word(s, c, len, t, w);
	else if ((class & UTF8_DIGIT) != 0) {
		number(s, t->from, lx->comma, t);
		t->small = small(s, t);
	} else if (c == '.' && t->space && digit(peek(s, t->from + len, &n))) {
		t->kind = TOK_NUMBER;
		t->point = t->from;
		t->to = grouped_digits(s, t->from + len, &n);
	} else
		mark(s, c, len, t, w);
	t->word = wordlist_find(&lx->words, w);
}

bool
lex_holds(const struct tokens *ts, size_t i)
{
	return ts->t[i].kind != TOK_MARK || (ts->t[i].to - ts->t[i].from == 1 &&
	    strchr("-./+:@_%#&=?~", ts->text.p[ts->t[i].from]) != NULL);
}

/* From the end, so that no token is looked at twice. */
static void
find_chunks(struct tokens *ts)
{
	struct token *t;
	size_t i;

	for (i = ts->n; i > 0; i--) {
		t = &ts->t[i - 1];
		t->chunk = 1;
		if (i == ts->n || t[1].space || !lex_holds(ts, i))
			continue;
		if (t[1].chunk > 1 || t[1].kind != TOK_MARK)
			t->chunk += t[1].chunk;
	}
}

void
lex_split(struct str text, const struct lexicon *lx, struct tokens *ts)
{
	struct spelling w;	/* of each word in turn */
	bool space = true;
	struct token *t;
	size_t at, len;
	uint32_t c;

	ts->text = text;
	ts->lx = lx;
	for (ts->n = 0, at = 0; at < text.n;) {
		c = peek(text, at, &len);
		if (c == ' ' || (c < 0x80 ? c < ' ' : utf8_is_space(c))) {
			space = true;
			at += len;
			continue;
		}
		ts->t = mem_more(ts->t, ts->n, &ts->cap, sizeof(*ts->t));
		t = &ts->t[ts->n++];
		*t = (struct token){ .from = at, .space = space, .small = -1, .point = LEX_NO_POINT };
		token(text, c, len, lx, t, &w);
		at = t->to;
		space = false;
	}
	lex_phrases(ts);
	find_chunks(ts);
}

void
lex_free(struct tokens *ts)
{
	free(ts->t);
	*ts = (struct tokens){ 0 };
}

bool
lex_number(const struct tokens *ts, size_t i, struct dec *d)
{
	const struct token *t = &ts->t[i];

	return grouped_value(ts->text, &(struct grouped){ t->from, t->to, t->point, t->code }, d);
}
