/* stats.c - tallies of rules, in order of their cost. */
#include "cmd/tag/stats.h"

#include <stdlib.h>

static int
by_cost(const void *pa, const void *pb)
{
	const struct rule *a = *(const struct rule *const *)pa, *b = *(const struct rule *const *)pb;

	if (a->tally.time != b->tally.time)
		return a->tally.time > b->tally.time ? -1 : 1;
	if (a->tally.tries != b->tally.tries)
		return a->tally.tries > b->tally.tries ? -1 : 1;
	return (a > b) - (a < b);
}

static void
begin(struct stats *s)
{
	const struct rules *rs = s->rules;
	const struct rule *r;

	s->order = mem_grow(NULL, rs->n, sizeof(*s->order));
	for (r = rs->rule; r < rs->rule + rs->n; r++)
		if (r->tally.tries + r->tally.hits > 0)
			s->order[s->n++] = r;
	if (s->n > 1)
		qsort(s->order, s->n, sizeof(*s->order), by_cost);
}

static void
put(const struct rules *rs, const struct rule *r, struct buf *line)
{
	const size_t number[] = {
		r->tally.hits, r->tally.vetoed, r->tally.tries, (size_t)r->tally.time,
	};
	size_t i;

	buf_puts(line, r->file);
	buf_byte(line, ':');
	buf_size(line, (size_t)r->line);
	buf_byte(line, '\t');
	buf_str(line, map_key(&rs->labels, r->label));
	buf_byte(line, '\t');
	buf_str(line, r->value);
	for (i = 0; i < sizeof(number) / sizeof(*number); i++) {
		buf_byte(line, '\t');
		buf_size(line, number[i]);
	}
}

bool
stats_next(struct stats *s, struct buf *line)
{
	line->n = 0;
	if (s->order == NULL) {
		begin(s);
		buf_puts(line, "rule\tlabel\tvalue\thits\tvetoed\ttries\tmicroseconds");
		return true;
	}
	if (s->next < s->n) {
		put(s->rules, s->order[s->next++], line);
		return true;
	}
	free(s->order);
	*s = (struct stats){ .rules = s->rules };
	return false;
}
