/*
 * match.h - every match of every rule in one text.
 *
 * A rule's matches do not overlap each other; those of different rules may, unless
 * an #overlap of their label says otherwise (cover.h).  A match that overlaps one of the
 * rule's `except` is vetoed.  Hits come in order
 * of the text, then of the rules; @last rules come behind the others that begin
 * at the same place.
 */
#ifndef MATCH_H
#define MATCH_H

#include "common/mem.h"
#include "cmd/tag/rules.h"
#include "cmd/tag/value.h"

struct hit {
	size_t rule;
	size_t from, to;	/* bytes of the text */
	struct str value;	/* empty for @last (carry.h fills it in), or if nothing was captured */
	size_t order;		/* for match.c: among hits that begin at one place */
	size_t at;		/* for match.c: where the value stands in hits.bytes */
	size_t covered;		/* for cover.c: by which hit, from 1 */
	const struct entry *entry;	/* of a list of names, whose the rule is; or NULL */
};

enum miss_why {
	MISS_VETOED,		/* by the rule's own `except` */
	MISS_COVERED,		/* by another match of its label */
};

/* A match that does not stand. */
struct miss {
	struct hit hit;		/* the first: hit_order() */
	enum miss_why why;
	struct hit by;		/* what is in its way; of an except only where it stands */
};

/* A rule that PCRE2's limits stopped on this text. */
struct given_up {
	size_t rule;
	char why[ERR_MAX];
};

struct hits {
	struct hit *h;		/* zero-initialise the whole; reuse it */
	size_t n, cap;
	bool keep;		/* to set: misses are kept */
	struct value_reader reader;	/* to set: its language */
	struct miss *miss;	/* in no order */
	size_t misses, miss_cap;
	const struct span *days;	/* to set: the row's, for names that hold for a time; NULL: any */
	struct given_up *lost;
	size_t losses, lost_cap;
	struct buf bytes;
	struct folded text;	/* what is being looked at ... */
	struct windows windows[2];	/* ... and where: matches, vetoes */
};

/* Has it a say: a value, or @none's word that there is none? */
static inline bool
hit_says(const struct rules *rs, const struct hit *h)
{
	return h->value.n > 0 || rs->rule[h->rule].kind == VALUE_NONE;
}

/* What --matches calls the rule or the entry, and where it stands: file:line.  They append. */
void hit_name(const struct rules *, const struct hit *, struct buf *);
void hit_place(const struct rules *, const struct hit *, struct buf *);

/* Replaces what was there; values live until the next call. */
void match_run(struct rules *, struct str text, struct hits *);

/* For qsort(): in order of the text, then of the rules; of hits, or misses. */
int hit_order(const void *, const void *);

/* For match.c and cover.c: another match that does not stand. */
void hits_miss(struct hits *, const struct miss *);

enum match_one { MATCH_NOT, MATCH_FOUND, MATCH_LOST };

/* Does this one rule match anywhere? */
enum match_one match_rule(const struct rule *, struct str text, char why[ERR_MAX]);

void hits_free(struct hits *);

#endif
