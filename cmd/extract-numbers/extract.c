/* extract.c - from a row to its figures' columns. */
#include "extract.h"

#include <stdlib.h>

const char *const extract_columns[EXTRACT_COLUMNS] = {
	"quote", "from", "to", "kind", "value", "low", "high", "unit", "counted", "head",
	"modifier", "scope", "when", "dated",
};

bool
extract_kinds(struct str list, uint32_t *kinds, char why[ERR_MAX])
{
	struct str name;
	enum kind k;

	for (*kinds = 0; str_next(&list, ',', &name);) {
		if (str_is(name, "all")) {
			*kinds = UINT32_MAX;
			continue;
		}
		for (k = 0; k < KIND_N && !str_is(name, kind_name[k]); k++)
			;
		if (k == KIND_N)
			return err_set(why, "no kind \"%.*s\"", (int)name.n, name.p);
		*kinds |= (uint32_t)1 << k;
	}
	return true;
}

bool
extract_approx(struct str rule, struct approx *how, char why[ERR_MAX])
{
	struct dec d;

	*how = (struct approx){ 0 };
	if (str_is(rule, "digit"))
		return true;
	how->percent = true;
	if (!str_ends(rule, STR("%")) || !dec_parse(str_sub(rule, 0, rule.n - 1), &d) ||
	    !dec_shift(&d, -2, &how->share) || d.neg)
		return err_set(why, "want \"digit\" or a share such as 5%%, not \"%.*s\"",
		    (int)rule.n, rule.p);
	return true;
}

/* An offset: digits only, empty where the column is not there. */
static bool
offset(struct str s, size_t *n)
{
	size_t i;

	for (*n = 0, i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9' || *n > SIZE_MAX / 10 - 1)
			return false;
		*n = *n * 10 + (size_t)(s.p[i] - '0');
	}
	return true;
}

static void
find(struct figures *fs, struct str text, struct str lang, const struct approx *how)
{
	fs->buf.n = 0;
	lex_split(text, lexicon_get(lang), &fs->tokens);
	figures_find(fs);
	if (fs->n == 0)
		return;
	figures_clauses(fs, lang);
	figures_nouns(fs);
	figures_bounds(fs, how);
	figures_scopes(fs);
	figures_when(fs);
}

bool
extract_row(struct extract *x, const struct row *row, size_t *n, char why[ERR_MAX])
{
	struct figures *fs = &x->figures;
	size_t end, i;

	if (row->doc.n == 0 || !str_eq(row->doc, buf_get(&x->doc))) {
		fs->carried_from = fs->carried_to = (struct date){ 0 };
		x->doc.n = 0;
		buf_str(&x->doc, row->doc);
	}
	fs->today = (struct date){ 0 };
	if (row->date.n > 0 && !date_parse(row->date, &fs->today))
		return err_set(why, "no date (want YYYY-MM-DD): \"%.*s\"",
		    (int)(row->date.n < 40 ? row->date.n : 40), row->date.p);
	if (!offset(row->start, &x->start) || !offset(row->end, &end))
		return err_set(why, "start or end is no number");
	if (row->end.n == 0 || end < x->start || end - x->start != row->text.n)
		x->start = 0;
	x->text = row->text;
	find(fs, row->text, row->lang, &x->approx);
	for (*n = 0, i = 0; i < fs->n; i++)
		if (x->kinds >> fs->f[i].kind & 1) {
			x->shown = mem_more(x->shown, *n, &x->shown_cap, sizeof(*x->shown));
			x->shown[(*n)++] = i;
		}
	return true;
}

static void
put(struct buf *b, struct str s)
{
	buf_byte(b, '\t');
	buf_str(b, s);
}

static void
put_bound(struct buf *b, const struct bound *d)
{
	buf_byte(b, '\t');
	if (d->is)
		dec_format(&d->d, b);
}

static void
put_value(const struct extract *x, const struct figure *f, struct buf *b)
{
	const struct figures *fs = &x->figures;

	if (f->kind == TIME)
		put(b, str_sub(buf_get(&fs->buf), f->head, f->head + f->head_n));
	else if (f->kind == DATE_KIND && f->date.resolved) {
		buf_byte(b, '\t');
		span_format(f->date.span, b);
	} else
		put_bound(b, &f->value);
}

void
extract_write(const struct extract *x, size_t i, struct buf *b)
{
	static const char *const scope[] = { "", "each", "total" };
	static const char *const dated[] = { "", "clause", "carried", "document" };
	const struct figures *fs = &x->figures;
	const struct figure *f;
	size_t k;

	if (i == SIZE_MAX) {
		for (k = 0; k < EXTRACT_COLUMNS; k++)
			buf_byte(b, '\t');
		return;
	}
	f = &fs->f[x->shown[i]];
	put(b, str_sub(x->text, f->quote.from, f->quote.to));
	buf_byte(b, '\t');
	buf_size(b, x->start + f->quote.from);
	buf_byte(b, '\t');
	buf_size(b, x->start + f->quote.to);
	put(b, str_of(kind_name[f->kind]));
	put_value(x, f, b);
	put_bound(b, &f->low);
	put_bound(b, &f->high);
	put(b, f->unit);
	put(b, str_sub(x->text, f->counted.from, f->counted.to));
	put(b, f->kind == TIME ? STR("") :
	    str_sub(buf_get(&fs->buf), f->head, f->head + f->head_n));
	put(b, str_of(modifier_name[f->modifier]));
	put(b, str_of(scope[f->scope]));
	buf_byte(b, '\t');
	if (f->dated != UNDATED)
		span_format(f->when, b);
	put(b, str_of(dated[f->dated]));
}

void
extract_free(struct extract *x)
{
	struct figures *fs = &x->figures;

	free(fs->f);
	lex_free(&fs->tokens);
	words_free(&fs->words);
	clauses_free(&fs->clauses);
	buf_free(&fs->buf);
	buf_free(&x->doc);
	free(x->shown);
}
