/* summary.c - what the claims of an item say in all: values, nouns and speakers. */
#include <stdlib.h>

#include "cmd/reconcile/write.h"

struct tally {
	uint64_t key;
	size_t n;
};

static int
by_key(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	return (x->key > y->key) - (x->key < y->key);
}

/* Most frequent first; numbers of names and figures stand in their order. */
static int
by_count(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	return x->n != y->n ? (x->n < y->n ? 1 : -1) : by_key(a, b);
}

static size_t
count(struct tally *t, size_t n)
{
	size_t i, kept = 0;

	qsort(t, n, sizeof(*t), by_key);
	for (i = 0; i < n; i++)
		if (kept > 0 && t[kept - 1].key == t[i].key)
			t[kept - 1].n++;
		else
			t[kept++] = (struct tally){ t[i].key, 1 };
	return kept;
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
	struct tally *y = mem_grow(NULL, i->members, sizeof(*y));
	const struct figure *f;
	size_t k, n;
	uint32_t unit;

	for (k = 0; k < i->members; k++)
		y[k] = (struct tally){ (uint64_t)claim_at(t, i, k)->figure << 32 |
		    claim_at(t, i, k)->unit, 1 };
	n = count(y, i->members);
	qsort(y, n, sizeof(*y), by_count);
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
	struct tally *y = mem_grow(NULL, i->members, sizeof(*y));
	size_t k, n = 0;

	for (k = 0; k < i->members; k++)
		if (claim_at(t, i, k)->counted != 0)
			y[n++] = (struct tally){ claim_at(t, i, k)->counted, 1 };
	n = count(y, n);
	qsort(y, n, sizeof(*y), by_count);
	if (n > 0)
		buf_str(b, t->claims->name[y[0].key]);
	free(y);
}

void
summary_speakers(const struct items *t, const struct item *i, struct buf *b)
{
	struct tally *y = mem_grow(NULL, i->members, sizeof(*y));
	size_t k, n = 0;

	for (k = 0; k < i->members; k++)
		if (claim_at(t, i, k)->speaker != 0)
			y[n++] = (struct tally){ claim_at(t, i, k)->speaker, 1 };
	n = count(y, n);
	for (k = 0; k < n && k < WRITE_LIST_MAX; k++) {
		if (k > 0)
			buf_byte(b, '|');
		buf_str(b, t->claims->name[y[k].key]);
	}
	put_rest(n, b);
	free(y);
}
