/*
 * figure.h - a figure: a number with what it counts, and how a row's are found.
 *
 * The parts run in this order over one row; each takes what those before it found:
 *
 *	lex.c		the row as tokens; phrase.c, lexicon.c: what the tables know of them
 *	find.c		at each token: a day, a time, a name, an amount?  Makes the figures
 *	  names.c	  numbers that name something: code.c labels.c phone.c address.c title.c
 *	  calendar.c	  days: relative.c numeric.c years.c; clock.c: times; score.c
 *	  amount.c	  a number (grammar.h) with its unit: measure.c compound.c
 *	  pair.c	  two that make one, a range, a ratio, a share: share.c rate.c
 *	  kind.c	  whether it counts at all, and of which kind: one.c aged.c
 *	when.c		the clause of each
 *	noun.c		what is counted: behind.c borrow.c alike.c age.c
 *	bounds.c	modifier, low, high, from the hedges around: preposition.c
 *	scope.c		for each side, or for all together
 *	when.c		the day it is about: stretch.c parts.c
 *
 * extract.c runs them, keeps what a document carries, and writes the columns.
 */
#ifndef FIGURE_H
#define FIGURE_H

#include "common/date.h"
#include "common/units.h"
#include "common/words.h"
#include "calendar.h"
#include "numeral.h"

enum kind {
	CARDINAL, ORDINAL_KIND, PERCENT, MONEY, MEASURE, DURATION, AGE_KIND, DATE_KIND, TIME,
	YEAR, FRACTION, RATIO, SCORE_KIND, IDENTIFIER, KIND_N,
};
extern const char *const kind_name[KIND_N];

enum modifier {
	EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ALMOST, RANGE, VAGUE_MODIFIER,
	MODIFIER_N,
};
extern const char *const modifier_name[MODIFIER_N];

enum scope { SCOPE_OPEN, SCOPE_EACH, SCOPE_TOTAL };
enum dated { UNDATED, BY_CLAUSE, CARRIED, BY_DOCUMENT };

/* A bound that may be missing. */
struct bound {
	bool is;
	struct dec d;
};

struct piece {
	size_t from, to;	/* bytes of the text; empty where equal */
};

struct figure {
	enum kind kind;
	size_t first, last;	/* its tokens [first, last): number and unit */
	struct numeral left, right;	/* right: of a range, a score or a ratio */
	bool range;
	struct bound value, low, high;	/* of a date: none */
	struct phrase date;	/* of a date or year */
	struct str unit;	/* its symbol */
	size_t per, per_n;	/* in the row's buffer: what a rate is for each of */
	enum modifier modifier;
	bool even;		/* a ratio of N for N */
	struct piece quote;
	struct piece counted;
	struct piece clause;	/* its own, minor edges passed over */
	size_t head, head_n;	/* in the row's buffer; of a time: its "21:30" */
	enum scope scope;
	bool ends;		/* a date that ends the span which the one before it begins */
	bool usable;		/* a date that tells the day of its neighbours */
	bool said;		/* a day on which something was said: only where there is no other */
	int rank;		/* how well `when` fits: when.c */
	enum dated dated;
	struct span when;
};

/* Is it one of those that others borrow from: so many, or such a part of them? */
static inline bool
figure_is_count(const struct figure *f)
{
	return f->kind == CARDINAL || f->kind == FRACTION || f->kind == PERCENT;
}
/* Is it not known what the figure counts? */
static inline bool
figure_lacks(const struct figure *f)
{
	return f->counted.to <= f->counted.from;
}
/* It counts what another does. */
static inline void
figure_counts(struct figure *f, const struct figure *as)
{
	f->counted = as->counted;
	f->head = as->head;
	f->head_n = as->head_n;
}
/* Nothing, as far as is known. */
static inline void
figure_counts_nothing(struct figure *f)
{
	f->counted = (struct piece){ 0, 0 };
	f->head_n = 0;
}

/* Everything about one row while it is read; kept and reused for the next. */
struct figures {
	struct figure *f;
	size_t n, cap;
	struct tokens tokens;
	struct words words;
	struct clauses clauses;
	struct buf buf;		/* heads and codes of the row */
	struct date today;	/* the document's; year 0: not known */
	struct date carried_from, carried_to;	/* of the document; year 0: nothing yet */
};

/* How bounds are drawn around "about". */
struct approx {
	bool percent;		/* else half a unit of the last significant digit */
	struct dec share;	/* 0.05 for 5% */
};

/* Nothing but "and" or a comma stands between the two (borrow.c). */
bool figures_beside(const struct tokens *, const struct figure *a, const struct figure *b);

/* Is there any word of scope in the row (scope.c)? */
bool figures_scoped(const struct tokens *);

void figures_find(struct figures *);
void figures_clauses(struct figures *, struct str lang);	/* in when.c */
void figures_bounds(struct figures *, const struct approx *);
void figures_nouns(struct figures *);
void figures_scopes(struct figures *);
void figures_when(struct figures *);

#endif
