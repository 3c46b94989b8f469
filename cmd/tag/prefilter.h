/*
 * prefilter.h - which rules can match a text at all.
 *
 * One pass over the text finds the literals that rules require (literal.h); only
 * rules of which one was found, and those that require none, need be tried.
 * It never rules out a match.
 */
#ifndef PREFILTER_H
#define PREFILTER_H

#include <stdint.h>

#include "cmd/tag/literal.h"
#include "common/map.h"

enum { PREFILTER_SLOTS = 1 << 14 };

struct prefilter {
	struct map literals;	/* zero-initialise the whole */
	struct prefilter_literal {
		uint32_t next;		/* of those in the same slot, from 1; 0: none */
		uint32_t *rule;		/* the rules that require it, among others */
		size_t n, cap;
		size_t seen;		/* the text it was last found in */
	} *literal;
	size_t literal_cap;
	uint32_t *slot;		/* by the first three bytes: a literal, from 1 */
	uint32_t *candidate;	/* the rules that can match this text, in no order */
	size_t candidates, candidate_cap;
	uint32_t *free;		/* the rules that require nothing we know */
	size_t frees, free_cap;
	size_t *met;		/* of each rule the text it was last a candidate for */
	size_t rules, met_cap;
	size_t texts;		/* how many there were */
	struct buf folded;
};

/* The next rule, in the order of the rules. */
void prefilter_add(struct prefilter *, struct str pattern);

/* Set candidate[] for this text. */
void prefilter_run(struct prefilter *, struct str text);

void prefilter_free(struct prefilter *);

#endif
