/* uses: cmd/reconcile/alike.c cmd/reconcile/ballot.c cmd/reconcile/best.c cmd/reconcile/claims.c cmd/reconcile/companion.c cmd/reconcile/copies.c cmd/reconcile/detail.c cmd/reconcile/events.c cmd/reconcile/events_found.c cmd/reconcile/explain.c cmd/reconcile/explain_relations.c cmd/reconcile/figure.c cmd/reconcile/files.c cmd/reconcile/groupsums.c cmd/reconcile/interval.c cmd/reconcile/items.c cmd/reconcile/job.c cmd/reconcile/layout.c cmd/reconcile/ledger.c cmd/reconcile/mistaken.c cmd/reconcile/numbers.c cmd/reconcile/opinion.c cmd/reconcile/origins.c cmd/reconcile/partial.c cmd/reconcile/relation.c cmd/reconcile/restated.c cmd/reconcile/results.c cmd/reconcile/seal.c cmd/reconcile/sentences.c cmd/reconcile/shingles.c cmd/reconcile/sides.c cmd/reconcile/sidesums.c cmd/reconcile/summary.c cmd/reconcile/sums.c cmd/reconcile/supersede.c cmd/reconcile/suspect.c cmd/reconcile/targets.c cmd/reconcile/template.c cmd/reconcile/tolerance.c cmd/reconcile/trust.c cmd/reconcile/truth.c cmd/reconcile/verdict.c cmd/reconcile/write.c */
/*
 * relations.c - rows: sums and events, claims, what items and relations they make.
 *
 * The first cell is a sums file, the second an events file, their lines parted by ';' and cells by
 * ','.  A claim is "event act what place side scope value low high modifier doc sent",
 * parted by commas.  An item comes out as "what/side status best range", a relation behind
 * it as "name calculated:asserted difference values counted"; sep " | ".
 */
#include <stdlib.h>

#include "cmd/reconcile/job.h"

#include "tests/unit/unit.h"

static const char HEADER[] =
    "event\tact\twhat\tplace\tside\tscope\tvalue\tlow\thigh\tmodifier\tdoc\tsent\tfrom\tto";
enum { COLUMNS = 14 };

/* "a,b;c,d" as a file. */
static void
file_of(struct str cell, struct buf *b)
{
	size_t i;

	b->n = 0;
	for (i = 0; i < cell.n; i++)
		buf_byte(b, cell.p[i] == ',' ? '\t' : cell.p[i] == ';' ? '\n' : cell.p[i]);
	buf_byte(b, '\n');
}

static void
load(struct job *j, const struct str *cell, struct buf *got)
{
	struct includes inc = { 0 };
	struct buf b = { 0 };
	char why[ERR_MAX];

	if (cell[0].n > 0) {
		j->sums = sums_new();
		file_of(cell[0], &b);
		if (!sums_read(j->sums, &inc, "sums", buf_get(&b), why))
			buf_puts(got, why);
	}
	if (cell[1].n > 0) {
		j->events = events_new();
		file_of(cell[1], &b);
		if (!events_read(j->events, &inc, "events", buf_get(&b), why))
			buf_puts(got, why);
	}
	buf_free(&b);
	include_free(&inc);
}

/* Columns of a written row that are worth comparing. */
static void
show(struct str row, struct buf *got)
{
	struct str cell[32] = { { NULL, 0 } };
	size_t n = 0;

	while (n < 32 && str_next(&row, '\t', &cell[n]))
		n++;
	buf_puts(got, got->n > 0 ? " | " : "");
	if (cell[17].n > 0) {
		const size_t at[] = { 17, 18, 19, 20, 16, 22 };
		size_t i;

		for (i = 0; i < 6; i++) {
			buf_puts(got, i == 0 ? "" : i == 2 ? ":" : " ");
			buf_str(got, cell[at[i]]);
		}
		return;
	}
	buf_str(got, cell[2]);
	buf_byte(got, '/');
	buf_str(got, cell[4]);
	buf_byte(got, ' ');
	buf_str(got, cell[7]);
	buf_byte(got, ' ');
	buf_str(got, cell[8]);
	buf_byte(got, ' ');
	buf_str(got, cell[9]);
	buf_puts(got, "..");
	buf_str(got, cell[10]);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct job j = { .begun = false };
	struct tsv header = { 0 }, rec = { 0 };
	struct buf line = { 0 };
	char why[ERR_MAX];
	struct str rest;
	size_t i, k;

	tsv_split(&header, STR(HEADER));
	tsv_split(&rec, STR(HEADER));
	load(&j, cell, got);
	if (!job_begin(&j, &header, why))
		buf_puts(got, why);
	for (i = 2; i < n; i++) {
		rest = cell[i];
		for (k = 0; k < COLUMNS; k++)
			if (!str_next(&rest, ',', &rec.f[k]))
				rec.f[k] = STR("");
		if (job_add(&j, &rec, STR(""), why) != JOB_OK)
			buf_puts(got, why);
	}
	j.last = true;
	while (job_next(&j, &line))
		show(buf_get(&line), got);
	buf_free(&line);
	tsv_free(&header);
	tsv_free(&rec);
	job_free(&j);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
