/*
 * reader.h - a pattern being read: for pattern.c and group.c alone.
 *
 * Groups wait on a stack, so that no nesting is too deep for ours.
 */
#ifndef READER_H
#define READER_H

#include "cmd/tag/cursor.h"
#include "cmd/tag/pattern.h"
#include "cmd/tag/row.h"

enum group_kind {
	GROUP_PLAIN,
	GROUP_AHEAD,			/* (?=...) */
	GROUP_AROUND,			/* (?!...), (?<=...), (?<!...): requires nothing that we could use */
	GROUP_CONDITION,		/* (?(1)...|...) */
};

enum { GROUPS_MAX = 32 };

struct group {
	enum group_kind kind;
	size_t number;		/* that it captures as, or asks for; 0: none */
	size_t branches;	/* parts before the branch being read */
	size_t memo;		/* its number there, or MAP_NONE ... */
	struct pool *pool;	/* ... and that of what is around it, ... */
	bool exactly, sequential;	/* ... and what was said of that */
	struct row row;		/* this branch ... */
	bool begun;		/* ... has a part */
};

struct reader {
	struct pool *pool;
	struct memo *memo;
	struct cursor in;
	bool caseless;
	struct group *group;
	size_t n, cap;
	struct part *branch;	/* of all open groups */
	size_t branches, branch_cap;
	size_t captures;
	struct needles captured[GROUPS_MAX];	/* what each group requires */
	bool reset;		/* (?|...): numbers are not ours */
	bool whole;		/* one group is all of the pattern: its branches are the pattern's */
	struct pattern *out;
};

static inline struct group *
reader_top(struct reader *r)
{
	return &r->group[r->n - 1];
}

/* False, here and below: what is read is not known. */
bool reader_open(struct reader *, enum group_kind, size_t number);
void reader_branch(struct reader *);		/* the branch ends here */
bool reader_times(struct reader *, struct times *);	/* read the quantifier, if there is one */
bool reader_add(struct reader *, struct part);	/* as often as the quantifier behind it says */
void reader_add_part(struct reader *, const struct part *);	/* once */
bool reader_add_place(struct reader *, bool start);	/* it takes no room; start: that of the text */

bool group_open(struct reader *);	/* behind "(" */
bool group_close(struct reader *);	/* behind ")" */

#endif
