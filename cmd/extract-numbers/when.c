/*
 * when.c - the day that a figure is about.
 *
 * In its own clause a day comes before a longer span, a date that follows before one
 * that precedes, the nearer before the farther.  Then what earlier sentences of the
 * document carried, then the document's date.  The day on which it was said counts where
 * the clause has no other.
 */
#include "beside.h"
#include "figure.h"
#include "parts.h"
#include "stretch.h"

enum {
	CARRY_DAYS = 4,		/* a longer span is not carried */
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

static bool
is_date(const struct figure *f)
{
	return f->date.resolved;	/* of a duration too: settle() */
}

/* The days that a date tells of its neighbours: with the one before it, of which it is the end. */
static struct span
told(const struct figure *d)
{
	return d->ends ? (struct span){ (d - 1)->date.span.from, d->date.span.to } : d->date.span;
}

static bool
is_day(const struct figure *d)
{
	return span_days(told(d)) <= CARRY_DAYS;
}

/* What is counted after "the talks on Monday" is not counted on a day that is still to come. */
static bool
is_to_come(const struct figures *fs, const struct figure *d)
{
	return fs->today.year > 0 && date_cmp(told(d).from, fs->today) > 0;
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
	f->when = f == d ? d->date.span : told(d);
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
	bool gapped, begins = false;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		f->ends = begins;
		begins = i + 1 < fs->n && beside_joins(&fs->tokens, f, f + 1);
		f->usable = is_date(f) && !begins && !beside_passes(fs, f, since);
		if (f->usable && i > 0 && beside_compares(&fs->tokens, f - 1, f)) {
			offer(f - 1, f, HEADS);
			f->usable = false;
		}
		f->said = f->usable && beside_says(&fs->tokens, f, since);
		if (is_date(f) && !begins)
			since = f->last;
		look(&near, f, BEFORE, f->usable || (is_date(f) && beside_opens(&fs->tokens, f)));
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
		    !beside_passes(fs, f, since))
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
		fs->carried_from = told(day).from;
		fs->carried_to = told(day).to;
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
