/* plot.c - see plot.h; the terminal's part of it. */
#include "common/date.h"
#include "common/utf8.h"
#include "layout.h"
#include "number.h"
#include "panel.h"
#include "picture.h"

enum { GAP = 2, LABEL_MOST = 40, AXIS_LEAST = 12 };

/* A plot for a terminal. */
struct plot {
	struct panels panels;
	size_t width, label;	/* of all, of the labels */
	struct picture picture;
	struct buf *out;
};

enum plot_kind
plot_kind(const char *name)
{
	static const char *const names[] = { [PLOT_RANGE] = "range", [PLOT_BARS] = "bars",
	    [PLOT_HISTOGRAM] = "histogram", [PLOT_TIMELINE] = "timeline" };
	enum plot_kind k;

	for (k = PLOT_RANGE; k <= PLOT_TIMELINE; k++)
		if (strcmp(name, names[k]) == 0)
			return k;
	return PLOT_NONE;
}

static bool
complain(const struct grid *g, size_t row, size_t c, const char *what, char why[ERR_MAX])
{
	struct str cell = grid_at(g, row, c), name = grid_name(g, c);

	return err_set(why, "%.*s: \"%.*s\" is no %s", (int)name.n, name.p,
	    (int)(cell.n < 64 ? cell.n : 64), cell.p, what);
}

bool
plot_check(const struct grid *g, size_t row, enum plot_kind kind, size_t columns,
    char why[ERR_MAX])
{
	size_t i, c, n = kind == PLOT_RANGE ? PLOT_NEEDED : 1;
	struct str cell;
	struct date day;
	struct dec d;

	for (i = 0; i < n; i++) {
		c = kind == PLOT_RANGE ? grid_find(g, plot_columns[i]) : columns - 1;
		cell = grid_at(g, row, c);
		if (cell.n > 0 && !(number_is(cell) && dec_parse(cell, &d)))
			return complain(g, row, c, "plain number", why);
	}
	if (kind == PLOT_TIMELINE && !date_parse(grid_at(g, row, columns - 2), &day))
		return complain(g, row, columns - 2, "day such as 2025-05-23", why);
	return true;
}

static void
put_row(struct plot *p, size_t i)
{
	const struct panels *s = &p->panels;
	struct buf label = { 0 }, cut = { 0 };

	picture_clear(&p->picture);
	if (s->ask->kind == PLOT_RANGE) {
		picture_range(&p->picture, panels_get(s, i, PANEL_LOW), panels_get(s, i, PANEL_HIGH));
		picture_values(&p->picture, panels_get(s, i, PANEL_VALUES));
		picture_mark(&p->picture, panels_get(s, i, PANEL_BEST),
		    panels_is_claim(s, i) ? "○" : "●");
	} else {
		picture_mark(&p->picture, s->ask->target, "┊");
		picture_bar(&p->picture, panels_get(s, i, PANEL_BEST));
	}
	panels_label(s, i, &label);
	layout_cut(&cut, buf_get(&label), p->label);
	layout_left(p->out, buf_get(&cut), p->label + GAP);
	picture_put(&p->picture, p->out);
	layout_spaces(p->out, GAP);
	panels_figure(s, i, &label);
	buf_str(p->out, buf_get(&label));
	while (p->out->p[p->out->n - 1] == ' ')
		p->out->n--;
	buf_byte(p->out, '\n');
	buf_free(&label);
	buf_free(&cut);
}

static void
put_heading(struct plot *p, size_t i)
{
	struct buf heading = { 0 };

	panels_heading(&p->panels, i, &heading);
	if (p->out->n > 0)
		buf_byte(p->out, '\n');
	buf_str(p->out, buf_get(&heading));
	if (heading.n > 0)
		buf_byte(p->out, '\n');
	layout_spaces(p->out, p->label + GAP);
	axis_numbers(&p->picture.axis, p->out);
	buf_byte(p->out, '\n');
	layout_spaces(p->out, p->label + GAP);
	axis_marks(&p->picture.axis, p->out);
	buf_byte(p->out, '\n');
	buf_free(&heading);
}

/* Room for the labels, at most half; and for the figures behind the axis. */
static void
measure(struct plot *p)
{
	struct buf b = { 0 };
	size_t i, n, figure = 0;

	p->width = p->panels.look->width > 0 ? p->panels.look->width : PLOT_WIDTH;
	for (i = 0; i < p->panels.sheet->rows; i++) {
		if (!panels_is_drawn(&p->panels, i))
			continue;
		panels_label(&p->panels, i, &b);
		n = utf8_cells(buf_get(&b));
		p->label = n > p->label ? n : p->label;
		panels_figure(&p->panels, i, &b);
		n = utf8_cells(buf_get(&b));
		figure = n > figure ? n : figure;
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
plot(const struct sheet *s, const struct plot_ask *ask, const struct look *look,
    struct buf *out)
{
	struct plot p = { .out = out };
	struct dec low, high;
	size_t i, end;
	bool ok = true;

	panels_open(&p.panels, s, ask, look);
	if (ask->svg)
		return chart(&p.panels, out);
	measure(&p);
	for (i = 0; ok && i < s->rows; i = end) {
		if (!panels_next(&p.panels, i, &end, &low, &high))
			continue;
		ok = picture_open(&p.picture, &low, &high, p.width - p.label - GAP);
		if (ok)
			put_heading(&p, i);
		for (; ok && i < end; i++)
			if (panels_is_drawn(&p.panels, i))
				put_row(&p, i);
	}
	picture_free(&p.picture);
	return ok;
}
