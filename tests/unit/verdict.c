/* uses: cmd/reconcile/alike.c cmd/reconcile/ballot.c cmd/reconcile/best.c cmd/reconcile/claims.c cmd/reconcile/companion.c cmd/reconcile/copies.c cmd/reconcile/detail.c cmd/reconcile/events.c cmd/reconcile/events_found.c cmd/reconcile/explain.c cmd/reconcile/explain_relations.c cmd/reconcile/figure.c cmd/reconcile/files.c cmd/reconcile/groupsums.c cmd/reconcile/interval.c cmd/reconcile/items.c cmd/reconcile/job.c cmd/reconcile/layout.c cmd/reconcile/ledger.c cmd/reconcile/mistaken.c cmd/reconcile/numbers.c cmd/reconcile/opinion.c cmd/reconcile/origins.c cmd/reconcile/partial.c cmd/reconcile/relation.c cmd/reconcile/restated.c cmd/reconcile/results.c cmd/reconcile/seal.c cmd/reconcile/sentences.c cmd/reconcile/settings.c cmd/reconcile/shingles.c cmd/reconcile/sides.c cmd/reconcile/sidesums.c cmd/reconcile/summary.c cmd/reconcile/sums.c cmd/reconcile/supersede.c cmd/reconcile/suspect.c cmd/reconcile/targets.c cmd/reconcile/template.c cmd/reconcile/tolerance.c cmd/reconcile/trust.c cmd/reconcile/truth.c cmd/reconcile/verdict.c cmd/reconcile/write.c */
/*
 * verdict.c - rows: options, claims, the verdict on them.
 *
 * A claim is "value low high modifier unit doc source date text", parted by commas, empty
 * ones at the end left out; options are "bst=median", "abs=2", "rel=5%".  Out come
 * status, best (- for none), range, and claims/docs/origins.
 */
#include <stdlib.h>

#include "cmd/reconcile/settings.h"

#include "tests/unit/unit.h"

static const char HEADER[] = "value\tlow\thigh\tmodifier\tunit\tdoc\tsource\tdate\ttext";
enum { COLUMNS = 9 };

static void
option(struct job *j, struct str s)
{
	char *arg = mem_dup(str_from(s, 4)), why[ERR_MAX];

	(void)settings_take(j, s.p[0] == 'b' ? SET_BEST : s.p[0] == 'a' ? SET_ABS_TOL : SET_REL_TOL,
	    arg, why);
	free(arg);
}

static void
show(const struct verdict *v, struct buf *got)
{
	buf_puts(got, status_name(v->status));
	buf_byte(got, ' ');
	if (v->bested)
		dec_format(&v->best, got);
	else
		buf_byte(got, '-');
	buf_byte(got, ' ');
	interval_format(&v->range, got);
	buf_byte(got, ' ');
	buf_size(got, v->claims);
	buf_byte(got, '/');
	buf_size(got, v->docs);
	buf_byte(got, '/');
	buf_size(got, v->origins);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct job j = { .begun = false };
	struct tsv header = { 0 }, rec = { 0 };
	struct buf line = { 0 };
	char why[ERR_MAX];
	struct str rest, part;
	size_t i, k;

	tsv_split(&header, STR(HEADER));
	tsv_split(&rec, STR(HEADER));
	for (rest = cell[0]; str_next(&rest, ' ', &part);)
		if (part.n > 0)
			option(&j, part);
	if (!job_begin(&j, &header, why))
		buf_puts(got, why);
	for (i = 1; i < n; i++) {
		rest = cell[i];
		for (k = 0; k < COLUMNS; k++)
			if (!str_next(&rest, ',', &rec.f[k]))
				rec.f[k] = STR("");
		if (job_add(&j, &rec, STR(""), why) != JOB_OK)
			buf_puts(got, why);
	}
	(void)job_next(&j, &line);
	for (i = 0; i < j.items.n; i++)
		show(&j.items.item[i].verdict, got);
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
