/*
 * template.h - names with slots: "exchange {when}", "deal of {when:month}".
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "common/mem.h"
#include "common/str.h"

/*
 * Cut the next piece off *rest: the text before a slot and the slot's name, which is
 * empty where no slot follows.  False at the end.
 */
bool template_next(struct str *rest, struct str *text, struct str *slot);

/* The column that a slot is filled from: "when" of "when:month". */
struct str template_column(struct str slot);
bool template_has(struct str, struct str column);

/*
 * Append what a slot makes of its column's value: the value, or with ":month" the month that
 * a day or a span of days begins in, "2025-05".  False where nothing can be made of it.
 */
bool template_fill(struct str slot, struct str value, struct buf *);

#endif
