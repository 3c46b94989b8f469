/*
 * str.h - a borrowed run of bytes: pointer and length, no terminator, NULs allowed.
 *
 * Everything that reads text takes and gives these.  Who lends says how long
 * they stay valid; nobody frees one.
 *
 *	if (str_is(field, "date")) ...
 *	struct str rest = str_from(line, 4);
 */
#ifndef STR_H
#define STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct str {
	const char *p;
	size_t n;
};

/* A string literal, or an array that holds one. */
#define STR(literal) ((struct str){ (literal), sizeof(literal) - 1 })

static inline bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline struct str
str_of(const char *terminated)
{
	return (struct str){ terminated, strlen(terminated) };
}

static inline bool
str_is(struct str a, const char *terminated)
{
	return str_eq(a, str_of(terminated));
}

/* Order of bytes, as LC_ALL=C sort has it: <0, 0, >0. */
static inline int
str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int c = n > 0 ? memcmp(a.p, b.p, n) : 0;

	return c != 0 ? c : (a.n > b.n) - (a.n < b.n);
}

/* The bytes [from,to) of s; both are cut to its length. */
static inline struct str
str_sub(struct str s, size_t from, size_t to)
{
	to = to < s.n ? to : s.n;
	from = from < to ? from : to;
	return (struct str){ s.n > 0 ? s.p + from : s.p, to - from };
}

static inline struct str
str_from(struct str s, size_t from)
{
	return str_sub(s, from, s.n);
}

static inline bool
str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n && str_eq(str_sub(s, 0, prefix.n), prefix);
}

static inline bool
str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n && str_eq(str_from(s, s.n - suffix.n), suffix);
}

/* Where byte c first stands in s, or s.n. */
static inline size_t
str_index(struct str s, char c)
{
	const char *p = s.n > 0 ? memchr(s.p, c, s.n) : NULL;

	return p != NULL ? (size_t)(p - s.p) : s.n;
}

/*
 * Cut the next piece off *rest, up to `sep` or the end, and step over the
 * separator.  False when nothing is left; "a,,b" has three pieces, "" one.
 * Start with a copy of the whole; the end is kept as rest->p == NULL.
 */
static inline bool
str_next(struct str *rest, char sep, struct str *piece)
{
	size_t i;

	if (rest->p == NULL)
		return false;
	i = str_index(*rest, sep);
	*piece = str_sub(*rest, 0, i);
	*rest = i < rest->n ? str_from(*rest, i + 1) : (struct str){ NULL, 0 };
	return true;
}

#endif
