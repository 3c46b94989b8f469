/* check.c - which options go together. */
#include "job.h"
#include "number.h"

/* What says how each row is to be shown. */
static bool
check_look(struct job *j, struct ask *a, char why[ERR_MAX])
{
	const char *format = a->format != NULL ? a->format : "text";
	bool text = (j->format = format_find(format)) == &format_text;

	if (j->format == NULL)
		return err_set(why, "no output format \"%s\": there are text, markdown, html, csv, "
		    "tsv, json, jsonl, latex, svg", format);
	if (a->style != NULL && (a->look.style = text_style(a->style)) == NULL)
		return err_set(why, "no style \"%s\": there are light, box, plain, compact",
		    a->style);
	if ((a->style != NULL || a->vertical || a->look.repeat > 0) && !text)
		return err_set(why, "--style, --vertical and --repeat are for text, not %s", format);
	if (a->vertical && (a->style != NULL || a->look.repeat > 0))
		return err_set(why, "--vertical has no style and no line of names to repeat");
	if (a->vertical)
		j->format = &format_vertical;
	return true;
}

/* What is drawn: a plot, a report, or a plot of a report. */
static bool
check_drawn(struct job *j, const struct ask *a, char why[ERR_MAX])
{
	bool report = a->report[0] != NULL, picture = j->format == &format_svg;

	if (a->plot != NULL && (j->plot.kind = plot_kind(a->plot)) == PLOT_NONE)
		return err_set(why, "no plot \"%s\": there are range, bars, histogram, timeline",
		    a->plot);
	if (report && a->plot != NULL && j->plot.kind != PLOT_RANGE)
		return err_set(why, "the plot of a report is --plot range");
	if (picture && a->plot == NULL)
		return err_set(why, "svg is for --plot");
	if ((report || a->plot != NULL) && !picture && j->format != &format_text &&
	    j->format != &format_html)
		return err_set(why, "a %s is text%s or html, not %s", a->plot ? "plot" : "report",
		    a->plot ? ", svg" : "", a->vertical ? "vertical" : a->format);
	if (report && (a->groups != NULL || a->columns != NULL))
		return err_set(why, "--report chooses its columns itself: -c and -g do not go with "
		    "it");
	if (a->target == NULL)
		return true;
	j->plot.target = str_of(a->target);
	return (j->plot.kind == PLOT_TIMELINE && number_is(j->plot.target)) ||
	    err_set(why, "--target is a plain number, for --plot timeline");
}

bool
job_check(struct job *j, struct ask *a, char why[ERR_MAX])
{
	bool drawn = a->plot != NULL || a->report[0] != NULL;

	j->ask = a;
	if (!check_look(j, a, why) || !check_drawn(j, a, why))
		return false;
	if (ask_pivot(a) && (drawn || a->groups != NULL || a->columns != NULL))
		return err_set(why, "-r, -x and -v make a cross-table: -c, -g, --plot and --report "
		    "do not go with them");
	if (a->other && (!ask_pivot(a) || a->top == 0))
		return err_set(why, "--other sums up what --top leaves out of a cross-table");
	if (a->stream && (ask_pivot(a) || drawn || a->groups != NULL || a->sort != NULL ||
	    a->top > 0 || j->format == &format_json))
		return err_set(why, "--stream writes each row as it comes: no -g, -r, -v, -x, "
		    "--plot, --report, --sort, --top and no json (but jsonl)");
	return true;
}
