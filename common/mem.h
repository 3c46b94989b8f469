/*
 * mem.h - allocation that cannot overflow and cannot fail quietly, and the
 * growing byte buffer built on it.
 *
 * Out of memory, or past a ceiling, ends the process with a message and
 * status 2: no caller checks.
 */
#ifndef MEM_H
#define MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdnoreturn.h>

#include "common/str.h"

#ifdef __SANITIZE_ADDRESS__	/* of gcc */
#define MEM_WATCHED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEM_WATCHED
#endif
#endif

void *mem_grow(void *p, size_t n, size_t size);	/* realloc(p, n * size) */
char *mem_dup(struct str);			/* terminated copy; free() it */
noreturn void mem_lacks(const char *what);	/* no memory is left, or nothing as needed as that */

void *mem_double(void *p, size_t *cap, size_t size);	/* room for twice as many, at least 16 */

/*
 * Where AddressSanitizer watches, entry n of an array may be touched from now on; of a fresh one
 * with room for `cap`, or one that has grown, none behind it: who reads one too many is told.
 */
#ifdef MEM_WATCHED
void mem_guard(void *p, size_t n, size_t cap, size_t size, bool fresh);
#else
static inline void
mem_guard(void *p, size_t n, size_t cap, size_t size, bool fresh)
{
	(void)p, (void)n, (void)cap, (void)size, (void)fresh;
}
#endif

/* Room for one more, entry n: doubles *cap when n has reached it. */
static inline void *
mem_more(void *p, size_t n, size_t *cap, size_t size)
{
	bool fresh = n >= *cap;

	if (fresh)
		p = mem_double(p, cap, size);
	mem_guard(p, n, *cap, size, fresh);
	return p;
}

/* Bytes that grow; zero-initialise, reuse by n = 0, end with buf_free(). */
struct buf {
	char *p;
	size_t n, cap;
};

void buf_grow(struct buf *, size_t n);
void buf_puts(struct buf *, const char *);
void buf_size(struct buf *, size_t);	/* the number in decimal digits */
void buf_free(struct buf *);

/* Where the next n bytes go, none at all too; the caller writes them and adds to b->n. */
static inline char *
buf_room(struct buf *b, size_t n)
{
	if (n > b->cap - b->n || b->cap == 0)
		buf_grow(b, n);
	return b->p + b->n;
}

static inline void
buf_byte(struct buf *b, char c)
{
	*buf_room(b, 1) = c;
	b->n++;
}

static inline void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (n > 0)
		memcpy(buf_room(b, n), p, n);
	b->n += n;
}

static inline void
buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

/* What the buffer holds, valid until it grows. */
static inline struct str
buf_get(const struct buf *b)
{
	return (struct str){ b->p, b->n };
}

#endif
