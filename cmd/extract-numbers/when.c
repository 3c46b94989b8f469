/*
 * when.c - the day that a figure is about.
 *
 * In its own clause a day comes before a longer span, a date that follows before one
 * that precedes, the nearer before the farther.  Then what earlier sentences of the
 * document carried, then the document's date.
 */
#include "figure.h"

enum { CARRY_DAYS = 4, NEAR = 3 };

/* Does a word such as "since", "agreed", "talks" send this date elsewhere? */
static bool
passed_over(const struct figures *fs, const struct figure *d)
{
	const struct tokens *ts = &fs->tokens;
	size_t c = clauses_at(&fs->clauses, d->quote.from), i, next;
	size_t from = fs->clauses.c[c].from;

	if (lex_before(ts, d->first, PASS_NEAR, NULL) != NULL)
		return true;
	for (i = d->first; i > 0 && ts->t[i - 1].from >= from; i--) {
		if (lex_mark(ts, i - 1, ','))
			break;
		if (lex_is(ts, i - 1, PASS))
			return true;
		if (lex_is(ts, i - 1, WEEKDAY) || lex_is(ts, i - 1, MONTH))
			break;	/* the word had its date */
	}
	/* last week's direct negotiations */
	for (i = d->last; i < ts->n && i <= d->last + NEAR; i++) {
		if (i > d->last && !(ts->t[i].kind == TOK_WORD))
			return false;
		if (i == d->last && ts->t[i].kind == TOK_MARK && ts->t[i].to - ts->t[i].from < 2)
			return false;
		if (lex_sense(ts, i, PASS, &next) != NULL)
			return ts->t[d->last].kind == TOK_MARK || i == d->last;
	}
	return false;
}

static bool
is_day(const struct figure *d)
{
	return span_days(d->date.span) <= CARRY_DAYS;
}

static bool
usable(const struct figures *fs, const struct figure *d)
{
	return (d->kind == DATE_KIND || d->kind == YEAR) && d->date.resolved &&
	    !passed_over(fs, d);
}

/* Clauses of one thought bear one number: minor edges do not count. */
static size_t
thought(const struct figures *fs, const struct figure *f)
{
	size_t c = clauses_at(&fs->clauses, f->quote.from);

	while (c > 0 && fs->clauses.c[c].minor)
		c--;
	return c;
}

/* Is date x better than y for figure f? */
static bool
better(const struct figure *f, const struct figure *x, const struct figure *y)
{
	bool x_follows = x->quote.from >= f->quote.from, y_follows = y->quote.from >= f->quote.from;

	if (is_day(x) != is_day(y))
		return is_day(x);
	if (x_follows != y_follows)
		return x_follows;
	return x_follows ? x->quote.from < y->quote.from : x->quote.from > y->quote.from;
}

static const struct figure *
in_clause(const struct figures *fs, const struct figure *f)
{
	const struct figure *best = NULL, *d;
	size_t i, own = thought(fs, f);

	for (i = 0; i < fs->n; i++) {
		d = &fs->f[i];
		if ((d == f && d->date.resolved && (d->kind == DATE_KIND || d->kind == YEAR)))
			return d;	/* a date is about itself */
		if (usable(fs, d) && thought(fs, d) == own && (best == NULL || better(f, d, best)))
			best = d;
	}
	return best;
}

void
figures_when(struct figures *fs)
{
	const struct figure *d;
	struct figure *f;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		if ((d = in_clause(fs, f)) != NULL) {
			f->when = d->date.span;
			f->dated = BY_CLAUSE;
		} else if (fs->carried_from.year > 0) {
			f->when = (struct span){ fs->carried_from, fs->carried_to };
			f->dated = CARRIED;
		} else if (fs->today.year > 0) {
			f->when = (struct span){ fs->today, fs->today };
			f->dated = BY_DOCUMENT;
		}
	}
	for (i = 0; i < fs->n; i++)
		if (usable(fs, &fs->f[i]) && is_day(&fs->f[i])) {
			fs->carried_from = fs->f[i].date.span.from;
			fs->carried_to = fs->f[i].date.span.to;
			return;
		}
}
