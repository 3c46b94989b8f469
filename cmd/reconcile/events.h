/*
 * events.h - which event a claim is about, by the rows of an events file.
 *
 *	event			topic		stage	when	target
 *	exchange {when}		exchange	done		deal {when:month}
 *	deal {when:month}	exchange	deal
 *
 * A row fits a claim when each of its filled cells equals the claim's cell of that
 * column, and its `when` overlaps the claim's.  The first row that fits names
 * the event, or, where that only overlaps, one behind it whose `when` is just the claim's; {column} is the claim's cell, {column:month} the month of a day, and a row whose
 * slots stay empty does not fit.
 * `target` names the event that this one is a step towards; `steps`, of an event that counts
 * all so far, the events that it counts.
 */
#ifndef EVENTS_H
#define EVENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/include.h"
#include "common/err.h"
#include "common/mem.h"
#include "common/tsv.h"

struct events;

/* An event that a claim was placed in. */
struct event {
	struct str name, target, when, steps;	/* borrowed from the events */
};

struct events *events_new(void);
void events_free(struct events *);

/* Add the rows of a file, ask for those it includes; `why` begins with name:line. */
bool events_read(struct events *, struct includes *, const char *name, struct str bytes,
    char why[ERR_MAX]);
/* Find the columns in the claims' header. */
bool events_bind(struct events *, const struct tsv *header, char why[ERR_MAX]);

/* The event of a claim, or empty; valid until the next call. */
struct str events_place(struct events *, const struct str *cell);

/* The events found so far, in order of `when`, then by name.  Invalidates the last. */
const struct event *events_found(struct events *, size_t *n);
/* Is the event numbered so in that list named as the template, filled with its own cells, has it? */
bool events_is_step(struct events *, size_t event, struct str steps);
/* The same as an events file, to be corrected and read again; no newline at its end. */
void events_write(struct events *, struct buf *);

#endif
