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

/* 12,34,567: of lakhs and crores the groups before the last are of two.  Their end, or `to`. */
static size_t
lakhs(struct str s, size_t to)
{
	size_t at = to, end, len, n;

	for (; peek(s, at, &len) == ','; at = end) {
		end = run_of_digits(s, at + len, &n);
		if (n == 3)
			return at > to ? end : to;
		if (n != 2)
			break;
	}
	return to;
}

/*
 * 1.234.567: one group behind a dot may be a decimal's, two or more are of thousands, but
 * for versions, 0.123.456, and addresses of the network, 192.168.100.200.
 */
static size_t
thousands(struct str s, size_t to, size_t lead)
{
	size_t at = to, end, len, n, groups = 0;
	bool address = true;

	for (; peek(s, at, &len) == '.'; at = end, groups++) {
		end = run_of_digits(s, at + len, &n);
		if (n == 0)
			break;
		if (n != 3)
			return to;
		address = address && str_cmp(str_sub(s, at + len, end), STR("255")) <= 0;
	}
	return groups < 2 || (groups == 3 && address) || s.p[to - lead] == '0' ? to : at;
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
		if (sep == 0 && c == '.')
			return thousands(s, to, lead);
		if (sep == 0 ? !groups(c, comma) : c != sep)
			return to;
		end = run_of_digits(s, to + len, &n);
		if (n != 3)
			return n == 2 && sep == 0 && c == ',' && lead < 3 ? lakhs(s, to) : to;
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
		t->to = run_of_digits(s, t->from + len, &n);
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
		if (ts->n == ts->cap)
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
