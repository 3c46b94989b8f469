/* lex.c - tokens and the phrases that begin at them. */
#include "lex.h"

#include <stdlib.h>

#include "common/utf8.h"

enum { PHRASE_MAX = 5 };	/* words of the longest phrase looked for */

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

static bool
is_apostrophe(uint32_t c)
{
	return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC;
}

/* The code point at `at`, 0 behind the end. */
static uint32_t
peek(struct str s, size_t at, size_t *len)
{
	*len = 0;
	if (at >= s.n)
		return 0;
	if ((unsigned char)s.p[at] < 0x80) {
		*len = 1;
		return (unsigned char)s.p[at];
	}
	return utf8_at(s, at, len);
}

static bool
letter(uint32_t c)
{
	return c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : c != UTF8_BAD && utf8_is_letter(c);
}

static bool
digit(uint32_t c)
{
	return c < 0x80 ? c >= '0' && c <= '9' : utf8_is_digit(c);
}

static size_t
run_of_digits(struct str s, size_t at, size_t *count)
{
	size_t len;

	for (*count = 0; digit(peek(s, at, &len)); at += len)
		(*count)++;
	return at;
}

/* White space or a mark that groups digits by threes. */
static bool
groups(uint32_t c)
{
	return c == ',' || c == ' ' || c == 0xA0 || c == 0x2009 || c == 0x202F || c == '\'' ||
	    c == 0x2019;
}

/* Groups of three behind the digits that end at `to`; the end of the last. */
static size_t
grouped(struct str s, size_t to, size_t lead)
{
	uint32_t sep = 0, c;
	size_t len, n, end;

	if (lead > 3)
		return to;
	for (;;) {
		c = peek(s, to, &len);
		if (sep == 0 ? !groups(c) : c != sep)
			return to;
		end = run_of_digits(s, to + len, &n);
		if (n != 3)
			return to;
		sep = c;
		to = end;
	}
}

/* A number that begins at `at`, its decimal mark included. */
static void
number(struct str s, size_t at, struct token *t)
{
	size_t n, len, end, lead;
	uint32_t c;

	t->kind = TOK_NUMBER;
	t->to = run_of_digits(s, at, &lead);
	t->to = grouped(s, t->to, lead);
	for (;;) {
		c = peek(s, t->to, &len);
		if (c != '.' && c != ',')
			return;
		end = run_of_digits(s, t->to + len, &n);
		if (n == 0)
			return;
		if (c == ',' && (t->point != LEX_NO_POINT || n == 3 || peek(s, end, &len) == ','))
			return;	/* a list, or grouped by something else */
		t->code = t->code || t->point != LEX_NO_POINT;
		t->point = t->to;
		t->to = end;
	}
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

static void
word(struct str s, size_t at, struct token *t)
{
	size_t len, n;
	uint32_t c = peek(s, at, &len);

	t->kind = TOK_WORD;
	t->upper = c < 0x80 ? c >= 'A' && c <= 'Z' : utf8_is_upper(c);
	if ((t->to = dotted(s, at)) > 0)
		return;
	for (t->to = at + len;; t->to += len) {
		c = peek(s, t->to, &len);
		if (letter(c))
			continue;
		if (!is_apostrophe(c) || possessive(s, t->to, len) || !letter(peek(s, t->to + len, &n)))
			return;
	}
}

/* The token at s[at], which is no white space. */
static void
token(struct str s, size_t at, struct token *t)
{
	size_t len, n;
	uint32_t c = peek(s, at, &len);

	if (digit(c))
		number(s, at, t);
	else if (letter(c))
		word(s, at, t);
	else if (c == '.' && t->space && digit(peek(s, at + len, &n))) {
		t->kind = TOK_NUMBER;
		t->point = at;
		t->to = run_of_digits(s, at + len, &n);
	} else {
		t->kind = TOK_MARK;
		t->to = at + len;
		if (is_apostrophe(c) && possessive(s, at, len) && !t->space)
			t->to++;
	}
}

/* Token i + 1, or i + 2 where a hyphen holds them together. */
static size_t
follow(const struct tokens *ts, size_t i)
{
	if (i + 2 < ts->n && lex_mark(ts, i + 1, '-') && !ts->t[i + 1].space &&
	    !ts->t[i + 2].space && ts->t[i + 2].kind == TOK_WORD)
		return i + 2;
	return i + 1;
}

/* A word as the lexicon has it: folded, any apostrophe as '. */
static void
fold(struct str word, struct buf *b)
{
	size_t at = b->n, to, len;

	utf8_fold(word, b);
	if (memchr(word.p, '\xCA', word.n) == NULL && memchr(word.p, '\xE2', word.n) == NULL)
		return;
	for (to = at; at < b->n; at += len) {
		if (is_apostrophe(peek(buf_get(b), at, &len)))
			b->p[to++] = '\'';
		else {
			memmove(b->p + to, b->p + at, len);
			to += len;
		}
	}
	b->n = to;
}

static void
look_up(struct tokens *ts, size_t i)
{
	const struct entry *e;
	size_t at = i, words;

	ts->fold.n = 0;
	for (words = 0; words < PHRASE_MAX && at < ts->n; words++) {
		if (words > 0)
			buf_byte(&ts->fold, ' ');
		fold(lex_str(ts, at), &ts->fold);
		e = lexicon_find(ts->lx, buf_get(&ts->fold));
		if (e == NULL)
			return;
		if (e->sense > 0 || words == 0)
			ts->t[i].entry = e;
		if (!e->longer)
			return;
		at = follow(ts, at);
	}
}

void
lex_split(struct str text, const struct lexicon *lx, struct tokens *ts)
{
	bool space = true;
	struct token t;
	size_t at, len, i;
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
		t = (struct token){ .from = at, .space = space, .point = LEX_NO_POINT };
		token(text, at, &t);
		ts->t = mem_more(ts->t, ts->n, &ts->cap, sizeof(*ts->t));
		ts->t[ts->n++] = t;
		at = t.to;
		space = false;
	}
	for (i = 0; i < ts->n; i++)
		if (ts->t[i].kind != TOK_NUMBER)
			look_up(ts, i);
}

void
lex_free(struct tokens *ts)
{
	free(ts->t);
	buf_free(&ts->fold);
	*ts = (struct tokens){ 0 };
}

bool
lex_mark(const struct tokens *ts, size_t i, char mark)
{
	size_t len;
	uint32_t c;

	if (i >= ts->n || ts->t[i].kind != TOK_MARK)
		return false;
	c = peek(ts->text, ts->t[i].from, &len);
	return mark == '-' ? is_dash(c) : c == (uint32_t)(unsigned char)mark;
}

const struct sense *
lex_find(const struct tokens *ts, size_t i, enum class class, size_t *next)
{
	const struct entry *e = ts->t[i].entry;
	const struct sense *s = NULL;
	size_t w;

	for (; e != NULL; e = e->shorter > 0 ? &ts->lx->entry[e->shorter - 1] : NULL)
		if ((s = lexicon_sense(ts->lx, e, class)) != NULL &&
		    (!s->upper || ts->t[i].upper))
			break;
	if (e == NULL)
		return NULL;
	for (w = 1; w < e->words; w++)
		i = follow(ts, i);
	if (next != NULL)
		*next = i + 1;
	return s;
}

const struct sense *
lex_before(const struct tokens *ts, size_t end, enum class class, size_t *first)
{
	const struct sense *s, *best = NULL;
	size_t i, next, from = end > 2 * PHRASE_MAX ? end - 2 * PHRASE_MAX : 0;

	for (i = from; i < end && best == NULL; i++)
		if ((s = lex_sense(ts, i, class, &next)) != NULL && next == end) {
			best = s;
			if (first != NULL)
				*first = i;
		}
	return best;
}

bool
lex_number(const struct tokens *ts, size_t i, struct dec *d)
{
	const struct token *t = &ts->t[i];
	char plain[DEC_DIGITS + 2];
	size_t at, len, n = 0;
	uint32_t c;

	if (t->code)
		return false;
	for (at = t->from; at < t->to; at += len) {
		c = peek(ts->text, at, &len);
		if (n == sizeof(plain))
			return false;
		if (digit(c))
			plain[n++] = (char)('0' + utf8_digit(c));
		else if (at == t->point)
			plain[n++] = '.';
	}
	return dec_parse((struct str){ plain, n }, d);
}
