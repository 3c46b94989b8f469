/* panel.c - see panel.h */
#include "colour.h"
#include "common/safe.h"
#include "number.h"
#include "panel.h"
#include "picture.h"

const char *const plot_columns[] = { "best", "low", "high", "values", "status", "relation",
	"unit", "figure", NULL };
const char *const plot_labels[] = { "event", "act", "what", "of", "place", "side", NULL };

void
panels_open(struct panels *p, const struct sheet *s, const struct plot_ask *ask,
    const struct look *look)
{
	size_t i;

	*p = (struct panels){ .sheet = s, .look = look, .ask = ask, .labels = s->columns };
	for (i = 0; i < PANEL_COLUMNS; i++)
		p->column[i] = ask->kind == PLOT_RANGE ? grid_find(s->grid, plot_columns[i]) :
		    TSV_NONE;
	if (ask->kind != PLOT_RANGE)
		p->column[PANEL_BEST] = --p->labels;
	if (ask->kind == PLOT_TIMELINE)
		p->labels--;
}

struct str
panels_get(const struct panels *p, size_t i, size_t c)
{
	return grid_get(p->sheet->grid, p->sheet->row[i], p->column[c]);
}

bool
panels_is_drawn(const struct panels *p, size_t i)
{
	return panels_get(p, i, PANEL_RELATION).n == 0;
}

bool
panels_is_claim(const struct panels *p, size_t i)
{
	return panels_get(p, i, PANEL_FIGURE).n > 0;
}

static void
put_safe(struct buf *b, struct buf *raw)
{
	b->n = 0;
	safe_text(b, buf_get(raw));
	buf_free(raw);
}

void
panels_label(const struct panels *p, size_t i, struct buf *b)
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
	put_safe(b, &raw);
}

/* "exchange 2025-05-23, in months": the unit is the last of the groups. */
void
panels_heading(const struct panels *p, size_t i, struct buf *b)
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
		buf_puts(&raw, c == p->column[PANEL_UNIT] ? "in " : "");
		buf_str(&raw, cell);
	}
	if (p->ask->target.n > 0) {
		buf_puts(&raw, raw.n > 0 ? ", target " : "target ");
		number_grouped(&raw, p->ask->target);
	}
	put_safe(b, &raw);
}

/* How far a total is from the target. */
static void
put_distance(const struct panels *p, struct str total, struct buf *b)
{
	struct dec sum, target, d;
	struct buf plain = { 0 };
	int c;

	if (!dec_parse(total, &sum) || !dec_parse(p->ask->target, &target) ||
	    !dec_sub(&target, &sum, &d))
		return;
	c = dec_cmp(&d, &(struct dec){ 0 });
	d.neg = false;
	dec_format(&d, &plain);
	buf_puts(b, c == 0 ? " ✓" : ", ");
	if (c != 0) {
		number_grouped(b, buf_get(&plain));
		buf_puts(b, c > 0 ? " to go" : " over");
	}
	buf_free(&plain);
}

/* "697 (+307), 303 to go": the distance once, at the end. */
static void
put_total(const struct panels *p, size_t i, struct buf *b)
{
	struct str added = sheet_at(p->sheet, i, p->labels);
	struct str total = panels_get(p, i, PANEL_BEST);

	number_grouped(b, total);
	buf_puts(b, added.p[0] == '-' ? " (" : " (+");
	number_grouped(b, added);
	buf_byte(b, ')');
	if (p->ask->target.n > 0 &&
	    (i + 1 == p->sheet->rows || sheet_begins(p->sheet, i + 1)))
		put_distance(p, total, b);
}

/* The best, or the range where there is none, and a sign of trouble. */
void
panels_figure(const struct panels *p, size_t i, struct buf *b)
{
	struct str best = panels_get(p, i, PANEL_BEST), low = panels_get(p, i, PANEL_LOW);
	struct str high = panels_get(p, i, PANEL_HIGH);
	const char *symbol = colour_symbol(panels_get(p, i, PANEL_STATUS));

	b->n = 0;
	if (p->ask->kind == PLOT_TIMELINE) {
		put_total(p, i, b);
		return;
	}
	if (panels_is_claim(p, i))
		safe_text(b, panels_get(p, i, PANEL_FIGURE));
	else if (best.n > 0)
		number_grouped(b, best);
	else {
		buf_puts(b, low.n > 0 ? "" : high.n > 0 ? "≤" : "");
		buf_puts(b, high.n == 0 && low.n > 0 ? "≥" : "");
		number_grouped(b, low);
		buf_puts(b, low.n > 0 && high.n > 0 ? "–" : "");
		number_grouped(b, high);
	}
	if (symbol[0] != '\0' && strcmp(symbol, "✓") != 0) {
		buf_byte(b, ' ');
		buf_puts(b, symbol);
	}
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

/* What is open upwards from the highest number needs room for its arrow. */
static bool
make_room(const struct panels *p, size_t i, size_t end, const struct dec *low, struct dec *high)
{
	struct dec d, tenth = *high;

	for (; i < end; i++) {
		if (panels_get(p, i, PANEL_LOW).n == 0 || panels_get(p, i, PANEL_HIGH).n > 0 ||
		    !dec_parse(panels_get(p, i, PANEL_LOW), &d) || dec_cmp(&d, high) < 0)
			continue;
		return (dec_cmp(low, high) == 0 || dec_sub(high, low, &tenth)) &&
		    dec_shift(&tenth, -1, &tenth) && dec_add(high, &tenth, high);
	}
	return true;
}

bool
panels_next(const struct panels *p, size_t i, size_t *end, struct dec *low, struct dec *high)
{
	struct str rest, value, a, b;
	bool any = p->ask->kind != PLOT_RANGE;
	size_t from = i;

	*low = *high = dec_int(0);
	widen(p->ask->target, low, high, &any);
	for (; i < p->sheet->rows && (i == from || !sheet_begins(p->sheet, i)); i++) {
		widen(panels_get(p, i, PANEL_BEST), low, high, &any);
		widen(panels_get(p, i, PANEL_LOW), low, high, &any);
		widen(panels_get(p, i, PANEL_HIGH), low, high, &any);
		rest = panels_get(p, i, PANEL_VALUES);
		while (rest.n > 0 && str_next(&rest, '|', &value)) {
			picture_ends(value, &a, &b);
			widen(a, low, high, &any);
			widen(b, low, high, &any);
		}
	}
	*end = i;
	(void)make_room(p, from, i, low, high);	/* the arrow may do without */
	return any;
}
