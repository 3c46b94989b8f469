/*
 * write.h - verdicts and relations as rows of the output.
 */
#ifndef WRITE_H
#define WRITE_H

#include "cmd/reconcile/ledger.h"
#include "cmd/reconcile/relation.h"

/* Names of the columns after group and key; of --detail, after the input's. */
extern const char *const write_columns[];	/* ended by NULL, as the next */
extern const char *const write_detail_columns[], *const write_no_columns[];
enum { WRITE_LIST_MAX = 1000 };

const char *section_of(const struct verdict *);

/* Group and key cells of an item, parted by TAB, the side in its place. */
void write_keys(const struct layout *, const struct items *, const struct item *, struct buf *);

/* Each appends one row without its newline. */
void write_item(const struct layout *, const struct items *, const struct item *,
    size_t number, struct buf *);
void write_relation(const struct layout *, const struct items *, const struct relations *,
    const struct relation *, size_t number, struct buf *);
void write_missing(const struct layout *, struct str keys, const struct interval *,
    struct str unit, struct str where, struct buf *);

/* Where the claims of an item stand, behind what is there. */
void write_where(const struct items *, const struct item *, struct buf *);
/* Where a claim stands: "doc:from-to". */
void write_place(const struct claims *, const struct claim *, struct buf *);

/* For write.c: cells that sum up the claims of an item. */
void summary_values(const struct items *, const struct item *, struct buf *);
void summary_counted(const struct items *, const struct item *, struct buf *);
void summary_speakers(const struct items *, const struct item *, struct buf *);

/* What --detail adds to a row of one item, or of none (NULL), behind a TAB. */
void write_detail(const struct item *, struct str numbers, const char *section, struct buf *);

#endif
