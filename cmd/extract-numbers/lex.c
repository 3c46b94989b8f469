/* lex.c - tokens and the phrases that begin at them. */
#include "lex.h"

#include <stdlib.h>

#include "common/utf8.h"

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
	return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019 || c == 0x02BC ||
	    c == 0x2032;
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

/* The first byte from `at` on that is no letter of ASCII. */
static size_t
skip_ascii(struct str s, size_t at)
{
	while (at < s.n && (unsigned char)s.p[at] < 0x80 &&
	    (utf8_ascii[(unsigned char)s.p[at]] & UTF8_LETTER) != 0)
		at++;
	return at;
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
groups(uint32_t c, bool comma)
{
	return (c == ',' && !comma) || c == ' ' || c == 0xA0 || c == 0x2009 || c == 0x202F || c == '\'' ||
	    c == 0x2019;
}

/* Groups of three behind the digits that end at `to`; the end of the last. */
static size_t
grouped(struct str s, size_t to, size_t lead, bool comma)
{
	uint32_t sep = 0, c;
	size_t len, n, end;

	if (lead > 3)
		return to;
	for (;;) {
		c = peek(s, to, &len);
		if (sep == 0 ? !groups(c, comma) : c != sep)
			return to;
		end = run_of_digits(s, to + len, &n);
		if (n != 3)
			return to;
		sep = c;
		to = end;
	}
}

/* A comma and more digits. */
static bool
listed(struct str s, size_t at)
{
	size_t len, n;

	return peek(s, at, &len) == ',' && digit(peek(s, at + len, &n));
}

/* A number that begins at `at`, its decimal mark included. */
static void
number(struct str s, size_t at, bool comma, struct token *t)
{
	size_t n, len, end, lead;
	uint32_t c;

	t->kind = TOK_NUMBER;
	t->to = run_of_digits(s, at, &lead);
	t->to = grouped(s, t->to, lead, comma);
	for (;;) {
		c = peek(s, t->to, &len);
		if (c != '.' && c != ',')
			return;
		end = run_of_digits(s, t->to + len, &n);
		if (n == 0)
			return;
		if (c == ',' && (t->point != LEX_NO_POINT || (n == 3 && !comma) || listed(s, end)))
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

	if (skip_ascii(s, at) > at + 1)
		return 0;	/* as nearly all */
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
	t->upper = utf8_is_upper(c);
	if ((t->to = dotted(s, at)) > 0)
		return;
	for (t->to = at + len;; t->to += len) {
		t->to = skip_ascii(s, t->to);
		c = peek(s, t->to, &len);
		if (letter(c))
			continue;
		if (!is_apostrophe(c) || possessive(s, t->to, len) || !letter(peek(s, t->to + len, &n)))
			return;
	}
}

/* The token at s[at], which is no white space. */
static void
token(struct str s, size_t at, bool comma, struct token *t)
{
	size_t len, n;
	uint32_t c = peek(s, at, &len);

	if (digit(c))
		number(s, at, comma, t);
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

void
lex_split(struct str text, const struct lexicon *lx, struct tokens *ts)
{
	bool space = true;
	struct token t;
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
		t = (struct token){ .from = at, .space = space, .point = LEX_NO_POINT };
		token(text, at, lx->comma, &t);
		ts->t = mem_more(ts->t, ts->n, &ts->cap, sizeof(*ts->t));
		ts->t[ts->n++] = t;
		at = t.to;
		space = false;
	}
}

void
lex_free(struct tokens *ts)
{
	free(ts->t);
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
