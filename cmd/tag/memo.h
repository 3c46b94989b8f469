/*
 * memo.h - groups of patterns that were read before.
 *
 * Macros bring the same groups into many patterns.  What a group says depends on its text
 * alone if nothing inside it captures, asks for a capture, or changes the options for what
 * comes behind it.
 */
#ifndef MEMO_H
#define MEMO_H

#include "cmd/tag/part.h"
#include "common/map.h"

struct memo_group {
	bool read;
	struct part part;
	struct needles captured;	/* one of these stands where it captured */
	bool exactly;		/* see pattern.h */
	bool sequential;
};

struct memo {			/* zero-initialise it */
	struct map texts;
	struct memo_group *group;
	size_t cap;
	struct pool pool;	/* what the parts are made of */
};

/* Where the group that opens at text[at] ends, with its ")"; 0: not one to remember. */
size_t memo_end(struct str pattern, size_t at);

/* The group's number; *fresh: it has to be read, into memo->group[number]. */
size_t memo_find(struct memo *, struct str text, bool caseless, bool *fresh);

void memo_free(struct memo *);

#endif
