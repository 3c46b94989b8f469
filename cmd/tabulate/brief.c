/* brief.c - see brief.h */
#include <stdlib.h>

#include "aside.h"
#include "brief.h"
#include "colour.h"
#include "common/safe.h"
#include "common/utf8.h"
#include "fit.h"
#include "said.h"
#include "wording.h"

enum { EVENT, TITLE, SIDE, BEST, RANGE, VERDICT, COUNTS, CELLS };
enum shape { PLAIN, SPOKEN, RELATED };	/* a row with its counts, its speakers, a relation */
enum { GAP = 2, INDENT = 2, NARROW = 90 };

/* The report being laid out. */
struct brief {
	const struct report *r;
	const struct look *look;
	struct buf *out;
	size_t width;
	struct buf cell[CELLS];
	struct column column[CELLS];
	struct str event;	/* named last */
	enum section section;
};

static void
put_safe(struct buf *b, struct buf *raw)
{
	b->n = 0;
	safe_text(b, buf_get(raw));
	raw->n = 0;
}

/* The cells of one row, safe. */
static void
fill(struct brief *p, size_t row)
{
	const struct report *r = p->r;
	bool relation = report_is_relation(r, row);
	struct buf raw = { 0 };
	struct str verdict = wording_verdict(r, row);
	enum colour_class class = colour_class(verdict);

	if (!relation)
		wording_event(r, row, &raw);
	put_safe(&p->cell[EVENT], &raw);
	(relation ? wording_relation : wording_title)(r, row, &raw);
	put_safe(&p->cell[TITLE], &raw);
	if (!relation || !str_eq(report_verdict(r, row, V_SIDE),
	    report_verdict(r, report_whole(r, row), V_SIDE)))
		buf_str(&raw, report_verdict(r, row, V_SIDE));
	put_safe(&p->cell[SIDE], &raw);
	(relation ? wording_parts : wording_best)(r, row, &raw);
	put_safe(&p->cell[BEST], &raw);
	(relation ? wording_asserted : wording_range)(r, row, &raw);
	put_safe(&p->cell[RANGE], &raw);
	if (p->section == REPORT_ONCE && !relation)
		wording_speakers(r, row, &raw);
	else {
		if (class == COLOUR_BAD || class == COLOUR_LOOK) {
			buf_puts(&raw, colour_symbol(verdict));
			buf_byte(&raw, ' ');
		}
		buf_str(&raw, verdict);
	}
	put_safe(&p->cell[VERDICT], &raw);
	if (relation)
		wording_remainder(r, row, &raw);
	else if (p->section != REPORT_ONCE)
		wording_counts(r, row, &raw);
	put_safe(&p->cell[COUNTS], &raw);
	buf_free(&raw);
}

/* An event is named on its first row only; where there is none that is said. */
static void
name_event(struct brief *p, size_t row, size_t i)
{
	struct str event = report_verdict(p->r, row, V_EVENT);

	if (i > 0 && str_eq(event, p->event))
		p->cell[EVENT].n = 0;
	else if (i > 0 && event.n == 0)
		buf_puts(&p->cell[EVENT], "–");
	p->event = event;
}

static const char *
name(const struct brief *p, size_t c)
{
	static const char *const names[CELLS] = { "", "", "side", "best", "range", "verdict",
	    "claims/docs/origins" };

	return c == COUNTS && p->width < NARROW ? "c/d/o" : names[c];
}

/* A relation's and a speaker's cells may be longer than their columns: see widths(). */
static bool
spans(const struct brief *p, size_t row, size_t c)
{
	if (report_is_relation(p->r, row))
		return c == TITLE || c == BEST;
	return c == VERDICT && p->section == REPORT_ONCE;
}

/* One measure for all sections, so that figures stand below figures. */
static void
measure(struct brief *p)
{
	struct column *column = p->column;
	struct fit fit = { 0 };
	size_t i, c, row, fixed = 1;

	for (c = 0; c < CELLS; c++)
		layout_name(&column[c], str_of(name(p, c)));
	for (p->section = 0; p->section < REPORT_NOT_COMPARED; p->section++)
		for (i = 0; i < p->r->rows[p->section]; i++) {
			row = p->r->row[p->section][i];
			fill(p, row);
			for (c = 0; c < CELLS; c++)
				if (!spans(p, row, c))
					layout_name(&column[c], buf_get(&p->cell[c]));
			if (report_is_relation(p->r, row))
				continue;
			name_event(p, row, i);
			fit_add(&fit, buf_get(&p->cell[EVENT]), buf_get(&p->cell[TITLE]));
		}
	for (c = 0; c < CELLS; c++) {
		column[c].width = column[c].widest;
		fixed += c >= SIDE ? column[c].width + GAP : 0;
	}
	fixed += column[EVENT].width > 0 ? GAP : 0;
	fit_share(&fit, p->width > fixed ? p->width - fixed : 0,
	    column[EVENT].width > 0 ? LAYOUT_LEAST : 0, &column[EVENT].width,
	    &column[TITLE].width);
	fit_free(&fit);
}

static void
put_cell(struct brief *p, size_t c, struct str line, size_t width)
{
	const char *colour = NULL;

	if (p->look->colour && c == VERDICT) {
		colour = str_starts(line, STR("✗ ")) || str_starts(line, STR("! ")) ?
		    colour_of(str_from(line, str_index(line, ' ') + 1)) : colour_of(line);
		buf_puts(p->out, colour != NULL ? colour : "");
	}
	if (c == BEST || c == RANGE)
		layout_right(p->out, line, width);
	else
		layout_left(p->out, line, width);
	if (colour != NULL)
		buf_puts(p->out, COLOUR_OFF);
}

static void
end_line(struct buf *b)
{
	while (b->n > 0 && b->p[b->n - 1] == ' ')
		b->n--;
	buf_byte(b, '\n');
}

/*
 * How wide each cell of a row is.  A relation begins below the event, indented, and
 * has the room of the side where it tells none; a speaker has that of the counts.
 */
static size_t
widths(const struct brief *p, enum shape shape, size_t width[CELLS])
{
	size_t c;

	for (c = 0; c < CELLS; c++)
		width[c] = p->column[c].width;
	if (shape == SPOKEN) {
		width[VERDICT] += GAP + width[COUNTS];
		width[COUNTS] = 0;
	}
	if (shape != RELATED)
		return 1;
	width[TITLE] += width[EVENT] > 0 ? width[EVENT] + GAP : 0;
	width[TITLE] = width[TITLE] > LAYOUT_LEAST ? width[TITLE] - INDENT : LAYOUT_LEAST;
	width[EVENT] = 0;
	if (p->cell[SIDE].n == 0) {
		width[TITLE] += width[SIDE] > 0 ? width[SIDE] + GAP : 0;
		width[SIDE] = 0;
	}
	for (; width[BEST] < utf8_cells(buf_get(&p->cell[BEST])) && width[TITLE] > LAYOUT_LEAST;
	    width[TITLE]--)
		width[BEST]++;
	return 1 + INDENT;
}

/* The cells as they are in p->cell, on as many lines as they need. */
static void
put_cells(struct brief *p, enum shape shape)
{
	size_t width[CELLS], c, indent = widths(p, shape, width);
	struct str rest[CELLS], line;
	bool more = true;

	for (c = 0; c < CELLS; c++)
		rest[c] = buf_get(&p->cell[c]);
	for (; more; end_line(p->out)) {
		layout_spaces(p->out, indent);
		more = false;
		for (c = 0; c < CELLS; c++) {
			if (width[c] == 0)
				continue;
			if (!layout_line(&rest[c], width[c], &line))
				line = STR("");
			more |= rest[c].n > 0;
			put_cell(p, c, line, width[c]);
			layout_spaces(p->out, GAP);
		}
	}
}

/* SETTLED (two origins or more) */
static void
put_heading(struct brief *p)
{
	const char *name = wording_section(p->section);
	bool aside = false;

	buf_puts(p->out, p->look->colour ? COLOUR_BOLD : "");
	for (; *name != '\0'; name++) {
		aside |= *name == '(';
		buf_byte(p->out, !aside && *name >= 'a' && *name <= 'z' ?
		    (char)(*name - 'a' + 'A') : *name);
	}
	buf_puts(p->out, p->look->colour ? COLOUR_OFF "\n" : "\n");
}

static void
put_section(struct brief *p)
{
	const struct report *r = p->r;
	size_t i, row;

	put_heading(p);
	for (i = 0; i < r->rows[p->section]; i++) {
		row = r->row[p->section][i];
		fill(p, row);
		if (!report_is_relation(r, row))
			name_event(p, row, i);
		put_cells(p, report_is_relation(r, row) ? RELATED :
		    p->section == REPORT_ONCE ? SPOKEN : PLAIN);
		if (p->section <= REPORT_MIXED && !report_is_relation(r, row))
			said(r, row, p->width, p->out);
	}
}

static void
put_names(struct brief *p)
{
	size_t c;

	for (c = 0; c < CELLS; c++) {
		p->cell[c].n = 0;
		buf_puts(&p->cell[c], name(p, c));
	}
	put_cells(p, PLAIN);
}

void
brief(const struct report *r, const struct look *look, struct buf *out)
{
	struct brief p = { .r = r, .look = look, .out = out };
	size_t c, items = 0;

	p.width = look->width > 0 ? look->width : BRIEF_WIDTH;
	wording_summary(r, out);
	buf_puts(out, "\n\n");
	measure(&p);
	for (c = 0; c < REPORT_NOT_COMPARED; c++)
		items += r->rows[c];
	if (items > 0)
		put_names(&p);
	for (p.section = 0; p.section < REPORT_NOT_COMPARED; p.section++)
		if (r->rows[p.section] > 0)
			put_section(&p);
	if (r->rows[REPORT_NOT_COMPARED] > 0) {
		put_heading(&p);
		aside(r, p.width, out);
	}
	for (c = 0; c < CELLS; c++)
		buf_free(&p.cell[c]);
}
