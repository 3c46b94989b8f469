/* paragraph.c - blocks, lines and the paragraphs they make. */
#include "cmd/split/glyph.h"
#include "cmd/split/mark.h"
#include "cmd/split/paragraph.h"
#include "common/utf8.h"

enum {
	NARROW = 40, WIDE = 160,	/* people wrap at widths between these ... */
	USUAL = 55,			/* ... and hardly ever below this */
	SURE = 3,			/* line ends that tell how full lines are */
	FILLED = 2,			/* characters that such lines may lack */
	LOOSE = 240,			/* characters of a line that nobody wrapped */
};

/* A line, without the white space around it. */
struct line {
	size_t from, to;	/* its text: empty for a blank line */
	size_t next;		/* where the line behind it begins */
	bool whole;		/* its end is in the window */
};

/* What a block's first lines say about its layout. */
struct evidence {
	size_t breaks;		/* line ends inside it, but for those before items of lists */
	size_t open_small;	/* no stop before, a small letter behind */
	size_t small_full;	/* of these, where the next word would not have fitted */
	size_t full;		/* the next word would not have fitted */
	size_t full_open;	/* nor is there a stop */
};

static struct line
line_at(struct str win, size_t at, bool last)
{
	struct str rest = str_from(win, at);
	size_t n = str_index(rest, '\n'), len;
	struct line l = { .whole = n < rest.n || last, .next = at + n + (n < rest.n) };

	l.from = l.to = at + n;
	for (l.from = at; l.from < l.to; l.from += len)
		if ((len = glyph_space(win, l.from)) == 0)
			break;
	while (l.to > l.from) {
		uint32_t cp = utf8_before(win, l.to, &len);

		if (!utf8_is_space(cp))
			break;
		l.to -= len;
	}
	return l;
}

static size_t
characters(struct str s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

static struct str
first_word(struct str win, struct line l)
{
	size_t at = l.from;

	while (at < l.to && glyph_space(win, at) == 0)
		at++;
	return str_sub(win, l.from, at);
}

/* Does a stop end the line? */
static bool
is_closed(struct str win, struct line l)
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

/* The first letter, digit or sign of a line, opening marks passed over. */
static uint32_t
beginning(struct str win, struct line l)
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

static struct str
text_of(struct str win, struct line l)
{
	return str_sub(win, l.from, l.to);
}

/* A line of one word, a long address say, tells nothing of the width. */
static void
widen(struct layout *lay, struct str win, struct line l)
{
	struct str s = text_of(win, l);
	size_t n = characters(s);

	if (first_word(win, l).n == s.n)
		return;
	lay->width = n > lay->width ? n : lay->width;
	lay->bytes = s.n > lay->bytes ? s.n : lay->bytes;
}

/* The next word would not have fitted, give or take `slack` characters. */
static bool
is_full(const struct layout *lay, struct str win, struct line l, struct line next, size_t slack)
{
	struct str s = text_of(win, l), word = first_word(win, next);

	return characters(s) + 1 + characters(word) + slack > lay->width ||
	    s.n + 1 + word.n + slack > lay->bytes;
}

static void
weigh_break(const struct layout *lay, struct str win, struct line l, struct line next,
    struct evidence *e)
{
	bool full = is_full(lay, win, l, next, 0), open = !is_closed(win, l);

	e->breaks++;
	e->full += full;
	e->full_open += full && open;
	if (open && utf8_is_lower(beginning(win, next))) {
		e->open_small++;
		e->small_full += full;
	}
}

static struct evidence
weigh(const struct layout *lay, struct str win, struct line first, bool last)
{
	struct evidence e = { 0 };
	struct line l = first, next;

	while (l.next < win.n) {
		next = line_at(win, l.next, last);
		if (next.from == next.to || !next.whole)
			break;
		if (mark_at(win, next.from).n == 0)
			weigh_break(lay, win, l, next, &e);
		l = next;
	}
	return e;
}

/*
 * Small letters behind line ends that no stop closes are proof, but for narrow lists
 * in small letters; else nearly all lines must be full, at a width that somebody
 * would choose, some without a stop.
 */
static bool
is_wrapped(const struct layout *lay, const struct evidence *e, bool small)
{
	bool trusted;

	if (e->breaks == 0)
		return false;
	if ((!small || lay->bytes >= NARROW) && e->open_small * 5 >= e->breaks * 2)
		return true;
	trusted = e->breaks > 2 || (lay->known > 0 && lay->bytes * 5 >= lay->known * 4);
	return !lay->loose && lay->bytes >= (trusted ? NARROW : USUAL) &&
	    lay->width <= WIDE && e->full * 5 >= e->breaks * 4 && e->full_open * 3 >= e->breaks;
}

/* Most blocks are one line: there is nothing to decide. */
static bool
is_alone(struct str win, struct line l, bool last)
{
	struct line next;

	if (!l.whole || l.next == win.n)
		return l.whole && last;
	next = line_at(win, l.next, last);
	return next.whole && next.from == next.to;
}

/* Decide the layout of the block that begins with this line.  False: more is wanted. */
static bool
decide(struct layout *lay, struct str win, struct line first, bool last)
{
	struct str look = str_sub(win, 0, first.from + PARAGRAPH_LOOK);
	struct evidence e;
	struct line l;

	last = last && look.n == win.n;
	lay->inside = true;
	if (is_alone(look, first, last)) {
		lay->wrapped = false;
		return true;
	}
	lay->width = lay->bytes = 0;
	for (l = first; l.from < l.to && l.whole; l = line_at(look, l.next, last)) {
		widen(lay, look, l);
		if (l.next >= look.n)
			break;
	}
	if (look.n == win.n && !last && !(l.whole && l.from == l.to))
		return lay->inside = false;	/* the block may go on behind the window */
	e = weigh(lay, look, first, last);
	lay->wrapped = is_wrapped(lay, &e, utf8_is_lower(beginning(win, first)));
	if (lay->wrapped && e.breaks > 2)
		lay->known = lay->bytes;
	lay->filled = e.open_small >= SURE && e.small_full * 20 >= e.open_small * 19;
	return true;
}

/*
 * Does the paragraph that begins at `from` go on from line l to the next?  Clearly
 * short lines end one, but where no stop does, only a capital can begin another.
 */
static bool
goes_on(const struct layout *lay, struct str win, size_t from, struct line l, struct line next)
{
	size_t slack = lay->filled ? FILLED : lay->width * 2 / 5;
	bool closed = is_closed(win, l);
	uint32_t first = beginning(win, next);

	if (!lay->wrapped)
		return false;
	if (mark_at(win, next.from).n > 0 && (closed || win.p[l.to - 1] == ':' ||
	    mark_at(win, from).n > 0))
		return false;
	if (utf8_is_lower(first) || (!closed && !utf8_is_upper(first)))
		return true;
	return is_full(lay, win, l, next, closed ? lay->width / 5 : slack);
}

/* Where the last word before `at` ends, so that a cut parts none; never in a character. */
static size_t
cut_place(struct str win, size_t from, size_t at)
{
	size_t i = at;

	while (i > from && glyph_space(win, i) == 0)
		i--;
	while (i > from && glyph_space(win, i - 1) > 0)
		i--;
	if (i > from)
		return i;
	while (at > from + 1 && ((unsigned char)win.p[at] & 0xC0) == 0x80)
		at--;
	return at;
}

static enum paragraph_status
found(struct layout *lay, size_t from, size_t to, bool inside, struct paragraph *p)
{
	*p = (struct paragraph){ .from = from, .to = to };
	lay->inside = inside;
	lay->newlines = 0;
	return PARAGRAPH;
}

/* Blank lines end a block; *from is then the first line that is not blank. */
static void
skip_blank(struct layout *lay, struct str win, size_t *from)
{
	size_t n;

	for (; (n = glyph_space(win, *from)) > 0; *from += n)
		lay->newlines += win.p[*from] == '\n';
	if (lay->newlines > 1)
		lay->inside = false;
}

/* Long lines at the start of a text: it is not hard-wrapped.  False: more is wanted. */
static bool
look_ahead(struct layout *lay, struct str win, bool last)
{
	struct str rest = str_sub(win, 0, PARAGRAPH_AHEAD), line;

	if (win.n < PARAGRAPH_AHEAD && !last)
		return false;
	while (!lay->loose && str_next(&rest, '\n', &line))
		lay->loose = line.n > LOOSE && characters(line) > LOOSE;
	return lay->begun = true;
}

enum paragraph_status
paragraph_next(struct layout *lay, struct str win, bool last, struct paragraph *p)
{
	struct line l, next;

	*p = (struct paragraph){ 0 };
	if (!lay->begun && !look_ahead(lay, win, last))
		return PARAGRAPH_MORE;
	skip_blank(lay, win, &p->from);
	if (p->from == win.n)
		return last ? PARAGRAPH_NONE : PARAGRAPH_MORE;
	l = line_at(win, p->from, last);
	if (!lay->inside && !decide(lay, win, l, last))
		return PARAGRAPH_MORE;
	for (;; l = next) {
		if (l.to - p->from > PARAGRAPH_MAX) {
			p->to = cut_place(win, p->from, p->from + PARAGRAPH_MAX);
			p->cut = true;
			return PARAGRAPH;
		}
		if (!l.whole)
			return PARAGRAPH_MORE;
		if (l.next == win.n && last)
			return found(lay, p->from, l.to, false, p);
		next = line_at(win, l.next, last);
		if (!next.whole && win.n - l.next < PARAGRAPH_LOOK)
			return PARAGRAPH_MORE;
		if (next.from == next.to)
			return found(lay, p->from, l.to, false, p);
		if (!goes_on(lay, win, p->from, l, next))
			return found(lay, p->from, l.to, true, p);
	}
}
