/* err.c - one-line messages on standard error. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/err.h"

static const char *name;
static void (*before)(void);

void
err_init(const char *program)
{
	name = program;
}

void
err_before(void (*make_room)(void))
{
	before = make_room;
}

static void report(const char *, va_list) ERR_PRINTF(1, 0);

/*
 * Build the whole line first and write it with one write(2), so that lines
 * of concurrent pipeline stages never interleave.  Input text can end up in
 * a message, and standard error is usually a terminal: control bytes become '?'.
 */
static void
report(const char *fmt, va_list ap)
{
	char msg[1024];
	size_t room = sizeof(msg) - 1, used, i;
	int saved = errno;

	snprintf(msg, room, "crossfoot%s%s: ", name != NULL ? "-" : "", name != NULL ? name : "");
	used = strlen(msg);
	vsnprintf(msg + used, room - used, fmt, ap);
	used = strlen(msg);
	if (fmt[0] != '\0' && fmt[strlen(fmt) - 1] == ':')
		snprintf(msg + used, room - used, " %s", strerror(saved));
	used = strlen(msg);
	for (i = 0; i < used; i++)
		if ((unsigned char)msg[i] < 0x20 || msg[i] == 0x7f)
			msg[i] = '?';
	msg[used++] = '\n';
	if (before != NULL)
		before();
	if (write(STDERR_FILENO, msg, used) < 0) {
		/* nowhere left to report to; the exit status still tells */
	}
	errno = saved;
}

void
err_warn(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	report(fmt, ap);
	va_end(ap);
}

noreturn void
err_die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	report(fmt, ap);
	va_end(ap);
	exit(STATUS_FATAL);
}

bool
err_set(char why[ERR_MAX], const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(why, ERR_MAX, fmt, ap);
	va_end(ap);
	return false;
}
