/* need.c - file the needles of a need so that few looks tell which of them were seen. */
#include "cmd/tag/need.h"

static struct str
id_of(struct needles set, bool cased, bool ends, struct buf *id)
{
	size_t i;

	id->n = 0;
	buf_byte(id, (char)('0' + cased + 2 * ends));
	for (i = 0; i < set.n; i++) {
		const uint32_t head[] = { set.v[i].n, set.v[i].min, set.v[i].max };

		buf_add(id, head, sizeof(head));
		buf_str(id, needle_str(&set.v[i]));
	}
	return buf_get(id);
}

static void
add_use(struct prefilter *pf, uint32_t need, const struct needle *n, uint32_t rank, bool cased)
{
	size_t needle = finder_add(&pf->finder, needle_str(n), cased);

	if (needle == pf->needles) {
		pf->waiting = mem_more(pf->waiting, needle, &pf->waiting_cap, sizeof(*pf->waiting));
		pf->waiting[pf->needles++] = 0;
	}
	pf->use = mem_more(pf->use, pf->uses, &pf->use_cap, sizeof(*pf->use));
	pf->use[pf->uses++] = (struct prefilter_use){ .needle = (uint32_t)needle, .need = need,
	    .min = n->min, .max = n->max, .rank = rank };
}

/* By their needles, those of one as they were: most are in order when they come. */
static void
sort_uses(struct prefilter_use *u, size_t n)
{
	struct prefilter_use one;
	size_t i, k;

	for (i = 1; i < n; i++) {
		one = u[i];
		for (k = i; k > 0 && u[k - 1].needle > one.needle; k--)
			u[k] = u[k - 1];
		u[k] = one;
	}
}

/* The use goes with those before it, or, if its bit is in another word or taken, begins a batch. */
static void
batch_use(struct prefilter *pf, struct prefilter_need *need, uint32_t use)
{
	struct prefilter_batch *b = pf->batches > 0 ? &pf->batch[pf->batches - 1] : NULL;
	uint32_t needle = pf->use[use].needle;
	uint64_t bit = (uint64_t)1 << needle % 64;

	if (need->batches == 0 || b->word != needle / 64 || (b->seen & bit) != 0) {
		pf->batch = mem_more(pf->batch, pf->batches, &pf->batch_cap, sizeof(*pf->batch));
		b = &pf->batch[pf->batches++];
		*b = (struct prefilter_batch){ .word = needle / 64, .use = use };
		need->batches++;
	}
	b->seen |= bit;
}

uint32_t
need_add(struct prefilter *pf, struct needles set, bool cased, bool ends)
{
	uint32_t from = (uint32_t)pf->uses, i;
	size_t at;
	bool fresh;

	at = map_add(&pf->sets, id_of(set, cased, ends, &pf->id), &fresh);
	if (!fresh)
		return (uint32_t)at;
	pf->need = mem_more(pf->need, at, &pf->need_cap, sizeof(*pf->need));
	pf->need[at] = (struct prefilter_need){ .from_use = from, .uses = (uint32_t)set.n,
	    .from_batch = (uint32_t)pf->batches, .ends = ends };
	for (i = 0; i < set.n; i++)
		add_use(pf, (uint32_t)at, &set.v[i], i, cased);
	sort_uses(pf->use + from, set.n);
	for (i = 0; i < set.n; i++)
		batch_use(pf, &pf->need[at], from + i);
	return (uint32_t)at;
}
