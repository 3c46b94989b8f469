/* mem.c - checked allocation and the growing byte buffer. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "common/err.h"
#include "common/mem.h"

#ifdef MEM_WATCHED
#include <sanitizer/asan_interface.h>
#endif

void *
mem_grow(void *p, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		err_die("allocation of %zu x %zu bytes overflows", n, size);
	p = realloc(p, n * size > 0 ? n * size : 1);
	if (p == NULL)
		err_die("out of memory (%zu bytes)", n * size);
	return p;
}

noreturn void
mem_lacks(const char *what)
{
	err_die("out of resources: no %s", what);
}

char *
mem_dup(struct str s)
{
	char *p = mem_grow(NULL, s.n + 1, 1);

	if (s.n > 0)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return p;
}

void *
mem_double(void *p, size_t *cap, size_t size)
{
	*cap = *cap < 16 ? 16 : *cap * 2;
	return mem_grow(p, *cap, size);
}

#ifdef MEM_WATCHED
void
mem_guard(void *p, size_t n, size_t cap, size_t size, bool fresh)
{
	char *entry = (char *)p + n * size;

	__asan_unpoison_memory_region(entry, size);
	if (fresh)
		__asan_poison_memory_region(entry + size, (cap - n - 1) * size);
}
#endif

void
buf_grow(struct buf *b, size_t n)
{
	if (n > SIZE_MAX / 4 || b->n > SIZE_MAX / 4)
		err_die("a buffer of %zu + %zu bytes is too large", b->n, n);
	b->cap = (b->n + n) * 2 > 64 ? (b->n + n) * 2 : 64;
	b->p = mem_grow(b->p, b->cap, 1);
}

void
buf_puts(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_size(struct buf *b, size_t n)
{
	char digit[24], *p = digit + sizeof(digit);

	do
		*--p = (char)('0' + n % 10);
	while ((n /= 10) > 0);
	buf_add(b, p, (size_t)(digit + sizeof(digit) - p));
}

void
buf_free(struct buf *b)
{
	free(b->p);
	*b = (struct buf){ 0 };
}
