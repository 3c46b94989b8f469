/*
 * item.h - a pattern item by item: characters, places, groups.
 *
 * For tag --check, which asks of the form of a pattern what the prefilter (pattern.h)
 * has no use for.  Read is what PCRE2 has compiled; where it is not known what an item
 * is, reading ends, and nothing is to be concluded.
 *
 *	struct items in = { .s = pattern, .caseless = true };
 *	while (items_next(&in, &item))
 *		...
 *	if (in.lost) ...
 */
#ifndef ITEM_H
#define ITEM_H

#include "cmd/tag/cursor.h"

enum item_kind {
	ITEM_CHAR,		/* one character: itself, an escape, a class, a dot */
	ITEM_PLACE,		/* takes none: ^ $ \b \B \A \z \Z \G \K */
	ITEM_AGAIN,		/* whatever a group matched */
	ITEM_OPEN,
	ITEM_CLOSE,
	ITEM_OR,
	ITEM_NONE,		/* a comment, an option */
};

enum item_group { ITEM_PLAIN, ITEM_AHEAD, ITEM_NOT_AHEAD, ITEM_BEHIND, ITEM_NOT_BEHIND, ITEM_CONDITION };

enum { ITEM_DEEP = 250 };	/* groups in groups: as PCRE2 has it */

struct item {
	enum item_kind kind;
	size_t from, to;	/* where it stands, without its quantifier */
	char place;		/* the letter or mark of a place */
	enum item_group group;	/* of one that opens or closes */
	struct times times;	/* of a character, of a group that closes */
	bool caseless;		/* case is ignored here */
};

struct items {
	struct str s;		/* to set; zero the rest */
	bool caseless;		/* to set: so it begins */
	bool lost;		/* something is not known */
	size_t at, depth;
	struct { enum item_group group; bool caseless; } open[ITEM_DEEP];
};

bool items_next(struct items *, struct item *);	/* false: the end, or lost */

#endif
