/*
 * settings.h - what the options of reconcile set.
 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include "cmd/reconcile/job.h"

/* Keys of options without a letter; they begin where those of common/cmd.h may. */
enum setting {
	SET_ABS_TOL = 256, SET_BEST, SET_DETAIL, SET_EVENTS, SET_EVENTS_OUT, SET_EXIT_CODE,
	SET_EXPLAIN, SET_LEDGER, SET_MAX_CONFLICTS, SET_MAX_GROUP, SET_ORIGIN, SET_PARTIAL, SET_PRIORITY, SET_REL_TOL, SET_SIDE, SET_SORTED, SET_SUMS,
	SET_UNITS, SET_VALUE, SET_WEIGHTS, SET_WEIGHTS_OUT,
};

enum setting_status { SETTING_BAD = -1, SETTING_OTHER, SETTING_TAKEN };

/* One option; `arg` stays borrowed.  SETTING_OTHER: it is none of these. */
enum setting_status settings_take(struct job *, int key, const char *arg, char why[ERR_MAX]);
/* Do they go together? */
bool settings_agree(struct job *, char why[ERR_MAX]);

#endif
