/*
 * prefilter.h - which rules can match a text, and from where.
 *
 * What a pattern requires (pattern.h) is looked for in the text, for all rules at once
 * (finder.h).  A rule is due where all that one of its branches requires was found; its
 * windows are the places where a match may begin.  No match begins elsewhere.
 *
 *	prefilter_add(&pf, STR("held (?:back|on)"), none, true, PREFILTER_DUE);	rule 0, ...
 *	prefilter_run(&pf, &text);
 *	for (i = 0; i < pf.dues; i++) {
 *		prefilter_windows(&pf, pf.due[i], &windows);
 *		...
 *	}
 */
#ifndef PREFILTER_H
#define PREFILTER_H

#include "cmd/tag/finder.h"
#include "cmd/tag/pattern.h"

/* A match may begin from `from` to `to`, both included. */
struct window {
	uint32_t from, to;
	uint32_t end;		/* there is one, and it ends here; 0: that is not known */
	uint32_t rank;		/* of matches that begin at one place the least is it */
	uint32_t next;		/* for prefilter.c */
};

struct windows {		/* zero-initialise it; reuse it; free() w */
	struct window *w;
	size_t n, cap;
};

struct prefilter_rule {
	bool slow;		/* nothing that we know is required: it is always due */
	bool search;		/* it matches where it is searched for, not only where it is tried */
	bool edge;		/* it begins where a word does, or ends */
	uint64_t first[4];	/* a bit for each byte that it may begin with */
	size_t met;		/* the text it was last due in */
	uint32_t head, tail;	/* its windows there, from 1 */
	bool asked;		/* it is never due, but asked for: ... */
	uint32_t watch;		/* ... by its branches, from 1 */
};

/* A set of needles, one of which some rules require. */
struct prefilter_need {
	uint32_t from_use, uses;	/* its needles by their numbers, ... */
	uint32_t from_batch, batches;	/* ... some at a time */
	bool ends;		/* each of them is all of a match */
	size_t met;		/* the text that the rest is about */
	bool due;		/* rules that wait for it have been looked at */
	uint32_t from, to;	/* where matches begin, at most; from > to: nowhere */
	uint32_t head, tail;	/* the same in detail: windows, from 1 */
	uint32_t watch;		/* what waits for it, from 1 */
};

/* A needle of a need. */
struct prefilter_use {
	uint32_t needle;
	uint32_t need, min, max;
	uint32_t rank;		/* among those of the need, as the pattern has them */
	uint32_t next;		/* of the same needle, where something waits, from 1 */
};

/* Uses one behind the other whose needles are bits of the same word in finder.seen_bit. */
struct prefilter_batch {
	uint64_t seen;		/* these bits, a use for each, ... */
	uint32_t word;		/* ... of this word */
	uint32_t use;		/* that of the lowest */
};

enum { WATCH_NEEDS = PART_NEEDS + 2 };

/* A branch of a rule's pattern. */
struct prefilter_watch {
	uint32_t rule;
	uint32_t need[WATCH_NEEDS], needs;	/* it waits for the first */
	bool start;		/* it begins where the text does */
	uint32_t near;		/* which of them tells where it begins; WATCH_NEEDS: none ... */
	uint32_t also;		/* ... and another that does, not as well */
	uint32_t next;		/* that waits for the same need, or is asked next, from 1 */
};

struct prefilter {
	struct finder finder;		/* zero-initialise the whole */
	struct memo memo;		/* while rules are added: groups read before, ... */
	struct pool pool;		/* ... what the pattern at hand is made of, ... */
	struct buf id;			/* ... and what tells a need */
	struct map sets;		/* all needs, by what they hold */
	struct prefilter_need *need;
	struct prefilter_use *use;
	struct prefilter_batch *batch;
	uint32_t *waiting;		/* of each needle the first use, from 1 */
	struct prefilter_watch *watch;
	struct prefilter_rule *rule;
	uint32_t *slows;		/* the rules that are always due */
	size_t rules, needles, uses, batches, watches, slow;
	size_t need_cap, use_cap, batch_cap, waiting_cap, watch_cap, rule_cap, slow_cap;

	size_t texts, text_n;		/* how many there were; bytes of the last */
	uint32_t *due;			/* rules that are due */
	size_t dues, due_cap;
	struct windows windows;		/* all of them */
};

enum prefilter_kind {
	PREFILTER_DUE,		/* the rule is wanted in due[] */
	PREFILTER_ASKED,	/* it is not, but prefilter_may() will be asked for it */
};

/*
 * The next rule, in the order of the rules.  It is not due where nothing stands that the
 * pattern `need` matches; an empty one says nothing.  False: its pattern is not understood.
 */
bool prefilter_add(struct prefilter *, struct str pattern, struct str need, bool caseless,
    enum prefilter_kind);

/* Set due[] for this text, which is not FOLD_ODD. */
void prefilter_run(struct prefilter *, const struct folded *);

/* Can the rule, one that is asked for, match the text that was run last? */
bool prefilter_may(struct prefilter *, size_t rule);

/* Replace *out by the windows of a rule that is due, or may match, in order. */
void prefilter_windows(const struct prefilter *, size_t rule, struct windows *out);

/* May a match of the rule begin at text[at], going by its first byte? */
bool prefilter_begins(const struct prefilter_rule *, const struct folded *, size_t at);

void prefilter_added(struct prefilter *);	/* no more rules come: called by prefilter_run() */
void prefilter_free(struct prefilter *);

#endif
