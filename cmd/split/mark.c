/* mark.c - marks of lists. */
#include "cmd/split/glyph.h"
#include "cmd/split/mark.h"
#include "common/utf8.h"

enum { NUMBER_DIGITS = 3, LIST_AHEAD = 1 << 10 };

/* Signs that are nothing but bullets: they may stand inside a line, and need no blank. */
static bool
is_bullet(uint32_t cp)
{
	switch (cp) {
	case 0x2022: case 0x2023: case 0x2043: case 0x25AA: case 0x25CF: case 0x25E6:
	case 0x2611: case 0x2705: case 0x2714: case 0x27A1: case 0x1F536: case 0x1F537:
	case 0x1F538: case 0x1F539:
		return true;
	}
	return false;
}

static struct str
tail_at(struct str text, size_t at)
{
	struct str rest = str_sub(text, at, at + 2);

	if (str_is(rest, ".)"))
		return rest;
	return rest.n > 0 && (rest.p[0] == '.' || rest.p[0] == ')') ? str_sub(rest, 0, 1) :
	    str_sub(rest, 0, 0);
}

/* A number or one letter, with its tail; behind it a blank. */
static bool
counted(struct str text, size_t at, struct mark *m)
{
	size_t i = at;

	while (i < text.n && i - at < NUMBER_DIGITS && text.p[i] >= '0' && text.p[i] <= '9')
		m->number = m->number * 10 + (unsigned)(text.p[i++] - '0');
	if (i == at && i < text.n && text.p[i] >= 'a' && text.p[i] <= 'z') {
		m->number = (unsigned)(text.p[i++] - 'a') + 1;
		m->letter = true;
	}
	m->tail = tail_at(text, i);
	i += m->tail.n;
	m->n = i - at + m->head.n;
	return m->number > 0 && m->tail.n > 0 && glyph_space(text, i) > 0;
}

struct mark
mark_at(struct str text, size_t at)
{
	struct mark m = { 0 };
	uint32_t cp = glyph_at(text, at);
	size_t len, behind;

	if (at == text.n)
		return m;
	utf8_at(text, at, &len);
	if (is_bullet(cp)) {
		behind = glyph_skip_space(text, at + len);
		m.head = str_sub(text, at, behind);
		if (!counted(text, behind, &m)) {
			m = (struct mark){ .n = len };
			m.head = str_sub(text, at, at + len);
		}
		return m;
	}
	if (cp == '-' || cp == '*') {
		m.n = glyph_space(text, at + 1) > 0;
		return m;
	}
	if (cp == '(')
		m.head = str_sub(text, at, at + 1);
	if (!counted(text, at + m.head.n, &m))
		return (struct mark){ 0 };
	return m;
}

/* The first bytes of the next mark: bullet, or head and number. */
static struct str
next_head(const struct mark *m, char room[16])
{
	struct buf b = { room, 0, 16 };

	buf_add(&b, m->head.p, m->head.n < 8 ? m->head.n : 8);
	if (m->letter)
		buf_byte(&b, (char)('a' + m->number));
	else if (m->number > 0)
		buf_size(&b, m->number + 1);
	return buf_get(&b);
}

static size_t
find(struct str text, size_t from, struct str what)
{
	const char *p;

	while (from + what.n <= text.n) {
		p = memchr(text.p + from, what.p[0], text.n - from);
		if (p == NULL)
			break;
		from = (size_t)(p - text.p);
		if (str_starts(str_from(text, from), what))
			return from;
		from++;
	}
	return text.n;
}

size_t
mark_next(struct str text, size_t from, const struct mark *m)
{
	char room[16];
	struct str head = next_head(m, room);
	struct mark next;
	size_t at, len;

	if (head.n == 0 || (m->letter && m->number >= 26))
		return text.n;
	for (at = from; (at = find(text, at, head)) < text.n; at++) {
		if (!utf8_is_space(utf8_before(text, at, &len)))
			continue;
		next = mark_at(text, at);
		if (next.n == 0 || next.letter != m->letter || !str_eq(next.tail, m->tail) ||
		    (m->number > 0 && next.number != m->number + 1))
			continue;
		/* "in 2. the": a number with a mere stop wants a capital behind it */
		if (!str_is(m->tail, ".") || m->letter || m->head.n > 0 || utf8_is_upper(
		    glyph_at(text, glyph_skip_space(text, at + next.n))))
			return at;
	}
	return text.n;
}

size_t
mark_list(struct str text, size_t at)
{
	size_t begin = glyph_skip_space(text, at), next;
	struct str look = str_sub(text, 0, begin + LIST_AHEAD);
	struct mark m;

	if (begin == at || begin == text.n)
		return 0;
	m = mark_at(text, begin);
	if (m.head.n + m.tail.n == 0 || m.number > 1 ||
	    !utf8_is_upper(glyph_at(text, glyph_skip_space(text, begin + m.n))))
		return 0;
	next = mark_next(look, begin + m.n, &m);
	return next < look.n && utf8_is_upper(glyph_at(look, glyph_skip_space(look, next +
	    mark_at(look, next).n))) ? begin : 0;
}
