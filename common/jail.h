/*
 * jail.h - give up the file system, except for inputs still to be read.
 *
 * Landlock on Linux, pledge(2) on OpenBSD, nothing elsewhere.  Rules and
 * outputs are opened before; inputs are allowed by path and opened in turn.
 * A hostile input that takes over the process can then open nothing else.
 */
#ifndef JAIL_H
#define JAIL_H

#include <stdbool.h>

/* `readable`: NULL-terminated paths, or NULL.  False with errno set. */
bool jail_enter(char *const *readable);

#endif
