/* line.c - lines, by their bytes. */
#include "cmd/split/glyph.h"
#include "cmd/split/line.h"
#include "common/utf8.h"

enum { TAB_STOP = 8, GAP = 3 };

/* "> > text": the mark of a quotation has a blank behind it, another mark, or nothing. */
static bool
is_quoting(struct str win, size_t at, size_t end)
{
	return win.p[at] == '>' && (at + 1 == end || win.p[at + 1] == '>' ||
	    glyph_space(win, at + 1) > 0);
}

struct line
line_at(struct str win, size_t at, bool last)
{
	struct str rest = str_from(win, at);
	size_t n = str_index(rest, '\n'), end = at + n, mark = end, len;
	struct line l = { .whole = n < rest.n || last, .next = end + (n < rest.n) };

	for (l.from = at; l.from < end; l.from += len) {
		len = 1;
		if (is_quoting(win, l.from, end)) {
			mark = l.from + 1;
			len += mark < end && win.p[mark] == ' ';
			l.depth++;
			l.indent = 0;
		} else if (win.p[l.from] == '\t')
			l.indent += TAB_STOP - l.indent % TAB_STOP;
		else if ((len = glyph_space(win, l.from)) > 0)
			l.indent++;
		else
			break;
	}
	if (l.from >= end)
		l.from = end = mark;
	for (l.to = end; l.to > l.from; l.to -= len)
		if (!utf8_is_space(utf8_before(win, l.to, &len)))
			break;
	return l;
}

struct str
line_text(struct str win, struct line l)
{
	return str_sub(win, l.from, l.to);
}

struct str
line_first_word(struct str win, struct line l)
{
	size_t at = l.from;

	while (at < l.to && glyph_space(win, at) == 0)
		at++;
	return str_sub(win, l.from, at);
}

size_t
line_characters(struct str win, struct line l)
{
	struct str s = line_text(win, l);
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

bool
line_is_closed(struct str win, struct line l)
{
	size_t at = l.to, len;
	uint32_t cp;

	while (at > l.from) {
		cp = utf8_before(win, at, &len);
		if (!glyph_is_closer(cp))
			return glyph_stop(win, at - len) > 0;
		at -= len;
	}
	return false;
}

uint32_t
line_beginning(struct str win, struct line l)
{
	size_t at = l.from, len;
	uint32_t cp = 0;

	for (; at < l.to; at += len) {
		cp = utf8_at(win, at, &len);
		if (!glyph_is_quote(cp) && cp != '(' && cp != '[')
			break;
	}
	return cp;
}

bool
line_is_row(struct str win, struct line l)
{
	size_t at, blanks = 0;

	for (at = l.from; at < l.to; at++) {
		blanks = win.p[at] == ' ' ? blanks + 1 : 0;
		if (win.p[at] == '\t' || blanks == GAP)
			return true;
	}
	return false;
}

void
line_unquote(struct str text, struct buf *b)
{
	size_t at, begin = b->n;
	struct line l;

	buf_str(b, text);
	for (at = 0; at < text.n; at = l.next) {
		l = line_at(text, at, true);
		memset(b->p + begin + at, ' ', l.from - at);
	}
}
