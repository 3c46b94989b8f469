/*
 * match.h - every match of every rule in one text.
 *
 * A rule's matches do not overlap each other; those of different rules may.
 * A match that overlaps one of the rule's `except` is vetoed.  Hits come in order
 * of the text, then of the rules; @last rules come behind the others that begin
 * at the same place.
 */
#ifndef MATCH_H
#define MATCH_H

#include "common/mem.h"
#include "cmd/tag/rules.h"

struct hit {
	size_t rule;
	size_t from, to;	/* bytes of the text */
	struct str value;	/* empty for @last (carry.h fills it in), or if nothing was captured */
	size_t order;		/* for match.c: among hits that begin at one place */
	size_t at;		/* for match.c: where the value stands in hits.bytes */
};

/* A rule that PCRE2's limits stopped on this text. */
struct given_up {
	size_t rule;
	char why[ERR_MAX];
};

struct hits {
	struct hit *h;		/* zero-initialise the whole; reuse it */
	size_t n, cap;
	struct given_up *lost;
	size_t losses, lost_cap;
	struct buf bytes;
	struct folded text;	/* what is being looked at ... */
	struct windows windows;	/* ... and where */
};

/* Has it a say: a value, or @none's word that there is none? */
static inline bool
hit_says(const struct rules *rs, const struct hit *h)
{
	return h->value.n > 0 || rs->rule[h->rule].kind == VALUE_NONE;
}

/* Replaces what was there; values live until the next call. */
void match_run(struct rules *, struct str text, struct hits *);

enum match_one { MATCH_NOT, MATCH_FOUND, MATCH_LOST };

/* Does this one rule match anywhere? */
enum match_one match_rule(const struct rule *, struct str text, char why[ERR_MAX]);

void hits_free(struct hits *);

#endif
