/* paragraph.c - blocks, lines and the paragraphs they make. */
#include "cmd/split/glyph.h"
#include "cmd/split/line.h"
#include "cmd/split/mark.h"
#include "cmd/split/paragraph.h"
#include "common/utf8.h"

enum {
	LOOSE = 240,		/* characters of a line that nobody wrapped */
	LEEWAY = 2,		/* characters that a full line may lack */
	FARTHER = 2,		/* columns that make an indent */
	TAB_STOP = 8,
};

/* Most blocks are one line: there is nothing to decide. */
static bool
is_alone(struct str win, struct line l, bool last)
{
	struct line next;

	if (!l.whole || l.next == win.n)
		return l.whole && last;
	next = line_at(win, l.next, last);
	return next.whole && line_is_blank(next);
}

/* Is the block that begins with this line in the window, or enough of it? */
static bool
is_there(struct str win, struct str look, struct line l, bool last)
{
	while (l.whole && !line_is_blank(l) && l.next < look.n)
		l = line_at(look, l.next, false);
	return last || look.n < win.n || (l.whole && line_is_blank(l));
}

/* Decide the layout of the block that begins with this line.  False: more is wanted. */
static bool
decide(struct layout *lay, struct str win, struct line first, bool last)
{
	struct str look = str_sub(win, 0, first.from + PARAGRAPH_LOOK);
	bool started = lay->started;

	if (first.next > look.n)	/* the line goes on behind what is looked at */
		first = (struct line){ .from = first.from, .to = look.n, .next = look.n,
		    .indent = first.indent, .depth = first.depth };
	if (is_alone(look, first, last && look.n == win.n))
		lay->block = (struct block){ 0 };
	else if (!is_there(win, look, first, last))
		return false;
	else
		lay->block = wrap_block(&lay->text, lay->loose, look, first,
		    last && look.n == win.n);
	lay->block.series = lay->block.series && (started || lay->block.table);
	lay->started = true;
	return lay->inside = true;
}

/*
 * How many characters a line may lack and still be full.  Where lines are as full as
 * they can be, two; else a line that a stop ends may lack a fifth of the width, one
 * that nothing ends two fifths.
 */
static bool
is_full(const struct wrap *w, struct str win, struct line l, struct line next, bool closed)
{
	size_t fifth = w->chars / 5;

	return wrap_is_full(w, win, l, next, w->filled ? LEEWAY : closed ? fifth : 2 * fifth);
}

/* "<anna@example.org> wrote:" begins nothing: who wrote stands before. */
static bool
is_address_of(struct str line)
{
	return line.p[0] == '<' && line.p[line.n - 1] == ':' && str_index(line, '@') < line.n;
}

/*
 * Does the paragraph that begins with `first` go on from line l to the next?  What is
 * clearly short ends one, unless it stands inside a sentence.
 */
static bool
goes_on(const struct layout *lay, struct str win, struct line first, struct line l,
    struct line next)
{
	const struct block *b = &lay->block;
	bool closed = line_is_closed(win, l), item = mark_at(win, first.from).n > 0;
	uint32_t begin = line_beginning(win, next);
	bool small = utf8_is_lower(begin);

	if (mark_at(win, next.from).n > 0) {
		if (closed || item || win.p[l.to - 1] == ':')
			return false;
	} else if (item && next.indent > first.indent)
		return true;
	if (!closed && next.indent >= first.indent + FARTHER && is_full(&b->wrap, win, l, next, true))
		return true;	/* of a list of books, say */
	if (is_address_of(line_text(win, next)))
		return true;
	if (!b->wrapped || (b->indented && !small && next.indent >= b->margin + FARTHER))
		return false;
	if (!closed && small)
		return true;
	if (wrap_is_over(&b->wrap, win, l))
		return false;
	return is_full(&b->wrap, win, l, next, closed);
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
found(struct layout *lay, size_t to, struct paragraph *p)
{
	p->to = to;
	p->apart = lay->newlines > 1;
	p->series = lay->block.series;
	lay->newlines = lay->indent = 0;
	return PARAGRAPH;
}

/* *from is then the first line that is not blank. */
static void
skip_blank(struct layout *lay, struct str win, size_t *from)
{
	size_t n;

	for (; (n = glyph_space(win, *from)) > 0; *from += n) {
		if (win.p[*from] == '\n') {
			lay->newlines++;
			lay->indent = 0;
		} else
			lay->indent += win.p[*from] == '\t' ? TAB_STOP - lay->indent % TAB_STOP : 1;
	}
}

/* What the start of a text says of its lines.  False: more is wanted. */
static bool
look_ahead(struct layout *lay, struct str win, bool last)
{
	struct str look = str_sub(win, 0, PARAGRAPH_AHEAD), rest = look, line;

	if (win.n < PARAGRAPH_AHEAD && !last)
		return false;
	lay->text = wrap_of_text(look, last && look.n == win.n);
	while (!lay->loose && str_next(&rest, '\n', &line))
		lay->loose = line.n > LOOSE && line_characters(line,
		    (struct line){ .to = line.n }) > LOOSE;
	return lay->begun = true;
}

/* Does the paragraph end between l and the next line?  It may begin with mere '>'. */
static bool
ends_between(struct layout *lay, struct str win, struct line first, struct line l,
    struct line next)
{
	if (line_is_blank(first))
		return next.depth == 0;
	if (!line_is_blank(next) && next.depth == l.depth)
		return !goes_on(lay, win, first, l, next);
	lay->inside = false;
	return true;
}

/* The paragraph that begins with this line, which is not blank but for a '>'. */
static enum paragraph_status
walk(struct layout *lay, struct str win, bool last, struct line first, struct paragraph *p)
{
	struct line l = first, next;

	for (;; l = next) {
		if (l.to - p->from > PARAGRAPH_MAX) {
			p->cut = true;
			return found(lay, cut_place(win, p->from, p->from + PARAGRAPH_MAX), p);
		}
		if (line_is_blank(first))
			first = l;
		p->mail = first.depth > 0 && !line_is_blank(first);
		if (!lay->inside && !line_is_blank(l) && !decide(lay, win, l, last))
			return PARAGRAPH_MORE;
		if (!l.whole)
			return PARAGRAPH_MORE;
		if (l.next == win.n && last)
			return found(lay, l.to, p);
		next = line_at(win, l.next, last);
		if (!next.whole && win.n - l.next < PARAGRAPH_LOOK)
			return PARAGRAPH_MORE;
		if (ends_between(lay, win, first, l, next))
			return found(lay, l.to, p);
	}
}

enum paragraph_status
paragraph_next(struct layout *lay, struct str win, bool last, struct paragraph *p)
{
	struct line first;

	*p = (struct paragraph){ 0 };
	if (!lay->begun && !look_ahead(lay, win, last))
		return PARAGRAPH_MORE;
	skip_blank(lay, win, &p->from);
	if (p->from == win.n)
		return last ? PARAGRAPH_NONE : PARAGRAPH_MORE;
	first = line_at(win, p->from, last);
	if (first.depth == 0)
		first.indent += lay->indent;
	return walk(lay, win, last, first, p);
}
