/* row.c - parts that stand one behind the other. */
#include "cmd/tag/row.h"

static const struct needles no_text = { &needle_empty, 1, NEEDLE_ALWAYS };

static bool
is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	    c == '_' || c == NEEDLE_DIGIT;
}

/* Needles that stand where a word that begins does so at an edge. */
static struct needles
edged(struct pool *pool, struct needles set)
{
	struct needle *v = NULL;
	size_t i;

	for (i = 0; i < set.n; i++) {
		if (set.v[i].max > 0 || set.v[i].n == 0 || !is_word_byte(set.v[i].p[0]))
			continue;
		if (v == NULL) {
			if ((v = pool_take(pool, set.n * sizeof(*v))) == NULL)
				return set;
			memcpy(v, set.v, set.n * sizeof(*v));
		}
		(void)needle_join(pool, &needle_edge, &set.v[i], &v[i]);
	}
	return v != NULL ? (struct needles){ v, set.n, set.often } : set;
}

void
row_begin(struct row *r)
{
	*r = (struct row){
		.sum = part_nothing, .run = no_text, .spelt = true, .exactly = true, .edged_if = true,
	};
	r->sum.spelt = false;
}

/* What spelt words say of a word that begins behind them. */
static void
tail_of(struct needles words, bool *tail, bool *tail_sure)
{
	size_t i;
	char last;

	*tail = *tail_sure = true;
	for (i = 0; i < words.n; i++) {
		last = words.v[i].n > 0 ? words.v[i].p[words.v[i].n - 1] : ' ';
		*tail &= !is_word_byte(last) && (unsigned char)last < 0x80;
		*tail_sure &= words.v[i].n > 0;
	}
	*tail_sure &= *tail;
}

/* The same of all the row, going by the part added last. */
static void
add_tail(struct row *r, const struct part *p)
{
	bool tail = p->tail, sure = p->tail_sure;

	if (p->spelt && p->max > 0)
		tail_of(p->words, &tail, &sure);
	r->edged = r->edged ? tail : sure;
	r->edged_if = r->edged_if ? tail : sure;
}

/* What was spelt so far ends here; what comes next may be told to stand at an edge. */
static void
end_run(struct pool *pool, struct row *r)
{
	struct needles run = r->run;

	part_prefix(pool, &r->sum, run, needles_empty_one(run));
	if (!needles_empty_one(run))
		part_need(&r->sum, needles_shift(pool, run, r->run_min, r->run_max));
	r->run = no_text;
	r->run_min = r->sum.min;
	r->run_max = r->sum.max;
	r->spelt = false;
}

/* What the next part needs, where it stands in the row. */
static struct needles
placed(struct pool *pool, const struct row *r, struct needles set)
{
	return needles_shift(pool, r->edged ? edged(pool, set) : set, r->sum.min, r->sum.max);
}

static void
add_blurred(struct pool *pool, struct row *r, const struct part *next)
{
	struct part p = part_blurred(pool, *next);
	struct needles near = { NULL, 0, 0 }, need;
	size_t i;

	end_run(pool, r);
	if (r->sum.prefix_open && !p.prefixed)
		r->sum.prefixed = false;
	part_prefix(pool, &r->sum, p.prefix, p.prefix_open);
	for (i = 0; i < p.needs; i++) {
		need = placed(pool, r, p.need[i]);
		part_need(&r->sum, need);
		if (p.near.v == p.need[i].v)
			near = need;
	}
	if (near.n == 0)
		near = placed(pool, r, p.near);
	if (part_places(near) < part_places(r->sum.near))
		r->sum.near = near;
}

/* The next part is spelt: it may go on with the run, or begin another. */
static void
add_spelt(struct pool *pool, struct row *r, const struct part *p)
{
	struct needles run = { NULL, 0, 0 }, words = p->words;
	size_t k;

	if (r->edged && r->run.n == 1 && r->run.v[0].n == 0)
		words = edged(pool, words);
	for (k = 0; k < p->needs; k++)
		part_need(&r->sum, needles_shift(pool, p->need[k], r->sum.min, r->sum.max));
	if (r->run.n == 1 || r->run.n * words.n <= NEEDLES_CROSS || (words.n == 1 && r->spelt))
		run = needles_each(pool, r->run, words);
	if (run.n == 0) {
		end_run(pool, r);
		run = r->edged ? edged(pool, words) : words;
	}
	r->run = run;
}

void
row_add(struct pool *pool, struct row *r, const struct part *p)
{
	struct part *sum = &r->sum;
	size_t k;

	r->exactly = r->exactly && p->exactly;
	for (k = 0; sum->empty && k < 4; k++)
		sum->first[k] |= p->first[k];
	sum->empty &= p->empty;
	sum->start |= p->start && sum->max == 0;
	sum->edge &= !sum->edge_open || p->edge;
	sum->edge_open &= p->edge_open;
	if (p->spelt)
		add_spelt(pool, r, p);
	else
		add_blurred(pool, r, p);
	add_tail(r, p);
	sum->min = needle_add(sum->min, p->min);
	sum->max = needle_add(sum->max, p->max);
	if (!p->spelt) {
		r->run_min = sum->min;
		r->run_max = sum->max;
	}
}

struct part
row_end(struct pool *pool, struct row *r)
{
	struct part sum;

	if (!r->spelt)
		end_run(pool, r);
	sum = r->sum;
	if (sum.edge && !sum.edge_open)
		sum.prefix = edged(pool, sum.prefix);
	sum.tail = r->edged_if;
	sum.tail_sure = r->edged;
	sum.spelt = r->spelt;
	sum.exactly = r->spelt && r->exactly;
	sum.words = r->run;
	return sum;
}
