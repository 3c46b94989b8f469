/*
 * when.c - the day that a figure is about.
 *
 * In its own clause a day comes before a longer span, a date that follows before one
 * that precedes, the nearer before the farther.  Then what earlier sentences of the
 * document carried, then the document's date.  The day on which it was said counts where
 * the clause has no other.
 */
#include "figure.h"
#include "parts.h"
#include "stretch.h"

enum {
	CARRY_DAYS = 4,		/* a longer span is not carried */
	REACH = 16,		/* tokens from "agreed" to the date it sends elsewhere */
	NEAR = 3,		/* from "last week's" to "talks" */
	SAYING = 8,		/* from "said in a statement" to its day */
};

/* Only dates and words of scope are asked which clause they are in. */
static bool
is_whole(const struct figures *fs)
{
	size_t i;

	if (figures_scoped(&fs->tokens))
		return false;
	for (i = 0; i < fs->n; i++)
		if (fs->f[i].kind == DATE_KIND || fs->f[i].kind == YEAR || fs->f[i].kind == DURATION)
			return false;
	return true;
}

void
figures_clauses(struct figures *fs, struct str lang)
{
	const struct clauses *cs = &fs->clauses;
	struct figure *f;
	size_t i, c = 0, own = 0, end = 0, at;

	if (is_whole(fs)) {
		for (i = 0; i < fs->n; i++)
			fs->f[i].clause = (struct piece){ 0, fs->tokens.text.n };
		return;
	}
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

/* С 23 по 25 мая: from a day to another, since none of them. */
static bool
is_span(const struct tokens *ts, const struct figure *d)
{
	size_t i;

	for (i = d->first; i < d->last; i++)
		if (lex_is(ts, i, TO) && lex_before(ts, d->first, FROM, NULL) != NULL)
			return true;
	return false;
}

/* The 's of "last week's talks". */
static bool
is_owner(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_MARK && ts->t[i].to - ts->t[i].from > 1;
}

/* Since May, "May 5 talks"; but from 23 to 25 May, the toll from Thursday's floods. */
static bool
passed_beside(const struct tokens *ts, const struct figure *d)
{
	if (lex_is(ts, d->last, PASS))
		return true;
	return lex_before(ts, d->first, PASS_NEAR, NULL) != NULL && !is_span(ts, d) &&
	    !(is_owner(ts, d->last) && lex_before(ts, d->first, FROM, NULL) != NULL);
}

/* Last week's direct talks: what the day owns. */
static bool
passed_behind(const struct tokens *ts, const struct figure *d)
{
	size_t i;

	for (i = d->last + 1; i <= d->last + NEAR && lex_word(ts, i); i++)
		if (lex_is(ts, i, PASS))
			return true;
	return false;
}

/* Does a word such as "since", "agreed", "talks" send date d elsewhere?  It is not looked
   for before token `since`, where another date ended. */
static bool
passed_over(const struct tokens *ts, const struct figure *d, size_t since)
{
	size_t i;

	if (passed_beside(ts, d) || (is_owner(ts, d->last) && passed_behind(ts, d)))
		return true;
	for (i = d->first; i > since && d->first - i < REACH; i--) {
		if (ts->t[i - 1].from < d->clause.from || lex_mark(ts, i - 1, ','))
			return false;
		if (lex_is(ts, i - 1, PASS))
			return true;
	}
	return false;
}

/* Since 2013, when ...: the day of what follows, be it passed over or not. */
static bool
opens_clause(const struct tokens *ts, const struct figure *d)
{
	size_t i = d->last + lex_is(ts, d->last, YEAR_AFTER);

	return lex_is(ts, i + lex_mark(ts, i, ','), WHEN);
}

/* "Said on Monday", "told reporters late on Monday": nothing but objects between. */
static bool
is_said(const struct tokens *ts, const struct figure *d, size_t since)
{
	size_t i;

	for (i = d->first; i > since && d->first - i < SAYING; i--) {
		if (lex_is(ts, i - 1, SAY))
			return true;
		if (ts->t[i - 1].kind != TOK_WORD || ts->t[i - 1].from < d->clause.from ||
		    lex_any(ts, i - 1, BE, PARTICIPLE, VERB, NUMBER, TENS, VAGUE, TO))
			return false;
		if (lex_is(ts, i - 1, STOP) && lex_is(ts, i - 1, ARTICLE))
			return false;	/* said that on Monday ... */
	}
	return false;
}

static bool
is_date(const struct figure *f)
{
	return f->date.resolved;	/* of a duration too: settle() */
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

/* How well a date fits a figure of its clause: a month of events goes before the day on
   which it was told, that before the year in which somebody was born. */
enum tier { OF_YEAR, OF_SAYING, OF_SPAN, OF_DAY, TIER_N };

static enum tier
tier_of(const struct figure *d)
{
	return d->said ? OF_SAYING : is_day(d) ? OF_DAY : d->kind == YEAR ? OF_YEAR : OF_SPAN;
}

/* Within a tier a date that follows goes before one that precedes. */
enum side { BEFORE, BEHIND };
enum { HEADS = 2 * TIER_N + 1, ITSELF };	/* "on Saturday 307" in a part of its own */

/* The nearest date of each tier in a clause, seen from one direction. */
struct nearest {
	size_t clause;		/* where it begins */
	const struct figure *date[TIER_N];
};

static void
offer(struct figure *f, const struct figure *d, int rank)
{
	if (d == NULL || rank <= f->rank)
		return;
	f->rank = rank;
	f->when = d->date.span;
	f->dated = BY_CLAUSE;
}

static void
look(struct nearest *near, struct figure *f, enum side side, bool dates)
{
	enum tier t;

	if (near->clause != f->clause.from)
		*near = (struct nearest){ .clause = f->clause.from };
	if (is_date(f))
		offer(f, f, ITSELF);
	for (t = 0; t < TIER_N; t++)
		offer(f, near->date[t], 1 + 2 * (int)t + (int)side);
	if (dates)
		near->date[tier_of(f)] = f;
}

/* "The day before": counted from the last day of the row, of the document, or its date.
   "In two days": those up to the document's. */
static void
settle(struct figures *fs)
{
	struct date day = fs->carried_from.year > 0 ? fs->carried_from : fs->today;
	struct phrase *p;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		p = &fs->f[i].date;
		if (fs->f[i].kind == DURATION)
			p->resolved = stretch_of(fs, &fs->f[i], &p->span);
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
	bool gapped;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		f->usable = is_date(f) && !passed_over(&fs->tokens, f, since);
		f->said = f->usable && is_said(&fs->tokens, f, since);
		if (is_date(f))
			since = f->last;
		look(&near, f, BEFORE, f->usable || (is_date(f) && opens_clause(&fs->tokens, f)));
	}
	near = (struct nearest){ 0 };
	for (i = fs->n; i > 0; i--) {
		f = &fs->f[i - 1];
		look(&near, f, BEHIND, f->usable);
		gapped = parts_gap(fs, i - 1);
		if (gapped && f[1].usable)
			offer(f, f + 1, HEADS);
		else if (gapped && f->usable)
			offer(f + 1, f, HEADS);
		if (!parts_open(fs, i - 1))
			continue;
		near = (struct nearest){ .clause = near.clause };
		if (f->usable && i < fs->n && f[1].first == f->last)
			offer(f + 1, f, HEADS);
	}
}

/*
 * Where the document has no date, "Friday" is some day, and no carried one.  Do the figures
 * of i's clause, up to *end, name one?
 */
static bool
names_unknown(const struct figures *fs, size_t i, size_t *end)
{
	size_t since = i > 0 ? fs->f[i - 1].last : 0, clause = fs->f[i].clause.from;
	const struct figure *f;
	bool unknown = false;

	for (; i < fs->n && fs->f[i].clause.from == clause; i++) {
		f = &fs->f[i];
		if (fs->today.year == 0 && f->kind == DATE_KIND && !f->date.resolved &&
		    !passed_over(&fs->tokens, f, since))
			unknown = true;
		since = f->last;
	}
	*end = i;
	return unknown;
}

/* What no date of its clause places: the carried day, or the document's. */
static void
from_before(struct figures *fs, struct figure *f)
{
	if (fs->carried_from.year > 0) {
		f->when = (struct span){ fs->carried_from, fs->carried_to };
		f->dated = CARRIED;
	} else if (fs->today.year > 0) {
		f->when = (struct span){ fs->today, fs->today };
		f->dated = BY_DOCUMENT;
	}
}

/* The first day of the row, one of saying only where there is no other. */
static void
carry(struct figures *fs, bool unknown)
{
	const struct figure *f, *day = NULL;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		if (f->usable && f->kind != DURATION && is_day(f) && !is_to_come(fs, f) &&
		    (day == NULL || (day->said && !f->said)))
			day = f;
	}
	if (day != NULL) {
		fs->carried_from = day->date.span.from;
		fs->carried_to = day->date.span.to;
	} else if (unknown)
		fs->carried_from = fs->carried_to = (struct date){ 0 };
}

void
figures_when(struct figures *fs)
{
	bool unknown, any = false;
	size_t i, end;

	settle(fs);
	from_clauses(fs);
	for (i = 0; i < fs->n; i = end) {
		unknown = names_unknown(fs, i, &end);
		any |= unknown;
		for (; i < end && !unknown; i++)
			if (fs->f[i].dated != BY_CLAUSE)
				from_before(fs, &fs->f[i]);
	}
	carry(fs, any);
}
