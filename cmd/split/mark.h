/*
 * mark.h - the mark that an item of a list begins with: "1." "2)" "3.)" "(4)" "a)"
 * and bullets.
 */
#ifndef MARK_H
#define MARK_H

#include <stdbool.h>
#include <stddef.h>

#include "common/mem.h"
#include "common/str.h"

struct mark {
	size_t n;		/* bytes, 0: there is none */
	struct str head;	/* what stands before the number: "(" or a bullet */
	struct str tail;	/* and behind it: "." ")" ".)" */
	unsigned number;	/* 1, 2 ...; of letters too, 0: a bullet alone */
	bool letter;
};

/* The mark that the text has at `at`, where a line or sentence begins. */
struct mark mark_at(struct str text, size_t at);

/*
 * Where a list begins behind the colon before text[at], that of a first item with a
 * capital and of a next one like it; or 0.
 */
size_t mark_list(struct str text, size_t at);

/*
 * Where the next item of the list begins in the same paragraph, behind the mark that ends
 * at `from`: the same kind of mark, one higher; text.n if there is none.
 */
size_t mark_next(struct str text, size_t from, const struct mark *);

#endif
