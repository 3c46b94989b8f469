/* relation.c - the list of relations, and what they have in common. */
#include <stdlib.h>

#include "cmd/reconcile/relation.h"

static size_t
put(struct buf *text, const struct buf *b)
{
	size_t at = text->n;

	if (b->n == 0)
		return 0;
	buf_str(text, buf_get(b));
	buf_byte(text, '\0');
	return at;
}

static bool
says(const struct relations *r, size_t at, const struct buf *b)
{
	return str_eq(str_of(r->text.p + at), buf_get(b));
}

/* The same relation of another side that is shown as one with this. */
static struct relation *
find_alike(struct relations *r, const struct items *t, const struct relation *new,
    const struct saying *s)
{
	struct relation *old;
	size_t i;

	/* sides of one item follow each other closely */
	for (i = r->n; i-- > 0 && r->n - i < 2 * SIDES_MAX;) {
		old = &r->relation[i];
		if (t->item[old->of].shown == t->item[new->of].shown &&
		    strcmp(old->name, new->name) == 0 && says(r, old->counted, &s->counted) &&
		    says(r, old->values, &s->values) && says(r, old->where, &s->where) &&
		    interval_cmp(&old->calculated, &new->calculated) == 0 &&
		    interval_cmp(&old->asserted, &new->asserted) == 0)
			return old;
	}
	return NULL;
}

void
relations_add(struct relations *r, const struct items *t, const char *name, size_t of,
    const struct interval *calculated, const struct interval *asserted, struct saying *s)
{
	struct relation new = { .name = name, .of = of, .alike = 1, .calculated = *calculated,
	    .asserted = *asserted, .unit = t->item[of].verdict.unit, .order = r->n }, *old;

	if (r->text.n == 0)
		buf_byte(&r->text, '\0');
	if ((old = find_alike(r, t, &new, s)) != NULL)
		old->alike++;
	else {
		new.values = put(&r->text, &s->values);
		new.counted = put(&r->text, &s->counted);
		new.where = put(&r->text, &s->where);
		r->relation = mem_more(r->relation, r->n, &r->cap, sizeof(new));
		r->relation[r->n++] = new;
	}
	s->values.n = s->counted.n = s->where.n = 0;
}

bool
relation_difference(const struct relation *r, struct interval *d)
{
	struct interval less = { .lower = r->calculated.upper, .upper = r->calculated.lower,
	    .low = dec_neg(&r->calculated.high), .high = dec_neg(&r->calculated.low) };
	struct dec none = dec_int(0);

	if (interval_touch(&r->calculated, &r->asserted)) {
		*d = interval_point(&none);
		return true;
	}
	return interval_add(&r->asserted, &less, d);
}

const char *
relation_compare(const struct interval *sum, const struct interval *whole,
    const char *const name[3])
{
	if (interval_touch(sum, whole))
		return name[0];
	return interval_cmp(sum, whole) < 0 ? name[1] : name[2];
}

bool
relation_telling(const struct dec *d)
{
	struct dec ulp = dec_ulp(d), size = *d, ten = dec_int(10);

	size.neg = false;
	return dec_mul(&ulp, &ten, &ulp) && dec_cmp(&size, &ulp) > 0;
}

void
saying_term(struct saying *s, const struct interval *i, struct str name)
{
	if (s->values.n > 0) {
		buf_byte(&s->values, '+');
		buf_byte(&s->counted, '+');
	}
	interval_format(i, &s->values);
	buf_str(&s->counted, name);
}

void
saying_free(struct saying *s)
{
	buf_free(&s->values);
	buf_free(&s->counted);
	buf_free(&s->where);
}

struct str
key_cell(struct str key, size_t column)
{
	struct str cell = STR("");

	for (; str_next(&key, '\t', &cell) && column > 0; column--)
		;
	return cell;
}

bool
key_with(const struct claims *c, struct str key, size_t column, struct str cell, uint32_t *name)
{
	struct buf b = { 0 };
	struct str piece;
	size_t i;
	bool known;

	for (i = 0; str_next(&key, '\t', &piece); i++) {
		if (i > 0)
			buf_byte(&b, '\t');
		buf_str(&b, i == column ? cell : piece);
	}
	known = claims_name(c, buf_get(&b), name);
	buf_free(&b);
	return known;
}

struct place {
	size_t shown, order;
	struct relation r;
};

static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->shown != y->shown)
		return x->shown > y->shown ? 1 : -1;
	return (x->order > y->order) - (x->order < y->order);
}

void
relations_sort(struct relations *r, const struct items *t)
{
	struct place *p;
	size_t i;

	if (r->n == 0)
		return;
	p = mem_grow(NULL, r->n, sizeof(*p));
	for (i = 0; i < r->n; i++)
		p[i] = (struct place){ t->item[r->relation[i].of].shown, r->relation[i].order,
		    r->relation[i] };
	qsort(p, r->n, sizeof(*p), by_place);
	for (i = 0; i < r->n; i++)
		r->relation[i] = p[i].r;
	free(p);
}

void
relations_reset(struct relations *r)
{
	r->n = r->text.n = 0;
}

void
relations_free(struct relations *r)
{
	free(r->relation);
	buf_free(&r->text);
}
