/*
 * origins.c - how many independent origins stand behind some claims.
 *
 * Claims of one origin are one; so are claims of one sentence, for one of the two was
 * copied, unless they are put into the mouths of different speakers.  What a source prints
 * under everything stands for nobody.  Joined by union-find (Tarjan 1975, path halving).
 */
#include <stdlib.h>

#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/verdict.h"

static uint32_t
root(uint32_t *up, uint32_t i)
{
	while (up[i] != i) {
		up[i] = up[up[i]];
		i = up[i];
	}
	return i;
}

static void
join(uint32_t *up, uint64_t a, uint64_t b)
{
	up[root(up, (uint32_t)a)] = root(up, (uint32_t)b);
}

/* Votes of one name are joined; mark[] is (name, vote), no name joins nothing. */
static void
join_origins(const struct vote *v, size_t n, uint32_t *up, uint64_t *mark)
{
	uint32_t i;

	for (i = 0; i < n; i++)
		mark[i] = numbers_pair(v[i].claim->origin, i);
	numbers_sort(mark, n);
	for (i = 1; i < n; i++)
		if (mark[i] >> 32 != 0 && mark[i] >> 32 == mark[i - 1] >> 32)
			join(up, mark[i], mark[i - 1]);
}

static bool
is_quoted(const struct vote *v, uint64_t mark)
{
	const struct claim *c = v[(uint32_t)mark].claim;

	return c->speaker != 0 && c->origin == c->speaker;
}

/* Votes of one sentence are one origin, but not those that it puts into others' mouths. */
static void
join_sentence(const struct vote *v, const uint64_t *mark, size_t n, uint32_t *up)
{
	const uint64_t *own = NULL, *quoted = NULL;
	size_t i;

	for (i = 0; i < n; i++) {
		const uint64_t **first = is_quoted(v, mark[i]) ? &quoted : &own;

		if (*first == NULL)
			*first = &mark[i];
		else if (first == &own)
			join(up, mark[i], *own);
	}
	if (own != NULL && quoted != NULL)
		join(up, *own, *quoted);	/* one of the speakers is who is meant */
}

static void
join_sentences(const struct vote *v, size_t n, uint32_t *up, uint64_t *mark)
{
	size_t i, end;

	for (i = 0; i < n; i++)
		mark[i] = numbers_pair(v[i].claim->sentence, (uint32_t)i);
	numbers_sort(mark, n);
	for (i = 0; i < n; i = end) {
		for (end = i + 1; end < n && mark[end] >> 32 == mark[i] >> 32;)
			end++;
		if (mark[i] >> 32 != 0)
			join_sentence(v, mark + i, end - i, up);
	}
}

/* How many different roots do votes have that stand for somebody? */
static size_t
count_roots(const struct vote *v, size_t n, uint32_t *up, uint64_t *mark)
{
	size_t i, own = 0, roots = 0;

	for (i = 0; i < n; i++)
		if (!v[i].claim->furniture)
			mark[own++] = root(up, (uint32_t)i);
	numbers_sort(mark, own);
	for (i = 0; i < own; i++)
		roots += i == 0 || mark[i] != mark[i - 1];
	return roots;
}

size_t
origins_count(const struct vote *v, size_t n)
{
	uint64_t *mark;
	uint32_t *up, i;
	size_t roots;

	if (n == 1)
		return !v->claim->furniture;
	mark = mem_grow(NULL, n, sizeof(*mark));
	up = mem_grow(NULL, n, sizeof(*up));
	for (i = 0; i < n; i++)
		up[i] = i;
	join_origins(v, n, up, mark);
	join_sentences(v, n, up, mark);
	roots = count_roots(v, n, up, mark);
	free(mark);
	free(up);
	return roots;
}
