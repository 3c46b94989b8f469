/*
 * wordlist.h - number spelled words in the order they are added.
 *
 * Each word of a text is looked for here, so a word is told by its first and its last
 * eight bytes and its length; only of longer words than these the rest is compared.
 */
#ifndef WORDLIST_H
#define WORDLIST_H

#include <stdint.h>

#include "common/mem.h"
#include "spelling.h"

#define WORDLIST_NONE UINT32_MAX

struct wordlist {
	size_t n;		/* how many; zero-initialise the whole */
	size_t cap, at_cap;
	struct wordlist_slot {
		uint64_t first, last;
		uint32_t length;	/* 0: none is here */
		uint32_t word;		/* its number */
	} *slot;
	size_t *at;		/* by number: where its bytes are, ... */
	struct buf bytes;	/* ... in here */
};

/* The number of a word, which is added where it is new.  Not of an empty or too long one. */
uint32_t wordlist_add(struct wordlist *, const struct spelling *);
uint32_t wordlist_find(const struct wordlist *, const struct spelling *);	/* or WORDLIST_NONE */
void wordlist_free(struct wordlist *);

#endif
