/* results.c - what becomes of a batch: verdicts and relations, settled and then given row by row. */
#include <stdlib.h>

#include "cmd/reconcile/explain.h"
#include "cmd/reconcile/job.h"

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

	if (j->parts) {
		partial_sort(&j->partial);
		j->settled = true;
		return;
	}
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
	relate_groups(r, t, j->layout.keys);
	relate_targets(r, t, j->events, j->layout.event);
	relate_restated(r, t, j->events, j->layout.event);
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
	write_missing(&j->layout, keys, &i, unit, where, row);
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

static bool
next_partial(struct job *j, struct buf *row)
{
	struct str line;

	if (!partial_next(&j->partial, &line)) {
		partial_reset(&j->partial);
		return false;
	}
	buf_str(row, line);
	return true;
}

bool
job_next(struct job *j, struct buf *row)
{
	if (!j->settled)
		settle(j);
	row->n = 0;
	if (j->parts ? next_partial(j, row) :
	    j->explain != NULL ? next_explained(j, row) :
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

	*n = j->detail || j->parts ? j->header->n : l->groups + l->keys;
	if (i >= *n)
		return STR("");
	if (j->detail || j->parts)
		return j->header->f[i];
	return i < l->groups ? l->group[i].name : l->key[i - l->groups].name;
}

bool
job_header(const struct job *j, const char *prefix, struct buf *b, char why[ERR_MAX])
{
	const char *const *added = j->parts ? write_no_columns :
	    j->detail ? write_detail_columns : write_columns;
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
