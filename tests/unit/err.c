/*
 * err.c - messages, read back from where standard error goes.
 *
 * Rows: what is done, parted by blanks, and the text of a message: "warn" says it, "set"
 * is a reason put together; "none" stands for a name that is not there, "before" for
 * something to do before each message, "keeps" for errno behind it; expected: what was said.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "common/err.h"
#include "tests/unit/unit.h"

/* And it fails at something. */
static void
fail(void)
{
	errno = EINVAL;
}

static void
make_room(void)
{
	if (write(STDERR_FILENO, "room ", 5) != 5)
		abort();
}

/* A message; the format is the text where it ends in ':', for that asks for more. */
static void
warn(const char *text)
{
	errno = ENOENT;
	if (strcmp(text, "file:") == 0)
		err_warn("file:");
	else if (*text == '\0')
		err_warn("%s", "");
	else
		err_warn("%s", text);
}

/* What was written to standard error meanwhile. */
static void
say(struct str what, const char *text, struct buf *got)
{
	FILE *to = tmpfile();
	int kept = dup(STDERR_FILENO), error;
	ssize_t n;

	if (to == NULL)
		abort();
	dup2(fileno(to), STDERR_FILENO);
	err_before(str_is(what, "before") ? make_room : fail);
	warn(text);
	error = errno;
	dup2(kept, STDERR_FILENO);
	close(kept);
	n = pread(fileno(to), buf_room(got, 4096), 4096, 0);
	got->n += n > 0 ? (size_t)n : 0;
	fclose(to);
	if (str_is(what, "keeps"))
		buf_puts(got, error == ENOENT ? "kept" : "lost");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char *text = mem_dup(cell[1]), why[ERR_MAX];

	(void)n;
	err_init(str_is(cell[0], "none") ? NULL : "toy");
	if (!str_is(cell[0], "set"))
		say(cell[0], text, got);
	else {
		buf_puts(got, err_set(why, "%s", text) ? "true " : "false ");
		buf_puts(got, why);
	}
	free(text);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
