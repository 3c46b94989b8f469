/*
 * verdict.h - what the claims of one item amount to.
 *
 *	single		one claim
 *	agree		all state the same
 *	compatible	all share a value: "around 120", "more than 100" and 120
 *	tie		the same, but two values are supported alike and one was taken
 *	superseded	they share one once later reports have replaced earlier ones
 *	mixed		a document contradicts itself; the others share a value with it
 *	conflict	documents contradict each other
 *	incomparable	units of different dimensions
 *	unplaced	never compared: a cell of its key is empty
 *
 * `range` is what all claims (not superseded) allow; of claims that share nothing, all
 * that they span.  `best` lies in it.  Never the mean.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include "cmd/reconcile/tolerance.h"

enum status {
	STATUS_SINGLE, STATUS_AGREE, STATUS_COMPATIBLE, STATUS_TIE, STATUS_SUPERSEDED,
	STATUS_MIXED, STATUS_CONFLICT, STATUS_INCOMPARABLE, STATUS_UNPLACED,
};

enum best {
	BEST_MODE, BEST_MEDIAN, BEST_LATEST, BEST_LOWEST, BEST_PRIORITY, BEST_WEIGHTS, BEST_TRUTH,
};

struct rules {
	struct tolerances tolerances;
	struct dec abs_tol, rel_tol;	/* of these what holds here; a share, 0.05 for 5% */
	enum best best;
};

/* Are claims counted by their weights? */
static inline bool
rules_weigh(const struct rules *r)
{
	return r->best == BEST_WEIGHTS || r->best == BEST_TRUTH;
}

struct verdict {
	enum status status;
	bool bested;		/* is there a best? */
	bool tied;		/* was it taken from several that are supported alike? */
	struct dec best;
	struct interval range;	/* both ends unknown where incomparable */
	uint32_t unit;		/* of best and range; a name of the claims */
	struct str modifier;
	size_t claims, docs, origins;
};

/* One claim under a verdict: its figure in the common unit. */
struct vote {
	struct claim *claim;
	const struct figure *figure;	/* equal ones of one unit are the same */
	bool live;		/* not superseded */
};

/*
 * The verdict on claims that stand in order (member[] indexes c->claim).
 * Sets `superseded` in those that were.
 */
void verdict_of(struct claims *c, const struct rules *, const uint32_t *member, size_t n,
    struct verdict *);

/* Claims of a dispute, two at most, of which one alone would have to be wrong; how many. */
size_t verdict_suspects(struct claims *, const struct rules *, const uint32_t *member,
    size_t n, uint32_t suspect[2]);

const char *status_name(enum status);

/*
 * The figure that an item stands for in a sum: its range, or where that is disputed the
 * best, if most claims are for it.
 */
struct interval verdict_stands_for(const struct verdict *);

/* Do two figures of claims like this one touch, or nearly, as the tolerances have it? */
bool verdict_near(const struct claims *, const struct rules *, const struct claim *, uint32_t unit,
    const struct interval *, const struct interval *);

/* The votes of some claims, in one unit where there is one. */
struct ballot {
	struct vote *vote;
	size_t n;
	struct rules rules;	/* with the tolerances of these */
	uint32_t unit;
	bool comparable;	/* is there one unit? */
	struct figure *converted;
};

void ballot_new(struct ballot *, struct claims *, const struct rules *, const uint32_t *member,
    size_t n);
void ballot_free(struct ballot *);

/* For verdict.c: each is one question about the votes. */
size_t origins_count(const struct vote *, size_t n);
bool supersede(struct vote *, size_t n, const struct rules *);
bool votes_share(const struct vote *, size_t n, const struct rules *, struct interval *shared);
void best_of(const struct claims *, const struct vote *, size_t n, const struct rules *,
    struct verdict *);

#endif
