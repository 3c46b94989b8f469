/*
 * trust.h - how much the word of each source weighs.
 *
 * A source is told by a file, an order (--priority) or weights (--weights), or learnt: from a
 * ledger, or from the claims themselves.  A claim's source is the first of its origin,
 * speaker, source and document that is known.
 *
 * Learnt weights are those of a vote among sources that are right with a chance p of their own
 * (Dong et al., 2009): log2(1 + 4 p/(1-p)), with p of (right + 2) in (claims + 3); so that
 * one of whom nothing is known has a weight above 0, and many good ones outvote a bad one.
 */
#ifndef TRUST_H
#define TRUST_H

#include "cmd/reconcile/item.h"

struct trust;

struct trust *trust_new(void);
void trust_free(struct trust *);

/* A file of weights ("source weight", `*` for all others), or of sources, the first the best. */
bool trust_read_weights(struct trust *, const char *name, struct str bytes, char why[ERR_MAX]);
bool trust_read_order(struct trust *, const char *name, struct str bytes, char why[ERR_MAX]);

/* Give each sealed claim the weight of its source. */
void trust_weigh(const struct trust *, struct claims *);

/*
 * A source's claim was right, in thousandths: 1000 or 0 by a ledger.  Learn has the weights
 * follow from what was counted, forget begins to count anew.
 */
enum { TRUST_UNIT = 1000 };
void trust_count(struct trust *, struct str source, uint32_t right);
void trust_learn(struct trust *);
void trust_forget(struct trust *);

/*
 * Learn from the claims alone, and set their weights: see truth.c.  Items are to be built
 * anew with these.
 */
void trust_learn_truth(struct trust *, struct items *);

/* What was learnt as a file that trust_read_weights() reads; no newline at its end. */
void trust_write(const struct trust *, struct buf *);

#endif
