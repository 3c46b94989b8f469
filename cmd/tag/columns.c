/* columns.c - the columns that tag reads, and those it adds. */
#include <stdlib.h>

#include "cmd/tag/tagger.h"

static const char *const match_columns[] = {
	"match_label", "match_value", "match", "match_from", "match_to", "match_rule",
	"match_id", "outcome", "reason",
};

enum { EXPLAIN_COLUMNS = sizeof(match_columns) / sizeof(*match_columns), MATCH_COLUMNS = EXPLAIN_COLUMNS - 2 };

void
tagger_default(struct tagger *t, const char *option)
{
	struct str s = str_of(option);
	size_t i = str_index(s, '=');

	t->fallback = mem_more(t->fallback, t->fallbacks, &t->fallback_cap,
	    sizeof(*t->fallback));
	t->fallback[t->fallbacks++] = (struct tagger_default){
		.label = str_sub(s, 0, i), .column = str_from(s, i + 1),
	};
}

static bool
open_defaults(struct tagger *t, const struct tsv *header, char why[ERR_MAX])
{
	struct tagger_default *d;
	size_t i;

	for (i = 0; i < t->fallbacks; i++) {
		d = &t->fallback[i];
		d->label_at = map_find(&t->rules->labels, d->label);
		if (d->label_at == MAP_NONE)
			return err_set(why, "--default wants label=column, and no rule gives a "
			    "label \"%.*s\"", (int)d->label.n, d->label.p);
		if (d->column.n == 0)
			return err_set(why, "--default %.*s: label=column is wanted", (int)d->label.n,
			    d->label.p);
		if (!tsv_column(header, d->column, &d->column_at, why))
			return false;
	}
	return true;
}

static bool
open_around(struct tagger *t, const struct tsv *header, char why[ERR_MAX])
{
	struct str around = str_of(t->around);
	size_t comma = str_index(around, ',');

	if (comma == 0 || comma + 1 >= around.n)
		return err_set(why, "-a wants two columns, as in from,to");
	return tsv_column(header, str_sub(around, 0, comma), &t->at.from, why) &&
	    tsv_column(header, str_from(around, comma + 1), &t->at.to, why);
}

/* A label whose column is there is written into it, any other is added. */
static bool
open_labels(struct tagger *t, const struct tsv *header, const char *prefix, char why[ERR_MAX])
{
	size_t n = t->rules->labels.n, i, column;
	struct buf name = { 0 };
	bool ok = true;

	t->names = mem_grow(NULL, n, sizeof(*t->names));
	for (i = 0; i < n && ok; i++) {
		name.n = 0;
		buf_puts(&name, prefix != NULL ? prefix : "");
		buf_str(&name, map_key(&t->rules->labels, i));
		column = t->matches && !t->explain ? TSV_NONE : tsv_find(header, buf_get(&name));
		if (column != TSV_NONE) {
			ok = tsv_column(header, buf_get(&name), &column, why);
			t->at.label_of[column] = i;
		} else
			t->names[t->names_n++] = mem_dup(map_key(&t->rules->labels, i));
		t->at.label[i] = column;
	}
	buf_free(&name);
	return ok;
}

static size_t *
none(size_t n)
{
	size_t *a = mem_grow(NULL, n, sizeof(*a));
	size_t i;

	for (i = 0; i < n; i++)
		a[i] = TSV_NONE;
	return a;
}

bool
tagger_open(struct tagger *t, const struct tsv *header, const char *prefix, char why[ERR_MAX])
{
	size_t labels = t->rules->labels.n;

	t->at = (struct tagger_columns){
		.from = TSV_NONE, .to = TSV_NONE,
		.start = tsv_find(header, STR("start")), .end = tsv_find(header, STR("end")),
		.doc = tsv_find(header, STR("doc")), .para = tsv_find(header, STR("para")),
		.lang = tsv_find(header, STR("lang")),
		.date = t->rules->gazetteer.dated ? tsv_find(header, STR("date")) : TSV_NONE,
		.label = none(labels), .label_of = none(header->n), .n = header->n,
	};
	t->first = none(labels);
	t->count = none(labels);
	t->values = none(labels);
	t->chosen = none(labels);
	if (!tsv_column(header, str_of(t->column), &t->at.text, why) ||
	    (t->around != NULL && !open_around(t, header, why)) ||
	    !open_defaults(t, header, why) || !open_labels(t, header, prefix, why))
		return false;
	t->added = t->matches ? match_columns : (const char *const *)t->names;
	t->added_n = t->explain ? EXPLAIN_COLUMNS : t->matches ? MATCH_COLUMNS : t->names_n;
	t->hits.keep = t->explain;
	return true;
}

void
tagger_free(struct tagger *t)
{
	size_t i;

	for (i = 0; i < t->names_n; i++)
		free(t->names[i]);
	free(t->names);
	free(t->fallback);
	free(t->at.label);
	free(t->at.label_of);
	free(t->first);
	free(t->count);
	free(t->values);
	free(t->chosen);
	hits_free(&t->hits);
	carry_free(&t->carry);
	sentence_free(&t->sentence);
	buf_free(&t->seen);
}
