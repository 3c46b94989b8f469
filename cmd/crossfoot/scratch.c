/* scratch.c - files without a name. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd/crossfoot/scratch.h"
#include "common/err.h"
#include "common/mem.h"

int
scratch_new(void)
{
	const char *dir = getenv("TMPDIR");
	struct buf path = { 0 };
	int fd;

	buf_puts(&path, dir != NULL && *dir != '\0' ? dir : "/tmp");
	buf_puts(&path, "/crossfoot.XXXXXX");
	buf_byte(&path, '\0');
	if ((fd = mkstemp(path.p)) < 0 || unlink(path.p) < 0)
		err_warn("%s:", path.p);
	buf_free(&path);
	return fd;
}

int
scratch_private(void)
{
	int fd = scratch_new();

	if (fd >= 0)
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	return fd;
}

void
scratch_name(int fd, char name[SCRATCH_NAME])
{
	snprintf(name, SCRATCH_NAME, "/dev/fd/%d", fd);
}
