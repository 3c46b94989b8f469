/* out.c - buffered writer over write(2). */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/out.h"

#define CHUNK ((size_t)64 << 10)

void
out_fd(struct out *out, int fd)
{
	*out = (struct out){ .fd = fd };
}

/* write(2) all of it: short writes, EINTR and non-blocking pipes happen. */
static void
push(struct out *out, const char *p, size_t n)
{
	struct pollfd pfd = { .fd = out->fd, .events = POLLOUT };
	ssize_t w;

	while (n > 0 && out->err == 0) {
		w = write(out->fd, p, n);
		if (w >= 0) {
			p += w;
			n -= (size_t)w;
		} else if (errno == EAGAIN)
			(void)poll(&pfd, 1, -1);
		else if (errno != EINTR)
			out->err = errno;
	}
	if (out->err == EPIPE) {	/* SIGPIPE was ignored: die the usual way */
		signal(SIGPIPE, SIG_DFL);
		raise(SIGPIPE);
	}
}

void
out_flush(void *arg)
{
	struct out *out = arg;

	if (out->whole == 0)
		return;
	push(out, out->buf.p, out->whole);
	memmove(out->buf.p, out->buf.p + out->whole, out->buf.n - out->whole);
	out->buf.n -= out->whole;
	out->whole = 0;
}

void
out_write(struct out *out, const void *p, size_t n)
{
	buf_add(&out->buf, p, n);
}

void
out_str(struct out *out, struct str s)
{
	buf_add(&out->buf, s.p, s.n);
}

void
out_puts(struct out *out, const char *s)
{
	buf_puts(&out->buf, s);
}

void
out_byte(struct out *out, char c)
{
	buf_byte(&out->buf, c);
}

void
out_field(struct out *out, struct str s)
{
	buf_byte(&out->buf, '\t');
	buf_str(&out->buf, s);
}

void
out_end(struct out *out)
{
	buf_byte(&out->buf, '\n');
	out->whole = out->buf.n;
	if (out->whole >= CHUNK)
		out_flush(out);
}

/* Bytes behind the last complete record are dropped: never half a record. */
int
out_close(struct out *out)
{
	out_flush(out);
	buf_free(&out->buf);
	if (out->err != 0) {
		errno = out->err;
		return -1;
	}
	return close(out->fd) < 0 && errno != EINTR ? -1 : 0;
}
