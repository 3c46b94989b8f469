/*
 * scratch.h - files without a name: what passes between the steps of a report
 * stands in them, and goes with its last descriptor, however the report ends.
 */
#ifndef SCRATCH_H
#define SCRATCH_H

#include <stdbool.h>

/* Room for the name that a program we start knows the file by: /dev/fd/N. */
enum { SCRATCH_NAME = 32 };

/*
 * A new one in TMPDIR, open for reading and writing; the programs we start inherit
 * it, unless it is private.  -1, and told, where that cannot be had.
 */
int scratch_new(void);
int scratch_private(void);

void scratch_name(int fd, char name[SCRATCH_NAME]);

#endif
