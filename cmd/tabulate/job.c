/* job.c - see job.h */
#include <stdlib.h>

#include "draw.h"

static size_t
find(const struct columns *c, size_t n, size_t column)
{
	size_t i;

	for (i = 0; i < n && c->at[i] != column; i++)
		;
	return i;
}

static void
pick(struct columns *c, size_t column)
{
	c->at = mem_more(c->at, c->n, &c->cap, sizeof(*c->at));
	c->at[c->n++] = column;
}

static void
add_key(struct job *j, size_t column, bool down)
{
	j->key = mem_more(j->key, j->keys, &j->keys_cap, sizeof(*j->key));
	j->key[j->keys++] = (struct sort){ column, down };
}

static bool
pick_pivot(struct job *j, const struct tsv *header, char why[ERR_MAX])
{
	const struct ask *a = j->ask;
	struct pivot *p = &j->pivot;

	p->most_rows = ask_rows(a);
	p->most_columns = a->max_columns;
	p->tallies.most = ask_rows(a);
	p->no_totals = a->no_totals;
	if (a->rows != NULL && !tsv_select(header, str_of(a->rows), &p->rows, why))
		return false;
	if (a->across != NULL && !tsv_select(header, str_of(a->across), &p->across, why))
		return false;
	return tally_parse(str_of(a->values != NULL ? a->values : "count"), header, &p->what, why);
}

/* --sort a,-b: by a, then by b downwards, columns of `names`. */
static bool
sort_keys(struct job *j, const struct tsv *names, char why[ERR_MAX])
{
	struct str list = str_of(j->ask->sort != NULL ? j->ask->sort : ""), key;
	size_t column;
	bool down;

	while (j->ask->sort != NULL && str_next(&list, ',', &key)) {
		down = str_starts(key, STR("-"));
		if (!tsv_column(names, str_from(key, down), &column, why))
			return false;
		add_key(j, column, down);
	}
	return true;
}

/* A column that is read but not shown. */
static void
pick_hidden(struct columns *c, size_t column)
{
	if (find(c, c->n, column) == c->n)
		pick(c, column);
}

/* What is shown: the columns asked for, else those that name a range, else all. */
static bool
pick_shown(struct job *j, const struct tsv *header, struct columns *shown, char why[ERR_MAX])
{
	size_t i, c;

	if (j->ask->columns != NULL)
		return tsv_select(header, str_of(j->ask->columns), shown, why);
	for (i = 0; j->plot.kind == PLOT_RANGE && plot_labels[i] != NULL; i++)
		if ((c = tsv_find(header, str_of(plot_labels[i]))) != TSV_NONE)
			pick(shown, c);
	for (i = 0; j->plot.kind != PLOT_RANGE && i < header->n; i++)
		pick(shown, i);
	return true;
}

static bool
pick_plot(struct job *j, const struct tsv *header, char why[ERR_MAX])
{
	size_t i, c;

	for (i = 0; plot_columns[i] != NULL; i++)
		if ((c = tsv_find(header, str_of(plot_columns[i]))) != TSV_NONE)
			pick_hidden(&j->pick, c);
		else if (i < PLOT_NEEDED)
			return tsv_column(header, str_of(plot_columns[i]), &c, why);
	return true;
}

/* The groups (a plot's unit the last), what is shown, what is only read. */
static bool
pick_columns(struct job *j, const struct tsv *header, char why[ERR_MAX])
{
	const struct ask *a = j->ask;
	struct columns shown = { 0 };
	size_t i, unit = tsv_find(header, STR("unit"));
	bool ok;

	if (a->groups != NULL && !tsv_select(header, str_of(a->groups), &j->pick, why))
		return false;
	if (j->plot.kind == PLOT_RANGE && unit != TSV_NONE)
		pick_hidden(&j->pick, unit);
	j->sheet.groups = j->pick.n;
	ok = pick_shown(j, header, &shown, why);
	for (i = 0; i < shown.n; i++)
		if (find(&j->pick, j->sheet.groups, shown.at[i]) == j->sheet.groups)
			pick(&j->pick, shown.at[i]);
	columns_free(&shown);
	j->sheet.columns = j->pick.n;
	if (ok && j->sheet.columns < j->sheet.groups + (j->plot.kind == PLOT_TIMELINE ? 2 : 1) &&
	    j->plot.kind > PLOT_RANGE)
		return err_set(why, "a plot wants a column to draw: -c name,value, and a timeline "
		    "one of days before it: -c day,value");
	if (!ok || !sort_keys(j, header, why) ||
	    (j->plot.kind == PLOT_RANGE && !pick_plot(j, header, why)))
		return false;
	if (j->plot.kind == PLOT_TIMELINE) {
		j->keys = 0;
		add_key(j, j->pick.at[j->sheet.columns - 2], false);
	}
	for (i = 0; i < j->keys; i++) {
		pick_hidden(&j->pick, j->key[i].column);
		j->key[i].column = find(&j->pick, j->pick.n, j->key[i].column);
	}
	return true;
}

static struct grid *
grid_of(struct job *j, enum job_input which)
{
	return which == JOB_CLAIMS ? &j->claims : &j->grid;
}

bool
job_header(struct job *j, enum job_input which, const struct tsv *header, char why[ERR_MAX])
{
	if (which == JOB_TABLE && ask_pivot(j->ask))
		return pick_pivot(j, header, why);
	if (which != JOB_TABLE || j->ask->report[0] != NULL) {
		grid_header(grid_of(j, which), header, NULL);
		return true;
	}
	if (!pick_columns(j, header, why))
		return false;
	grid_header(&j->grid, header, &j->pick);
	return true;
}

/* A row into memory; one that cannot be drawn is taken back. */
static bool
hold(struct job *j, enum job_input which, const struct tsv *record, bool *full,
    char why[ERR_MAX])
{
	struct grid *g = grid_of(j, which);

	*full = true;
	if (grid_rows(g) == ask_rows(j->ask) && !j->ask->stream)
		return err_set(why, "more than %zu rows: choose some with awk or head, allow more "
		    "with --max-rows, or go on without end with --stream", ask_rows(j->ask));
	grid_row(g, record, which == JOB_TABLE && j->pick.n > 0 ? &j->pick : NULL);
	*full = false;
	if (which != JOB_TABLE || j->plot.kind == PLOT_NONE ||
	    plot_check(g, grid_rows(g) - 1, j->plot.kind, j->sheet.columns, why))
		return true;
	grid_drop(g);
	return false;
}

bool
job_row(struct job *j, enum job_input which, const struct tsv *record, char why[ERR_MAX])
{
	bool full;

	if (which == JOB_TABLE && ask_pivot(j->ask) ?
	    pivot_add(&j->pivot, record, &full, why) : hold(j, which, record, &full, why))
		return true;
	if (full || !j->ask->skip_bad)
		return false;
	j->bad++;
	return true;
}

bool
job_is_ready(const struct job *j, enum job_input which, bool more)
{
	size_t rows = grid_rows(&j->grid);

	return which == JOB_TABLE &&
	    (!more || (j->ask->stream && (j->opened ? rows > 0 : rows == ASK_FIRST)));
}

/* --sort speaks of the columns of the table made, which for a cross-table are new. */
static bool
order_pivot(struct job *j, const struct tsv *header, char why[ERR_MAX])
{
	struct sheet *s = &j->sheet;
	struct tsv names = { 0 };
	size_t shown = j->ask->top;
	bool ok;

	if (!pivot_close(&j->pivot, why))
		return false;
	pivot_grid(&j->pivot, header, &j->grid);
	s->columns = j->grid.columns;
	for (; names.n < j->grid.columns; names.n++) {
		names.f = mem_more(names.f, names.n, &names.cap, sizeof(*names.f));
		names.f[names.n] = grid_name(&j->grid, names.n);
	}
	ok = sort_keys(j, &names, why);
	tsv_free(&names);
	if (!ok)
		return false;
	sheet_order(s, j->key, j->keys, 0);
	shown = shown > 0 && shown < s->rows ? shown : s->rows;
	if (j->ask->other && shown < s->rows &&
	    !pivot_other(&j->pivot, s->row + shown, s->rows - shown, &j->grid, why))
		return false;
	s->rows = shown;
	if (!j->ask->no_totals || j->pivot.rows.n == 0)
		pivot_total(&j->pivot, &j->grid);
	sheet_foot(s);
	return true;
}

/* Objects with two members of one name are read differently by every reader. */
static bool
unique(const struct sheet *s, char why[ERR_MAX])
{
	struct map names = { 0 };
	struct str name;
	bool fresh = true;
	size_t c;

	for (c = 0; c < s->columns && fresh; c++) {
		name = grid_name(s->grid, c);
		map_add(&names, name, &fresh);
		if (!fresh)
			err_set(why, "two columns are named \"%.*s\": JSON wants different names",
			    (int)(name.n < 100 ? name.n : 100), name.p);
	}
	map_free(&names);
	return fresh;
}

bool
job_order(struct job *j, const struct tsv *header, bool more, char why[ERR_MAX])
{
	j->more = more;
	if (j->ask->report[0] != NULL)
		return draw(j, why);
	j->sheet.grid = &j->grid;
	if (!ask_pivot(j->ask))
		sheet_order(&j->sheet, j->key, j->keys, j->ask->top);
	else if (!order_pivot(j, header, why))
		return false;
	if (j->plot.kind != PLOT_NONE)
		return draw(j, why);
	return j->opened || (j->format != &format_json && j->format != &format_jsonl) ||
	    unique(&j->sheet, why);
}

bool
job_next(struct job *j, struct str *piece)
{
	if (j->drawn.n > 0) {
		*piece = str_sub(buf_get(&j->drawn), 0, j->drawn.n - 1);
		j->drawn.n = 0;
		return true;
	}
	if (j->plot.kind != PLOT_NONE || j->ask->report[0] != NULL)
		return false;
	if (!j->opened)
		form_open(&j->form, &j->sheet, j->format, &j->ask->look);
	j->opened = true;
	j->form.more = j->more;
	if (!form_next(&j->form, &j->piece)) {
		if (j->more) {
			grid_clear(&j->grid);
			form_go_on(&j->form);
		}
		return false;
	}
	*piece = buf_get(&j->piece);
	return true;
}

void
job_free(struct job *j)
{
	form_close(&j->form);
	report_free(&j->report);
	buf_free(&j->drawn);
	buf_free(&j->piece);
	free(j->key);
	columns_free(&j->pick);
	pivot_free(&j->pivot);
	sheet_free(&j->sheet);
	grid_free(&j->grid);
	grid_free(&j->claims);
	titles_free(&j->titles);
}
