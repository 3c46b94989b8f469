/* record.c - what a row becomes: itself with its labels, or a row for each match. */
#include "cmd/tag/explain.h"
#include "cmd/tag/tagger.h"

/* All values of a label, in the order of the text, each once. */
static void
put_values(const struct tagger *t, size_t label, struct buf *out)
{
	struct map seen = { 0 };
	const struct hit *h;
	bool fresh;
	size_t i;

	for (i = t->first[label]; i < t->hits.n; i++) {
		h = &t->hits.h[i];
		if (h->value.n == 0 || t->rules->rule[h->rule].label != label)
			continue;
		(void)map_add(&seen, h->value, &fresh);
		if (fresh && seen.n > 1)
			buf_byte(out, '|');
		if (fresh)
			buf_str(out, h->value);
	}
	map_free(&seen);
}

struct str
tagger_other(const struct tagger *t, const struct tagger_row *r, size_t label, struct other *o)
{
	size_t i;

	*o = (struct other){ .from = FROM_COLUMN };
	o->value = tagger_cell(r, t->at.label[label]);
	if (o->value.n > 0)
		return o->value;
	*o = (struct other){ .from = FROM_ROWS };
	o->value = carry_held(&t->carry, label, &o->hit, &o->scope);
	for (i = 0; i < t->fallbacks && o->value.n == 0; i++)
		if (t->fallback[i].label_at == label)
			*o = (struct other){ .from = FROM_DEFAULT, .column = t->fallback[i].column,
			    .value = tagger_cell(r, t->fallback[i].column_at) };
	return o->value;
}

static void
put_label(const struct tagger *t, const struct tagger_row *r, size_t label, struct buf *out)
{
	struct other o;

	if (tagger_lacks(t, r, label))
		buf_str(out, tagger_other(t, r, label, &o));
	else if (r->figure)
		buf_str(out, t->hits.h[t->chosen[label]].value);
	else if (t->count[label] == 1)
		buf_str(out, t->hits.h[t->first[label]].value);
	else
		put_values(t, label, out);
}

static void
put_row(const struct tagger *t, const struct tagger_row *r, struct buf *out)
{
	size_t i;

	for (i = 0; i < r->record->n; i++) {
		if (i > 0)
			buf_byte(out, '\t');
		if (t->at.label_of[i] != TSV_NONE)
			put_label(t, r, t->at.label_of[i], out);
		else
			buf_str(out, r->record->f[i]);
	}
	for (i = 0; i < t->rules->labels.n; i++)
		if (t->at.label[i] == TSV_NONE) {
			buf_byte(out, '\t');
			put_label(t, r, i, out);
		}
}

/* The cells of the input, and those of a match up to its words. */
static void
put_found(const struct tagger *t, const struct tagger_row *r, size_t label, struct str value,
    struct str words, struct buf *out)
{
	const struct str field[] = { map_key(&t->rules->labels, label), value, words };
	size_t i;

	for (i = 0; i < r->record->n; i++) {
		buf_str(out, r->record->f[i]);
		buf_byte(out, '\t');
	}
	for (i = 0; i < sizeof(field) / sizeof(*field); i++) {
		buf_str(out, field[i]);
		buf_byte(out, '\t');
	}
}

/* Where what gave the value stands, and what it is called. */
static void
put_rule(const struct tagger *t, const struct hit *h, struct buf *out)
{
	hit_place(t->rules, h, out);
	buf_byte(out, '\t');
	hit_name(t->rules, h, out);
}

void
tagger_match(const struct tagger *t, const struct tagger_row *r, const struct hit *h,
    struct buf *out)
{
	put_found(t, r, t->rules->rule[h->rule].label, h->value, str_sub(r->text, h->from, h->to), out);
	buf_size(out, r->base + h->from);
	buf_byte(out, '\t');
	buf_size(out, r->base + h->to);
	buf_byte(out, '\t');
	put_rule(t, h, out);
}

void
tagger_unmatched(const struct tagger *t, const struct tagger_row *r, size_t label,
    const struct other *o, struct buf *out)
{
	put_found(t, r, label, o->value, STR(""), out);
	buf_puts(out, "\t\t");
	if (o->from == FROM_ROWS)
		put_rule(t, o->hit, out);
	else
		buf_byte(out, '\t');
}

static bool
next_match(struct tagger *t, struct tagger_row *r, struct buf *out)
{
	while (r->next < t->hits.n && !tagger_given(t, r, r->next))
		r->next++;
	if (r->next == t->hits.n)
		return false;
	tagger_match(t, r, &t->hits.h[r->next++], out);
	return true;
}

bool
tagger_record(struct tagger *t, struct buf *out)
{
	struct tagger_row *r = &t->row;

	out->n = 0;
	if (t->explain)
		return explain_next(t, r, out);
	if (t->matches)
		return next_match(t, r, out);
	if (r->next++ > 0)
		return false;
	put_row(t, r, out);
	return true;
}
