/* partial.c - a set of rows. */
#include <stdlib.h>

#include "cmd/reconcile/partial.h"

int
partial_group_cmp(struct str a, struct str b)
{
	struct str x, y;
	int c = 0;

	while (c == 0 && str_next(&a, '\t', &x) && str_next(&b, '\t', &y))
		c = str_cmp(x, y);
	return c;
}

void
partial_add(struct partial *p, struct str group, struct str line)
{
	size_t of = map_add(&p->groups, group, NULL), i;
	bool fresh;

	i = map_add(&p->lines, line, &fresh);
	if (!fresh)
		return;
	p->group_of = mem_more(p->group_of, i, &p->cap, sizeof(*p->group_of));
	p->group_of[i] = (uint32_t)of;
}

static int
by_group(const void *a, const void *b)
{
	const struct partial_row *x = a, *y = b;
	int c = partial_group_cmp(x->group, y->group);

	return c != 0 ? c : str_cmp(x->line, y->line);
}

void
partial_sort(struct partial *p)
{
	size_t i;

	p->row = mem_grow(p->row, p->lines.n, sizeof(*p->row));
	for (i = 0; i < p->lines.n; i++)
		p->row[i] = (struct partial_row){ map_key(&p->groups, p->group_of[i]),
		    map_key(&p->lines, i) };
	qsort(p->row, p->lines.n, sizeof(*p->row), by_group);
	p->at = 0;
}

bool
partial_next(struct partial *p, struct str *line)
{
	if (p->at == p->lines.n)
		return false;
	*line = p->row[p->at++].line;
	return true;
}

void
partial_reset(struct partial *p)
{
	map_reset(&p->groups);
	map_reset(&p->lines);
}

void
partial_free(struct partial *p)
{
	map_free(&p->groups);
	map_free(&p->lines);
	free(p->group_of);
	free(p->row);
}
