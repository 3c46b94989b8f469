/*
 * fuzz.h - what the fuzz targets share.
 *
 * A target is a file of this folder, NAME.c.  It takes any bytes and ends the process
 * where a promise is broken.  In its first lines "uses:" names what it is linked with,
 * "seeds:" folders of texts to begin with; NAME.dict holds words worth trying and
 * corpus/NAME what was found so far.  Built with replay.c a target runs the files that
 * it is given; `make fuzz` builds it with clang's libFuzzer, which looks for more.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* What must be so, whatever the bytes. */
#define PROMISE(holds) ((holds) ? (void)0 : broken(__FILE__, __LINE__, #holds))

static inline noreturn void
broken(const char *file, int line, const char *promise)
{
	fprintf(stderr, "%s:%d: broken: %s\n", file, line, promise);
	abort();
}

enum { READS = 50 };		/* arrivals that are enough to tell whether these matter */

/* A descriptor that gives at most so many bytes at each read(2). */
static inline int
stream(struct str bytes, size_t each)
{
	struct str piece;
	int fd[2];

	PROMISE(socketpair(AF_UNIX, SOCK_DGRAM, 0, fd) == 0);
	do {
		piece = str_sub(bytes, 0, each);
		PROMISE(send(fd[1], piece.p, piece.n, 0) == (ssize_t)piece.n);
		bytes = str_from(bytes, piece.n);
	} while (piece.n > 0);		/* an empty one is the end */
	close(fd[1]);
	return fd[0];
}

#endif
