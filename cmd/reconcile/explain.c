/* explain.c - who claimed what, and how the verdict came about. */
#include <stdlib.h>

#include "cmd/reconcile/explain.h"
#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/write.h"

enum { NAMED_MAX = 12 };	/* of more claims of one figure the rest is a number */

/* The name of the group or key column at a place. */
static struct str
column_name(const struct layout *l, size_t i)
{
	return i < l->groups ? l->group[i].name : l->key[i - l->groups].name;
}

bool
explain_check(const struct layout *l, const char *wish, char why[ERR_MAX])
{
	struct str rest = str_of(wish), part;
	size_t i, at;

	while (str_next(&rest, ',', &part)) {
		if ((at = str_index(part, '=')) == part.n)
			continue;
		for (i = 0; i < l->groups + l->keys; i++)
			if (str_eq(column_name(l, i), str_sub(part, 0, at)))
				break;
		if (i == l->groups + l->keys)
			return err_set(why, "--explain: \"%.*s\" is no column of the group or key",
			    (int)at, part.p);
	}
	return true;
}

static bool
is_cell(const struct layout *l, struct str cells, struct str part)
{
	size_t at = str_index(part, '='), i;
	struct str cell, name = at < part.n ? str_sub(part, 0, at) : STR("");

	part = at < part.n ? str_from(part, at + 1) : part;
	for (i = 0; str_next(&cells, '\t', &cell); i++)
		if (str_eq(cell, part) && (name.n == 0 || str_eq(column_name(l, i), name)))
			return true;
	return false;
}

bool
explain_wanted(const struct layout *l, struct str cells, const char *wish)
{
	struct str rest = str_of(wish), part;

	while (rest.n > 0 && str_next(&rest, ',', &part))
		if (!is_cell(l, cells, part))
			return false;
	return true;
}

static void
put_number(const struct dec *d, struct str unit, struct buf *b)
{
	dec_format(d, b);
	if (unit.n > 0) {
		buf_byte(b, ' ');
		buf_str(b, unit);
	}
}

void
explain_figure(const struct interval *i, struct str unit, struct buf *b)
{
	bool both = i->lower && i->upper && !interval_is_point(i);

	if (i->lower)
		put_number(&i->low, both ? STR("") : unit, b);
	if (i->lower && !i->upper)
		buf_puts(b, " or more");
	else if (!interval_is_point(i)) {
		buf_puts(b, both ? " to " : "");
		put_number(&i->high, unit, b);
		buf_puts(b, both ? "" : " or less");
	}
}

/* "Northwire (northwire.txt:521-534)" */
static void
put_who(const struct claims *all, const struct claim *c, struct buf *b)
{
	uint32_t who = c->speaker != 0 ? c->speaker : c->source != 0 ? c->source : c->origin;

	if (who != 0 && who != c->doc) {
		buf_str(b, all->name[who]);
		if (c->doc == 0)
			return;
		buf_puts(b, " (");
		write_place(all, c, b);
		buf_byte(b, ')');
	} else if (c->doc != 0)
		write_place(all, c, b);
	else
		buf_puts(b, "a row without a document");
}

/* The claim's figure as it was stated: "about 120 (115 to 125)". */
static void
put_stated(const struct claims *all, const struct claim *c, struct buf *b)
{
	const struct figure *f = &all->figure[c->figure];
	struct interval value = interval_point(&f->value);

	if (!f->offered || interval_is_point(&f->range)) {
		explain_figure(&f->range, all->name[c->unit], b);
		return;
	}
	if (str_is(all->name[c->modifier], "about") || str_is(all->name[c->modifier], "almost")) {
		buf_str(b, all->name[c->modifier]);
		buf_byte(b, ' ');
	}
	explain_figure(&value, all->name[c->unit], b);
	buf_puts(b, " (");
	explain_figure(&f->range, STR(""), b);
	buf_byte(b, ')');
}

/* What was made of a claim that names neither side nor scope. */
static const char *
reading(const struct item *i, const struct claim *c)
{
	if (c->side != 0 || c->scope != SCOPE_OPEN || i->how == SIDE_OPEN)
		return "";
	return i->how == SIDE_TOTAL ? ", which names no side and is taken for the total" :
	    i->how == SIDE_EACH ? ", which names no side and is taken for each" :
	    ", which names no side and is taken for this one";
}

/* "390 is stated by A (a:1-2), B (b:3-4) and 5 more." for claims of one figure. */
static void
put_opinion(const struct items *t, const struct item *i, const uint64_t *order, size_t n,
    struct buf *b)
{
	const struct claims *all = t->claims;
	const struct claim *c = &all->claim[(uint32_t)order[0]];
	size_t k, named = n <= NAMED_MAX ? n : NAMED_MAX - 1;

	put_stated(all, c, b);
	buf_puts(b, " is stated by ");
	for (k = 0; k < named; k++) {
		c = &all->claim[(uint32_t)order[k]];
		buf_puts(b, k == 0 ? "" : k + 1 == n ? " and " : ", ");
		put_who(all, c, b);
		buf_puts(b, reading(i, c));
		if (c->superseded && i->verdict.status == STATUS_SUPERSEDED)
			buf_puts(b, ", since replaced");
	}
	if (named < n) {
		buf_puts(b, " and ");
		buf_size(b, n - named);
		buf_puts(b, " more");
	}
	buf_puts(b, ".\n");
}

/* A sentence for each figure, in the order of size. */
static void
put_claims(const struct items *t, const struct item *i, struct buf *b)
{
	uint64_t *order = mem_grow(NULL, i->members, sizeof(*order));
	const struct claim *c;
	size_t k, end;

	for (k = 0; k < i->members; k++) {
		c = &t->claims->claim[t->member[i->member + k]];
		order[k] = numbers_pair(c->figure, t->member[i->member + k]);
	}
	numbers_sort(order, i->members);
	for (k = 0; k < i->members; k = end) {
		c = &t->claims->claim[(uint32_t)order[k]];
		for (end = k + 1; end < i->members && order[end] >> 32 == order[k] >> 32 &&
		    t->claims->claim[(uint32_t)order[end]].unit == c->unit;)
			end++;
		put_opinion(t, i, order + k, end - k, b);
	}
	free(order);
}

static void
put_count(size_t n, const char *one, const char *many, struct buf *b)
{
	buf_size(b, n);
	buf_puts(b, n == 1 ? one : many);
}

/* How many claims of a dispute do not allow the best value. */
static size_t
against(const struct items *t, const struct item *i)
{
	struct interval best = interval_point(&i->verdict.best), own;
	const struct claim *c;
	size_t k, n = 0;

	for (k = 0; k < i->members; k++) {
		c = &t->claims->claim[t->member[i->member + k]];
		own = t->claims->figure[c->figure].range;
		n += !items_convert(t, &own, c->unit, i->verdict.unit) || !interval_touch(&own, &best);
	}
	return n;
}

/* Which claim would have to be wrong, or how many. */
static void
put_suspects(const struct items *t, const struct item *i, struct buf *b)
{
	uint32_t suspect[2];
	size_t n = verdict_suspects(t->claims, t->rules, t->member + i->member, i->members, suspect);
	size_t k;

	if (n == 0 && i->verdict.bested) {
		buf_puts(b, "No single claim explains it: ");
		buf_size(b, against(t, i));	/* two at least: one would be a suspect */
		buf_puts(b, " of them do not allow ");
		dec_format(&i->verdict.best, b);
		buf_puts(b, ".\n");
	}
	for (k = 0; k < n; k++) {
		const struct claim *c = &t->claims->claim[suspect[k]];

		buf_puts(b, n == 1 ? "The others agree, so this one would have to be wrong: " :
		    k == 0 ? "One of these would have to be wrong: " : ", or ");
		put_stated(t->claims, c, b);
		buf_puts(b, " of ");
		put_who(t->claims, c, b);
	}
	buf_puts(b, n > 0 ? ".\n" : "");
}

static void
put_verdict(const struct items *t, const struct item *i, struct buf *b)
{
	static const char *const how[] = {
		[STATUS_SINGLE] = "Nobody else speaks of it", [STATUS_AGREE] = "All state the same",
		[STATUS_COMPATIBLE] = "They do not contradict each other: all allow ",
		[STATUS_TIE] = "They do not contradict each other, but two values are supported alike; all allow ",
		[STATUS_SUPERSEDED] = "Later documents replaced earlier ones; what is left allows ",
		[STATUS_MIXED] = "It is one document that contradicts itself: its key is too coarse, or it is wrong",
		[STATUS_CONFLICT] = "No value is allowed by all of them",
		[STATUS_INCOMPARABLE] = "Their units measure different things",
		[STATUS_UNPLACED] = "It is compared with nothing: a cell of its group or key is empty, or nobody knows whose it is",
	};
	const struct verdict *v = &i->verdict;

	buf_puts(b, how[v->status]);
	if (v->status == STATUS_COMPATIBLE || v->status == STATUS_TIE || v->status == STATUS_SUPERSEDED)
		explain_figure(&v->range, t->claims->name[v->unit], b);
	buf_puts(b, ".\n");
	if (v->status != STATUS_CONFLICT && v->status != STATUS_MIXED)
		return;
	if (v->bested && i->members > against(t, i) + 1) {
		dec_format(&v->best, b);
		buf_puts(b, " is allowed by ");
		buf_size(b, i->members - against(t, i));
		buf_puts(b, " of ");
		buf_size(b, i->members);
		buf_puts(b, v->tied ? ", and so is another value.\n" : ".\n");
	}
	put_suspects(t, i, b);
}

void
explain_item(const struct items *t, const struct relations *r, struct str cells, size_t item,
    struct buf *b)
{
	const struct item *i = &t->item[item];
	struct str cell;
	bool first = true;

	while (str_next(&cells, '\t', &cell)) {
		if (cell.n == 0)
			continue;
		buf_puts(b, first ? "" : ", ");
		buf_str(b, cell);
		first = false;
	}
	buf_puts(b, first ? "" : ": ");
	buf_puts(b, status_name(i->verdict.status));
	if (i->verdict.bested) {
		buf_puts(b, ", ");
		dec_format(&i->verdict.best, b);
		if (t->claims->name[i->verdict.unit].n > 0)
			buf_byte(b, ' ');
		buf_str(b, t->claims->name[i->verdict.unit]);
	}
	buf_puts(b, ".\n");
	put_count(i->verdict.claims, " claim in ", " claims in ", b);
	put_count(i->verdict.docs, " document, from ", " documents, from ", b);
	put_count(i->verdict.origins, " origin.\n", " origins.\n", b);
	put_claims(t, i, b);
	put_verdict(t, i, b);
	explain_relations(t, r, item, b);
}
