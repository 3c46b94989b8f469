/*
 * hostile.h - texts on which the search for a pattern may run away.
 *
 * A search runs away where a part that repeats can take the same text in many ways, and
 * what must follow is not there.  So samples of the pattern are made, one character or
 * branch for each, and up to each part that repeats: then that part again and again, or
 * all of it from the beginning, and in the end something that fits, or does not quite.
 * The same is made of an example that matches, of its words.
 *
 *	hostile_pattern(&texts, pattern, caseless, &known);
 *	for (i = 0; i < texts.n; i++) {
 *		hostile_fill(&texts, i, 1000, &text);
 *		... search at text[texts.h[i].at]
 *	}
 */
#ifndef HOSTILE_H
#define HOSTILE_H

#include "cmd/tag/chars.h"

struct hostile {
	size_t lead, pump, tail, end;	/* where each begins in bytes */
	size_t at;			/* where of the lead the match is to begin */
};

struct hostiles {		/* zero-initialise it; hostile_free() */
	struct hostile *h;
	size_t n, cap;
	struct buf bytes;
	struct map known;	/* those that are there */
};

/* Adds.  Nothing, where little repeats: no search can be long. */
void hostile_pattern(struct hostiles *, struct str pattern, bool caseless, struct chars_known *);
void hostile_like(struct hostiles *, struct str like, size_t from, size_t to);	/* it matches there */

/* Replace *text by one of about so many bytes. */
void hostile_fill(const struct hostiles *, size_t i, size_t bytes, struct buf *text);

static inline struct str
hostile_lead(const struct hostiles *hs, size_t i)
{
	return str_sub(buf_get(&hs->bytes), hs->h[i].lead, hs->h[i].pump);
}

static inline struct str
hostile_pump(const struct hostiles *hs, size_t i)
{
	return str_sub(buf_get(&hs->bytes), hs->h[i].pump, hs->h[i].tail);
}

static inline struct str
hostile_tail(const struct hostiles *hs, size_t i)
{
	return str_sub(buf_get(&hs->bytes), hs->h[i].tail, hs->h[i].end);
}

void hostile_free(struct hostiles *);

#endif
