/*
 * index.h - a million names, looked up where words begin.
 *
 * A name is filed under what its words, and what stands between them, hash to: the first,
 * the first two, and so on to all of them.  Where a word begins in a text these are looked
 * up one by one, as long as there is a name that goes on; so each place costs as much as
 * the names that stand there are long, however many there are.  The hash is keyed, so that
 * no list is made to be slow.  Before that comes a bit for the first eight bytes of a word,
 * by its capital: most words are none that a name begins with, and hardly any without one.
 *
 * What is found is only likely to be there: name.h says whether it is.
 */
#ifndef INDEX_H
#define INDEX_H

#include "cmd/tag/fold.h"
#include "cmd/tag/name.h"

struct name {
	const char *p;		/* trimmed, with a letter or digit in it */
	uint32_t entry;		/* whose it is */
	uint32_t next;		/* spelt the same, case aside, from 1; 0: none.  For index.c */
	uint16_t n;		/* bytes, NAME_BYTES at most */
	uint8_t how;		/* enum name_case */
	uint8_t before;		/* characters before its first word */
};

enum { NAME_BYTES = 1000, NAMES_MAX = 1 << 29 };

struct index_slot {
	uint32_t check;		/* some bits of the hash */
	uint32_t name;		/* the first that ends here, from 1 */
};

/* A bit for the first bytes of a word. */
struct index_gate {
	uint64_t *bits;
	unsigned shift;
};

struct index {			/* zero-initialise it */
	struct index_slot *slot;
	size_t mask;
	struct index_gate gate[2];	/* for words that begin with no capital, and with one */
};

static inline struct str
name_str(const struct name *n)
{
	return (struct str){ n->p, n->n };
}

/*
 * Set how many characters stand before the first word.  In how many places it is to be
 * filed, at most; 0: there is no word in it, or too much before the first.
 */
size_t name_read(struct name *);

/*
 * All names at once, as many as NAMES_MAX, and the sum of their places; `next` is set so
 * that names of one spelling are in their order.
 */
void index_build(struct index *, struct name *, size_t n, size_t places);

/*
 * Call found() for each list of names, the first from 1, that is likely to stand in the
 * text with its first word at `at`; in the order of `at`.
 */
typedef void index_found(void *whose, uint32_t name, size_t at);
void index_run(const struct index *, const struct folded *, index_found *, void *whose);

void index_free(struct index *);

#endif
