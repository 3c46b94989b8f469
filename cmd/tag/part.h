/*
 * part.h - what can be said of the texts that a part of a pattern matches.
 *
 * The parser (pattern.h) makes parts of characters and classes, and of these longer
 * ones: one behind the other (row.h), one of several, one repeated.  Everything said holds for
 * each text that is matched, and may be less than all: every match has one of need[k] at
 * its place, begins with one of prefix, its first byte is in first[].
 */
#ifndef PART_H
#define PART_H

#include "cmd/tag/needle.h"

enum { PART_NEEDS = 4 };

struct part {
	uint32_t min, max;	/* bytes; NEEDLE_FAR: any number */
	bool spelt;		/* each text is one of words[] ... */
	bool exactly;		/* ... and each of them is matched, those before preferred */
	struct needles words;
	struct needles prefix;	/* it begins with one of these, where that is known ... */
	bool prefixed;
	bool prefix_open;	/* ... or with what follows this part */
	struct needles need[PART_NEEDS];
	size_t needs;		/* the rarest first */
	struct needles near;	/* a need not far from the beginning; empty: none is known */
	uint64_t first[4];	/* a bit for each byte it may begin with */
	bool empty;		/* or it has no byte at all */
	bool edge;		/* it begins where a word does, or ends ... */
	bool edge_open;		/* ... or with what follows, if that does */
	bool start;		/* it begins where the text does */
	bool tail;		/* a word that begins behind it begins at an edge ... */
	bool tail_sure;		/* ... even if this is empty, and before it is none */
};

extern const struct part part_nothing;	/* matches the empty text */
extern const struct part part_edge;	/* \b */

/* One of these texts.  Not spelt, but of that many bytes, if the set is empty. */
struct part part_of(struct needles words, uint32_t min, uint32_t max);
void part_first(struct part *, unsigned char from, unsigned char to);	/* it may begin so */

struct part part_either(struct pool *, struct part *, size_t n);	/* spoils them */
struct part part_times(struct pool *, struct part, uint32_t min, uint32_t max, bool lazy);

/* All of it is required, but stands behind this place and takes none: (?=...). */
struct part part_ahead(struct pool *, struct part);

/* The part needs one of these, too: the sets that are rarest are kept, and the nearest. */
void part_need(struct part *, struct needles);

/* It goes on with one of these: that is how it begins, if all before was empty. */
void part_prefix(struct pool *, struct part *, struct needles, bool open);

/* Give up words[]: say what they say in the other ways. */
struct part part_blurred(struct pool *, struct part);

/* How many places may have to be tried, if matches are looked for at these, as a guess. */
uint64_t part_places(struct needles);

#endif
