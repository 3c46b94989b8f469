/*
 * carry.h - what a paragraph and a document remember from row to row.
 *
 * Of each label: the value that holds on (found by a rule whose scope is wider than
 * the row) until another such value replaces it; and the last value found at all,
 * for @last.  A new document forgets both, a new paragraph what was its own.
 *
 *	carry_enter(&c, doc, para);
 *	carry_row(&c, rules, &hits);		fills in @last, remembers the rest
 *	value = carry_held(&c, label, &hit, &scope);	for a row that has no value of its own
 */
#ifndef CARRY_H
#define CARRY_H

#include "cmd/tag/match.h"

struct carry_label {
	struct buf held[2];		/* of the paragraph, of the document; empty: none ... */
	struct hit hit[2];		/* ... and of whom: rule and entry, the rest is gone */
};

/* What an @last rule may stand for: of its label's values those that it names. */
struct carry_last {
	size_t rule;
	struct buf last[2];		/* of the paragraph, of the document */
	struct buf lent[2];		/* copies of last[] that hits borrow */
	struct str row;			/* the last one of the row at hand */
};

struct carry {
	struct carry_label *label;	/* zero-initialise the whole */
	struct carry_last *last;	/* one for each @last rule, in their order */
	size_t labels, lasts, last_cap;
	struct buf doc, para;
	bool begun;
};

/*
 * The next row stands in this paragraph of this document.  Where a column is
 * missing: the same doc for all rows, and `para` false, each row its own paragraph.
 */
void carry_enter(struct carry *, struct str doc, const struct str *para);

void carry_row(struct carry *, const struct rules *, struct hits *);

/* Empty: none.  Valid until the next carry_row().  Who found it, and how far it reaches. */
struct str carry_held(const struct carry *, size_t label, const struct hit **, enum rule_scope *);

void carry_free(struct carry *);

#endif
