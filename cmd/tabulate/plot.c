/* plot.c - see plot.h */
#include "colour.h"
#include "common/safe.h"
#include "number.h"
#include "picture.h"
#include "plot.h"

enum { GAP = 2, LABEL_MOST = 40, AXIS_LEAST = 12 };
enum { BEST, LOW, HIGH, VALUES, STATUS, RELATION, UNIT, COLUMNS };

const char *const plot_columns[] = { "best", "low", "high", "values", "status", "relation",
	"unit", NULL };
const char *const plot_labels[] = { "event", "act", "what", "of", "place", "side", NULL };

struct plot {
	const struct sheet *sheet;
	const struct look *look;
	enum plot_kind kind;
	size_t column[COLUMNS];	/* of the grid; for bars BEST is the value */
	size_t labels;		/* columns that name a row: groups .. labels-1 */
	size_t width, label;	/* of all, of the labels */
	struct picture picture;
	struct buf *out;
};

enum plot_kind
plot_kind(const char *name)
{
	return strcmp(name, "range") == 0 ? PLOT_RANGE :
	    strcmp(name, "bars") == 0 ? PLOT_BARS : PLOT_NONE;
}

bool
plot_check(const struct grid *g, size_t row, enum plot_kind kind, size_t columns,
    char why[ERR_MAX])
{
	size_t i, c, n = kind == PLOT_BARS ? 1 : PLOT_NEEDED;
	struct str cell;
	struct dec d;

	for (i = 0; i < n; i++) {
		c = kind == PLOT_BARS ? columns - 1 : grid_find(g, plot_columns[i]);
		cell = grid_at(g, row, c);
		if (cell.n > 0 && !(number_is(cell) && dec_parse(cell, &d)))
			return err_set(why, "%.*s: \"%.*s\" is no plain number",
			    (int)grid_name(g, c).n, grid_name(g, c).p,
			    (int)(cell.n < 64 ? cell.n : 64), cell.p);
	}
	return true;
}

static struct str
get(const struct plot *p, size_t i, size_t c)
{
	return grid_get(p->sheet->grid, p->sheet->row[i], p->column[c]);
}

static void
put_label(const struct plot *p, size_t i, struct buf *b)
{
	struct buf raw = { 0 };
	struct str cell;
	size_t c;

	for (c = p->sheet->groups; c < p->labels; c++) {
		cell = sheet_at(p->sheet, i, c);
		if (cell.n > 0 && raw.n > 0)
			buf_byte(&raw, ' ');
		buf_str(&raw, cell);
	}
	b->n = 0;
	safe_text(b, buf_get(&raw));
	buf_free(&raw);
}

/* Widen low..high by a number, if it is one. */
static void
widen(struct str cell, struct dec *low, struct dec *high, bool *any)
{
	struct dec d;

	if (!number_is(cell) || !dec_parse(cell, &d))
		return;
	if (!*any || dec_cmp(&d, low) < 0)
		*low = d;
	if (!*any || dec_cmp(&d, high) > 0)
		*high = d;
	*any = true;
}

/* What the axis of the rows from i to end must hold. */
static bool
span(const struct plot *p, size_t i, size_t end, struct dec *low, struct dec *high)
{
	struct str rest, value, a, b;
	bool any = p->kind == PLOT_BARS;

	*low = *high = dec_int(0);
	for (; i < end; i++) {
		widen(get(p, i, BEST), low, high, &any);
		widen(get(p, i, LOW), low, high, &any);
		widen(get(p, i, HIGH), low, high, &any);
		rest = get(p, i, VALUES);
		while (rest.n > 0 && str_next(&rest, '|', &value)) {
			picture_ends(value, &a, &b);
			widen(a, low, high, &any);
			widen(b, low, high, &any);
		}
	}
	return any;
}

/* Behind the axis: the best, or the range where there is none, and a sign of trouble. */
static void
put_figure(const struct plot *p, size_t i)
{
	struct str best = get(p, i, BEST), low = get(p, i, LOW), high = get(p, i, HIGH);
	const char *symbol = colour_symbol(get(p, i, STATUS));
	struct buf b = { 0 };

	if (best.n > 0)
		number_grouped(&b, best);
	else {
		buf_puts(&b, low.n > 0 ? "" : high.n > 0 ? "≤" : "");
		buf_puts(&b, high.n == 0 && low.n > 0 ? "≥" : "");
		number_grouped(&b, low);
		buf_puts(&b, low.n > 0 && high.n > 0 ? "–" : "");
		number_grouped(&b, high);
	}
	if (symbol[0] != '\0' && strcmp(symbol, "✓") != 0) {
		buf_byte(&b, ' ');
		buf_puts(&b, symbol);
	}
	buf_str(p->out, buf_get(&b));
	buf_free(&b);
}

static void
put_row(struct plot *p, size_t i)
{
	struct buf label = { 0 }, cut = { 0 };

	picture_clear(&p->picture);
	if (p->kind == PLOT_RANGE) {
		picture_range(&p->picture, get(p, i, LOW), get(p, i, HIGH));
		picture_values(&p->picture, get(p, i, VALUES));
		picture_mark(&p->picture, get(p, i, BEST), "●");
	} else
		picture_bar(&p->picture, get(p, i, BEST));
	put_label(p, i, &label);
	layout_cut(&cut, buf_get(&label), p->label);
	layout_left(p->out, buf_get(&cut), p->label + GAP);
	picture_put(&p->picture, p->out);
	layout_spaces(p->out, GAP);
	put_figure(p, i);
	buf_byte(p->out, '\n');
	buf_free(&label);
	buf_free(&cut);
}

static bool
is_relation(const struct plot *p, size_t i)
{
	return get(p, i, RELATION).n > 0;
}

/* "exchange 2025-05-23, in months": the unit is the last of the groups. */
static void
put_heading(const struct plot *p, size_t i)
{
	const struct sheet *s = p->sheet;
	struct buf raw = { 0 };
	struct str cell;
	size_t c;

	for (c = 0; c < s->groups; c++) {
		cell = sheet_at(s, i, c);
		if (cell.n == 0)
			continue;
		buf_puts(&raw, raw.n > 0 ? ", " : "");
		buf_puts(&raw, c == p->column[UNIT] ? "in " : "");
		buf_str(&raw, cell);
	}
	if (p->out->n > 0)
		buf_byte(p->out, '\n');
	if (raw.n > 0) {
		safe_text(p->out, buf_get(&raw));
		buf_byte(p->out, '\n');
	}
	buf_free(&raw);
}

/* Rows i .. end-1 on one axis. */
static bool
put_panel(struct plot *p, size_t i, size_t end)
{
	struct dec low, high;
	size_t cells = p->width - p->label - GAP;

	if (!span(p, i, end, &low, &high))
		return true;
	if (!picture_open(&p->picture, &low, &high, cells))
		return false;
	put_heading(p, i);
	layout_spaces(p->out, p->label + GAP);
	axis_numbers(&p->picture.axis, p->out);
	buf_byte(p->out, '\n');
	layout_spaces(p->out, p->label + GAP);
	axis_marks(&p->picture.axis, p->out);
	buf_byte(p->out, '\n');
	for (; i < end; i++)
		if (!is_relation(p, i))
			put_row(p, i);
	return true;
}

/* Room for the labels, at most half; and for the figures behind the axis. */
static void
measure(struct plot *p)
{
	struct buf b = { 0 }, *out = p->out;
	size_t i, figure = 0;

	p->width = p->look->width > 0 ? p->look->width : PLOT_WIDTH;
	for (i = 0; i < p->sheet->rows; i++) {
		if (is_relation(p, i))
			continue;
		put_label(p, i, &b);
		if (layout_cells(buf_get(&b)) > p->label)
			p->label = layout_cells(buf_get(&b));
		p->out = &b;
		b.n = 0;
		put_figure(p, i);
		if (layout_cells(buf_get(&b)) > figure)
			figure = layout_cells(buf_get(&b));
		p->out = out;
	}
	p->label = p->label < LABEL_MOST ? p->label : LABEL_MOST;
	p->width = p->width > figure + GAP ? p->width - figure - GAP : 0;
	if (p->width < p->label + GAP + AXIS_LEAST)
		p->label = p->width > 2 * AXIS_LEAST ? p->width - GAP - AXIS_LEAST : AXIS_LEAST;
	if (p->width < p->label + GAP + AXIS_LEAST)
		p->width = p->label + GAP + AXIS_LEAST;
	buf_free(&b);
}

bool
plot(const struct sheet *s, enum plot_kind kind, const struct look *look, struct buf *out)
{
	struct plot p = { .sheet = s, .look = look, .kind = kind, .out = out };
	size_t i, from;
	bool ok = true;

	for (i = 0; i < COLUMNS; i++)
		p.column[i] = kind == PLOT_RANGE ? grid_find(s->grid, plot_columns[i]) : TSV_NONE;
	p.labels = s->columns;
	if (kind == PLOT_BARS)
		p.column[BEST] = --p.labels;
	measure(&p);
	for (from = 0, i = 1; ok && i <= s->rows; i++)
		if (i == s->rows || sheet_begins(s, i)) {
			ok = put_panel(&p, from, i);
			from = i;
		}
	picture_free(&p.picture);
	return ok;
}
