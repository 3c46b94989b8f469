/*
 * events_inside.h - what events are made of: for events.c and events_found.c alone.
 */
#ifndef EVENTS_INSIDE_H
#define EVENTS_INSIDE_H

#include "cmd/reconcile/events.h"
#include "common/date.h"
#include "common/map.h"

/* One row; cell[i] belongs to the column that the map numbers i. */
struct rule {
	struct str event, target, steps, *cell;
	size_t n;
	struct span span;	/* of its `when`, where that is filled */
	bool spans;
};

struct found {
	struct event event;
	struct str *cell;
	size_t n, rule;
};

struct events {
	struct map columns, names;
	size_t rules, rules_cap, founds, founds_cap, when;
	size_t *at;		/* where the columns are in the claims */
	struct rule *rule;
	struct found *found;
	struct event *list;	/* what events_found() lends */
	struct buf name, target, key;
	char **kept;		/* bytes of the files and of filled cells */
	size_t kept_n, kept_cap;
};

#endif
