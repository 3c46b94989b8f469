/* sums.c - wholes and parts: those a sums file declares, and the sides of a total. */
#include <stdlib.h>

#include "cmd/reconcile/companion.h"
#include "cmd/reconcile/relation.h"

struct sum {
	struct str column, whole, parts;
	size_t key;		/* the key column, after sums_bind() */
};

struct sums {
	struct sum *sum;
	size_t n, cap;
	char **bytes;		/* what the strings point into */
	size_t files, files_cap;
};

static const char *const NAMES[3] = { "sums", "short", "over" };

struct sums *
sums_new(void)
{
	struct sums *s = mem_grow(NULL, 1, sizeof(*s));

	*s = (struct sums){ 0 };
	return s;
}

static bool
add_sum(void *ctx, const struct tsv *head, const struct tsv *rec, size_t line, char why[ERR_MAX])
{
	static const char *const name[] = { "column", "whole", "parts" };
	struct sum new = { .key = TSV_NONE };
	struct str *const cell[] = { &new.column, &new.whole, &new.parts };
	struct sums *s = ctx;
	size_t i, at;

	(void)line;
	for (i = 0; i < 3; i++) {
		if ((at = tsv_find(head, str_of(name[i]))) == TSV_NONE)
			return err_set(why, "no column \"%s\": sums have column, whole and parts",
			    name[i]);
		if (rec != NULL && rec->n != head->n)
			return err_set(why, "%zu fields, the header has %zu", rec->n, head->n);
		if (rec != NULL)
			*cell[i] = rec->f[at];
	}
	if (rec == NULL)
		return true;
	if (str_index(new.parts, '+') == new.parts.n)
		return err_set(why, "parts: want two or more, joined by +");
	s->sum = mem_more(s->sum, s->n, &s->cap, sizeof(new));
	s->sum[s->n++] = new;
	return true;
}

bool
sums_read(struct sums *s, struct includes *inc, const char *name, struct str bytes,
    char why[ERR_MAX])
{
	s->bytes = mem_more(s->bytes, s->files, &s->files_cap, sizeof(*s->bytes));
	s->bytes[s->files] = mem_dup(bytes);
	return companion_read(name, (struct str){ s->bytes[s->files++], bytes.n }, inc, add_sum, s, why);
}

/* A pack may well have sums of columns that are no keys today, but not all of them. */
bool
sums_bind(struct sums *s, const struct layout *l, char why[ERR_MAX])
{
	size_t i, k, bound = 0;

	for (i = 0; i < s->n; i++) {
		for (k = 0; k < l->keys; k++)
			if (str_eq(l->key[k].name, s->sum[i].column))
				s->sum[i].key = k;
		if (s->sum[i].key != TSV_NONE && s->sum[i].key == l->side_key)
			return err_set(why, "sums: sides are added up without being told");
		bound += s->sum[i].key != TSV_NONE;
	}
	return bound > 0 || s->n == 0 || err_set(why, "sums: none of them is about a key column");
}

void
sums_free(struct sums *s)
{
	size_t i;

	if (s == NULL)
		return;
	for (i = 0; i < s->files; i++)
		free(s->bytes[i]);
	free(s->bytes);
	free(s->sum);
	free(s);
}

/* The parts that have an item of the same side, added up; how many lack, SIZE_MAX: give up. */
static size_t
add_parts(struct relations *r, const struct items *t, const struct bucket *b, size_t whole,
    const struct sum *sum, struct interval *total, struct saying *s)
{
	struct str parts = sum->parts, part;
	const struct bucket *other;
	const struct item *i;
	struct interval one;
	size_t lacking = 0;
	uint32_t key;

	while (str_next(&parts, '+', &part)) {
		i = NULL;
		if (key_with(t->claims, t->claims->name[b->key], sum->key, part, &key) &&
		    (other = items_bucket(t, b->group, key, b->class)) != NULL)
			i = items_figure(t, other, &t->item[whole], &one);
		if (i == NULL) {
			lacking++;
			continue;
		}
		if (!interval_add(total, &one, total))
			return SIZE_MAX;
		saying_term(s, &one, part);
		relate_mistaken(r, t, whole, &one, part);
	}
	return lacking;
}

static void
relate_sum(struct relations *r, const struct items *t, const struct bucket *b,
    const struct sum *sum, struct saying *s)
{
	struct interval total, whole;
	struct dec none = dec_int(0);
	const char *name;
	size_t i, lacking;

	for (i = b->item; i < b->item + b->items; i++) {
		if (t->item[i].united || t->item[i].verdict.status >= STATUS_INCOMPARABLE)
			continue;
		total = interval_point(&none);
		lacking = add_parts(r, t, b, i, sum, &total, s);
		whole = verdict_stands_for(&t->item[i].verdict);
		name = relation_compare(&total, &whole, NAMES);
		/* with a part unknown, what is known may be less, but never more */
		if (lacking > 0 && name == NAMES[1])
			name = "part-of";
		if (s->values.n > 0 && lacking != SIZE_MAX && (lacking == 0 || name != NAMES[0]))
			relations_add(r, t, name, i, &total, &whole, s);
		s->values.n = s->counted.n = 0;
	}
}

void
relate_sums(struct relations *r, const struct items *t, const struct sums *sums)
{
	struct saying s = { .where = { 0 } };
	size_t i, k;

	for (i = 0; sums != NULL && i < t->buckets; i++)
		for (k = 0; k < sums->n; k++)
			if (sums->sum[k].key != TSV_NONE && str_eq(sums->sum[k].whole,
			    key_cell(t->claims->name[t->bucket[i].key], sums->sum[k].key)))
				relate_sum(r, t, &t->bucket[i], &sums->sum[k], &s);
	saying_free(&s);
}
