/* summary.c - what the claims of an item say in all: values, nouns and speakers. */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/sort.h"
#include "cmd/reconcile/write.h"

struct tally {
	uint64_t key;
	size_t n;
};

/* Most frequent first; numbers of names and figures stand in their order. */
static int
by_count(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return (x->key > y->key) - (x->key < y->key);
}

/* The different keys with how often, in their order; *n is how many.  Frees one, to free. */
static struct tally *
count(uint64_t *key, size_t *n)
{
	struct tally *t = mem_grow(NULL, *n, sizeof(*t));
	size_t i, kept = 0;

	numbers_sort(key, *n);
	for (i = 0; i < *n; i++)
		if (kept > 0 && t[kept - 1].key == key[i])
			t[kept - 1].n++;
		else
			t[kept++] = (struct tally){ key[i], 1 };
	*n = kept;
	free(key);
	return t;
}

/* Those of one cell that are filled. */
static struct tally *
count_names(const struct items *t, const struct item *i, enum cell cell, size_t *n)
{
	uint64_t *key = NULL;
	uint32_t name;
	size_t k, cap = 0;

	*n = 0;
	for (k = 0; k < i->members; k++)
		if ((name = t->claims->claim[t->member[i->member + k]].name[cell]) != 0) {
			key = mem_more(key, *n, &cap, sizeof(*key));
			key[(*n)++] = name;
		}
	return *n > 0 ? count(key, n) : NULL;
}

/* Of very many, how many were left out. */
static void
put_rest(size_t n, struct buf *b)
{
	if (n <= WRITE_LIST_MAX)
		return;
	buf_puts(b, "|+");
	buf_size(b, n - WRITE_LIST_MAX);
}

static const struct claim *
claim_at(const struct items *t, const struct item *i, size_t k)
{
	return &t->claims->claim[t->member[i->member + k]];
}

/* "120 (2)|115..125": the figures as claimed, with their unit where it is another. */
void
summary_values(const struct items *t, const struct item *i, struct buf *b)
{
	uint64_t *key = mem_grow(NULL, i->members, sizeof(*key));
	const struct figure *f;
	struct tally *y;
	size_t k, n = i->members;
	uint32_t unit;

	for (k = 0; k < i->members; k++)
		key[k] = numbers_pair(claim_at(t, i, k)->figure, claim_at(t, i, k)->unit);
	y = count(key, &n);
	sort(y, n, sizeof(*y), by_count);
	for (k = 0; k < n && k < WRITE_LIST_MAX; k++) {
		f = &t->claims->figure[y[k].key >> 32];
		unit = (uint32_t)y[k].key;
		if (k > 0)
			buf_byte(b, '|');
		interval_format(&f->range, b);
		if (unit != 0 && (unit != i->verdict.unit ||
		    i->verdict.status == STATUS_INCOMPARABLE)) {
			buf_byte(b, ' ');
			buf_str(b, t->claims->name[unit]);
		}
		if (y[k].n > 1) {
			buf_puts(b, " (");
			buf_size(b, y[k].n);
			buf_byte(b, ')');
		}
	}
	put_rest(n, b);
	free(y);
}

/* The phrase that most claims count, the first by bytes of several. */
void
summary_counted(const struct items *t, const struct item *i, struct buf *b)
{
	size_t k, n, most = 0;
	struct tally *y = count_names(t, i, CELL_COUNTED, &n);

	for (k = 1; k < n; k++)
		if (y[k].n > y[most].n)
			most = k;
	if (n > 0)
		buf_str(b, t->claims->name[y[most].key]);
	free(y);
}

void
summary_speakers(const struct items *t, const struct item *i, struct buf *b)
{
	size_t k, n;
	struct tally *y = count_names(t, i, CELL_SPEAKER, &n);

	for (k = 0; k < n && k < WRITE_LIST_MAX; k++) {
		if (k > 0)
			buf_byte(b, '|');
		buf_str(b, t->claims->name[y[k].key]);
	}
	put_rest(n, b);
	free(y);
}
