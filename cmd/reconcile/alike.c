/*
 * alike.c - items that may be the same thing under another name, and parts that were
 * reported as the whole.
 *
 * Two items of a group that differ in one key cell and have the same best value of two
 * digits or more: the reader should know.  Small and round numbers meet by chance.
 */
#include <stdlib.h>

#include "cmd/reconcile/relation.h"

static bool
comparable(const struct item *i, size_t at)
{
	return i->shown == at && i->verdict.status < STATUS_INCOMPARABLE && i->verdict.bested &&
	    relation_telling(&i->verdict.best);
}

/* Group, class, side, value and all key cells but one: what alike items have in common. */
static void
fingerprint(const struct items *t, const struct item *i, size_t column, struct buf *b)
{
	const struct bucket *at = &t->bucket[i->bucket];
	struct str key = t->claims->name[at->key], cell;
	const size_t number[] = { at->group, at->class, i->how, i->side, i->verdict.unit, column };
	size_t k;

	b->n = 0;
	for (k = 0; k < sizeof(number) / sizeof(number[0]); k++) {
		buf_size(b, number[k]);
		buf_byte(b, '\t');
	}
	dec_format(&i->verdict.best, b);
	for (k = 0; str_next(&key, '\t', &cell); k++) {
		buf_byte(b, '\t');
		if (k != column)
			buf_str(b, cell);
	}
}

/* Is a sum told between the two already? */
static bool
related(const struct relations *r, size_t n, size_t item)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (r->relation[i].of == item)
			return true;
	return false;
}

void
relate_alike(struct relations *r, const struct items *t, size_t keys)
{
	struct saying s = { .where = { 0 } };
	struct map seen = { 0 };
	struct buf print = { 0 };
	size_t *first = NULL, cap = 0, i, k, at, before = r->n;
	struct interval value;
	bool fresh;

	for (i = 0; i < t->n; i++) {
		if (!comparable(&t->item[i], i))
			continue;
		for (k = 0; k < keys; k++) {
			fingerprint(t, &t->item[i], k, &print);
			at = map_add(&seen, buf_get(&print), &fresh);
			if (fresh) {
				first = mem_more(first, at, &cap, sizeof(*first));
				first[at] = i;
			}
			/* itself, or another side of the same */
			if (t->item[first[at]].bucket == t->item[i].bucket || related(r, before, i))
				continue;
			value = interval_point(&t->item[i].verdict.best);
			saying_term(&s, &value,
			    key_cell(t->claims->name[t->bucket[t->item[first[at]].bucket].key], k));
			relations_add(r, t, "same-value", i, &value, &value, &s);
		}
	}
	free(first);
	buf_free(&print);
	map_free(&seen);
	saying_free(&s);
}
