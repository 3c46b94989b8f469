/*
 * origins.c - how many independent origins stand behind some claims.
 *
 * Claims of one origin are one; so are claims of one sentence, for one of the two was
 * copied, unless they are put into the mouths of different speakers.  What a source prints
 * under everything stands for nobody.
 */
#include <stdlib.h>

#include "cmd/reconcile/disjoint.h"
#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/verdict.h"

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
			disjoint_join(up, (uint32_t)mark[i], (uint32_t)mark[i - 1]);
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
			disjoint_join(up, (uint32_t)mark[i], (uint32_t)*own);
	}
	if (own != NULL && quoted != NULL)
		/* one of the speakers is who is meant */
		disjoint_join(up, (uint32_t)*own, (uint32_t)*quoted);
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
			mark[own++] = disjoint_root(up, (uint32_t)i);
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
