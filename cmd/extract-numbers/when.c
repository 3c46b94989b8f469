/*
 * when.c - the day that a figure is about.
 *
 * In its own clause a day comes before a longer span, a date that follows before one
 * that precedes, the nearer before the farther.  Then what earlier sentences of the
 * document carried, then the document's date.
 */
#include "figure.h"

enum {
	CARRY_DAYS = 4,		/* a longer span is not carried */
	REACH = 16,		/* tokens from "agreed" to the date it sends elsewhere */
	NEAR = 3,		/* from "last week's" to "talks" */
};

void
figures_clauses(struct figures *fs, struct str lang)
{
	const struct clauses *cs = &fs->clauses;
	struct figure *f;
	size_t i, c = 0, own = 0, end = 0, at;

	words_split(fs->tokens.text, &fs->words);
	clauses_split(fs->tokens.text, lang, &fs->words, &fs->clauses);
	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		/* "a day after ..." belongs to what its last word opens */
		at = fs->tokens.t[f->last - 1].from;
		for (; c + 1 < cs->n && cs->c[c + 1].from <= at; c++)
			if (!cs->c[c + 1].minor)
				own = c + 1;
		for (end = end > c ? end : c; end + 1 < cs->n && cs->c[end + 1].minor; end++)
			;
		f->clause = (struct piece){ cs->c[own].from, cs->c[end].to };
	}
}

/* Does a word such as "since", "agreed", "talks" send date d elsewhere?  It is not looked
   for before token `since`, where another date ended. */
static bool
passed_over(const struct tokens *ts, const struct figure *d, size_t since)
{
	size_t i = d->last;

	if (lex_before(ts, d->first, PASS_NEAR, NULL) != NULL || lex_is(ts, i, PASS))
		return true;
	if (i < ts->n && ts->t[i].kind == TOK_MARK && ts->t[i].to - ts->t[i].from > 1)
		for (i++; i < ts->n && ts->t[i].kind == TOK_WORD && i <= d->last + NEAR; i++)
			if (lex_is(ts, i, PASS))
				return true;	/* last week's direct talks */
	for (i = d->first; i > since && d->first - i < REACH; i--) {
		if (ts->t[i - 1].from < d->clause.from || lex_mark(ts, i - 1, ','))
			return false;
		if (lex_is(ts, i - 1, PASS))
			return true;
	}
	return false;
}

static bool
is_date(const struct figure *f)
{
	return (f->kind == DATE_KIND || f->kind == YEAR) && f->date.resolved;
}

static bool
is_day(const struct figure *d)
{
	return span_days(d->date.span) <= CARRY_DAYS;
}

/* What is counted after "the talks on Monday" is not counted on a day that is still to come. */
static bool
is_to_come(const struct figures *fs, const struct figure *d)
{
	return fs->today.year > 0 && date_cmp(d->date.span.from, fs->today) > 0;
}

/* How well a date fits a figure of its clause; the nearest of the best rank wins. */
enum rank { NO_DATE, SPAN_BEFORE, SPAN_BEHIND, DAY_BEFORE, DAY_BEHIND, ITSELF };

/* The nearest day and the nearest longer span of a clause, seen from one direction. */
struct nearest {
	size_t clause;		/* where it begins */
	const struct figure *day, *span;
};

static void
offer(struct figure *f, const struct figure *d, enum rank rank)
{
	if (d == NULL || (int)rank <= f->rank)
		return;
	f->rank = (int)rank;
	f->when = d->date.span;
	f->dated = BY_CLAUSE;
}

static void
look(struct nearest *near, struct figure *f, enum rank day, enum rank span)
{
	if (near->clause != f->clause.from)
		*near = (struct nearest){ f->clause.from, NULL, NULL };
	if (is_date(f))
		offer(f, f, ITSELF);
	offer(f, near->day, day);
	offer(f, near->span, span);
	if (!f->usable)
		return;
	if (is_day(f))
		near->day = f;
	else
		near->span = f;
}

/* "The day before": counted from the last day of the row, of the document, or its date. */
static void
settle(struct figures *fs)
{
	struct date day = fs->carried_from.year > 0 ? fs->carried_from : fs->today;
	struct phrase *p;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		p = &fs->f[i].date;
		if (fs->f[i].kind != DATE_KIND)
			continue;
		if (p->shifted && day.year > 0) {
			p->span.from = p->span.to = date_add(day, p->shift);
			p->resolved = true;
		} else if (p->resolved && date_cmp(p->span.from, p->span.to) == 0)
			day = p->span.from;
	}
}

static void
from_clauses(struct figures *fs)
{
	struct nearest near = { 0 };
	size_t i, since = 0;
	struct figure *f;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		f->usable = is_date(f) && !passed_over(&fs->tokens, f, since);
		if (is_date(f))
			since = f->last;
		look(&near, f, DAY_BEFORE, SPAN_BEFORE);
	}
	near = (struct nearest){ 0 };
	for (i = fs->n; i > 0; i--)
		look(&near, &fs->f[i - 1], DAY_BEHIND, SPAN_BEHIND);
}

void
figures_when(struct figures *fs)
{
	struct figure *f;
	size_t i;

	settle(fs);
	from_clauses(fs);
	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		if (f->dated == BY_CLAUSE)
			continue;
		if (fs->carried_from.year > 0) {
			f->when = (struct span){ fs->carried_from, fs->carried_to };
			f->dated = CARRIED;
		} else if (fs->today.year > 0) {
			f->when = (struct span){ fs->today, fs->today };
			f->dated = BY_DOCUMENT;
		}
	}
	for (i = 0; i < fs->n; i++)
		if (fs->f[i].usable && is_day(&fs->f[i]) && !is_to_come(fs, &fs->f[i])) {
			fs->carried_from = fs->f[i].date.span.from;
			fs->carried_to = fs->f[i].date.span.to;
			return;
		}
}
