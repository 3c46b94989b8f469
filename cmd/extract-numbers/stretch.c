/* stretch.c - lengths of time that say when. */
#include "stretch.h"

enum {
	WEEK = 7,
	STRETCH_MAX = 60,	/* days; months are too coarse to count back */
	REACH = 24,		/* tokens from "will" to "in two days" */
};

/* Whole days, or weeks as days; 0: neither. */
static int
days_of(const struct figure *f)
{
	int days = str_is(f->unit, "day") ? 1 : str_is(f->unit, "week") ? WEEK : 0;
	int64_t n;

	if (f->kind != DURATION || f->modifier != EXACT || !dec_small(&f->left.value, &n) ||
	    n < 1 || n > STRETCH_MAX || n * days > STRETCH_MAX)
		return 0;
	return (int)n * days;
}

enum back { NOT_BACK, AS_CARRIED, FROM_THEN, FROM_TODAY };

/* "in" before the number, "over the past"; or "over", which tells not where it ends. */
static enum back
introduced(const struct tokens *ts, const struct figure *f)
{
	const struct sense *s;
	bool past = false;
	size_t at = f->first, first;

	if ((s = lex_before(ts, at, RELATIVE, &first)) != NULL) {
		if (s->n >= 0)
			return NOT_BACK;	/* in the next two days */
		past = true;
		at = first;
	}
	if (lex_before(ts, at, ARTICLE, &first) != NULL)
		at = first;
	if ((s = lex_before(ts, at, DURING, NULL)) == NULL)
		return NOT_BACK;
	return past ? FROM_TODAY : s->n == 1 ? FROM_THEN : AS_CARRIED;
}

/* Will it be so?  Told by a word of the clause before it. */
static bool
to_come(const struct tokens *ts, const struct figure *f)
{
	size_t i;

	for (i = f->first; i > 0 && f->first - i < REACH && ts->t[i - 1].from >= f->clause.from; i--)
		if (lex_is(ts, i - 1, FUTURE))
			return true;
	return false;
}

bool
stretch_of(const struct figures *fs, const struct figure *f, struct span *span)
{
	const struct tokens *ts = &fs->tokens;
	struct span carried = { fs->carried_from, fs->carried_to };
	struct date end = fs->today;
	int days = days_of(f);
	enum back back = days > 0 ? introduced(ts, f) : NOT_BACK;

	/* two days before, later, to Sunday; two days' time */
	if (back == NOT_BACK || lex_any(ts, f->last, TO, PASS_NEAR, LASTS) ||
	    lex_mark(ts, f->last, '\'') || to_come(ts, f))
		return false;
	if (back != FROM_TODAY && carried.to.year > 0 && span_days(carried) == days) {
		*span = carried;
		return true;
	}
	/* from the day carried, unless the days up to today hold it */
	if (end.year == 0 || (back == FROM_THEN && carried.to.year > 0 &&
	    date_cmp(carried.from, date_add(end, 1 - days)) < 0))
		end = carried.to;
	if (back == AS_CARRIED || end.year == 0)
		return false;
	*span = (struct span){ date_add(end, 1 - days), end };
	return true;
}
