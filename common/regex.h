/*
 * regex.h - PCRE2 behind limits; regex.c is the only file that includes it.
 *
 * Patterns are UTF and UCP and may meet invalid UTF-8.  The JIT has a stack of its
 * own; where that is too small the interpreter tries again.  Whatever is neither
 * a match nor "no match" is RE_GAVE_UP: never taken for "no match".
 *
 *	re = re_new(STR("(\\d+) dead"), RE_CASELESS, why);
 *	for (at = 0; re_match(re, RE_ANY, text, at, &m, why) == RE_MATCH; at = re_after(text, &m))
 *		...
 *
 * Who knows more of a text says so, and the same matches come sooner: a pattern is made
 * into code once for each kind of text that it meets, when it meets it.
 */
#ifndef REGEX_H
#define REGEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"
#include "common/str.h"

struct re;

enum re_flags {
	RE_CASELESS = 1, RE_EXTENDED = 2, RE_ANCHORED = 4,
};

enum re_text {
	RE_ANY,			/* any bytes */
	RE_VALID,		/* UTF-8 */
	RE_ASCII,		/* besides ASCII only what is no letter, digit or white space */
};

enum re_status { RE_MATCH, RE_NONE, RE_GAVE_UP };

enum {
	RE_GROUPS = 32,			/* most groups of a pattern, the whole match included */
	RE_PATTERN_MAX = 64 << 10,	/* most bytes of a pattern */
	RE_MATCH_LIMIT = 100000,	/* backtracks, as PCRE2 counts them, of one match; re_limit() */
};

struct re_match {
	size_t n;		/* groups set, at least 1 */
	struct {
		size_t from, to;	/* (size_t)-1 both: the group took no part */
	} group[RE_GROUPS];
};

/* re_free() it.  NULL: it is refused, at pattern[*at], and why; `at` may be NULL. */
struct re *re_new(struct str pattern, unsigned flags, size_t *at, char why[ERR_MAX]);

/* The caller knows that it compiles, and how many groups it has, as re_groups() counts: that can wait. */
struct re *re_new_sound(struct str pattern, unsigned flags, size_t groups, char why[ERR_MAX]);

/* False: it does not compile after all, though the caller said so; and why. */
bool re_sound(struct re *, char why[ERR_MAX]);

/* Another limit than RE_MATCH_LIMIT for this one.  NULL is let be. */
void re_limit(struct re *, uint32_t limit);

/*
 * Is it known after so many steps whether a match begins at text[at], which is UTF-8?  They
 * are counted without machine code: the same on every machine.
 */
bool re_within(struct re *, struct str text, size_t at, uint32_t steps);

/* The first match at or behind `from`; RE_GAVE_UP says why. */
enum re_status re_match(struct re *, enum re_text, struct str text, size_t from,
    struct re_match *, char why[ERR_MAX]);

/* The match that begins at text[at], if one does. */
enum re_status re_match_at(struct re *, enum re_text, struct str text, size_t at,
    struct re_match *, char why[ERR_MAX]);

/* Where to look for the next match: behind this one, a character on if it is empty. */
static inline size_t
re_after(struct str text, const struct re_match *m)
{
	size_t to = m->group[0].to;

	if (m->group[0].from < to)
		return to;
	for (to++; to < text.n && ((unsigned char)text.p[to] & 0xC0) == 0x80; to++)
		;
	return to;
}

/* As it was given. */
struct str re_pattern(const struct re *, unsigned *flags, uint32_t *limit);
size_t re_groups(struct re *);	/* how many, the whole match included */
/* The number of a named group, or -1. */
int re_group(struct re *, struct str name);
void re_free(struct re *);

#endif
