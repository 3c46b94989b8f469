/* ledger.c - verdicts against a ledger. */
#include <stdlib.h>

#include "cmd/reconcile/companion.h"
#include "cmd/reconcile/ledger.h"
#include "cmd/reconcile/write.h"

struct entry {
	struct figure figure;
	struct str keys;	/* as printed */
	struct str unit, side, where;
	size_t next;		/* the next entry of the same keys, or TSV_NONE */
	bool sided;		/* does the ledger have a column of sides? */
	bool met;
};

struct ledger {
	struct map keys;	/* "group TAB key" without the side */
	size_t *first, first_cap;
	struct entry *entry;
	size_t n, cap, told;
	const struct layout *layout;
	const char *name;
	char **kept;
	size_t kept_n, kept_cap;
};

struct ledger *
ledger_new(void)
{
	struct ledger *g = mem_grow(NULL, 1, sizeof(*g));

	*g = (struct ledger){ 0 };
	return g;
}

static struct str
keep(struct ledger *g, struct str s)
{
	g->kept = mem_more(g->kept, g->kept_n, &g->kept_cap, sizeof(*g->kept));
	g->kept[g->kept_n] = mem_dup(s);
	return (struct str){ g->kept[g->kept_n++], s.n };
}

static struct str
cell_named(const struct tsv *head, const struct tsv *rec, struct str name)
{
	size_t at = tsv_find(head, name);

	return at == TSV_NONE ? STR("") : rec->f[at];
}

/* The cells of the group and key columns, joined; `side`: with that column's cell or empty. */
static void
join(const struct layout *l, const struct tsv *head, const struct tsv *rec, bool side,
    struct buf *b)
{
	size_t i;

	b->n = 0;
	for (i = 0; i < l->groups; i++) {
		if (i > 0)
			buf_byte(b, '\t');
		buf_str(b, cell_named(head, rec, l->group[i].name));
	}
	for (i = 0; i < l->keys; i++) {
		if (l->groups + i > 0)
			buf_byte(b, '\t');
		if (side || i != l->side_key)
			buf_str(b, cell_named(head, rec, l->key[i].name));
	}
}

/* "ledger.tsv:3" */
static struct str
place(struct ledger *g, size_t line)
{
	struct buf b = { 0 };
	struct str s;

	buf_puts(&b, g->name);
	buf_byte(&b, ':');
	buf_size(&b, line);
	s = keep(g, buf_get(&b));
	buf_free(&b);
	return s;
}

static bool
add_entry(void *ctx, const struct tsv *head, const struct tsv *rec, size_t line,
    char why[ERR_MAX])
{
	struct ledger *g = ctx;
	const struct layout *l = g->layout;
	struct entry e = { .next = TSV_NONE };
	struct buf b = { 0 };
	enum figure_status st;
	size_t i, *last;
	bool fresh;

	if (rec == NULL)
		return tsv_find(head, STR("value")) != TSV_NONE || err_set(why, "no column \"value\"");
	if (rec->n != head->n)
		return err_set(why, "%zu fields, the header has %zu", rec->n, head->n);
	e.where = place(g, line);
	st = figure_read(cell_named(head, rec, STR("value")), cell_named(head, rec, STR("low")),
	    cell_named(head, rec, STR("high")), cell_named(head, rec, STR("modifier")),
	    &e.figure, why);
	if (st != FIGURE_READ)
		return st == FIGURE_BAD ? false : err_set(why, "no value");
	e.unit = cell_named(head, rec, STR("unit"));
	if (l->side_key != TSV_NONE) {
		e.side = cell_named(head, rec, l->key[l->side_key].name);
		e.sided = tsv_find(head, l->key[l->side_key].name) != TSV_NONE;
	}
	join(l, head, rec, true, &b);
	e.keys = keep(g, buf_get(&b));
	join(l, head, rec, false, &b);
	i = map_add(&g->keys, buf_get(&b), &fresh);
	buf_free(&b);
	if (fresh) {
		g->first = mem_more(g->first, i, &g->first_cap, sizeof(*g->first));
		g->first[i] = TSV_NONE;
	}
	for (last = &g->first[i]; *last != TSV_NONE; last = &g->entry[*last].next)
		;
	*last = g->n;
	g->entry = mem_more(g->entry, g->n, &g->cap, sizeof(e));
	g->entry[g->n++] = e;
	return true;
}

bool
ledger_read(struct ledger *g, const char *name, struct str bytes, const struct layout *l,
    char why[ERR_MAX])
{
	g->name = name;
	g->layout = l;
	return companion_read(name, keep(g, bytes), NULL, add_entry, g, why);
}

/* Does the row speak of the item's side?  Without a column of sides it does of each. */
static bool
speaks_of(const struct items *t, const struct item *i, const struct entry *e)
{
	struct str side = e->side;
	size_t k;

	if (!e->sided)
		return i->how != SIDE_TOTAL;
	switch (i->how) {
	case SIDE_ONE:
		return str_eq(t->claims->name[i->side], side);
	case SIDE_REST:
		for (k = 0; k < i->rests; k++)
			if (str_eq(t->claims->name[t->rest[i->rest + k]], side))
				return true;
		return false;
	case SIDE_EACH:
		return !str_is(side, "total");
	case SIDE_TOTAL:
		return str_is(side, "total");
	case SIDE_OPEN:
		break;
	}
	return side.n == 0;
}

/* Was each claim of the item right?  The ledger's figure is in the item's unit. */
static void
count_right(struct trust *learnt, const struct items *t, const struct item *i,
    const struct interval *want)
{
	const struct claim *c;
	struct interval own;
	size_t k;

	for (k = i->member; k < i->member + i->members; k++) {
		c = &t->claims->claim[t->member[k]];
		own = t->claims->figure[c->figure].range;
		if (c->origin != 0 && items_convert(t, &own, c->unit, i->verdict.unit))
			trust_count(learnt, t->claims->name[c->origin], verdict_near(t->claims,
			    t->rules, c, i->verdict.unit, &own, want) ? TRUST_UNIT : 0);
	}
}

/* 1: matched; 0: differs; -1: it has nothing to do with the item. */
static int
hold_against(struct relations *r, const struct items *t, size_t item, struct entry *e,
    struct trust *learnt, struct saying *s)
{
	const struct item *i = &t->item[item];
	struct interval is = verdict_stands_for(&i->verdict), want = e->figure.range;
	const struct unit *from = units_find(e->unit);
	const struct unit *to = units_find(t->claims->name[i->verdict.unit]);
	bool same_unit = str_eq(e->unit, t->claims->name[i->verdict.unit]), matched;

	if (!speaks_of(t, i, e) || (!same_unit && (from == NULL || to == NULL ||
	    !interval_convert(&want, from, to))))
		return -1;
	e->met = true;
	matched = verdict_near(t->claims, t->rules, &t->claims->claim[t->member[i->member]],
	    i->verdict.unit, &is, &want);
	if (learnt != NULL)
		count_right(learnt, t, i, &want);
	buf_str(&s->where, e->where);
	write_where(t, i, &s->where);
	buf_str(&s->counted, e->side);
	relations_add(r, t, matched ? "matched" : "differs", item, &is, &want, s);
	return matched;
}

static size_t
first_entry(const struct ledger *g, const struct items *t, const struct bucket *b,
    struct buf *keys)
{
	struct str group = t->claims->name[b->group], key = t->claims->name[b->key];
	size_t at;

	keys->n = 0;
	buf_str(keys, group);
	if (g->layout->groups > 0 && g->layout->keys > 0)
		buf_byte(keys, '\t');
	buf_str(keys, key);
	at = map_find(&g->keys, buf_get(keys));
	return at == MAP_NONE ? TSV_NONE : g->first[at];
}

size_t
relate_ledger(struct relations *r, const struct items *t, struct ledger *g, struct trust *learnt)
{
	struct saying s = { .where = { 0 } };
	struct buf keys = { 0 };
	struct interval none = { .lower = false };
	size_t i, k, e, differ = 0;
	bool met;
	int how;

	for (i = 0; g != NULL && i < t->buckets; i++)
		for (k = t->bucket[i].item; k < t->bucket[i].item + t->bucket[i].items; k++) {
			if (t->item[k].shown != k || t->item[k].verdict.status >= STATUS_INCOMPARABLE)
				continue;
			met = false;
			e = first_entry(g, t, &t->bucket[i], &keys);
			for (; e != TSV_NONE; e = g->entry[e].next) {
				how = hold_against(r, t, k, &g->entry[e], learnt, &s);
				met = met || how >= 0;
				differ += how == 0;
			}
			if (!met) {
				struct interval is = verdict_stands_for(&t->item[k].verdict);

				relations_add(r, t, "extra", k, &is, &none, &s);
			}
		}
	buf_free(&keys);
	saying_free(&s);
	return differ;
}

bool
ledger_missing(struct ledger *g, struct str *keys, struct interval *i, struct str *unit,
    struct str *where)
{
	const struct entry *e;

	while (g != NULL && g->told < g->n) {
		e = &g->entry[g->told++];
		if (e->met)
			continue;
		*keys = e->keys;
		*i = e->figure.range;
		*unit = e->unit;
		*where = e->where;
		return true;
	}
	return false;
}

void
ledger_free(struct ledger *g)
{
	size_t i;

	if (g == NULL)
		return;
	for (i = 0; i < g->kept_n; i++)
		free(g->kept[i]);
	free(g->kept);
	free(g->first);
	free(g->entry);
	map_free(&g->keys);
	free(g);
}
