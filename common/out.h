/*
 * out.h - buffered writer to one descriptor.
 *
 * Errors are sticky: write blindly, out_close() reports the first failure; no
 * program may exit 0 without it.  Bytes leave the buffer between records only:
 * at out_end() when enough have gathered, and at out_flush().
 */
#ifndef OUT_H
#define OUT_H

#include <stddef.h>

#include "common/mem.h"
#include "common/str.h"

struct out {
	int fd;
	int err;	/* errno of the first failure, 0 if none */
	size_t whole;	/* bytes of buf that are complete records */
	struct buf buf;
};

void out_fd(struct out *, int fd);
void out_write(struct out *, const void *, size_t);
void out_str(struct out *, struct str);
void out_puts(struct out *, const char *);
void out_byte(struct out *, char);
void out_field(struct out *, struct str);	/* TAB, then the field */
void out_end(struct out *);			/* newline; a record is complete */
void out_flush(void *out);			/* complete records leave; an idle hook */
int out_close(struct out *);	/* flush and close; 0, or -1 with errno set */

#endif
