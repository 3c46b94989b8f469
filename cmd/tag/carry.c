/* carry.c - values that outlive their row. */
#include "cmd/tag/carry.h"

#include <stdlib.h>

enum { PARAGRAPH, DOCUMENT };

static void
forget(struct carry *c, int reach)
{
	size_t i;

	for (i = 0; i < c->labels; i++)
		c->label[i].held[reach].n = c->label[i].last[reach].n = 0;
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

/* The value that @last stands for: this row's own last one, else what is remembered. */
static struct str
last_value(struct carry_label *l, enum rule_scope scope)
{
	int reach = scope == SCOPE_PARAGRAPH ? PARAGRAPH : DOCUMENT;

	if (l->row.n > 0 || scope == SCOPE_ROW)
		return l->row;
	set(&l->lent[reach], buf_get(&l->last[reach]));
	return buf_get(&l->lent[reach]);
}

/* What the row found, as the rows to come will remember it. */
static void
remember(struct carry_label *l, const struct rule *r, struct str value)
{
	if (r->kind != VALUE_LAST && r->scope != SCOPE_ROW) {
		l->held[PARAGRAPH].n = 0;
		set(&l->held[r->scope == SCOPE_PARAGRAPH ? PARAGRAPH : DOCUMENT], value);
	}
	set(&l->last[PARAGRAPH], value);
	set(&l->last[DOCUMENT], value);
}

static void
begin_row(struct carry *c, size_t labels)
{
	size_t i;

	if (c->label == NULL) {
		c->labels = labels;
		c->label = mem_grow(NULL, labels, sizeof(*c->label));
		for (i = 0; i < labels; i++)
			c->label[i] = (struct carry_label){ 0 };
	}
	for (i = 0; i < labels; i++)
		c->label[i].row = (struct str){ NULL, 0 };
}

void
carry_row(struct carry *c, const struct rules *rs, struct hits *hs)
{
	const struct rule *r;
	struct carry_label *l;
	size_t i;

	begin_row(c, rs->labels.n);
	for (i = 0; i < hs->n; i++) {
		r = &rs->rule[hs->h[i].rule];
		l = &c->label[r->label];
		if (r->kind == VALUE_LAST)
			hs->h[i].value = last_value(l, r->scope);
		if (hs->h[i].value.n > 0)
			l->row = hs->h[i].value;
	}
	for (i = 0; i < hs->n; i++) {
		r = &rs->rule[hs->h[i].rule];
		if (hs->h[i].value.n > 0)
			remember(&c->label[r->label], r, hs->h[i].value);
	}
}

struct str
carry_held(const struct carry *c, size_t label)
{
	const struct carry_label *l = &c->label[label];

	return buf_get(&l->held[l->held[PARAGRAPH].n > 0 ? PARAGRAPH : DOCUMENT]);
}

void
carry_free(struct carry *c)
{
	size_t i, k;

	for (i = 0; i < c->labels; i++)
		for (k = 0; k < 2; k++) {
			buf_free(&c->label[i].held[k]);
			buf_free(&c->label[i].last[k]);
			buf_free(&c->label[i].lent[k]);
		}
	free(c->label);
	buf_free(&c->doc);
	buf_free(&c->para);
	*c = (struct carry){ 0 };
}
