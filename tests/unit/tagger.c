/* uses: cmd/tag/?*.c */
/*
 * tagger.c - rows: options, a header, files of rules and rows; what tag writes of them.
 *
 * Options are "r=r a=from,to matches default=who=author"; "show=act,who" names the columns that
 * come out, all of them without it; with "check" it is what --check tells, "stats=rule" names
 * the columns of --stats, "slower" too, with a clock that goes faster and faster.  A file is "@name", a blank and its lines, parted by ';', their cells by ','; it is
 * found by its name.  There and in rows ~ stands for a comma.  Cells of the
 * header and of a row are parted by ',', those at the end may be left out.  Rows come out
 * parted by " | ", their cells by ','; behind them " ! " and what went wrong.
 */
#include <stdlib.h>

#include "cmd/tag/check.h"
#include "cmd/tag/stats.h"
#include "cmd/tag/tagger.h"

#include "tests/unit/unit.h"

enum { OPTIONS_MAX = 12 };

struct run {
	struct rules rules;
	struct tagger tagger;
	struct check check;
	const struct str *cell;
	size_t cells;
	char *arg[OPTIONS_MAX];	/* what the tagger borrows */
	size_t args;
	struct str show;
	const char *prefix;
	bool checked;
	struct str stats;	/* columns of --stats wanted */
	struct tsv header, named;	/* of the input, of the output */
	struct buf names;
	struct buf *got;
	size_t told;		/* rows that came out */
};

/* Each look at it takes longer than the one before, so that what came last cost most. */
static uint64_t
slower(void)
{
	static uint64_t looks;

	looks++;
	return looks * looks * looks;
}

static uint64_t
still(void)
{
	return 0;
}

static void
next(struct run *r)
{
	buf_puts(r->got, r->told++ > 0 || r->got->n > 0 ? " | " : "");
}

static void
warn(struct run *r, const char *why)
{
	buf_puts(r->got, r->got->n > 0 ? " ! " : "! ");
	buf_puts(r->got, why);
}

static struct str
spread(struct str cell, struct buf *b)
{
	size_t i;

	b->n = 0;
	for (i = 0; i < cell.n; i++)
		buf_byte(b, cell.p[i] == ',' ? '\t' : cell.p[i] == '~' ? ',' : cell.p[i]);
	return buf_get(b);
}

static struct str
spread_lines(struct str cell, struct buf *b)
{
	size_t i;

	(void)spread(cell, b);
	for (i = 0; i < b->n; i++)
		b->p[i] = (char)(b->p[i] == ';' ? '\n' : b->p[i]);
	return buf_get(b);
}

static bool
option(struct run *r, struct str s)
{
	size_t equals = str_index(s, '=');
	struct str name = str_sub(s, 0, equals);
	char *arg = mem_dup(str_from(s, equals + 1));

	r->arg[r->args++] = arg;
	if (str_is(name, "r"))
		rules_want(&r->rules, arg);
	else if (str_is(name, "a"))
		r->tagger.around = arg;
	else if (str_is(name, "c"))
		r->tagger.column = arg;
	else if (str_is(name, "default"))
		tagger_default(&r->tagger, arg);
	else if (str_is(name, "matches"))
		r->tagger.matches = true;
	else if (str_is(name, "explain"))
		r->tagger.matches = r->tagger.explain = true;
	else if (str_is(name, "skip-bad"))
		r->tagger.skip_bad = true;
	else if (str_is(name, "no-prefilter"))
		r->rules.unfiltered = true;
	else if (str_is(name, "check"))
		r->checked = true;
	else if (str_is(name, "stats") || str_is(name, "slower")) {
		r->stats = str_of(arg);
		r->rules.clock = str_is(name, "stats") ? still : slower;
	}
	else if (str_is(name, "prefix"))
		r->prefix = arg;
	else if (str_is(name, "show"))
		r->show = str_of(arg);
	else
		return false;
	return true;
}

/* What a file of that name holds, or the reason why there is none. */
static bool
give(struct run *r, const struct rules_want *want)
{
	struct buf bytes = { 0 };
	size_t i, at;

	for (i = 2; i < r->cells; i++) {
		at = str_index(r->cell[i], ' ');
		if (!str_starts(r->cell[i], STR("@")) || !str_is(str_sub(r->cell[i], 1, at), want->name))
			continue;
		rules_give(&r->rules, want->name, want->name,
		    spread_lines(str_from(r->cell[i], at + 1), &bytes));
		buf_free(&bytes);
		return true;
	}
	return false;
}

static bool
load(struct run *r, char why[ERR_MAX])
{
	enum rules_status st;
	struct rules_want want;

	while ((st = rules_parse(&r->rules, &want, why)) != RULES_DONE)
		if (st == RULES_BAD) {
			if (!r->checked)
				return false;
			warn(r, why);
			r->check.faults++;
		} else if (!give(r, &want))
			rules_lack(&r->rules, want.from != NULL ? want.from : "there is none");
	return true;
}

/* The cells of a line that stand in the columns wanted, or all. */
static void
pick(struct str line, const struct tsv *named, struct str wanted, struct buf *got)
{
	struct tsv row = { 0 };
	struct str name;
	size_t i, at;

	tsv_split(&row, line);
	for (i = 0; wanted.n == 0 && i < row.n; i++) {
		buf_puts(got, i > 0 ? "," : "");
		buf_str(got, row.f[i]);
	}
	for (i = 0; wanted.n > 0 && str_next(&wanted, ',', &name); i++) {
		at = tsv_find(named, name);
		buf_puts(got, i > 0 ? "," : "");
		buf_str(got, at < row.n ? row.f[at] : STR("?"));
	}
	tsv_free(&row);
}

static void
put(struct run *r, struct str line)
{
	next(r);
	pick(line, &r->named, r->show, r->got);
}

static void
put_stats(struct run *r)
{
	struct buf said = { 0 };
	struct tsv named = { 0 };
	struct str rest, line;
	bool first = true;

	stats_put(&r->rules, &said);
	for (rest = buf_get(&said); str_next(&rest, '\n', &line); first = false) {
		if (first)
			tsv_split(&named, line);
		buf_puts(r->got, first ? " > " : ";");
		pick(line, &named, r->stats, r->got);
	}
	tsv_free(&named);
	buf_free(&said);
}

/* The names of what comes out. */
static void
name_columns(struct run *r)
{
	size_t i;

	(void)spread(r->cell[1], &r->names);
	for (i = 0; i < r->tagger.added_n; i++) {
		buf_byte(&r->names, '\t');
		buf_puts(&r->names, r->prefix != NULL ? r->prefix : "");
		buf_puts(&r->names, r->tagger.added[i]);
	}
	tsv_split(&r->named, buf_get(&r->names));
	if (str_is(r->show, "header")) {
		r->show = STR("");
		put(r, buf_get(&r->names));
	}
}

static bool
add(struct run *r, struct str cell, char why[ERR_MAX])
{
	struct buf bytes = { 0 }, record = { 0 };
	struct tsv rec = { 0 };
	bool ok;

	(void)spread(cell, &bytes);
	tsv_split(&rec, buf_get(&bytes));
	for (; rec.n < r->header.n; tsv_split(&rec, buf_get(&bytes)))
		buf_byte(&bytes, '\t');
	ok = tagger_row(&r->tagger, &rec, why);
	while (ok && tagger_fault(&r->tagger, why))
		warn(r, why);
	while (ok && tagger_record(&r->tagger, &record))
		put(r, buf_get(&record));
	tsv_free(&rec);
	buf_free(&bytes);
	buf_free(&record);
	return ok;
}

static bool
run(struct run *r, char why[ERR_MAX])
{
	size_t i;

	if (!load(r, why))
		return false;
	while (r->checked && check_next(&r->check, why)) {
		next(r);
		buf_puts(r->got, why);
	}
	if (r->checked)
		return true;
	if (!tagger_open(&r->tagger, &r->header, r->prefix, why))
		return false;
	name_columns(r);
	for (i = 2; i < r->cells; i++)
		if (!str_starts(r->cell[i], STR("@")) && !add(r, r->cell[i], why))
			return false;
	if (tagger_summary(&r->tagger, why))
		warn(r, why);
	if (r->rules.clock != NULL)
		put_stats(r);
	return true;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct run r = { .cell = cell, .cells = n, .got = got, .tagger = { .column = "text" } };
	struct str rest = cell[0], part;
	struct buf head = { 0 };
	char why[ERR_MAX];

	r.tagger.rules = &r.rules;
	r.check.rules = &r.rules;
	tsv_split(&r.header, spread(cell[1], &head));
	while (rest.n > 0 && str_next(&rest, ' ', &part))
		if (!option(&r, part))
			buf_puts(got, "no such option");
	if (!run(&r, why))
		warn(&r, why);
	check_free(&r.check);
	tagger_free(&r.tagger);
	rules_free(&r.rules);
	while (r.args > 0)
		free(r.arg[--r.args]);
	tsv_free(&r.header);
	tsv_free(&r.named);
	buf_free(&r.names);
	buf_free(&head);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
