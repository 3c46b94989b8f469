/*
 * item.h - the items that claims are compared in, and their verdicts.
 *
 * Claims of one group, key and class form a bucket.  Its claims are dealt out to items by
 * side: one for each side, one for all sides together, one for claims whose
 * wording leaves that open and that no reading fits.  Sides whose verdicts are the same
 * are shown as one more item, `each`.
 */
#ifndef ITEM_H
#define ITEM_H

#include "cmd/reconcile/verdict.h"

enum side { SIDE_EACH, SIDE_ONE, SIDE_REST, SIDE_TOTAL, SIDE_OPEN };

struct item {
	size_t bucket;
	enum side how;
	uint32_t side;		/* SIDE_ONE: which */
	size_t rest, rests;	/* SIDE_REST: several sides of items.rest[] */
	size_t member, members;	/* of items.member[] */
	size_t shown;		/* the item that is printed for it, mostly itself */
	bool united;		/* stands for sides that are items themselves */
	struct verdict verdict;
};

struct bucket {
	uint32_t group, key, class;
	size_t sides;		/* how many its group knows */
	bool each;		/* does its group speak of something that holds for each side? */
	size_t item, items;
	size_t owns;		/* the first of its items: sides with claims of their own, in order */
};

struct items {
	struct claims *claims;
	const struct rules *rules;
	struct bucket *bucket;
	struct item *item;
	uint32_t *member;	/* claims, in order */
	uint32_t *rest;		/* sides */
	uint32_t *placed, *known;	/* room to work in: claims of a bucket, sides of a group */
	size_t buckets, buckets_cap, n, cap, members, members_cap, rests, rests_cap;
};

/* More sides than these in one group are no parties: nothing is then counted for each. */
enum { SIDES_MAX = 63 };

/* Deal the sealed claims out to items, bucket by bucket in order. */
void items_build(struct items *, struct claims *, const struct rules *);
void items_free(struct items *);

/* A new item with these claims and its verdict, in the last bucket. */
struct item *items_add(struct items *, enum side, uint32_t side, const uint32_t *member, size_t n);

/* The bucket of that group, key and class, or NULL. */
const struct bucket *items_bucket(const struct items *, uint32_t group, uint32_t key,
    uint32_t class);
/*
 * What a bucket has for the side of another item, in that one's unit: the item, or NULL.
 * Where `of` is each and the sides differ it is all that any of them may be.
 */
const struct item *items_figure(const struct items *, const struct bucket *,
    const struct item *of, struct interval *figure);

/*
 * All sides' figures added, in *unit.  False where fewer than two sides are known;
 * `assumed` tells that "each" was taken to mean two.
 */
bool items_sum_sides(const struct items *, const struct bucket *, struct interval *sum,
    uint32_t *unit, bool *assumed);
/* For how many sides an item stands. */
size_t item_sides(const struct item *, const struct bucket *);
/* An interval in another unit, both by name; false where that cannot be. */
bool items_convert(const struct items *, struct interval *, uint32_t from, uint32_t to);

/* For items.c: deal one bucket's placed claims; `known` sides of the group. */
void sides_deal(struct items *, const uint32_t *claim, size_t n, const uint32_t *known,
    size_t knowns);

#endif
