/* draw.c - see draw.h */
#include "brief.h"
#include "draw.h"
#include "frame.h"
#include "page.h"
#include "ranges.h"

const struct format format_svg = { "svg", NULL, NULL, NULL, NULL };

static bool
put_plot(struct job *j, const struct sheet *s, char why[ERR_MAX])
{
	const struct look *look = &j->ask->look;
	const char *title = look->title != NULL ? look->title : "Plot";
	bool html = j->format == &format_html;

	j->plot.svg = html || j->format == &format_svg;
	if (html) {
		frame_begin(&j->drawn, str_of(title));
		frame_tag(&j->drawn, "h1", NULL, str_of(title));
		buf_puts(&j->drawn, "\n<div class=\"wide\" tabindex=\"0\">\n");
	}
	if (!plot(s, &j->plot, look, &j->drawn))
		return err_set(why, "numbers of too many digits for one axis");
	if (html) {
		buf_puts(&j->drawn, "</div>\n");
		frame_end(&j->drawn);
	}
	return true;
}

/* A table made for the plot: its groups come first, then what is shown. */
static bool
put_made(struct job *j, struct grid *made, size_t groups, size_t columns, char why[ERR_MAX])
{
	struct sheet s = { .grid = made, .groups = groups, .columns = columns };
	bool ok;

	sheet_order(&s, NULL, 0, 0);
	ok = put_plot(j, &s, why);
	sheet_free(&s);
	return ok;
}

bool
draw(struct job *j, char why[ERR_MAX])
{
	struct grid made = { 0 };
	size_t groups = j->sheet.groups;
	bool ok;

	if (j->ask->report[0] != NULL &&
	    !report_open(&j->report, &j->grid, &j->claims, &j->titles, why))
		return false;
	if (j->ask->report[0] != NULL && j->plot.kind == PLOT_NONE) {
		(j->format == &format_html ? page : brief)(&j->report, &j->ask->look, &j->drawn);
		return true;
	}
	if (j->ask->report[0] != NULL) {
		ranges_make(&j->report, &made);
		ok = put_made(j, &made, RANGES_GROUPS, RANGES_SHOWN, why);
	} else if (j->plot.kind == PLOT_HISTOGRAM)
		ok = histogram_make(&j->sheet, &made, why) &&
		    put_made(j, &made, groups, made.columns, why);
	else if (j->plot.kind == PLOT_TIMELINE)
		ok = timeline_make(&j->sheet, &made, why) &&
		    put_made(j, &made, groups, made.columns, why);
	else
		ok = put_plot(j, &j->sheet, why);
	grid_free(&made);
	return ok;
}
