/* carry.c - values that outlive their row. */
#include "cmd/tag/carry.h"

#include <stdlib.h>

enum { PARAGRAPH, DOCUMENT };

static void
forget(struct carry *c, int reach)
{
	size_t i;

	for (i = 0; i < c->labels; i++)
		c->label[i].held[reach].n = 0;
	for (i = 0; i < c->lasts; i++)
		c->last[i].last[reach].n = 0;
}

static void
set(struct buf *b, struct str s)
{
	b->n = 0;
	buf_str(b, s);
}

void
carry_enter(struct carry *c, struct str doc, const struct str *para)
{
	bool same = c->begun && str_eq(doc, buf_get(&c->doc));

	if (!same) {
		forget(c, DOCUMENT);
		set(&c->doc, doc);
	}
	if (!same || para == NULL || !str_eq(*para, buf_get(&c->para))) {
		forget(c, PARAGRAPH);
		if (para != NULL)
			set(&c->para, *para);
	}
	c->begun = true;
}

/* May this @last stand for the value? */
static bool
admits(const struct rule *r, struct str value)
{
	struct str rest = r->among, word;

	if (r->among.n == 0)
		return true;
	while (str_next(&rest, ' ', &word))
		if (str_eq(word, value))
			return true;
	return false;
}

/* The value that an @last rule stands for: this row's own last one, else what is remembered. */
static struct str
last_value(struct carry *c, const struct rules *rs, size_t rule)
{
	const struct rule *r = &rs->rule[rule];
	int reach = r->scope == SCOPE_PARAGRAPH ? PARAGRAPH : DOCUMENT;
	struct carry_last *l = c->last;

	while (l->rule != rule)
		l++;
	if (l->row.n > 0)
		return l->row;
	if (r->scope == SCOPE_ROW || l->last[reach].n == 0)
		return r->otherwise;
	set(&l->lent[reach], buf_get(&l->last[reach]));
	return buf_get(&l->lent[reach]);
}

/* The row has this value of a label: @last rules further on may stand for it. */
static void
note(struct carry *c, const struct rules *rs, size_t label, struct str value)
{
	struct carry_last *l;
	size_t i;

	for (i = 0; i < c->lasts; i++) {
		l = &c->last[i];
		if (rs->rule[l->rule].label == label && admits(&rs->rule[l->rule], value))
			l->row = value;
	}
}

/* What the row found, as the rows to come will remember it. */
static void
remember(struct carry *c)
{
	struct carry_last *l;
	size_t i;

	for (i = 0; i < c->lasts; i++) {
		l = &c->last[i];
		if (l->row.n == 0)
			continue;
		set(&l->last[PARAGRAPH], l->row);
		set(&l->last[DOCUMENT], l->row);
	}
}

static void
hold(struct carry_label *l, const struct rules *rs, const struct hit *h)
{
	const struct rule *r = &rs->rule[h->rule];
	int reach = r->scope == SCOPE_PARAGRAPH ? PARAGRAPH : DOCUMENT;

	if (r->kind == VALUE_LAST || r->scope == SCOPE_ROW)
		return;
	l->held[PARAGRAPH].n = 0;
	set(&l->held[reach], h->value);
	l->hit[reach] = *h;
}

static void
prepare(struct carry *c, const struct rules *rs)
{
	size_t i;

	c->labels = rs->labels.n;
	c->label = mem_grow(NULL, c->labels, sizeof(*c->label));
	for (i = 0; i < c->labels; i++)
		c->label[i] = (struct carry_label){ 0 };
	for (i = 0; i < rs->n; i++) {
		if (rs->rule[i].kind != VALUE_LAST)
			continue;
		c->last = mem_more(c->last, c->lasts, &c->last_cap, sizeof(*c->last));
		c->last[c->lasts++] = (struct carry_last){ .rule = i };
	}
}

void
carry_row(struct carry *c, const struct rules *rs, struct hits *hs)
{
	const struct rule *r;
	struct hit *h;
	size_t i;

	if (c->label == NULL)
		prepare(c, rs);
	for (i = 0; i < c->lasts; i++)
		c->last[i].row = (struct str){ NULL, 0 };
	for (i = 0; i < hs->n; i++) {
		h = &hs->h[i];
		r = &rs->rule[h->rule];
		if (r->kind == VALUE_LAST)
			h->value = last_value(c, rs, h->rule);
		if (h->value.n == 0)
			continue;
		note(c, rs, r->label, h->value);
		hold(&c->label[r->label], rs, h);
	}
	remember(c);
}

struct str
carry_held(const struct carry *c, size_t label, const struct hit **h, enum rule_scope *scope)
{
	const struct carry_label *l = &c->label[label];
	int reach = l->held[PARAGRAPH].n > 0 ? PARAGRAPH : DOCUMENT;

	*h = &l->hit[reach];
	*scope = reach == PARAGRAPH ? SCOPE_PARAGRAPH : SCOPE_DOCUMENT;
	return buf_get(&l->held[reach]);
}

void
carry_free(struct carry *c)
{
	size_t i, k;

	for (k = 0; k < 2; k++) {
		for (i = 0; i < c->labels; i++)
			buf_free(&c->label[i].held[k]);
		for (i = 0; i < c->lasts; i++) {
			buf_free(&c->last[i].last[k]);
			buf_free(&c->last[i].lent[k]);
		}
	}
	free(c->label);
	free(c->last);
	buf_free(&c->doc);
	buf_free(&c->para);
	*c = (struct carry){ 0 };
}
