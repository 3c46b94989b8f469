/*
 * files.h - which files a job reads besides its rows, and what becomes of them.
 *
 * Pure files read nothing: the job says what it wants, main() reads it and gives it.
 *
 *	while (files_want(&job, &want))
 *		... read want.name ..., files_give(&job, path, real, bytes, why) ...
 */
#ifndef FILES_H
#define FILES_H

#include "cmd/reconcile/job.h"

struct want {
	const char *name, *suffix;	/* see pack_include() */
	const char *from;
};

bool files_want(struct job *, struct want *);
/* `path` is for messages, `real` tells whether it was read before. */
bool files_give(struct job *, const char *path, const char *real, struct str bytes,
    char why[ERR_MAX]);

#endif
