/*
 * in.h - read a stream line by line or block by block.
 *
 * in_line() lends the next line, without its newline, as a pointer into the
 * reader's own buffer, valid until the next call on the same reader.  A UTF-8
 * byte order mark at the start is dropped, and so is a CR before a newline.
 * Nothing is copied and nothing is owned by the caller.
 *
 *	in_fd(&in, fd, "a.tsv");
 *	while ((st = in_line(&in, &line)) == IN_OK)
 *		...
 */
#ifndef IN_H
#define IN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/str.h"

#define IN_MAX ((size_t)64 << 20)	/* longest line accepted, 64 MiB */

enum in_status {
	IN_EOF = 0,
	IN_OK = 1,
	IN_EREAD = -1,	/* errno tells */
	IN_ELONG = -2,	/* line longer than IN_MAX */
	IN_ENUL = -3,	/* line holds a NUL byte: not text */
	IN_EPART = -4,	/* input ends inside a line, and !lax */
};

struct in {
	const char *name;	/* for messages; borrowed */
	uint64_t line;		/* number of the line last lent, from 1 */
	int fd;			/* -1: in_mem() */
	bool lax;		/* accept a last line without newline, and NULs */
	bool eof;
	void (*idle)(void *);	/* called before a read that would block, or NULL */
	void *idle_arg;
	char *buf;
	size_t cap, beg, end;
};

void in_fd(struct in *, int fd, const char *name);
void in_mem(struct in *, struct str, const char *name);	/* copies */
enum in_status in_line(struct in *, struct str *);

/*
 * Lend what is there, at least `want` bytes unless the stream ends first;
 * `used` bytes of what was lent before are given back.  Blocks keep every byte,
 * byte order mark and CR included.  The end of the stream is a shorter block;
 * an empty one is IN_EOF.  Never mixed with in_line() on one reader.
 */
enum in_status in_block(struct in *, size_t used, size_t want, struct str *);

const char *in_strerror(enum in_status);
void in_free(struct in *);	/* and close what is not standard input */

#endif
