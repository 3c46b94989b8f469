/* detail.c - keep the input rows until their items are known. */
#include <stdlib.h>

#include "cmd/reconcile/detail.h"

void
detail_keep(struct detail *d, struct str line, bool figure)
{
	buf_str(&d->bytes, line);
	d->end = mem_more(d->end, d->n, &d->end_cap, sizeof(*d->end));
	d->figure = mem_more(d->figure, d->n, &d->figure_cap, sizeof(*d->figure));
	d->end[d->n] = d->bytes.n;
	d->figure[d->n++] = figure;
}

/* Every claim's items that are shown, in order: counted, then dealt out. */
static void
deal_items(struct detail *d, const struct items *t)
{
	size_t claims = t->claims->n, i, k, n = 0, *at;

	d->from = mem_grow(d->from, claims + 2, sizeof(*d->from));
	memset(d->from, 0, (claims + 2) * sizeof(*d->from));
	for (i = 0; i < t->n; i++)
		for (k = 0; t->item[i].shown == i && k < t->item[i].members; k++, n++)
			d->from[t->member[t->item[i].member + k] + 2]++;
	for (i = 2; i < claims + 2; i++)
		d->from[i] += d->from[i - 1];
	d->item = mem_grow(d->item, n, sizeof(*d->item));
	for (i = 0; i < t->n; i++)
		for (k = 0; t->item[i].shown == i && k < t->item[i].members; k++) {
			at = &d->from[t->member[t->item[i].member + k] + 1];
			d->item[(*at)++] = i;
		}
}

void
detail_settle(struct detail *d, const struct items *t, size_t *number)
{
	size_t i, first = 0;

	d->number = number;
	deal_items(d, t);
	d->claim = mem_grow(d->claim, d->n, sizeof(*d->claim));
	for (i = 0; i < d->n; i++)
		d->claim[i] = TSV_NONE;
	for (i = 0; i < t->claims->n; i++) {
		if (!t->claims->claim[i].again)
			first = i;
		d->claim[t->claims->claim[i].row] = first;
	}
}

void
detail_write(const struct detail *d, const struct items *t, size_t row, struct buf *b)
{
	size_t begin = row > 0 ? d->end[row - 1] : 0, claim = d->claim[row], i;
	struct buf numbers = { 0 };
	const struct item *first;

	buf_str(b, str_sub(buf_get(&d->bytes), begin, d->end[row]));
	if (claim == TSV_NONE) {
		write_detail(NULL, STR(""), d->figure[row] ? "not-compared" : "", b);
		return;
	}
	for (i = d->from[claim]; i < d->from[claim + 1]; i++) {
		if (numbers.n > 0)
			buf_byte(&numbers, '|');
		buf_size(&numbers, d->number[d->item[i]]);
	}
	first = &t->item[d->item[d->from[claim]]];
	write_detail(first, buf_get(&numbers), section_of(&first->verdict), b);
	buf_free(&numbers);
}

void
detail_reset(struct detail *d)
{
	d->n = d->bytes.n = 0;
}

void
detail_free(struct detail *d)
{
	buf_free(&d->bytes);
	free(d->end);
	free(d->claim);
	free(d->figure);
	free(d->from);
	free(d->item);
}
