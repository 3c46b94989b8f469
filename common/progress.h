/*
 * progress.h - how far a program is with its input.
 *
 *	crossfoot-tag: 12.4 MB read, 3.1 MB/s, 25% of 48.0 MB, 0:11 left
 *
 * On SIGUSR1, and SIGINFO where there is one, that line is written to standard
 * error, by the handler itself: whatever the program is busy with.  With --progress,
 * and only on a terminal, it stands there all the time and is renewed as input is
 * read.  The size is known where all inputs are files; else share and time are left out.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stddef.h>

/* From now on the signals are answered, in the name of this program (NULL: crossfoot). */
void progress_init(const char *name);

/* --progress was given. */
void progress_show(void);

/*
 * Reading of the inputs begins: what was read before does not count.  `files` are
 * NULL-terminated; none, or "-", is standard input.
 */
void progress_begin(char *const *files);

void progress_read(size_t bytes);	/* so many more were read */
void progress_end(void);		/* the last word, where it is shown */

#endif
