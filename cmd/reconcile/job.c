/* job.c - from rows to verdicts and relations, a batch at a time. */
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

/* Order of the cells one by one, as sort(1) compares fields. */
static int
group_cmp(struct str a, struct str b)
{
	struct str x, y;
	int c = 0;

	while (c == 0 && str_next(&a, '\t', &x) && str_next(&b, '\t', &y))
		c = str_cmp(x, y);
	return c;
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
	c = j->begun ? group_cmp(buf_get(&j->before), buf_get(&j->group)) : 0;
	if (c > 0) {
		err_set(why, "not sorted: \"%.*s\" follows \"%.*s\"; sort by the group with LC_ALL=C, "
		    "or leave --sorted out", (int)j->group.n, j->group.p, (int)j->before.n, j->before.p);
		return JOB_BAD;
	}
	if (c < 0 && (j->claims.n > 0 || j->rows.n > 0))
		return JOB_BATCH_ENDS;
	j->begun = true;
	j->before.n = 0;
	buf_str(&j->before, buf_get(&j->group));
	return JOB_OK;
}

enum job_status
job_add(struct job *j, const struct tsv *rec, struct str line, char why[ERR_MAX])
{
	enum job_status st;
	enum claim_status claim;

	if (j->sorted && (st = check_group(j, rec->f, why)) != JOB_OK)
		return st;
	claim = claims_add(&j->claims, &j->layout, j->events, rec->f, j->rows.n, why);
	if (claim == CLAIM_BAD) {
		j->bad++;
		return j->skip_bad ? JOB_OK : JOB_BAD;
	}
	if (j->detail)
		detail_keep(&j->rows, line, claim != CLAIM_NONE);
	return JOB_OK;
}

/* Only what is shown has a number; conflicts are counted on the way. */
static void
number_items(struct job *j)
{
	const struct items *t = &j->items;
	size_t i;

	j->numbers = mem_grow(j->numbers, t->n, sizeof(*j->numbers));
	for (i = 0; i < t->n; i++) {
		if (t->item[i].shown != i)
			continue;
		j->numbers[i] = ++j->number;
		j->conflicts += t->item[i].verdict.status == STATUS_CONFLICT;
	}
}

static void
settle(struct job *j)
{
	struct items *t = &j->items;
	struct relations *r = &j->relations;

	claims_seal(&j->claims);
	if (j->layout.text != TSV_NONE)
		claims_find_copies(&j->claims);
	if (j->trust != NULL && j->rules.best != BEST_TRUTH)
		trust_weigh(j->trust, &j->claims);
	items_build(t, &j->claims, &j->rules);
	if (j->trust != NULL && j->rules.best == BEST_TRUTH) {
		trust_learn_truth(j->trust, t);
		items_build(t, &j->claims, &j->rules);
	}
	relate_sums(r, t, j->sums);
	relate_sides(r, t);
	relate_sentences(r, t, j->layout.keys);
	relate_targets(r, t, j->events, j->layout.event);
	relate_alike(r, t, j->layout.keys);
	j->differ += relate_ledger(r, t, j->ledger, j->learnt);
	relations_sort(r, t);
	number_items(j);
	if (j->detail)
		detail_settle(&j->rows, t, j->numbers);
	j->at = j->relation = 0;
	j->settled = true;
}

static void
end_batch(struct job *j)
{
	j->settled = false;
	claims_reset(&j->claims);
	relations_reset(&j->relations);
	detail_reset(&j->rows);
}

static bool
next_missing(struct job *j, struct buf *row)
{
	struct str keys, unit, where;
	struct interval i;

	if (!j->last || !ledger_missing(j->ledger, &keys, &i, &unit, &where))
		return false;
	write_missing(keys, &i, unit, where, row);
	return true;
}

/* Each item that is shown, and behind it its relations; at the very end what is missing. */
static bool
next_verdict(struct job *j, struct buf *row)
{
	const struct items *t = &j->items;
	const struct relation *x;

	x = j->relation < j->relations.n ? &j->relations.relation[j->relation] : NULL;
	if (x != NULL && j->at > 0 && t->item[x->of].shown == j->at - 1) {
		write_relation(&j->layout, t, &j->relations, x, j->numbers[j->at - 1], row);
		j->relation++;
		return true;
	}
	while (j->at < t->n && t->item[j->at].shown != j->at)
		j->at++;
	if (j->at == t->n)
		return next_missing(j, row);
	write_item(&j->layout, t, &t->item[j->at], j->numbers[j->at], row);
	j->at++;
	return true;
}

/* The sentences on each item that was asked for, an empty line between two of them. */
static bool
next_explained(struct job *j, struct buf *row)
{
	const struct items *t = &j->items;
	size_t i;

	for (; j->at < t->n; j->at++) {
		i = j->at;
		if (t->item[i].shown != i)
			continue;
		j->group.n = 0;
		write_keys(&j->layout, t, &t->item[i], &j->group);
		if (!explain_wanted(&j->layout, buf_get(&j->group), j->explain))
			continue;
		buf_puts(row, j->explained++ > 0 ? "\n" : "");
		explain_item(t, &j->relations, buf_get(&j->group), i, row);
		row->n--;	/* who writes the row ends it */
		j->at++;
		return true;
	}
	if (!j->last || j->explained > 0)
		return false;
	j->unanswered = true;
	j->explained = 1;	/* this is the answer */
	buf_puts(row, "No item has \"");
	buf_puts(row, j->explain);
	buf_puts(row, "\" among the cells of its group and key.");
	return true;
}

static bool
next_detail(struct job *j, struct buf *row)
{
	if (j->at == j->rows.n)
		return false;
	detail_write(&j->rows, &j->items, j->at++, row);
	return true;
}

bool
job_next(struct job *j, struct buf *row)
{
	if (!j->settled)
		settle(j);
	row->n = 0;
	if (j->explain != NULL ? next_explained(j, row) :
	    j->detail ? next_detail(j, row) : next_verdict(j, row))
		return true;
	end_batch(j);
	return false;
}

/* The names that stand before ours. */
static struct str
given_name(const struct job *j, size_t i, size_t *n)
{
	const struct layout *l = &j->layout;

	*n = j->detail ? j->header->n : l->groups + l->keys;
	if (i >= *n)
		return STR("");
	if (j->detail)
		return j->header->f[i];
	return i < l->groups ? l->group[i].name : l->key[i - l->groups].name;
}

bool
job_header(const struct job *j, const char *prefix, struct buf *b, char why[ERR_MAX])
{
	const char *const *added = j->detail ? write_detail_columns : write_columns;
	size_t i, k, n, from;
	struct str name;

	for (i = 0; given_name(j, i, &n).n > 0 || i < n; i++) {
		if (i > 0)
			buf_byte(b, '\t');
		buf_str(b, given_name(j, i, &n));
	}
	for (; *added != NULL; added++) {
		if (b->n > 0)
			buf_byte(b, '\t');
		from = b->n;
		buf_puts(b, prefix != NULL ? prefix : "");
		buf_puts(b, *added);
		name = str_from(buf_get(b), from);
		for (k = 0; k < n; k++)
			if (str_eq(given_name(j, k, &n), name))
				return err_set(why, "there is a column \"%.*s\" already: rename ours "
				    "with --prefix", (int)name.n, name.p);
	}
	return true;
}

bool
job_output(struct job *j, enum job_output which, struct buf *b)
{
	b->n = 0;
	if (j->output[which] == NULL)
		return false;
	if (which == JOB_EVENTS_OUT && j->events != NULL)
		events_write(j->events, b);
	else if (which == JOB_WEIGHTS_OUT && j->learnt != NULL) {
		trust_learn(j->learnt);
		trust_write(j->learnt, b);
	} else if (which == JOB_WEIGHTS_OUT && j->trust != NULL)
		trust_write(j->trust, b);
	return true;
}

bool
job_fails(const struct job *j)
{
	return j->unanswered || (j->exit_code && j->conflicts + j->differ > j->tolerated);
}

void
job_free(struct job *j)
{
	layout_free(&j->layout);
	events_free(j->events);
	sums_free(j->sums);
	ledger_free(j->ledger);
	trust_free(j->trust);
	trust_free(j->learnt);
	claims_free(&j->claims);
	items_free(&j->items);
	relations_free(&j->relations);
	detail_free(&j->rows);
	buf_free(&j->group);
	buf_free(&j->before);
	include_free(&j->includes);
	buf_free(&j->ledger_bytes);
	free(j->ledger_path);
	free(j->numbers);
}
