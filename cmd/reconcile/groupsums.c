/*
 * groupsums.c - sums that nobody declared, over a group: the figure of an item without a place
 * is the sum of two to four others, which differ from it in having one.
 *
 *	15 killed; 2 in a, 5 in b, 5 in c, 3 in d
 *
 * "Place" is any key column.  All such items together go before some of them, and a figure of
 * one significant digit is no whole: it meets others by chance.
 */
#include <stdlib.h>

#include "cmd/reconcile/relation.h"

enum { SIBLINGS_MAX = 12, PARTS_MAX = 4 };

/* A whole that parts are looked for, in one column. */
struct family {
	size_t whole, column, n;
	size_t sibling[SIBLINGS_MAX];	/* n of these, or more than there is room for */
};

struct families {
	struct map prints;
	struct family *family;
	size_t cap;
};

static bool
has_best(const struct items *t, size_t i)
{
	return t->item[i].shown == i && t->item[i].verdict.status < STATUS_INCOMPARABLE &&
	    t->item[i].verdict.bested;
}

/* What the items of a family have in common: all but the cell of one column. */
static void
print_of(const struct items *t, const struct item *i, size_t column, struct buf *b)
{
	const struct bucket *at = &t->bucket[i->bucket];
	const size_t number[] = { at->group, at->class, i->how, i->side, i->verdict.unit, column };
	struct str key = t->claims->name[at->key], cell;
	size_t k;

	b->n = 0;
	for (k = 0; k < sizeof(number) / sizeof(number[0]); k++) {
		buf_size(b, number[k]);
		buf_byte(b, '\t');
	}
	for (k = 0; str_next(&key, '\t', &cell); k++) {
		if (k != column)
			buf_str(b, cell);
		buf_byte(b, '\t');
	}
}

static struct str
cell_at(const struct items *t, size_t item, size_t column)
{
	return key_cell(t->claims->name[t->bucket[t->item[item].bucket].key], column);
}

static void
find_wholes(struct families *f, const struct items *t, size_t keys, struct buf *print)
{
	size_t i, k, at;
	bool fresh;

	for (i = 0; i < t->n; i++) {
		if (!has_best(t, i) || !relation_telling(&t->item[i].verdict.best))
			continue;
		for (k = 0; k < keys; k++) {
			if (cell_at(t, i, k).n > 0)
				continue;
			print_of(t, &t->item[i], k, print);
			at = map_add(&f->prints, buf_get(print), &fresh);
			if (!fresh)
				continue;
			f->family = mem_more(f->family, at, &f->cap, sizeof(*f->family));
			f->family[at] = (struct family){ .whole = i, .column = k };
		}
	}
}

static void
find_siblings(struct families *f, const struct items *t, size_t keys, struct buf *print)
{
	struct family *own;
	size_t i, k, at;

	for (i = 0; i < t->n && f->prints.n > 0; i++) {
		if (!has_best(t, i))
			continue;
		for (k = 0; k < keys; k++) {
			if (cell_at(t, i, k).n == 0)
				continue;
			print_of(t, &t->item[i], k, print);
			if ((at = map_find(&f->prints, buf_get(print))) == MAP_NONE)
				continue;
			own = &f->family[at];
			if (own->n < SIBLINGS_MAX)
				own->sibling[own->n] = i;
			own->n++;
		}
	}
}

/* Do the siblings chosen, a set of bits, make up the whole?  Two to four of them. */
static bool
adds_up(const struct items *t, const struct family *f, unsigned choice)
{
	struct dec sum = dec_int(0);
	size_t i, n = 0;

	for (i = 0; i < f->n; i++)
		if (choice >> i & 1) {
			if (++n > PARTS_MAX || !dec_add(&sum, &t->item[f->sibling[i]].verdict.best, &sum))
				return false;
		}
	return n > 1 && dec_cmp(&sum, &t->item[f->whole].verdict.best) == 0;
}

static void
relate_family(struct relations *r, const struct items *t, const struct family *f, struct saying *s)
{
	struct interval whole = interval_point(&t->item[f->whole].verdict.best), one;
	unsigned choice, all = (1u << f->n) - 1, first = 0, found = 0;
	size_t i;

	if (adds_up(t, f, all)) {
		first = all;
		found = 1;
	}
	for (choice = 1; first != all && choice < all; choice++)
		if (adds_up(t, f, choice)) {
			first = found == 0 ? choice : first;
			found++;
		}
	if (found == 0)
		return;
	for (i = 0; i < f->n; i++)
		if (first >> i & 1) {
			one = interval_point(&t->item[f->sibling[i]].verdict.best);
			saying_term(s, &one, cell_at(t, f->sibling[i], f->column));
		}
	relations_add(r, t, found == 1 ? "sums" : "ambiguous", f->whole, &whole, &whole, s);
}

void
relate_groups(struct relations *r, const struct items *t, size_t keys)
{
	struct families f = { .cap = 0 };
	struct saying s = { .where = { 0 } };
	struct buf print = { 0 };
	struct map told = { 0 };
	size_t i;

	find_wholes(&f, t, keys, &print);
	find_siblings(&f, t, keys, &print);
	for (i = 0; i < r->n; i++) {	/* a sum that was declared, or stands in a sentence, is told */
		print.n = 0;
		buf_size(&print, t->item[r->relation[i].of].shown);
		if (strcmp(r->relation[i].name, "sums") == 0)
			map_add(&told, buf_get(&print), NULL);
	}
	for (i = 0; i < f.prints.n; i++) {
		print.n = 0;
		buf_size(&print, f.family[i].whole);
		if (f.family[i].n > 1 && f.family[i].n <= SIBLINGS_MAX &&
		    map_find(&told, buf_get(&print)) == MAP_NONE)
			relate_family(r, t, &f.family[i], &s);
	}
	map_free(&told);
	map_free(&f.prints);
	free(f.family);
	buf_free(&print);
	saying_free(&s);
}
