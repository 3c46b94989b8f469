/* stats.c - tallies of rules, in order of their cost. */
#include "cmd/tag/stats.h"

#include <stdlib.h>

static int
more_first(uint64_t a, uint64_t b)
{
	return (a < b) - (a > b);
}

static int
by_cost(const void *pa, const void *pb)
{
	const struct rule *a = *(const struct rule *const *)pa, *b = *(const struct rule *const *)pb;
	int order = more_first(a->tally.time, b->tally.time);

	if (order == 0)
		order = more_first(a->tally.tries, b->tally.tries);
	return order != 0 ? order : (a > b) - (a < b);
}

static void
put(const struct rules *rs, const struct rule *r, struct buf *line)
{
	const size_t number[] = {
		r->tally.hits, r->tally.vetoed, r->tally.tries, (size_t)r->tally.time,
	};
	size_t i;

	buf_byte(line, '\n');
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
	buf_byte(line, '\t');
	rule_name(rs, r, line);
}

void
stats_put(const struct rules *rs, struct buf *out)
{
	const struct rule **order = mem_grow(NULL, rs->n, sizeof(*order));
	size_t i, n = 0;

	for (i = 0; i < rs->n; i++)
		if (rs->rule[i].tally.tries + rs->rule[i].tally.hits > 0)
			order[n++] = &rs->rule[i];
	qsort(order, n, sizeof(*order), by_cost);
	buf_puts(out, "rule\tlabel\tvalue\thits\tvetoed\ttries\tmicroseconds\tid");
	for (i = 0; i < n; i++)
		put(rs, order[i], out);
	free(order);
}
