/*
 * ledger.h - figures that are held to be right, to hold the verdicts against.
 *
 * A TSV file with the group and key columns by name (one that lacks is empty), and
 * `value`, and where wanted `low`, `high`, `unit` and `modifier`.
 */
#ifndef LEDGER_H
#define LEDGER_H

#include "cmd/reconcile/layout.h"
#include "cmd/reconcile/relation.h"
#include "cmd/reconcile/trust.h"

struct ledger;

struct ledger *ledger_new(void);
void ledger_free(struct ledger *);
/* Name and layout are borrowed as long as the ledger is; `why` begins with name:line. */
bool ledger_read(struct ledger *, const char *name, struct str bytes, const struct layout *,
    char why[ERR_MAX]);

/*
 * Adds matched, differs and extra to the relations; how many differ.  Whether the claims
 * were right is counted in `learnt`, where there is one.
 */
size_t relate_ledger(struct relations *, const struct items *, struct ledger *,
    struct trust *learnt);

/* The next row that no item answered: "group TAB key" with the side in it, and where it stands. */
bool ledger_missing(struct ledger *, struct str *keys, struct interval *, struct str *unit,
    struct str *where);

#endif
