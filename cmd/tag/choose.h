/*
 * choose.h - which of a label's values is a figure's own.
 *
 * The one in the figure's own clause wins; there the longest match, as the most
 * specific; then the one that overlaps the figure, follows it, precedes it.  A match
 * is in the clause where it begins, or where it overlaps the figure.  Before all, a
 * rule with the flag f speaks of the figure that it overlaps, and of no other.
 *
 * Without one there, the nearest clause gives it: "Russia freed 390 and Ukraine 307"
 * leaves its verb out the second time.  Clauses that a mere "and" or comma parts
 * are nearer than those behind a semicolon, a dash or "while"; of two equally near,
 * the one that follows ("270 soldiers and 120 civilians were freed").
 *
 * Where all that leaves two, the higher priority counts, then the one that begins first,
 * then the order of the rules.
 */
#ifndef CHOOSE_H
#define CHOOSE_H

#include "common/words.h"
#include "cmd/tag/match.h"

#define CHOOSE_NONE ((size_t)-1)

/* A sentence in clauses; zero-initialise, reuse. */
struct sentence {
	struct words words;
	struct clauses clauses;
	size_t *majors;		/* of each clause: edges up to its beginning that are not minor */
	size_t cap;
};

void sentence_read(struct sentence *, struct str text, struct str lang);
void sentence_free(struct sentence *);

/*
 * For each label the index of the hit chosen for the figure in bytes [from,to) of
 * the text, or CHOOSE_NONE.  An empty value is chosen only of an @none.
 */
void choose(const struct sentence *, size_t from, size_t to, const struct rules *,
    const struct hits *, size_t *chosen);

/*
 * What a hit has that another lacks, so that it was chosen for the figure and not that:
 * "is in a nearer clause".
 */
const char *choose_why(const struct sentence *, size_t from, size_t to, const struct rules *,
    const struct hit *chosen, const struct hit *other);

/* Does the hit speak of another figure alone: its rule has the flag f, and it is not there? */
bool choose_never(size_t from, size_t to, const struct rules *, const struct hit *);

#endif
