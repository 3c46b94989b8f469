/*
 * explain.h - a verdict in plain sentences, for people.
 *
 *	explain_wanted(&layout, cells, "what=prisoner,each")
 *	explain_item(&items, &relations, i, &buf)
 *
 * What was claimed by whom, how the verdict came about, and what would have to be wrong.
 */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "cmd/reconcile/relation.h"
#include "cmd/reconcile/layout.h"

/* Are the parts of a wish columns that there are?  For those that name one. */
bool explain_check(const struct layout *, const char *wish, char why[ERR_MAX]);
/*
 * Does an item fit a wish?  `cells` are those of its group and key, parted by TAB; the
 * wish is "value" or "column=value", joined by commas, and each has to be one of them; an empty wish is for all.
 */
bool explain_wanted(const struct layout *, struct str cells, const char *wish);

/* Append the sentences, each ended by a newline but the last. */
void explain_item(const struct items *, const struct relations *, struct str cells, size_t item,
    struct buf *);

/* For explain.c: what an item's relations say, a sentence each. */
void explain_relations(const struct items *, const struct relations *, size_t item, struct buf *);
/* "301 or more km" */
void explain_figure(const struct interval *, struct str unit, struct buf *);

#endif
