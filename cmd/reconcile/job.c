/* job.c - rows into batches. */
#include <stdlib.h>

#include "cmd/reconcile/explain.h"
#include "cmd/reconcile/job.h"

bool
job_begin(struct job *j, const struct tsv *header, char why[ERR_MAX])
{
	j->header = header;
	j->choice.events = j->events != NULL;
	if (j->rules.best == BEST_TRUTH)
		j->trust = trust_new();
	if (j->output[JOB_WEIGHTS_OUT] != NULL && j->file[JOB_LEDGER] != NULL)
		j->learnt = trust_new();
	if (!layout_new(&j->layout, header, &j->choice, why) ||
	    !tolerances_bind(&j->rules.tolerances, &j->layout, &j->rules.abs_tol, &j->rules.rel_tol, why) ||
	    (j->events != NULL && !events_bind(j->events, header, why)) ||
	    (j->sums != NULL && !sums_bind(j->sums, &j->layout, why)))
		return false;
	if (j->explain != NULL && !explain_check(&j->layout, j->explain, why))
		return false;
	if (j->ledger_path == NULL)
		return true;
	j->ledger = ledger_new();
	return ledger_read(j->ledger, j->ledger_path, buf_get(&j->ledger_bytes), &j->layout, why);
}

/* Is the row still of the batch?  Sorted, a batch is one group. */
static enum job_status
check_group(struct job *j, const struct str *cell, char why[ERR_MAX])
{
	const struct layout *l = &j->layout;
	int c;

	if (j->begun && l->groups == 1 && str_eq(layout_cell(cell, l->group[0].at), buf_get(&j->before)))
		return JOB_OK;
	claims_group(l, cell, &j->group);
	c = j->begun ? partial_group_cmp(buf_get(&j->before), buf_get(&j->group)) : 0;
	if (c > 0) {
		err_set(why, "not sorted: \"%.*s\" follows \"%.*s\"; sort by the group with LC_ALL=C, "
		    "or leave --sorted out", (int)j->group.n, j->group.p, (int)j->before.n, j->before.p);
		return JOB_BAD;
	}
	if (c < 0 && (j->claims.n > 0 || j->rows.n > 0 || j->partial.lines.n > 0))
		return JOB_BATCH_ENDS;
	j->begun = true;
	j->before.n = 0;
	buf_str(&j->before, buf_get(&j->group));
	j->group_rows = 0;
	return JOB_OK;
}

/* A row that partial results are made of: it must be known from any other. */
static enum job_status
add_partial(struct job *j, const struct str *cell, struct str line, char why[ERR_MAX])
{
	const struct layout *l = &j->layout;
	const size_t place[] = { l->doc, l->from, l->to };
	static const char *const name[] = { "doc", "from", "to" };
	size_t i;

	claims_reset(&j->claims);
	for (i = 0; i < 3; i++)
		if (layout_cell(cell, place[i]).n == 0) {
			j->bad++;
			err_set(why, "%s: it is empty; --partial knows a claim by doc, from and to", name[i]);
			return j->skip_bad ? JOB_OK : JOB_BAD;
		}
	claims_group(l, cell, &j->group);
	partial_add(&j->partial, buf_get(&j->group), line);
	return JOB_OK;
}

enum job_status
job_add(struct job *j, const struct tsv *rec, struct str line, char why[ERR_MAX])
{
	enum job_status st;
	enum claim_status claim;

	if (j->sorted && (st = check_group(j, rec->f, why)) != JOB_OK)
		return st;
	if (j->max_group > 0 && ++j->group_rows > j->max_group) {
		err_set(why, "more than %zu rows in one group: its key is too coarse, or raise --max-group",
		    j->max_group);
		return JOB_BAD;
	}
	claim = claims_add(&j->claims, &j->layout, j->events, rec->f, j->rows.n, why);
	if (claim == CLAIM_BAD) {
		j->bad++;
		return j->skip_bad ? JOB_OK : JOB_BAD;
	}
	if (j->parts && claim == CLAIM_READ)
		return add_partial(j, rec->f, line, why);
	if (j->detail)
		detail_keep(&j->rows, line, claim != CLAIM_NONE);
	return JOB_OK;
}

bool
job_fails(const struct job *j)
{
	return j->unanswered || (j->exit_code && j->conflicts + j->differ > j->tolerated);
}

bool
job_warns(struct job *j, char why[ERR_MAX])
{
	size_t bad = j->bad, odd = j->claims.odd_dates;

	j->bad = 0;
	if (bad > 0) {
		err_set(why, "%zu rows with a bad value set aside", bad);
		return true;
	}
	j->claims.odd_dates = 0;
	if (odd > 0)
		err_set(why, "%zu rows with a date that is not written YYYY-MM-DD, taken for unknown", odd);
	return odd > 0;
}

void
job_free(struct job *j)
{
	layout_free(&j->layout);
	tolerances_free(&j->rules.tolerances);
	events_free(j->events);
	sums_free(j->sums);
	ledger_free(j->ledger);
	trust_free(j->trust);
	trust_free(j->learnt);
	claims_free(&j->claims);
	items_free(&j->items);
	relations_free(&j->relations);
	detail_free(&j->rows);
	partial_free(&j->partial);
	buf_free(&j->group);
	buf_free(&j->before);
	include_free(&j->includes);
	buf_free(&j->ledger_bytes);
	free(j->ledger_path);
	free(j->numbers);
}
