/*
 * stages.h - the stages of a report: run, and judged by their exit statuses.
 */
#ifndef STAGES_H
#define STAGES_H

#include <stddef.h>

#include "cmd/crossfoot/spawn.h"

/*
 * The worst of the statuses of n stages that were joined by pipes, the first failure
 * told: STATUS_OK, STATUS_FOUND or STATUS_FATAL.  Does not return where the reader of
 * the last went away.
 */
int stages_judge(const struct argv *stage, const int *status, size_t n);

/* Run them from standard input to `out`, wait, judge. */
int stages_run(const struct argv *stage, size_t n, int out);

/*
 * The same for stages of which the first is alone and the others are run in `jobs`
 * pipelines at a time: what the first writes is cut into shares between documents, the rows
 * that agree in the first column.  What comes out is put together in the order of
 * the shares: the same bytes as from one pipeline.
 */
int stages_divided(const struct argv *stage, size_t n, size_t jobs, int out);

#endif
