/* trust.c - weights of sources: read, learnt from right and wrong, written. */
#include <stdlib.h>

#include "cmd/reconcile/companion.h"
#include "cmd/reconcile/trust.h"

enum {
	WEIGHT_MAX = 1000000,
	WRONG_WAYS = 4,		/* how many wrong values a wrong source chooses from */
	PRIOR_RIGHT = 2, PRIOR_WRONG = 1,
};

struct trusted {
	uint32_t weight;
	uint64_t right, claims;	/* in units */
};

struct trust {
	struct map names;
	struct trusted *source;
	size_t cap;
	uint32_t others;	/* the weight of those that are not named */
	bool order;		/* of a file of weights: others weigh 1; of an order: nothing */
};

struct trust *
trust_new(void)
{
	struct trust *t = mem_grow(NULL, 1, sizeof(*t));

	*t = (struct trust){ .others = TRUST_UNIT };
	return t;
}

static struct trusted *
source_of(struct trust *t, struct str name)
{
	bool fresh;
	size_t i = map_add(&t->names, name, &fresh);

	if (fresh) {
		t->source = mem_more(t->source, i, &t->cap, sizeof(*t->source));
		t->source[i] = (struct trusted){ .weight = 0 };
	}
	return &t->source[i];
}

/* A weight in thousandths. */
static bool
read_weight(struct str s, uint32_t *weight, char why[ERR_MAX])
{
	struct dec d;
	int64_t n;

	if (!dec_parse(s, &d) || !dec_shift(&d, 3, &d) || !dec_small(&d, &n) || n < 0 ||
	    n > (int64_t)WEIGHT_MAX * TRUST_UNIT)
		return err_set(why, "weight: \"%.*s\" is no number from 0 to %d with at most three "
		    "decimals", (int)(s.n < 40 ? s.n : 40), s.p, WEIGHT_MAX);
	*weight = (uint32_t)n;
	return true;
}

static bool
add_source(void *ctx, const struct tsv *head, const struct tsv *rec, size_t line, char why[ERR_MAX])
{
	struct trust *t = ctx;
	size_t name = tsv_find(head, STR("source")), weight = tsv_find(head, STR("weight"));
	size_t known = t->names.n;
	uint32_t w = 0;

	(void)line;
	if (name == TSV_NONE || (!t->order && weight == TSV_NONE))
		return err_set(why, "no column \"%s\"", name == TSV_NONE ? "source" : "weight");
	if (rec == NULL)
		return true;
	if (rec->n != head->n)
		return err_set(why, "%zu fields, the header has %zu", rec->n, head->n);
	if (!t->order && !read_weight(rec->f[weight], &w, why))
		return false;
	if (!t->order && str_is(rec->f[name], "*")) {
		t->others = w;
		return true;
	}
	source_of(t, rec->f[name])->weight = t->order ? UINT32_MAX - (uint32_t)known : w;
	return known < t->names.n || err_set(why, "source \"%.*s\" stands here twice",
	    (int)rec->f[name].n, rec->f[name].p);
}

bool
trust_read_weights(struct trust *t, const char *name, struct str bytes, char why[ERR_MAX])
{
	return companion_read(name, bytes, NULL, add_source, t, why);
}

bool
trust_read_order(struct trust *t, const char *name, struct str bytes, char why[ERR_MAX])
{
	t->order = true;
	t->others = 0;
	return companion_read(name, bytes, NULL, add_source, t, why);
}

void
trust_weigh(const struct trust *t, struct claims *c)
{
	size_t n, i, k, at;

	for (n = 0; n < c->n; n++) {
		const uint32_t name[] = { c->claim[n].origin, c->claim[n].speaker, c->claim[n].source,
		    c->claim[n].doc };

		at = MAP_NONE;
		for (i = 0, k = sizeof(name) / sizeof(*name); i < k && at == MAP_NONE; i++)
			if (name[i] != 0)
				at = map_find(&t->names, c->name[name[i]]);
		c->claim[n].weight = at == MAP_NONE ? t->others : t->source[at].weight;
	}
}

/* log2 of a/b >= 1 in thousandths, a < 2^47, b > 0: bit by bit, by squaring. */
static uint32_t
log_of(uint64_t a, uint64_t b)
{
	uint64_t x, fraction = 0;
	uint32_t whole = 0, bit;

	for (; a >= 2 * b; b *= 2)
		whole++;
	for (; b >= (uint64_t)1 << 32; a /= 2)
		b /= 2;
	x = (a << 16) / b << 14;	/* from 1 to 2, in 2^-30 */
	for (bit = 0; bit < 16; bit++) {
		x = x * x >> 30;
		fraction = fraction << 1 | x >> 31;
		x >>= x >> 31;
	}
	return whole * TRUST_UNIT + (uint32_t)(fraction * TRUST_UNIT >> 16);
}

static uint32_t
weight_of(uint64_t right, uint64_t claims)
{
	uint64_t for_it = right + PRIOR_RIGHT * TRUST_UNIT, against = claims - right + PRIOR_WRONG * TRUST_UNIT;

	return log_of(against + WRONG_WAYS * for_it, against);
}

void
trust_count(struct trust *t, struct str name, uint32_t right)
{
	struct trusted *s = source_of(t, name);

	s->claims += TRUST_UNIT;
	s->right += right;
}

void
trust_learn(struct trust *t)
{
	size_t i;

	t->others = weight_of(0, 0);
	for (i = 0; i < t->names.n; i++)
		t->source[i].weight = weight_of(t->source[i].right, t->source[i].claims);
}

void
trust_forget(struct trust *t)
{
	size_t i;

	for (i = 0; i < t->names.n; i++)
		t->source[i] = (struct trusted){ .weight = 0 };
}

/* Thousandths as a decimal. */
static void
put_thousandths(uint64_t n, struct buf *b)
{
	struct dec d = dec_int((int64_t)n);

	(void)dec_shift(&d, -3, &d);
	dec_format(&d, b);
}

static void
put_row(struct str name, const struct trusted *s, struct buf *b)
{
	buf_byte(b, '\n');
	buf_str(b, name);
	buf_byte(b, '\t');
	put_thousandths(s->weight, b);
	buf_byte(b, '\t');
	put_thousandths(s->right, b);
	buf_byte(b, '\t');
	put_thousandths(s->claims, b);
}

struct named {
	struct str name;
	const struct trusted *source;
};

static int
by_name(const void *a, const void *b)
{
	const struct named *x = a, *y = b;

	return str_cmp(x->name, y->name);
}

void
trust_write(const struct trust *t, struct buf *b)
{
	const struct trusted others = { .weight = t->others };
	struct named *n = mem_grow(NULL, t->names.n, sizeof(*n));
	size_t i;

	for (i = 0; i < t->names.n; i++)
		n[i] = (struct named){ map_key(&t->names, i), &t->source[i] };
	qsort(n, t->names.n, sizeof(*n), by_name);
	buf_puts(b, "source\tweight\tright\tclaims");
	for (i = 0; i < t->names.n; i++)
		put_row(n[i].name, n[i].source, b);
	put_row(STR("*"), &others, b);
	free(n);
}

void
trust_free(struct trust *t)
{
	if (t == NULL)
		return;
	map_free(&t->names);
	free(t->source);
	free(t);
}
