/* mailer.c - stamps, fields and files, as mailers write them. */
#include "cmd/split/context.h"
#include "cmd/split/glyph.h"
#include "cmd/split/mailer.h"
#include "common/utf8.h"

enum {
	SENDER_MAX = 64,	/* bytes of who sent it */
	ADDRESS_MAX = 80,
	FIELD_MAX = 12,		/* bytes of a field's name */
	FILE_MAX = 64,
	SUFFIX = 4,		/* letters of a file's suffix */
};

static size_t
digits(struct str text, size_t at)
{
	size_t n = 0;

	while (at + n < text.n && text.p[at + n] >= '0' && text.p[at + n] <= '9')
		n++;
	return n;
}

/* Where the word at text[at] ends, at white space, at most `most` bytes on. */
static size_t
token_end(struct str text, size_t at, size_t most)
{
	size_t end = at;

	while (end < text.n && end - at < most && glyph_space(text, end) == 0)
		end++;
	return end;
}

static bool
is_capital(struct str text, size_t at)
{
	return utf8_is_upper(glyph_at(text, at));
}

/* "04/26/2001", "10/8/99" with its first stroke at text[at]: where it begins and ends. */
static bool
is_day(struct str text, size_t at, size_t *begin, size_t *end)
{
	size_t n, i;

	for (*begin = at; *begin > 0 && at - *begin < 2; --*begin)
		if (text.p[*begin - 1] < '0' || text.p[*begin - 1] > '9')
			break;
	if (*begin == at || (*begin > 0 && glyph_space(text, *begin - 1) == 0))
		return false;
	n = digits(text, at + 1);
	i = at + 1 + n;
	if (n == 0 || n > 2 || glyph_at(text, i) != '/')
		return false;
	n = digits(text, i + 1);
	*end = i + 1 + n;
	return n == 2 || n == 4;
}

/* " 07:17 AM", " 06:03:48 PM" at text[at]: its end, or 0. */
static size_t
clock_end(struct str text, size_t at)
{
	size_t n;

	at = glyph_skip_space(text, at);
	n = digits(text, at);
	if (n == 0 || n > 2)
		return 0;
	for (at += n; glyph_at(text, at) == ':' && digits(text, at + 1) == 2;)
		at += 3;
	at = glyph_skip_space(text, at);
	if (at + 2 > text.n || strchr("AaPp", text.p[at]) == NULL ||
	    (text.p[at + 1] != 'M' && text.p[at + 1] != 'm'))
		return 0;
	return at + 2 == text.n || glyph_space(text, at + 2) > 0 ? at + 2 : 0;
}

/* Nothing but names and addresses: "Anna Koval", "\"Koval, Anna\" <anna@example.org>". */
static bool
is_sender(const struct lang *lang, struct str who)
{
	size_t at = 0, end;

	if (who.n == 0 || who.n > SENDER_MAX ||
	    (lang_word(lang, context_word(who, 0)) & LANG_STARTER) != 0)
		return false;
	for (; at < who.n; at = glyph_skip_space(who, end)) {
		end = token_end(who, at, who.n);
		if (!is_capital(who, at) && strchr("\"<", who.p[at]) == NULL &&
		    str_index(str_sub(who, at, end), '@') == end - at)
			return false;
	}
	return true;
}

size_t
mailer_stamp(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t begin, end, word;

	if (!is_day(text, at, &begin, &end) || begin < from ||
	    (end = clock_end(text, end)) == 0)
		return 0;
	if (begin == from)
		return end;
	if (is_sender(lang, str_sub(text, from, begin)))
		return begin;
	word = begin;		/* "Anna Koval on 08/16/2000 ..." */
	while (word > from && glyph_space(text, word - 1) > 0)
		word--;
	while (word > from && glyph_space(text, word - 1) == 0)
		word--;
	return is_sender(lang, str_sub(text, from, word)) &&
	    is_capital(text, glyph_skip_space(text, end)) ? end : 0;
}

/* Behind "Email:" at the beginning of a sentence; 0 if none is there. */
static size_t
field_value(struct str text, size_t from)
{
	size_t name = context_word(text, from).n;

	return name > 0 && name <= FIELD_MAX && glyph_at(text, from + name) == ':' ?
	    glyph_skip_space(text, from + name + 1) : 0;
}

/*
 * A field ends with its address: one in angle brackets whatever follows, a bare one
 * before a capital.  Elsewhere an address ends a sentence before a word that begins one.
 */
size_t
mailer_address(const struct lang *lang, struct str text, size_t from, size_t at)
{
	size_t value = field_value(text, from), begin = at, end, next;

	while (begin > from && at - begin < ADDRESS_MAX && glyph_space(text, begin - 1) == 0 &&
	    strchr("<@", text.p[begin - 1]) == NULL)
		begin--;
	end = token_end(text, at, ADDRESS_MAX);
	next = glyph_skip_space(text, end);
	if (begin == at || next == end || next == text.n)
		return 0;
	if (begin > from && text.p[begin - 1] == '<')
		return value > 0 && text.p[end - 1] == '>' ? end : 0;
	if (!utf8_is_letter((unsigned char)text.p[end - 1]))
		return 0;
	return (begin == value && is_capital(text, next)) || context_begins(lang, text, next) ?
	    end : 0;
}

/* A field whose value is a number, "Phone: 12 34", ends before the next one's name. */
size_t
mailer_field(struct str text, size_t from, size_t at)
{
	size_t begin = at, value = field_value(text, from), before;

	if (value == 0 || value > at || glyph_space(text, at + 1) == 0)
		return 0;
	while (begin > value && at - begin < FIELD_MAX &&
	    utf8_is_letter((unsigned char)text.p[begin - 1]))
		begin--;
	for (before = begin; before > value && glyph_space(text, before - 1) > 0;)
		before--;
	return before < begin && before > value && is_capital(text, begin) &&
	    memchr("0123456789)", text.p[before - 1], 11) != NULL ? begin : 0;
}

/* "report.pdf" at text[at]: its end, or 0. */
static size_t
file_end(struct str text, size_t at)
{
	size_t end = token_end(text, at, FILE_MAX), dot = end;

	while (dot > at && text.p[dot - 1] >= 'a' && text.p[dot - 1] <= 'z')
		dot--;
	return end - dot >= 2 && end - dot <= SUFFIX && dot > at + 1 &&
	    text.p[dot - 1] == '.' ? end : 0;
}

/* Behind another file, or what closes the mention of one, the hyphen is an item's mark. */
size_t
mailer_attachment(struct str text, size_t from, size_t at)
{
	size_t before = at, begin, end;

	if (at == from || glyph_space(text, at - 1) == 0 || glyph_space(text, at + 1) == 0)
		return 0;
	end = file_end(text, glyph_skip_space(text, at + 1));
	if (end == 0 || utf8_is_lower(glyph_at(text, glyph_skip_space(text, end))))
		return 0;
	while (before > from && glyph_space(text, before - 1) > 0)
		before--;
	if (before == from)
		return 0;
	if (text.p[before - 1] == ')' || text.p[before - 1] == '>')
		return at;
	for (begin = before; begin > from && before - begin < FILE_MAX; begin--)
		if (glyph_space(text, begin - 1) > 0)
			break;
	return file_end(text, begin) == before ? at : 0;
}

/* "<< File: one.pdf >>": what the mailer put in for a file is a line of its own. */
size_t
mailer_file(struct str text, size_t from, size_t at)
{
	size_t begin = at, next = glyph_skip_space(text, at + 1);

	if (at < from + 2 || text.p[at - 1] != '>' || next == at + 1 || next == text.n ||
	    utf8_is_lower(glyph_at(text, next)))
		return 0;
	while (begin > from + 2 && at - begin < ADDRESS_MAX && text.p[begin - 1] != '<')
		begin--;
	return begin >= from + 2 && text.p[begin - 1] == '<' && text.p[begin - 2] == '<' &&
	    str_index(str_sub(text, begin, at), ':') < at - begin &&
	    str_index(str_sub(text, begin, at), '.') < at - begin ? at + 1 : 0;
}
