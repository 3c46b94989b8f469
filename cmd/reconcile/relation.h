/*
 * relation.h - how the items of one group, and of an event and its target, hang together.
 *
 *	sums short over		the parts' sum against the whole, or all sides' against a total
 *	ambiguous		several sums within a sentence or group would hold
 *	part-of			some parts of a whole, or one step towards a target
 *	part-for-whole		a claim of a disputed whole that is the figure of a part
 *	same-value		an item that differs in one key cell and has the same figure
 *	symmetric asymmetric	the sides against each other
 *	target-met target-short target-over	all steps so far against their target
 *	matched differs missing extra	against the ledger
 *
 * `difference` is asserted - calculated: what is still to come, or lacking.
 */
#ifndef RELATION_H
#define RELATION_H

#include "cmd/reconcile/events.h"
#include "cmd/reconcile/item.h"

struct relation {
	const char *name;
	size_t of;		/* the item it speaks of; it is shown behind item[of].shown */
	size_t alike;		/* united sides that it holds for alike */
	struct interval calculated, asserted;
	uint32_t unit;
	bool differs;		/* is there a difference to tell? */
	size_t values, counted, where;	/* strings at these places of relations.text */
	size_t order;
};

struct relations {
	struct relation *relation;
	size_t n, cap;
	struct buf text;	/* strings, each ended by NUL; the first is empty */
};

/* What a relation says besides its numbers. */
struct saying {
	struct buf values;	/* "270+120" */
	struct buf counted;	/* "soldier+civilian": what was added */
	struct buf where;
};

/* Add one, unless the item's united sides have it already; empties the saying. */
void relations_add(struct relations *, const struct items *, const char *name, size_t of,
    const struct interval *calculated, const struct interval *asserted, struct saying *);
/* In the order of the items they are shown behind. */
void relations_sort(struct relations *, const struct items *);
void relations_reset(struct relations *);
void relations_free(struct relations *);
void saying_free(struct saying *);

/* The difference of two figures, as an interval; false where it has no room. */
bool relation_difference(const struct relation *, struct interval *);

/* Which of the three names fits: the sum holds, falls short or is over. */
const char *relation_compare(const struct interval *sum, const struct interval *whole,
    const char *const name[3]);

/* Has a figure two significant digits or more, so that others hardly meet it by chance? */
bool relation_telling(const struct dec *);

/* One term of a sum: its figure, and what it is called. */
void saying_term(struct saying *, const struct interval *, struct str name);

/* The cell of a key, and the key with that cell changed (false: no claim has it). */
struct str key_cell(struct str key, size_t column);
bool key_with(const struct claims *, struct str key, size_t column, struct str cell, uint32_t *);

/* Which claims of a disputed whole give a part's figure for it: one part-for-whole each. */
void relate_mistaken(struct relations *, const struct items *, size_t whole,
    const struct interval *part, struct str name);

/* The kinds of relations; each looks at all items. */
struct sums;
void relate_sums(struct relations *, const struct items *, const struct sums *);
void relate_sides(struct relations *, const struct items *);
void relate_sentences(struct relations *, const struct items *, size_t keys);
void relate_groups(struct relations *, const struct items *, size_t keys);
void relate_alike(struct relations *, const struct items *, size_t keys);
void relate_targets(struct relations *, const struct items *, struct events *, size_t event);
void relate_restated(struct relations *, const struct items *, struct events *, size_t event);

/* Declared sums: "column whole parts", parts joined by '+'. */
struct sums *sums_new(void);
bool sums_read(struct sums *, struct includes *, const char *name, struct str bytes,
    char why[ERR_MAX]);
bool sums_bind(struct sums *, const struct layout *, char why[ERR_MAX]);
void sums_free(struct sums *);

#endif
