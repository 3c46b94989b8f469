/* tally.c - see tally.h */
#include <stdlib.h>

#include "common/date.h"
#include "number.h"
#include "tally.h"

static const struct {
	const char *name;
	enum tally_kind kind;
	bool counts;		/* works without a column */
} known[] = {
	{ "count", TALLY_COUNT, true }, { "sum", TALLY_SUM, false },
	{ "min", TALLY_MIN, false }, { "max", TALLY_MAX, false },
	{ "median", TALLY_MEDIAN, false }, { "mode", TALLY_MODE, false },
	{ "distinct", TALLY_DISTINCT, false },
	{ "first", TALLY_FIRST, false }, { "last", TALLY_LAST, false },
	{ "share", TALLY_SHARE, true }, { "row-share", TALLY_SHARE_ROW, true },
	{ "column-share", TALLY_SHARE_COLUMN, true },
};

static bool
parse_one(struct str s, const struct tsv *header, struct aggregate *a, char why[ERR_MAX])
{
	size_t open = str_index(s, '('), i;
	bool named = open < s.n && s.p[s.n - 1] == ')';
	struct str name = str_sub(s, 0, open);

	*a = (struct aggregate){ .name = s, .column = TSV_NONE };
	for (i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (str_is(name, known[i].name))
			break;
	if (i == sizeof(known) / sizeof(*known) || (open < s.n && !named))
		return err_set(why, "no aggregate \"%.*s\": there are count, sum, min, max, median, "
		    "mode, distinct, first, last, share, row-share, column-share, each as "
		    "name(column)", (int)(s.n < 64 ? s.n : 64), s.p);
	a->kind = known[i].kind;
	if (named && !tsv_column(header, str_sub(s, open + 1, s.n - 1), &a->column, why))
		return false;
	a->adds = a->kind == TALLY_SUM || (a->kind >= TALLY_SHARE && named);
	if (!named && !known[i].counts)
		return err_set(why, "%s wants a column: %s(value)", known[i].name, known[i].name);
	return true;
}

bool
tally_parse(struct str list, const struct tsv *header, struct aggregates *as,
    char why[ERR_MAX])
{
	struct str piece;

	while (str_next(&list, ',', &piece)) {
		as->a = mem_more(as->a, as->n, &as->cap, sizeof(*as->a));
		if (!parse_one(piece, header, &as->a[as->n], why))
			return false;
		as->n++;
	}
	return true;
}

size_t
tally_new(struct tallies *ts)
{
	ts->t = mem_more(ts->t, ts->n, &ts->cap, sizeof(*ts->t));
	ts->t[ts->n] = (struct tally){ 0 };
	return ts->n++;
}

/* What a tally needs beside itself, from the first time it is asked for. */
static struct tally_more *
more(struct tallies *ts, struct tally *t)
{
	if (t->more == 0) {
		if (ts->more_n >= UINT32_MAX - 1)
			mem_lacks("room for more than 2^32 cells of a cross-table");
		ts->more = mem_more(ts->more, ts->more_n, &ts->more_cap, sizeof(*ts->more));
		ts->more[ts->more_n++] = (struct tally_more){ .last = MAP_NONE };
		t->more = (uint32_t)ts->more_n;
	}
	return &ts->more[t->more - 1];
}

static bool
is_day(struct str s)
{
	struct date d;

	return date_parse(s, &d);
}

static bool
read_slowly(const struct aggregate *a, struct str cell, char why[ERR_MAX])
{
	bool ranks = a->kind == TALLY_MIN || a->kind == TALLY_MAX;
	struct dec d;

	if (ranks ? number_is(cell) || is_day(cell) :
	    a->adds || a->kind == TALLY_MEDIAN ? number_is(cell) && dec_parse(cell, &d) : true)
		return true;
	return err_set(why, "%.*s: \"%.*s\" is no plain number%s", (int)a->name.n, a->name.p,
	    (int)(cell.n < 64 ? cell.n : 64), cell.p, ranks ? " and no date" : "");
}

bool
tally_read(const struct aggregate *a, struct str cell, struct reading *r, char why[ERR_MAX])
{
	r->cell = cell;
	if (cell.n == 0 || a->column == TSV_NONE)
		return true;
	if (a->adds && (r->small = sum_read(cell, &r->number)))
		return true;
	return read_slowly(a, cell, why);
}

static bool
too_long(const struct aggregate *a, char why[ERR_MAX])
{
	return err_set(why, "%.*s: more than %d digits", (int)a->name.n, a->name.p, DEC_DIGITS);
}

/* What the word has no room for: from here on the decimal holds the sum, and the word none. */
static bool
spill(struct tallies *ts, struct tally *t, const struct dec *also)
{
	struct dec word = sum_dec(t->sum), *sum = &more(ts, t)->sum;

	t->sum = (struct sum){ 0 };
	return dec_add(sum, &word, sum) && dec_add(sum, also, sum);
}

static bool
add_number(struct tallies *ts, struct tally *t, const struct reading *r)
{
	struct dec d;

	return (r->small && t->more == 0 && sum_add(&t->sum, r->number)) ||
	    (dec_parse(r->cell, &d) && spill(ts, t, &d));
}

static bool
may_keep(struct tallies *ts, char why[ERR_MAX])
{
	if (ts->most == 0 || ts->kept++ < ts->most)
		return true;
	return err_set(why, "more than %zu cells to keep for median, mode or distinct: "
	    "--max-rows allows more", ts->most);
}

/* Is the cell to take the place of the one kept? */
static bool
is_better(const struct tally_more *m, enum tally_kind kind, struct str cell, size_t record)
{
	int order;

	if (kind == TALLY_FIRST || kind == TALLY_LAST)
		return kind == TALLY_FIRST ? record < m->at : record >= m->at;
	order = number_strict(cell, buf_get(&m->text));
	return kind == TALLY_MIN ? order < 0 : order > 0;
}

static void
keep(struct tally_more *m, struct str cell, size_t at)
{
	m->at = at;
	m->text.n = 0;
	buf_str(&m->text, cell);
}

/* The one that is first, last, least or greatest; `record` is where it stands. */
static bool
keep_best(struct tally *t, struct tally_more *m, enum tally_kind kind, struct str cell,
    size_t record, char why[ERR_MAX])
{
	bool ranks = kind == TALLY_MIN || kind == TALLY_MAX;

	if (t->n > 0 && ranks && number_is(cell) != number_is(buf_get(&m->text)))
		return err_set(why, "numbers and dates in one column have no least and no greatest");
	if (t->n == 0 || is_better(m, kind, cell, record))
		keep(m, cell, record);
	t->n++;
	return true;
}

/*
 * Count a cell among the different ones; the most frequent, of several the least, is
 * kept.  True where it is new.
 */
static bool
keep_different(struct tallies *ts, size_t number, struct str cell, size_t times)
{
	struct tally *t = &ts->t[number];
	struct tally_more *m = more(ts, t);
	bool fresh;
	size_t i;

	ts->key.n = 0;
	buf_size(&ts->key, number);
	buf_byte(&ts->key, '\t');
	buf_str(&ts->key, cell);
	i = map_add(&ts->seen, buf_get(&ts->key), &fresh);
	if (fresh) {
		ts->times = mem_more(ts->times, i, &ts->times_cap, sizeof(*ts->times));
		ts->before = mem_more(ts->before, i, &ts->before_cap, sizeof(*ts->before));
		ts->times[i] = 0;
		ts->before[i] = m->last;
		m->last = i;
		t->n++;
	}
	ts->times[i] += times;
	if (ts->times[i] > m->at ||
	    (ts->times[i] == m->at && number_strict(cell, buf_get(&m->text)) < 0))
		keep(m, cell, ts->times[i]);
	return fresh;
}

bool
tally_add(struct tallies *ts, size_t number, const struct aggregate *a,
    const struct reading *r, char why[ERR_MAX])
{
	struct tally *t = &ts->t[number];
	struct buf *text;

	if (a->column != TSV_NONE && r->cell.n == 0)
		return true;
	switch (a->kind) {
	case TALLY_MIN:
	case TALLY_MAX:
	case TALLY_FIRST:
	case TALLY_LAST:
		return keep_best(t, more(ts, t), a->kind, r->cell, ts->records, why);
	case TALLY_MODE:
	case TALLY_DISTINCT:
		return !keep_different(ts, number, r->cell, 1) || may_keep(ts, why);
	case TALLY_MEDIAN:
		text = &more(ts, t)->text;
		buf_str(text, r->cell);
		buf_byte(text, '\n');
		t->n++;
		return may_keep(ts, why);
	default:
		t->n++;
		return !a->adds || add_number(ts, t, r) || too_long(a, why);
	}
}

/* All different cells of a tally, as often as each came. */
static void
pour_different(struct tallies *ts, size_t into, size_t from)
{
	struct buf copy = { 0 };
	struct str cell;
	size_t i;

	for (i = ts->more[ts->t[from].more - 1].last; i != MAP_NONE; i = ts->before[i]) {
		cell = map_key(&ts->seen, i);
		copy.n = 0;
		buf_str(&copy, str_from(cell, str_index(cell, '\t') + 1));
		keep_different(ts, into, buf_get(&copy), ts->times[i]);
	}
	buf_free(&copy);
}

static bool
pour_sum(struct tallies *ts, struct tally *to, const struct tally *t)
{
	struct dec d = t->more > 0 ? ts->more[t->more - 1].sum : sum_dec(t->sum);

	return (t->more == 0 && to->more == 0 && sum_add(&to->sum, t->sum)) || spill(ts, to, &d);
}

bool
tally_pour(struct tallies *ts, size_t into, size_t from, const struct aggregate *a,
    char why[ERR_MAX])
{
	struct tally *to = &ts->t[into], *t = &ts->t[from];
	struct tally_more *into_more;
	struct str text;

	if (t->n == 0)
		return true;
	switch (a->kind) {
	case TALLY_MODE:
	case TALLY_DISTINCT:
		pour_different(ts, into, from);
		return true;
	case TALLY_MIN:
	case TALLY_MAX:
	case TALLY_FIRST:
	case TALLY_LAST:
		into_more = more(ts, to);
		text = buf_get(&ts->more[t->more - 1].text);
		return keep_best(to, into_more, a->kind, text, ts->more[t->more - 1].at, why);
	case TALLY_MEDIAN:
		into_more = more(ts, to);
		buf_str(&into_more->text, buf_get(&ts->more[t->more - 1].text));
		to->n += t->n;
		return true;
	default:
		to->n += t->n;
		return !a->adds || pour_sum(ts, to, t) || too_long(a, why);
	}
}

void
tally_free(struct tallies *ts)
{
	size_t i;

	for (i = 0; i < ts->more_n; i++)
		buf_free(&ts->more[i].text);
	free(ts->more);
	free(ts->t);
	free(ts->times);
	free(ts->before);
	buf_free(&ts->key);
	map_free(&ts->seen);
	*ts = (struct tallies){ 0 };
}
