/* tagger.c - label rows. */
#include "cmd/tag/tagger.h"

#include <inttypes.h>
#include <stdlib.h>

static bool
read_offset(struct str s, size_t *n)
{
	size_t i;

	for (i = *n = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9' || *n > (SIZE_MAX - 9) / 10)
			return false;
		*n = *n * 10 + (size_t)(s.p[i] - '0');
	}
	return s.n > 0;
}

/* Offsets count from `start` where start and end hold exactly the text between them. */
static size_t
base(const struct tagger *t, const struct tagger_row *r)
{
	size_t start, end;

	if (!read_offset(tagger_cell(r, t->at.start), &start))
		return 0;
	if (t->at.end == TSV_NONE)
		return start;
	return read_offset(tagger_cell(r, t->at.end), &end) && end >= start &&
	    end - start == r->text.n ? start : 0;
}

/* Does the text differ from the row before, or its place?  Then remember them. */
static bool
is_new(struct tagger *t, const struct tagger_row *r)
{
	const size_t part[] = {
		t->at.text, t->at.start, t->at.para, t->at.doc, t->at.lang, t->at.date,
	};
	enum { PARTS = sizeof(part) / sizeof(*part) };
	struct str s, was = buf_get(&t->seen);
	size_t i, at;
	bool same = t->begun;

	for (i = at = 0; i < PARTS && same; at += t->seen_n[i++]) {
		s = tagger_cell(r, part[i]);
		same = s.n == t->seen_n[i] && str_eq(s, str_sub(was, at, at + s.n));
	}
	if (same)
		return false;
	t->begun = true;
	for (i = t->seen.n = 0; i < PARTS; i++) {
		s = tagger_cell(r, part[i]);
		t->seen_n[i] = s.n;
		buf_str(&t->seen, s);
	}
	return true;
}

/* The day of the row, where there are names that hold for a time.  False: it is none. */
static bool
read_day(struct tagger *t, struct tagger_row *r, char why[ERR_MAX])
{
	struct str date = tagger_cell(r, t->at.date);

	t->hits.days = NULL;
	if (date.n == 0)
		return true;
	if (!span_parse(date, &t->days))
		return err_set(why, "date \"%.*s\": some names hold for a time only, and this is no "
		    "day, month or year", (int)(date.n < 80 ? date.n : 80), date.p);
	t->hits.days = &t->days;
	return true;
}

/* Match the text, and let its paragraph and document remember. */
static void
read_row(struct tagger *t, const struct tagger_row *r)
{
	struct str para = tagger_cell(r, t->at.para);
	size_t i, label;

	t->hits.reader.lang = tagger_cell(r, t->at.lang);
	match_run(t->rules, r->text, &t->hits);
	carry_enter(&t->carry, tagger_cell(r, t->at.doc), t->at.para != TSV_NONE ? &para : NULL);
	carry_row(&t->carry, t->rules, &t->hits);
	if (t->hits.misses > 1)
		qsort(t->hits.miss, t->hits.misses, sizeof(*t->hits.miss), hit_order);
	for (i = 0; i < t->rules->labels.n; i++)
		t->count[i] = t->values[i] = 0;
	for (i = 0; i < t->hits.n; i++) {
		label = t->rules->rule[t->hits.h[i].rule].label;
		t->values[label] += t->hits.h[i].value.n > 0;
		if (hit_says(t->rules, &t->hits.h[i]) && t->count[label]++ == 0)
			t->first[label] = i;
	}
	t->in_clauses = false;
}

/* Is the row a figure's?  Then choose its values.  False: its offsets are bad. */
static bool
read_figure(struct tagger *t, struct tagger_row *r, char why[ERR_MAX])
{
	struct str fc = tagger_cell(r, t->at.from), tc = tagger_cell(r, t->at.to);
	size_t from, to;

	if (fc.n == 0)
		return true;
	if (!read_offset(fc, &from) || !read_offset(tc, &to) || from < r->base || to < from ||
	    to - r->base > r->text.n)
		return err_set(why, "offsets \"%.*s\" and \"%.*s\" are not in the text, which is "
		    "%zu bytes from %zu on", (int)(fc.n < 80 ? fc.n : 80), fc.p,
		    (int)(tc.n < 80 ? tc.n : 80), tc.n > 0 ? tc.p : "", r->text.n, r->base);
	if (!t->in_clauses)
		sentence_read(&t->sentence, r->text, tagger_cell(r, t->at.lang));
	t->in_clauses = true;
	r->from = from - r->base;
	r->to = to - r->base;
	choose(&t->sentence, r->from, r->to, t->rules, &t->hits, t->chosen);
	r->figure = true;
	return true;
}

bool
tagger_row(struct tagger *t, const struct tsv *record, char why[ERR_MAX])
{
	struct tagger_row *r = &t->row;

	*r = (struct tagger_row){ .record = record, .text = record->f[t->at.text] };
	r->base = base(t, r);
	if (!read_day(t, r, why)) {
		t->undated++;
		if (!t->skip_bad)
			return false;
	}
	if (is_new(t, r))
		read_row(t, r);
	else
		t->hits.losses = 0;	/* told already */
	if (read_figure(t, r, why))
		return true;
	t->bad++;
	return t->skip_bad;
}

bool
tagger_fault(struct tagger *t, char why[ERR_MAX])
{
	const struct given_up *g;
	const struct rule *r;

	if (t->hits.losses == 0)
		return false;
	g = &t->hits.lost[--t->hits.losses];
	r = &t->rules->rule[g->rule];
	err_set(why, "the rule at %s:%" PRIu64 " gave up: %s", r->file, r->line, g->why);
	t->lost++;
	return true;
}

/* "what: n" behind what was said before, if there were some. */
static void
count(struct buf *said, const char *what, size_t n)
{
	if (n == 0)
		return;
	buf_puts(said, said->n > 0 ? "; " : "");
	buf_puts(said, what);
	buf_puts(said, ": ");
	buf_size(said, n);
}

bool
tagger_summary(const struct tagger *t, char why[ERR_MAX])
{
	struct buf said = { 0 };
	bool any;

	count(&said, "searches given up", t->lost);
	count(&said, "rows with bad offsets, labelled as whole sentences", t->bad);
	count(&said, "rows with a bad date, given the names of all times", t->undated);
	any = said.n > 0;
	if (any)
		err_set(why, "%.*s", (int)said.n, said.p);
	buf_free(&said);
	return any;
}
