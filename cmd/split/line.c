/* line.c - lines, by their bytes. */
#include "cmd/split/glyph.h"
#include "cmd/split/line.h"
#include "common/utf8.h"

enum {
	TAB_STOP = 8,
	GAP = 3,
	ROW_MAX = 512,	/* bytes of a line within which a row of columns shows one */
};

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

/* Of eight bytes at once, how many go on with a character that began before? */
static size_t
continued(const char *p)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t w;

	memcpy(&w, p, sizeof(w));
	return (size_t)(((w >> 7 & ~(w >> 6) & ones) * ones) >> 56);
}

size_t
line_characters(struct str win, struct line l)
{
	struct str s = line_text(win, l);
	size_t i, n = s.n;

	for (i = 0; s.n - i >= 8; i += 8)
		n -= continued(s.p + i);
	for (; i < s.n; i++)
		n -= ((unsigned char)s.p[i] & 0xC0) == 0x80;
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

/* Of three blanks in a row one stands at every third place. */
bool
line_is_row(struct str win, struct line l)
{
	struct str s = str_sub(win, l.from, l.from + ROW_MAX < l.to ? l.from + ROW_MAX : l.to);
	size_t i;

	for (i = GAP; i < s.n; i += GAP)
		if (s.p[i] == ' ' && (str_is(str_sub(s, i - 2, i + 1), "   ") ||
		    str_is(str_sub(s, i - 1, i + 2), "   ") ||
		    str_is(str_sub(s, i, i + 3), "   ")))
			return true;
	return str_index(s, '\t') < s.n;
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
