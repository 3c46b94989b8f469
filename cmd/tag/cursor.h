/*
 * cursor.h - a place in a pattern, and the few things that are read in it everywhere.
 */
#ifndef CURSOR_H
#define CURSOR_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

#include "common/str.h"

struct cursor {
	struct str s;
	size_t at;
};

bool cursor_is(const struct cursor *, const char *);	/* does this come next? */
bool cursor_accept(struct cursor *, const char *);	/* then move behind it */
bool cursor_past(struct cursor *, char);		/* behind the next; false: there is none */
bool cursor_digit(const struct cursor *);
bool cursor_number(struct cursor *, uint32_t *);	/* as large as PCRE2 has them */

/* Past the bytes that neither escape, nor open or close anything, nor count. */
static inline size_t
cursor_plain(struct str s, size_t at)
{
	static const bool special[UCHAR_MAX + 1] = {
		['\\'] = true, ['['] = true, ['('] = true, [')'] = true, ['{'] = true,
	};

	while (at < s.n && !special[(unsigned char)s.p[at]])
		at++;
	return at;
}

struct times {
	uint32_t min, max;	/* UINT32_MAX: as often as you like */
	bool lazy, possessive;
};

/*
 * Read the quantifier that may stand here: once, if there is none.  False: something that
 * is perhaps one.
 */
bool cursor_times(struct cursor *, struct times *);

#endif
