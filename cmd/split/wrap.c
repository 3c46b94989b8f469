/* wrap.c - what line ends tell of a wrap. */
#include "cmd/split/mark.h"
#include "cmd/split/wrap.h"
#include "common/utf8.h"

enum {
	NARROW = 40, WIDE = 160,	/* people wrap at widths between these ... */
	USUAL = 55,			/* ... and hardly ever below this */
	SURE = 3,			/* line ends that tell how full the lines of a block are ... */
	TELLING = 6,			/* ... or of a text */
	FILLED = 2,			/* characters that such lines may lack */
	ROUGHLY = 5,			/* others may lack that part of the width */
	FARTHER = 2,			/* columns that make an indent */
	SERIES = 4,			/* lines of a table, an address, a poem */
};

/* What lines are, whatever the width. */
struct shape {
	struct wrap longest;	/* of lines with more than one word: an address may be longer */
	struct wrap inside;	/* of lines that end inside a sentence */
	size_t lines, closed;	/* closed: by a stop */
	size_t rows;		/* lines with columns */
	size_t small;		/* lines that end inside a sentence */
	size_t margin;
};

/* What line ends are at a width, but for those before items of lists. */
struct evidence {
	size_t breaks;
	size_t full, full_open;		/* no word fitted; nor does a stop end the line */
	size_t small, small_full;	/* inside a sentence; of these, no word fitted */
	size_t capitalised;		/* a word like Kyiv behind them, not KYIV nor I */
	size_t farther;			/* lines behind them that are indented */
};

static bool
next_line(struct str look, struct line *l, struct line *next, bool last)
{
	if (l->next >= look.n)
		return false;
	*next = line_at(look, l->next, last);
	return next->whole && !line_is_blank(*next) && next->depth == l->depth;
}

static bool
is_capitalised(struct str word)
{
	size_t len, next;

	return word.n > 0 && utf8_is_upper(utf8_at(word, 0, &len)) && len < word.n &&
	    utf8_is_lower(utf8_at(word, len, &next));
}

static bool
ends_inside(struct str win, struct line l, struct line next)
{
	return !line_is_closed(win, l) && utf8_is_lower(line_beginning(win, next));
}

static void
widen(struct wrap *wrap, struct str win, struct line l)
{
	size_t n = l.indent + line_characters(win, l), bytes = l.indent + l.to - l.from;

	wrap->chars = n > wrap->chars ? n : wrap->chars;
	wrap->bytes = bytes > wrap->bytes ? bytes : wrap->bytes;
}

static void
measure_line(struct shape *s, struct str win, struct line l)
{
	if (line_first_word(win, l).n < l.to - l.from)
		widen(&s->longest, win, l);
	if (s->lines == 0 || l.indent < s->margin)
		s->margin = l.indent;
	s->lines++;
	s->closed += line_is_closed(win, l);
	s->rows += line_is_row(win, l);
}

/* Add the lines of a block to *s; returns where it ends. */
static size_t
measure(struct shape *s, struct str look, struct line l, bool last)
{
	struct line next;

	measure_line(s, look, l);
	for (; next_line(look, &l, &next, last); l = next) {
		measure_line(s, look, next);
		if (!ends_inside(look, l, next))
			continue;
		s->small++;
		widen(&s->inside, look, l);
	}
	return l.next;
}

bool
wrap_is_full(const struct wrap *w, struct str win, struct line l, struct line next, size_t slack)
{
	struct str word = line_first_word(win, next);
	struct line first = { .from = next.from, .to = next.from + word.n };
	size_t bytes = l.indent + l.to - l.from;

	return bytes + 1 + word.n + slack > w->bytes ||
	    l.indent + line_characters(win, l) + 1 + line_characters(win, first) + slack > w->chars;
}

bool
wrap_is_over(const struct wrap *w, struct str win, struct line l)
{
	return (l.to - l.from) * 4 > w->bytes * 5 && line_characters(win, l) * 4 > w->chars * 5 &&
	    line_first_word(win, l).n < l.to - l.from;
}

/* Add what the line ends of a block tell at this width to *e; returns where it ends. */
static size_t
weigh(struct evidence *e, const struct wrap *w, size_t slack, size_t margin, struct str look,
    struct line l, bool last)
{
	struct line next;

	for (; next_line(look, &l, &next, last); l = next) {
		bool open = !line_is_closed(look, l), small = ends_inside(look, l, next), full;

		if (mark_at(look, next.from).n > 0)
			continue;
		full = wrap_is_full(w, look, l, next, slack);
		e->breaks++;
		e->full += full;
		e->full_open += full && open;
		e->small += small;
		e->small_full += small && full;
		e->capitalised += is_capitalised(line_first_word(look, next));
		e->farther += next.indent >= margin + FARTHER;
	}
	return l.next;
}

static bool
is_filled(const struct evidence *e)
{
	return e->small >= SURE && e->small_full * 20 >= e->small * 19;
}

static size_t
slack_of(const struct wrap *w)
{
	return w->filled ? 0 : w->chars / ROUGHLY;
}

/* Weigh all blocks of a text's beginning. */
static struct evidence
weigh_text(const struct wrap *w, struct str text, bool last)
{
	struct evidence e = { 0 };
	struct line l;
	size_t at;

	for (at = 0; at < text.n;) {
		l = line_at(text, at, last);
		at = line_is_blank(l) ? l.next : weigh(&e, w, slack_of(w), 0, text, l, last);
	}
	return e;
}

struct wrap
wrap_of_text(struct str beginning, bool last)
{
	struct shape s = { 0 };
	struct evidence e;
	struct line l;
	size_t at;

	for (at = 0; at < beginning.n;) {
		l = line_at(beginning, at, last);
		at = line_is_blank(l) ? l.next : measure(&s, beginning, l, last);
	}
	if (s.small < TELLING || s.inside.bytes < NARROW || s.inside.chars > WIDE)
		return (struct wrap){ 0 };
	s.inside.filled = true;
	e = weigh_text(&s.inside, beginning, last);
	s.inside.inside = e.small;
	s.inside.inside_full = e.small_full;
	if (is_filled(&e))
		return s.inside;
	s.inside.filled = false;
	e = weigh_text(&s.inside, beginning, last);
	return e.small_full * 10 >= e.small * 9 ? s.inside : (struct wrap){ 0 };
}

/* Headlines, titles, names: prose hardly ever has a capital behind each line end. */
static bool
is_catalogue(const struct evidence *e)
{
	return e->breaks >= SURE && e->capitalised == e->breaks;
}

/* The block is as narrow as the text, and its line ends do not tell of another wrap. */
static bool
agrees(const struct wrap *text, const struct shape *s, const struct evidence *e)
{
	if (s->longest.chars > text->chars && s->longest.bytes > text->bytes)
		return false;
	if (e->small > 0)
		return e->small_full * 2 >= e->small;
	if (is_catalogue(e))
		return e->full * 5 >= e->breaks * 4;
	return e->breaks < SURE || e->full * 4 >= e->breaks;
}

/*
 * Nearly all lines must be full, at a width that somebody would choose, some without
 * a stop; fewer where they end inside sentences.  Narrow lists in small letters are
 * no prose: nothing closes them.  Nor does a small letter tell where all is written
 * so (`small`), if the line is not full.
 */
static bool
is_wrapped(const struct wrap *w, const struct shape *s, const struct evidence *e, bool small,
    const struct wrap *text, bool loose)
{
	bool narrow = w->bytes < NARROW, trusted;

	if (e->breaks == 0)
		return false;
	if (e->small * 5 >= e->breaks * 2 && (!narrow || s->closed > 0) &&
	    (!small || (!narrow && e->small_full * 2 >= e->small)))
		return true;
	if (loose || narrow || w->chars > WIDE || is_catalogue(e))
		return false;
	if (is_filled(e))
		return true;
	trusted = e->breaks >= SURE || text->bytes > 0;	/* it is wider than the text then */
	return (trusted || w->bytes >= USUAL) && e->full * 5 >= e->breaks * 4 &&
	    e->full_open * 3 >= e->breaks;
}

/* A few full lines may be chance: those of the whole text so far must be. */
static void
still_filled(struct wrap *text, const struct evidence *e)
{
	text->inside += e->small;
	text->inside_full += e->small_full;
	text->filled = text->inside_full * 20 >= text->inside * 19;
}

/* Many line ends of a block tell of the text, too. */
static void
learn(struct wrap *text, const struct wrap *w, const struct evidence *e)
{
	bool filled = w->filled && e->small >= TELLING;

	if (!filled && text->filled)
		return;
	*text = *w;
	text->filled = filled;
	text->inside = e->small;
	text->inside_full = e->small_full;
}

struct block
wrap_block(struct wrap *text, bool loose, struct str look, struct line first, bool last)
{
	struct shape s = { 0 };
	struct evidence e = { 0 };
	struct block b = { 0 };

	measure(&s, look, first, last);
	b.margin = s.margin;
	b.table = s.lines > 1 && s.rows * 2 > s.lines;
	b.series = b.table || (s.lines >= SERIES && s.closed == 0);
	if (b.table)
		return b;
	if (text->bytes > 0) {
		weigh(&e, text, slack_of(text), s.margin, look, first, last);
		b.wrapped = agrees(text, &s, &e);
		b.wrap = *text;
		if (b.wrapped && text->filled)
			still_filled(text, &e);
	}
	if (!b.wrapped) {
		e = (struct evidence){ 0 };
		b.wrap = s.small >= SURE ? s.inside : s.longest;
		weigh(&e, &b.wrap, 0, s.margin, look, first, last);
		b.wrapped = is_wrapped(&b.wrap, &s, &e, utf8_is_lower(line_beginning(look,
		    first)), text, loose);
		b.wrap.filled = is_filled(&e);
		if (b.wrapped && e.breaks >= SURE)
			learn(text, &b.wrap, &e);
	}
	b.indented = e.farther > 0 && (e.farther - 1) * 2 <= e.breaks;
	b.series = b.series && !b.wrapped;
	return b;
}
