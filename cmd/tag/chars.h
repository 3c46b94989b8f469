/*
 * chars.h - which characters an item of a pattern stands for: [a-z], \w, \x{e9}, a dot.
 *
 * PCRE2 itself is asked, once for each item that is written alike.
 */
#ifndef CHARS_H
#define CHARS_H

#include <stdint.h>

#include "common/map.h"

struct chars {
	uint64_t ascii[2];	/* a bit for each */
	uint32_t beyond;	/* one of those beyond ASCII, or 0: there are none, or rare ones
				   beside some of ASCII, as \d has them */
};

struct chars_known {		/* zero-initialise it */
	struct map texts;
	struct chars *set;
	size_t cap;
	struct buf all;		/* every character beyond ASCII */
};

struct chars chars_of(struct chars_known *, struct str item, bool caseless);
void chars_free(struct chars_known *);

static inline bool
chars_has(const struct chars *c, unsigned char ascii)
{
	return ascii < 0x80 && (c->ascii[ascii / 64] >> ascii % 64 & 1) != 0;
}

#endif
