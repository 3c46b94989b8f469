/* check.c - which options go together. */
#include "job.h"

/* What says how each row is to be shown. */
static bool
check_look(struct job *j, struct ask *a, char why[ERR_MAX])
{
	const char *format = a->format != NULL ? a->format : "text";
	bool text = (j->format = format_find(format)) == &format_text;

	if (j->format == NULL)
		return err_set(why, "no output format \"%s\": there are text, markdown, html, csv, "
		    "tsv, json, jsonl, latex", format);
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

bool
job_check(struct job *j, struct ask *a, char why[ERR_MAX])
{
	bool drawn = a->plot != NULL || a->report[0] != NULL;

	j->ask = a;
	if (!check_look(j, a, why))
		return false;
	j->plot = a->plot != NULL ? plot_kind(a->plot) : PLOT_NONE;
	if (a->plot != NULL && j->plot == PLOT_NONE)
		return err_set(why, "no plot \"%s\": there are range, bars", a->plot);
	if (drawn && j->format != &format_text && !(a->report[0] && j->format == &format_html))
		return err_set(why, "a %s is text%s, not %s", a->report[0] ? "report" : "plot",
		    a->report[0] ? " or html" : "", a->vertical ? "vertical" : a->format);
	if (ask_pivot(a) && (drawn || a->groups != NULL || a->columns != NULL))
		return err_set(why, "-r, -x and -v make a cross-table: -c, -g, --plot and --report "
		    "do not go with them");
	if (a->other && (!ask_pivot(a) || a->top == 0))
		return err_set(why, "--other sums up what --top leaves out of a cross-table");
	if (a->stream && (ask_pivot(a) || drawn || a->groups != NULL || a->sort != NULL ||
	    a->top > 0 || j->format == &format_json))
		return err_set(why, "--stream writes each row as it comes: no -g, -r, -v, -x, "
		    "--plot, --report, --sort, --top and no json (but jsonl)");
	if (a->report[0] != NULL && (a->plot != NULL || a->groups != NULL || a->columns != NULL))
		return err_set(why, "--report chooses its columns itself: -c, -g and --plot do not "
		    "go with it");
	return true;
}
