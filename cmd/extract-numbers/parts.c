/* parts.c - where a date opens a part of its clause, which has its own number. */
#include "parts.h"

#include "inflected.h"

static bool
is_date(const struct figure *f)
{
	return f->date.resolved;
}

/* "В мае — 160", "ещё 5 — во вторник": where endings tell the cases, a dash stands for the
   verb that is left out between a date and its number. */
bool
parts_gap(const struct figures *fs, size_t k)
{
	const struct tokens *ts = &fs->tokens;
	const struct figure *f = &fs->f[k];
	size_t at;

	if (!inflected(ts) || k + 1 == fs->n || is_date(f) == is_date(f + 1))
		return false;
	at = f[1].first;
	if (is_date(f + 1))
		(void)lex_before(ts, at, IN, &at);
	else if (lex_is(ts, at - 1, STOP))
		at--;	/* ещё */
	return lex_mark(ts, at - 1, '-') && ts->t[at - 1].space &&
	    ts->t[at - 2].to == f->quote.to;
}

/* Does the clause name a date before that at k? */
static bool
dated_before(const struct figures *fs, size_t k)
{
	size_t i;

	for (i = k; i > 0 && fs->f[i - 1].clause.from == fs->f[k].clause.from; i--)
		if (is_date(&fs->f[i - 1]))
			return true;
	return false;
}

/* "... and on Saturday 307", ", on Sunday 303": the date opens a part of its own, and says
   nothing of what stands before. */
bool
parts_open(const struct figures *fs, size_t k)
{
	const struct tokens *ts = &fs->tokens;
	const struct figure *f = &fs->f[k];
	size_t at = f->first, first;

	if (!is_date(f))
		return false;
	if (parts_gap(fs, k))
		return true;
	if (lex_before(ts, at, IN, &first) != NULL)
		at = first;
	if (at == 0 || (k > 0 && at == fs->f[k - 1].last + 1 && is_date(f - 1)))
		return false;	/* on Friday and Saturday */
	if (lex_mark(ts, at - 1, ',') && k + 1 < fs->n && f[1].kind == CARDINAL)
		return f[1].first == f->last || (lex_mark(ts, f->last, ',') &&
		    f[1].first == f->last + 1 && dated_before(fs, k));
	return lex_is(ts, at - 1, AND);
}
