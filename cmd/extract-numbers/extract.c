/* extract.c - from a row to its figures' columns. */
#include "extract.h"

#include <stdlib.h>

enum { QUOTE_MAX = 40 };	/* bytes of a bad value in a message */

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
	fs->buf.n = fs->n = 0;
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
extract_open(struct extract *x, const struct tsv *header, char why[ERR_MAX])
{
	if (!lexicon_has(str_of(x->lang)))
		return err_set(why, "no language \"%s\"", x->lang);
	if (!tsv_column(header, str_of(x->column), &x->at.text, why))
		return false;
	x->at.date = tsv_find(header, STR("date"));
	if (x->date != NULL && !tsv_column(header, str_of(x->date), &x->at.date, why))
		return false;
	x->at.lang = tsv_find(header, STR("lang"));
	x->at.doc = tsv_find(header, STR("doc"));
	x->at.start = tsv_find(header, STR("start"));
	x->at.end = tsv_find(header, STR("end"));
	return true;
}

/* A field, empty where the table has no such column. */
static struct str
field(const struct tsv *rec, size_t column)
{
	return column == TSV_NONE ? STR("") : rec->f[column];
}

/* Forget what another document carried. */
static void
turn_to(struct extract *x, struct str doc)
{
	struct figures *fs = &x->figures;

	if (str_eq(doc, buf_get(&x->doc)))
		return;
	fs->carried_from = fs->carried_to = (struct date){ 0 };
	x->doc.n = 0;
	buf_str(&x->doc, doc);
}

/* The document's date and the offset of the text in it. */
static bool
place(struct extract *x, const struct tsv *rec, size_t *start, char why[ERR_MAX])
{
	struct str date = field(rec, x->at.date), text = field(rec, x->at.text);
	struct str from = field(rec, x->at.start), to = field(rec, x->at.end);
	struct str doc = x->at.doc == TSV_NONE ? STR("the row") : rec->f[x->at.doc];
	size_t end;
	bool ok = true;

	x->figures.today = (struct date){ 0 };
	if (date.n > 0 && !date_parse(date, &x->figures.today))
		ok = err_set(why, "%.*s: no date: \"%.*s\"; what is read is 2025-05-29 and 29 May 2025",
		    (int)(doc.n < QUOTE_MAX ? doc.n : QUOTE_MAX), doc.p,
		    (int)(date.n < QUOTE_MAX ? date.n : QUOTE_MAX), date.p);
	if (!offset(from, start) || !offset(to, &end)) {
		ok = err_set(why, "start or end is no number");
		*start = end = 0;
	}
	if (from.n == 0 || to.n == 0 || end < *start || end - *start != text.n)
		*start = 0;
	x->bad += !ok;
	return ok || x->skip_bad;
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

/* `own`: what the figure has in the row's buffer, of a time its value. */
static void
put_value(const struct figure *f, struct str own, struct buf *b)
{
	if (f->kind == TIME)
		put(b, own);
	else if (f->kind == DATE_KIND && f->date.resolved) {
		buf_byte(b, '\t');
		span_format(f->date.span, b);
	} else
		put_bound(b, &f->value);
}

/* The columns of a figure, each behind a TAB. */
static void
put_figure(const struct extract *x, const struct figure *f, size_t start, struct buf *b)
{
	static const char *const scope[] = { "", "each", "total" };
	static const char *const dated[] = { "", "clause", "carried", "document" };
	const struct figures *fs = &x->figures;
	struct str text = fs->tokens.text, own;

	own = str_sub(buf_get(&fs->buf), f->head, f->head + f->head_n);
	put(b, str_sub(text, f->quote.from, f->quote.to));
	buf_byte(b, '\t');
	buf_size(b, start + f->quote.from);
	buf_byte(b, '\t');
	buf_size(b, start + f->quote.to);
	put(b, str_of(kind_name[f->kind]));
	put_value(f, own, b);
	put_bound(b, &f->low);
	put_bound(b, &f->high);
	put(b, f->unit);
	if (f->per_n > 0) {
		buf_byte(b, '/');
		buf_str(b, str_sub(buf_get(&fs->buf), f->per, f->per + f->per_n));
	}
	put(b, str_sub(text, f->counted.from, f->counted.to));
	put(b, f->kind == TIME ? STR("") : own);
	put(b, str_of(modifier_name[f->modifier]));
	put(b, str_of(scope[f->scope]));
	buf_byte(b, '\t');
	if (f->dated != UNDATED)
		span_format(f->when, b);
	put(b, str_of(dated[f->dated]));
}

bool
extract_row(struct extract *x, const struct tsv *rec, char why[ERR_MAX])
{
	struct str lang = field(rec, x->at.lang);

	turn_to(x, field(rec, x->at.doc));
	if (!place(x, rec, &x->start, why))
		return false;
	find(&x->figures, field(rec, x->at.text), lang.n > 0 ? lang : str_of(x->lang), &x->approx);
	x->next = 0;
	x->pass = x->keep;
	return true;
}

bool
extract_next(struct extract *x, struct buf *b)
{
	const struct figures *fs = &x->figures;
	const struct figure *f;
	size_t i;

	while (x->next < fs->n) {
		f = &fs->f[x->next++];
		if ((x->kinds >> f->kind & 1) == 0)
			continue;
		x->pass = false;
		put_figure(x, f, x->start, b);
		return true;
	}
	if (!x->pass)
		return false;
	x->pass = false;
	for (i = 0; i < EXTRACT_COLUMNS; i++)
		buf_byte(b, '\t');
	return true;
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
}
