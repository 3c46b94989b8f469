/*
 * sentences.c - sums that nobody declared: in one sentence a figure is the sum of two to
 * four others that count something else of the same kind.
 *
 *	"390 prisoners - 270 soldiers and 120 civilians"
 *
 * Only figures whose keys differ in one and the same cell are added, and the total is
 * the greatest of them.
 */
#include <stdlib.h>

#include "cmd/reconcile/relation.h"

enum { SENTENCE_MAX = 12, PARTS_MAX = 4 };	/* more figures make no sentence but a table */

struct term {
	uint32_t doc, sent, claim, item;
};

static int
by_sentence(const void *a, const void *b)
{
	const struct term *x = a, *y = b;
	const uint32_t pair[][2] = {
		{ x->doc, y->doc }, { x->sent, y->sent }, { x->claim, y->claim }, { x->item, y->item }
	};
	size_t i;

	for (i = 0; i < 4; i++)
		if (pair[i][0] != pair[i][1])
			return pair[i][0] > pair[i][1] ? 1 : -1;
	return 0;
}

/* Each claim of a known sentence that offers a value, under the item it is shown in. */
static struct term *
gather(const struct items *t, size_t *n)
{
	struct term *term = NULL;
	const struct item *i;
	const struct claim *c;
	size_t k, m, kept = 0, cap = 0;

	*n = 0;
	for (k = 0; k < t->n; k++) {
		i = &t->item[k];
		if (i->shown != k || i->verdict.status >= STATUS_INCOMPARABLE)
			continue;
		for (m = i->member; m < i->member + i->members; m++) {
			c = &t->claims->claim[t->member[m]];
			if (c->doc == 0 || c->sent == 0 || !t->claims->figure[c->figure].offered)
				continue;
			term = mem_more(term, *n, &cap, sizeof(*term));
			term[(*n)++] = (struct term){ c->doc, c->sent, t->member[m], (uint32_t)k };
		}
	}
	if (*n > 0)
		qsort(term, *n, sizeof(*term), by_sentence);
	for (k = 0; k < *n; k++)
		if (kept == 0 || term[kept - 1].claim != term[k].claim)
			term[kept++] = term[k];
	*n = kept;
	return term;
}

/* The one column in which two keys differ, or TSV_NONE. */
static size_t
differ_in(struct str a, struct str b)
{
	struct str x, y;
	size_t i, at = TSV_NONE;

	for (i = 0; str_next(&a, '\t', &x) && str_next(&b, '\t', &y); i++)
		if (!str_eq(x, y)) {
			if (at != TSV_NONE)
				return TSV_NONE;
			at = i;
		}
	return at;
}

static const struct bucket *
bucket_of(const struct items *t, const struct term *m)
{
	return &t->bucket[t->item[m->item].bucket];
}

/* May b be a part of a?  In which column do they differ then? */
static size_t
may_add(const struct items *t, const struct term *a, const struct term *b)
{
	const struct bucket *x = bucket_of(t, a), *y = bucket_of(t, b);
	const struct claim *p = &t->claims->claim[a->claim], *q = &t->claims->claim[b->claim];

	if (x->group != y->group || x->class != y->class || p->unit != q->unit ||
	    (p->scope == SCOPE_TOTAL) != (q->scope == SCOPE_TOTAL) ||
	    (p->side != q->side && p->side != 0 && q->side != 0))
		return TSV_NONE;
	return differ_in(t->claims->name[x->key], t->claims->name[y->key]);
}

static const struct dec *
value_of(const struct items *t, const struct term *m)
{
	return &t->claims->figure[t->claims->claim[m->claim].figure].value;
}

/* Does the choice of parts, a set of bits, make up the whole? */
static bool
adds_up(const struct items *t, const struct term *part, size_t n, unsigned choice,
    const struct dec *whole)
{
	struct dec sum = dec_int(0);
	size_t i, k;

	for (i = 0; i < n; i++) {
		if (!(choice >> i & 1))
			continue;
		for (k = 0; k < i; k++)
			if ((choice >> k & 1) && bucket_of(t, &part[k]) == bucket_of(t, &part[i]))
				return false;
		if (!dec_add(&sum, value_of(t, &part[i]), &sum))
			return false;
	}
	return dec_cmp(&sum, whole) == 0;
}

static unsigned
bits(unsigned choice)
{
	unsigned n = 0;

	for (; choice != 0; choice &= choice - 1)
		n++;
	return n;
}

static bool
told_already(const struct relations *r, const struct items *t, size_t declared, size_t item)
{
	size_t i;

	for (i = 0; i < declared; i++)
		if (t->item[r->relation[i].of].shown == item && strcmp(r->relation[i].name, "sums") == 0)
			return true;
	return false;
}

static void
find_sum(struct relations *r, const struct items *t, const struct term *whole,
    const struct term *part, size_t n, size_t column, struct saying *s)
{
	struct interval value = interval_point(value_of(t, whole)), one;
	unsigned choice, first = 0, found = 0;
	size_t i;

	for (choice = 1; choice < 1u << n; choice++)
		if (bits(choice) >= 2 && bits(choice) <= PARTS_MAX &&
		    adds_up(t, part, n, choice, &value.low)) {
			first = found == 0 ? choice : first;
			found++;
		}
	if (found == 0 || dec_is_zero(&value.low))
		return;
	for (i = 0; i < n; i++)
		if (first >> i & 1) {
			one = interval_point(value_of(t, &part[i]));
			saying_term(s, &one, key_cell(t->claims->name[bucket_of(t, &part[i])->key], column));
		}
	relations_add(r, t, found == 1 ? "sums" : "ambiguous", whole->item, &value, &value, s);
}

/* The terms that may be parts of one: none where one of them is greater. */
static size_t
find_parts(const struct items *t, const struct term *term, size_t n, size_t whole, size_t column,
    struct term *part)
{
	size_t i, parts = 0;

	for (i = 0; i < n; i++) {
		if (i == whole || may_add(t, &term[whole], &term[i]) != column)
			continue;
		if (dec_cmp(value_of(t, &term[i]), value_of(t, &term[whole])) > 0)
			return 0;
		part[parts++] = term[i];
	}
	return parts;
}

static void
relate_sentence(struct relations *r, const struct items *t, const struct term *term, size_t n,
    size_t keys, size_t declared, struct saying *s)
{
	struct term part[SENTENCE_MAX];
	size_t w, column, parts;

	for (w = 0; w < n; w++) {
		if (told_already(r, t, declared, term[w].item))
			continue;
		for (column = 0; column < keys; column++) {
			parts = find_parts(t, term, n, w, column, part);
			if (parts > 1)
				find_sum(r, t, &term[w], part, parts, column, s);
		}
	}
}

void
relate_sentences(struct relations *r, const struct items *t, size_t keys)
{
	struct saying s = { .where = { 0 } };
	struct term *term;
	size_t n, i, end, declared = r->n;

	term = gather(t, &n);
	for (i = 0; i < n; i = end) {
		for (end = i + 1; end < n && term[end].doc == term[i].doc &&
		    term[end].sent == term[i].sent;)
			end++;
		if (end - i > 2 && end - i <= SENTENCE_MAX)
			relate_sentence(r, t, term + i, end - i, keys, declared, &s);
	}
	free(term);
	saying_free(&s);
}
