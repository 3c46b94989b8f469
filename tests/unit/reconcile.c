/* uses: cmd/reconcile/?*.c */
/*
 * reconcile.c - rows: options, a header, files and claims; what reconcile writes of them.
 *
 * Options are "k=what sums=s detail"; "show=best,low" names the columns that come out, all
 * of them without it.  Cells of the header and of a claim are parted by ',', those at the end may
 * be left out.  A file is "@name", a blank and its lines, parted by ';', their cells by ','.
 * Rows come out parted by " | ", their cells by ','; behind them " ! " and a warning, " > "
 * and what an output got, parted as a file is, " fails" for status 1.
 */
#include <stdio.h>
#include <stdlib.h>

#include "cmd/reconcile/files.h"
#include "cmd/reconcile/settings.h"

#include "tests/unit/unit.h"

enum { OPTIONS_MAX = 12 };

static const struct {
	const char *name;
	int key;
} SETTINGS[] = {
	{ "g", 'g' }, { "k", 'k' }, { "abs-tol", SET_ABS_TOL }, { "best", SET_BEST },
	{ "detail", SET_DETAIL }, { "events", SET_EVENTS }, { "events-out", SET_EVENTS_OUT },
	{ "exit-code", SET_EXIT_CODE }, { "explain", SET_EXPLAIN }, { "ledger", SET_LEDGER },
	{ "max-conflicts", SET_MAX_CONFLICTS }, { "max-group", SET_MAX_GROUP },
	{ "origin", SET_ORIGIN }, { "partial", SET_PARTIAL }, { "priority", SET_PRIORITY },
	{ "rel-tol", SET_REL_TOL }, { "side", SET_SIDE }, { "sorted", SET_SORTED },
	{ "sums", SET_SUMS }, { "units", SET_UNITS }, { "value", SET_VALUE },
	{ "weights", SET_WEIGHTS }, { "weights-out", SET_WEIGHTS_OUT },
};

struct run {
	struct job job;
	char *arg[OPTIONS_MAX];	/* what the job borrows */
	size_t args;
	struct str show;	/* columns wanted */
	const char *prefix;
	struct tsv header, named;	/* of the input, of the output */
	struct buf names;
	struct buf *got;
	size_t rows;		/* that came out */
	bool raw;		/* sentences, not cells */
};

static bool
option(struct run *r, struct str s, char why[ERR_MAX])
{
	size_t equals = str_index(s, '='), i;
	struct str name = str_sub(s, 0, equals), value = str_from(s, equals + 1);

	if (str_is(name, "show")) {
		r->show = value;
		return true;
	}
	r->arg[r->args] = mem_dup(value);
	if (str_is(name, "prefix"))
		r->prefix = r->arg[r->args];
	else if (str_is(name, "skip-bad"))
		r->job.skip_bad = true;
	else {
		for (i = 0; i < sizeof(SETTINGS) / sizeof(SETTINGS[0]); i++)
			if (str_is(name, SETTINGS[i].name))
				break;
		if (i == sizeof(SETTINGS) / sizeof(SETTINGS[0]))
			return err_set(why, "no such option in this test");
		r->raw = r->raw || SETTINGS[i].key == SET_EXPLAIN;
		return settings_take(&r->job, SETTINGS[i].key, r->arg[r->args++], why) == SETTING_TAKEN;
	}
	r->args++;
	return true;
}

/* "a,b;c,d" as lines. */
static struct str
spread(struct str cell, struct buf *b)
{
	size_t i;

	b->n = 0;
	for (i = 0; i < cell.n; i++)
		buf_byte(b, cell.p[i] == ',' ? '\t' : cell.p[i] == ';' ? '\n' : cell.p[i]);
	return buf_get(b);
}

/* The file that is wanted: by its name, or the name of the pack with its suffix. */
static bool
file_of(const struct str *cell, size_t n, const struct want *w, struct str *path, struct str *text)
{
	struct buf pack = { 0 };
	size_t i, at;
	bool found = false;

	buf_puts(&pack, w->name);
	buf_byte(&pack, '.');
	buf_puts(&pack, w->suffix != NULL ? w->suffix : "");
	for (i = 0; i < n && !found; i++) {
		if (!str_starts(cell[i], STR("@")))
			continue;
		at = str_index(cell[i], ' ');
		*path = str_sub(cell[i], 1, at);
		*text = str_from(cell[i], at + 1);
		found = str_is(*path, w->name) || str_eq(*path, buf_get(&pack));
	}
	buf_free(&pack);
	return found;
}

static bool
give_files(struct job *j, const struct str *cell, size_t n, char why[ERR_MAX])
{
	struct want none = { .name = NULL }, w = none;
	struct buf bytes = { 0 };
	struct str name, text;
	char *path;
	bool ok = true;

	for (; ok && files_want(j, &w); w = none) {
		if (!file_of(cell, n, &w, &name, &text)) {
			ok = err_set(why, "no %s.%s%s%s", w.name, w.suffix != NULL ? w.suffix : "",
			    w.from != NULL ? " asked for by " : "", w.from != NULL ? w.from : "");
			break;
		}
		path = mem_dup(name);
		ok = files_give(j, path, path, spread(text, &bytes), why);
		free(path);
	}
	buf_free(&bytes);
	return ok;
}

/* One row of the output, its columns that are wanted. */
static void
put(struct run *r, struct str line)
{
	struct tsv row = { 0 };
	struct str list = r->show, name;
	size_t i;

	buf_puts(r->got, r->rows++ > 0 ? " | " : "");
	if (r->raw) {
		buf_str(r->got, line);
		return;
	}
	tsv_split(&row, line);
	for (i = 0; list.n == 0 && i < row.n; i++) {
		buf_puts(r->got, i > 0 ? "," : "");
		buf_str(r->got, row.f[i]);
	}
	for (i = 0; list.n > 0 && str_next(&list, ',', &name); i++) {
		size_t at = tsv_find(&r->named, name);

		buf_puts(r->got, i > 0 ? "," : "");
		buf_str(r->got, at < row.n ? row.f[at] : STR("?"));
	}
	tsv_free(&row);
}

static bool
add(struct run *r, struct str cell, struct buf *row, char why[ERR_MAX])
{
	struct buf bytes = { 0 };
	struct tsv rec = { 0 };
	enum job_status st;

	spread(cell, &bytes);
	tsv_split(&rec, buf_get(&bytes));
	for (; rec.n < r->header.n; tsv_split(&rec, buf_get(&bytes)))
		buf_byte(&bytes, '\t');
	while ((st = job_add(&r->job, &rec, buf_get(&bytes), why)) == JOB_BATCH_ENDS)
		while (job_next(&r->job, row))
			put(r, buf_get(row));
	tsv_free(&rec);
	buf_free(&bytes);
	return st == JOB_OK;
}

static bool
run(struct run *r, const struct str *cell, size_t n, struct buf *row, char why[ERR_MAX])
{
	struct str rest = cell[0], part;
	size_t i;

	while (rest.n > 0 && str_next(&rest, ' ', &part))
		if (!option(r, part, why))
			return false;
	if (!settings_agree(&r->job, why) || !give_files(&r->job, cell + 2, n - 2, why) ||
	    !job_begin(&r->job, &r->header, why) || !job_header(&r->job, r->prefix, &r->names, why))
		return false;
	tsv_split(&r->named, buf_get(&r->names));
	if (str_is(r->show, "header")) {
		r->show = STR("");
		put(r, buf_get(&r->names));
	}
	for (i = 2; i < n; i++)
		if (!str_starts(cell[i], STR("@")) && !add(r, cell[i], row, why))
			return false;
	return true;
}

static void
finish(struct run *r, struct buf *row)
{
	char why[ERR_MAX];
	size_t i;
	int k;

	r->job.last = true;
	while (job_next(&r->job, row))
		put(r, buf_get(row));
	for (k = 0; k < JOB_OUTPUTS; k++)
		if (job_output(&r->job, (enum job_output)k, row)) {
			for (i = 0; i < row->n; i++)
				row->p[i] = (char)(row->p[i] == '\t' ? ',' :
				    row->p[i] == '\n' ? ';' : row->p[i]);
			buf_puts(r->got, " > ");
			buf_str(r->got, buf_get(row));
		}
	while (job_warns(&r->job, why)) {
		buf_puts(r->got, " ! ");
		buf_puts(r->got, why);
	}
	buf_puts(r->got, job_fails(&r->job) ? " fails" : "");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct run r = { .got = got };
	struct buf line = { 0 }, head = { 0 };
	char why[ERR_MAX] = "";

	tsv_split(&r.header, spread(cell[1], &head));
	if (run(&r, cell, n, &line, why))
		finish(&r, &line);
	else {
		buf_puts(got, r.rows > 0 ? " | " : "");
		buf_puts(got, why);
	}
	job_free(&r.job);
	while (r.args > 0)
		free(r.arg[--r.args]);
	tsv_free(&r.header);
	tsv_free(&r.named);
	buf_free(&line);
	buf_free(&head);
	buf_free(&r.names);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
