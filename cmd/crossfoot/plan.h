/*
 * plan.h - the pipeline of a report as commands: to be run, or to be shown.
 *
 *	figures:   split | extract-numbers --keep | tag -a from,to
 *	verdicts:  reconcile figures
 *	claims:    reconcile --detail figures
 *	page:      tabulate --report claims verdicts
 */
#ifndef PLAN_H
#define PLAN_H

#include <stdbool.h>

#include "cmd/crossfoot/spawn.h"
#include "common/mem.h"

/* What the user asked for; borrowed. */
struct request {
	struct argv split;	/* options for split, as given */
	struct argv packs;	/* -r */
	const char *events, *events_out, *ledger, *format, *width;
	bool exit_code;
	size_t jobs;
	char **files;
};

/* Names of the files between the steps. */
struct between {
	const char *figures, *verdicts, *claims;
};

enum { FIGURES = 3 };	/* stages of the first pipeline */

struct plan {
	struct argv figures[FIGURES], verdicts, claims, page;
};

/*
 * `program` gives the word that starts one (a path to run it, the bare name to
 * show it), to be freed.
 */
void plan_make(const struct request *, const struct between *,
    char *(*program)(const char *name), struct plan *);
void plan_free(struct plan *);

/* The same as a shell script, words quoted where the shell wants it. */
void plan_show(const struct plan *, const struct between *, struct buf *);

#endif
