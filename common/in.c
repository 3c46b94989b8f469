/* in.c - line and block reader over read(2). */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/in.h"
#include "common/mem.h"
#include "common/progress.h"

#define CHUNK ((size_t)64 << 10)

void
in_fd(struct in *in, int fd, const char *name)
{
	*in = (struct in){ .name = name, .fd = fd };
}

void
in_mem(struct in *in, struct str s, const char *name)
{
	*in = (struct in){ .name = name, .fd = -1, .eof = true };
	in->buf = mem_dup(s);
	in->cap = in->end = s.n;
}

/* Whoever waits for our output gets it before we wait for input, or may have to. */
static void
before_read(const struct in *in)
{
	struct pollfd pfd = { .fd = in->fd, .events = POLLIN };

	if (in->idle != NULL && poll(&pfd, 1, 0) <= 0)
		in->idle(in->idle_arg);
}

/* read(2) until it gives bytes, end of file or a real error. */
static ssize_t
read_some(const struct in *in, char *p, size_t n)
{
	struct pollfd pfd = { .fd = in->fd, .events = POLLIN };
	ssize_t r;

	before_read(in);
	for (;;) {
		r = read(in->fd, p, n);
		if (r > 0)
			progress_read((size_t)r);
		if (r >= 0 || (errno != EINTR && errno != EAGAIN))
			return r;
		if (errno == EAGAIN)
			(void)poll(&pfd, 1, -1);
	}
}

/* Read more behind in->end; what was given back makes room first. */
static enum in_status
fill(struct in *in)
{
	ssize_t r;

	if (in->beg > 0) {
		memmove(in->buf, in->buf + in->beg, in->end - in->beg);
		in->end -= in->beg;
		in->beg = 0;
	}
	if (in->end == in->cap) {
		in->cap = in->cap < CHUNK ? CHUNK : in->cap * 2;
		in->buf = mem_grow(in->buf, in->cap, 1);
	}
	r = read_some(in, in->buf + in->end, in->cap - in->end);
	if (r < 0)
		return IN_EREAD;
	if (r == 0)
		in->eof = true;
	in->end += (size_t)r;
	return IN_OK;
}

/* Find the newline of the line at in->beg, or the end of the stream. */
static enum in_status
find_newline(struct in *in, const char **nl)
{
	size_t scanned = 0;	/* bytes of this line known to hold none */

	*nl = NULL;
	for (;;) {
		if (in->end - in->beg > scanned)
			*nl = memchr(in->buf + in->beg + scanned, '\n',
			    in->end - in->beg - scanned);
		if (*nl != NULL || in->eof)
			return IN_OK;
		scanned = in->end - in->beg;
		if (scanned > IN_MAX)
			return IN_ELONG;
		if (fill(in) != IN_OK)
			return IN_EREAD;
	}
}

static void
drop_mark_and_cr(const struct in *in, struct str *s)
{
	if (in->line == 1 && str_starts(*s, STR("\xef\xbb\xbf")))
		*s = str_from(*s, 3);
	if (str_ends(*s, STR("\r")))
		s->n--;
}

enum in_status
in_line(struct in *in, struct str *s)
{
	enum in_status st;
	const char *nl;

	st = find_newline(in, &nl);
	if (st == IN_EREAD)
		return st;
	if (nl == NULL && in->eof && in->beg == in->end)
		return IN_EOF;
	s->p = in->buf + in->beg;
	s->n = nl != NULL ? (size_t)(nl - s->p) : in->end - in->beg;
	in->beg += s->n + (nl != NULL);
	in->line++;
	if (s->n > IN_MAX)
		return IN_ELONG;
	if (!in->lax && s->n > 0 && memchr(s->p, '\0', s->n) != NULL)
		return IN_ENUL;
	drop_mark_and_cr(in, s);
	return nl != NULL || in->lax ? IN_OK : IN_EPART;
}

enum in_status
in_block(struct in *in, size_t used, size_t want, struct str *s)
{
	in->beg += used;
	while (!in->eof && in->end - in->beg < want)
		if (fill(in) != IN_OK)
			return IN_EREAD;
	*s = (struct str){ in->buf + in->beg, in->end - in->beg };
	return s->n > 0 ? IN_OK : IN_EOF;
}

const char *
in_strerror(enum in_status st)
{
	switch (st) {
	case IN_EREAD: return strerror(errno);
	case IN_ELONG: return "line longer than 64 MiB";
	case IN_ENUL:  return "NUL byte in text";
	case IN_EPART: return "the input ends inside a record (no final newline): it was cut short";
	case IN_OK:
	case IN_EOF:   break;
	}
	return "no error";
}

void
in_free(struct in *in)
{
	free(in->buf);
	if (in->fd > STDERR_FILENO)
		close(in->fd);
	*in = (struct in){ .fd = -1 };
}
