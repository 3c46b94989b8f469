/*
 * err.h - exit statuses, one-line messages, and reasons handed upwards.
 *
 * Pure files never print: they write why they failed into the caller's
 * `char why[ERR_MAX]` with err_set() and return false; main() adds the file and
 * the line and ends the process.
 */
#ifndef ERR_H
#define ERR_H

#include <stdbool.h>
#include <stdnoreturn.h>

enum {
	STATUS_OK    = 0,
	STATUS_FOUND = 1,	/* done, but a fault, a conflict or a given-up row was met */
	STATUS_FATAL = 2,	/* usage, input, output or resource error */
};

enum { ERR_MAX = 512 };	/* room for a reason */

#if defined(__GNUC__)
#define ERR_PRINTF(f, a) __attribute__((__format__(__printf__, f, a)))
#else
#define ERR_PRINTF(f, a)
#endif

/* The program's name without "crossfoot-", for the start of each message. */
void err_init(const char *program);

/*
 * "crossfoot-tag: " and the message, in one write(2); control bytes become
 * '?'.  A format that ends in ':' is followed by strerror(errno).
 */
void err_warn(const char *fmt, ...) ERR_PRINTF(1, 2);
noreturn void err_die(const char *fmt, ...) ERR_PRINTF(1, 2);	/* exit 2 */

/* Something to do before each message: a line that stands there makes room. */
void err_before(void (*)(void));

bool err_set(char why[ERR_MAX], const char *fmt, ...) ERR_PRINTF(2, 3);	/* false */

#endif
