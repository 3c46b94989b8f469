/* write.c - one row for each item and relation. */
#include <stdlib.h>

#include "cmd/reconcile/write.h"

const char *const write_columns[] = { "item", "section", "status", "best", "low", "high", "unit",
	"modifier", "claims", "docs", "origins", "values", "relation", "calculated", "asserted",
	"difference", "share", "counted", "speakers", "where", NULL };
const char *const write_detail_columns[] = { "item", "section", "status", "best", "item_low",
	"item_high", NULL };
const char *const write_no_columns[] = { NULL };

const char *
section_of(const struct verdict *v)
{
	switch (v->status) {
	case STATUS_CONFLICT:
		return "conflicts";
	case STATUS_MIXED:
		return "mixed";
	case STATUS_INCOMPARABLE:
	case STATUS_UNPLACED:
		return "not-compared";
	default:
		return v->claims == 1 ? "once" : v->origins == 1 ? "one-origin" : "settled";
	}
}

static void
tab_str(struct buf *b, struct str s)
{
	buf_byte(b, '\t');
	buf_str(b, s);
}

static void
tab_size(struct buf *b, size_t n)
{
	buf_byte(b, '\t');
	buf_size(b, n);
}

static void
tabs(struct buf *b, size_t n)
{
	while (n-- > 0)
		buf_byte(b, '\t');
}

static void
tab_interval(struct buf *b, const struct interval *i)
{
	buf_byte(b, '\t');
	if (i->lower || i->upper)
		interval_format(i, b);
}

static void
write_side(const struct items *t, const struct item *i, struct buf *b)
{
	size_t k;

	switch (i->how) {
	case SIDE_EACH:
		buf_puts(b, "each");
		break;
	case SIDE_TOTAL:
		buf_puts(b, "total");
		break;
	case SIDE_ONE:
		buf_str(b, t->claims->name[i->side]);
		break;
	case SIDE_REST:
		for (k = 0; k < i->rests; k++) {
			if (k > 0)
				buf_byte(b, '|');
			buf_str(b, t->claims->name[t->rest[i->rest + k]]);
		}
		break;
	case SIDE_OPEN:
		break;
	}
}

void
write_keys(const struct layout *l, const struct items *t, const struct item *i, struct buf *b)
{
	const struct bucket *at = &t->bucket[i->bucket];
	size_t k;

	if (l->groups > 0)
		buf_str(b, t->claims->name[at->group]);
	for (k = 0; k < l->keys; k++) {
		if (l->groups + k > 0)
			buf_byte(b, '\t');
		if (k == l->side_key)
			write_side(t, i, b);
		else
			buf_str(b, key_cell(t->claims->name[at->key], k));
	}
}

static const struct claim *
claim_at(const struct items *t, const struct item *i, size_t k)
{
	return &t->claims->claim[t->member[i->member + k]];
}

void
write_place(const struct claims *all, const struct claim *c, struct buf *b)
{
	buf_str(b, all->name[c->doc]);
	if (c->from == CLAIM_NO_OFFSET || c->to == CLAIM_NO_OFFSET)
		return;
	buf_byte(b, ':');
	buf_size(b, (size_t)c->from);
	buf_byte(b, '-');
	buf_size(b, (size_t)c->to);
}

void
write_where(const struct items *t, const struct item *i, struct buf *b)
{
	const struct claim *c;
	size_t k;

	for (k = 0; k < i->members && k < WRITE_LIST_MAX; k++) {
		c = claim_at(t, i, k);
		if (c->doc == 0)
			continue;
		if (b->n > 0 && b->p[b->n - 1] != '\t')
			buf_byte(b, '|');
		write_place(t->claims, c, b);
	}
	if (i->members > WRITE_LIST_MAX) {
		buf_puts(b, "|+");
		buf_size(b, i->members - WRITE_LIST_MAX);
	}
}

void
write_item(const struct layout *l, const struct items *t, const struct item *i, size_t number,
    struct buf *b)
{
	const struct verdict *v = &i->verdict;
	bool known = v->status != STATUS_INCOMPARABLE;

	write_keys(l, t, i, b);
	if (l->groups + l->keys > 0)
		buf_byte(b, '\t');
	buf_size(b, number);
	tab_str(b, str_of(section_of(v)));
	tab_str(b, str_of(status_name(v->status)));
	buf_byte(b, '\t');
	if (v->bested)
		dec_format(&v->best, b);
	buf_byte(b, '\t');
	if (v->range.lower)
		dec_format(&v->range.low, b);
	buf_byte(b, '\t');
	if (v->range.upper)
		dec_format(&v->range.high, b);
	tab_str(b, known ? t->claims->name[v->unit] : STR(""));
	tab_str(b, v->modifier);
	tab_size(b, v->claims);
	tab_size(b, v->docs);
	tab_size(b, v->origins);
	buf_byte(b, '\t');
	summary_values(t, i, b);
	tabs(b, 6);
	summary_counted(t, i, b);
	buf_byte(b, '\t');
	summary_speakers(t, i, b);
	buf_byte(b, '\t');
	write_where(t, i, b);
}

/* A difference as a share of what is asserted, "-3.33%"; of points, three digits. */
static void
write_share(const struct interval *difference, const struct interval *asserted, struct buf *b)
{
	struct dec share, of = asserted->low;

	if (!interval_is_point(difference) || !interval_is_point(asserted) ||
	    dec_is_zero(&difference->low))
		return;
	of.neg = false;
	if (!dec_div(&difference->low, &of, 3, DEC_NEAREST, &share) || !dec_shift(&share, 2, &share))
		return;
	dec_format(&share, b);
	buf_byte(b, '%');
}

void
write_relation(const struct layout *l, const struct items *t, const struct relations *r,
    const struct relation *x, size_t number, struct buf *b)
{
	const struct item *of = &t->item[x->of], *shown = &t->item[of->shown];
	const char *text = r->text.p;
	struct interval difference;

	write_keys(l, t, x->alike > 1 ? shown : of, b);
	if (l->groups + l->keys > 0)
		buf_byte(b, '\t');
	buf_size(b, number);
	tab_str(b, str_of(section_of(&shown->verdict)));
	tabs(b, 5);
	buf_str(b, t->claims->name[x->unit]);
	tabs(b, 5);
	buf_puts(b, text + x->values);
	tab_str(b, str_of(x->name));
	tab_interval(b, &x->calculated);
	tab_interval(b, &x->asserted);
	buf_byte(b, '\t');
	if ((x->asserted.lower || x->asserted.upper) && relation_difference(x, &difference)) {
		interval_format(&difference, b);
		buf_byte(b, '\t');
		write_share(&difference, &x->asserted, b);
	} else
		buf_byte(b, '\t');
	tab_str(b, str_of(text + x->counted));
	tabs(b, 2);
	buf_puts(b, text + x->where);
}

void
write_missing(const struct layout *l, struct str keys, const struct interval *i, struct str unit,
    struct str where, struct buf *b)
{
	buf_str(b, keys);
	tabs(b, l->groups + l->keys > 0 ? 2 : 1);
	buf_puts(b, "not-compared");
	tabs(b, 5);
	buf_str(b, unit);
	tabs(b, 6);
	buf_puts(b, "missing");
	tabs(b, 2);
	interval_format(i, b);
	tabs(b, 5);
	buf_str(b, where);
}

void
write_detail(const struct item *i, struct str numbers, const char *section, struct buf *b)
{
	tab_str(b, numbers);
	tab_str(b, str_of(section));
	if (i == NULL) {
		tabs(b, 4);
		return;
	}
	tab_str(b, str_of(status_name(i->verdict.status)));
	buf_byte(b, '\t');
	if (i->verdict.bested)
		dec_format(&i->verdict.best, b);
	buf_byte(b, '\t');
	if (i->verdict.range.lower)
		dec_format(&i->verdict.range.low, b);
	buf_byte(b, '\t');
	if (i->verdict.range.upper)
		dec_format(&i->verdict.range.high, b);
}
