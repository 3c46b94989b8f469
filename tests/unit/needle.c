/*
 * needle.c - rows: what is done, then sets of needles parted by ',', with < for an edge, # for a
 * digit, @2-5 behind one for where it stands, @? for anywhere; what comes out, "nothing" for an
 * empty set.  Of numbers * is NEEDLE_FAR, and N*9 in a set is nine times the same needle.
 */
/* uses: cmd/tag/needle.c */
#include <stdlib.h>

#include "cmd/tag/needle.h"

#include "tests/unit/unit.h"

static struct pool pool;

static struct needle
read_needle(struct str s)
{
	struct buf b = { 0 };
	struct needle n;
	size_t at = str_index(s, '@'), i, dash;

	for (i = 0; i < at; i++)
		buf_byte(&b, (char)(s.p[i] == '<' ? NEEDLE_EDGE : s.p[i] == '#' ? NEEDLE_DIGIT : s.p[i]));
	n = needles_one(&pool, buf_get(&b)).v[0];
	buf_free(&b);
	s = str_from(s, at + 1);
	dash = str_index(s, '-');
	n.min = str_is(s, "?") ? NEEDLE_FAR : (uint32_t)unit_number(str_sub(s, 0, dash));
	n.max = str_is(s, "?") || str_is(str_from(s, dash + 1), "*") ? NEEDLE_FAR :
	    (uint32_t)unit_number(str_from(s, dash < s.n ? dash + 1 : 0));
	return n;
}

static struct needles
read_set(struct str cell)
{
	struct needles set = { 0 };
	struct needle *v = pool_take(&pool, 2 * NEEDLES_MAX * sizeof(*v));
	struct str one;
	size_t star, k;

	while (cell.n > 0 && str_next(&cell, ',', &one)) {
		star = str_index(one, '*');
		k = star > 0 && star < one.n && str_index(one, '@') > star ? unit_number(str_from(one, star + 1)) : 1;
		for (one = k > 1 ? str_sub(one, 0, star) : one; k > 0; k--)
			v[set.n++] = read_needle(one);
	}
	for (k = 0; k < set.n; k++)
		set.often += v[k].often;
	set.v = v;
	return set;
}

static void
put_number(uint32_t n, struct buf *got)
{
	if (n == NEEDLE_FAR)
		buf_byte(got, '*');
	else
		buf_size(got, n);
}

static void
put_needle(const struct needle *n, struct buf *got)
{
	size_t i;

	for (i = 0; i < n->n; i++)
		buf_byte(got, (char)(n->p[i] == NEEDLE_EDGE ? '<' : n->p[i] == NEEDLE_DIGIT ? '#' : n->p[i]));
	if (n->min == NEEDLE_FAR)
		buf_puts(got, "@?");
	else if (n->max > 0) {
		buf_byte(got, '@');
		buf_size(got, n->min);
		buf_byte(got, '-');
		put_number(n->max, got);
	}
}

static void
put_set(struct needles set, struct buf *got)
{
	uint64_t often = 0;
	size_t i;

	if (set.n > 99) {
		buf_size(got, set.n);
		return;
	}
	for (i = 0; i < set.n; i++) {
		buf_puts(got, i > 0 ? "," : "");
		put_needle(&set.v[i], got);
		often += set.v[i].often;
	}
	if (set.n == 0)
		buf_puts(got, set.v == NULL ? "nothing" : "none");
	if (set.often != often)
		buf_puts(got, " but not so often");
}

/* So much room is left in the last block: what is written behind it, a sanitizer sees. */
static void
leave(size_t bytes)
{
	enum { BLOCK = 64 << 10 };

	if (pool.left < bytes)
		(void)pool_take(&pool, BLOCK);
	(void)pool_take(&pool, pool.left == 0 ? BLOCK - bytes : pool.left - bytes);
}

static void
put_join(struct str a, struct str b, struct buf *got)
{
	struct needle one = read_needle(a), other = read_needle(b), ab;

	leave(16);
	if (!needle_join(&pool, &one, &other, &ab))
		buf_puts(got, "too long");
	else {
		put_needle(&ab, got);
		buf_byte(got, ' ');
		buf_size(got, ab.often);
	}
}

/* Blocks of so many bytes, and how many blocks of the pool they are. */
static void
put_taken(struct str sizes, size_t most, struct buf *got)
{
	struct pool p = { .most = most };
	struct str one;
	char *at, *before = NULL;
	size_t n;

	while (str_next(&sizes, ' ', &one)) {
		if (str_is(one, "clear")) {
			pool_clear(&p);
			before = NULL;
		} else {
			n = unit_number(one);
			at = pool_take(&p, n);
			if (at != NULL)
				memset(at, 'x', n);
			buf_puts(got, at == NULL ? "-" : before != NULL && at - before > 0 && at - before < 100 ? "+" : "*");
			if (at != NULL && before != NULL && at - before > 0 && at - before < 100)
				buf_size(got, (size_t)(at - before));
			before = at;
		}
		buf_byte(got, ' ');
	}
	buf_size(got, p.n);
	pool_free(&p);
	buf_puts(got, p.n + p.left + p.cap + p.most > 0 ? " not freed" : "");
}

static uint32_t
number(struct str s)
{
	return str_is(s, "*") ? NEEDLE_FAR : (uint32_t)unit_number(s);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct str what = cell[0];
	struct needles set[3] = { { 0 } };
	void *exact[3] = { NULL };
	size_t i;

	if (str_is(what, "halves"))
		for (i = 0; i < cell[1].n; i++)
			buf_size(got, needle_halves((unsigned char)cell[1].p[i]));
	else if (str_is(what, "often"))
		buf_size(got, read_needle(cell[1]).often);
	else if (str_is(what, "one"))
		put_set(needles_one(&pool, cell[1]), got);
	else if (str_is(what, "join"))
		put_join(cell[1], cell[2], got);
	else if (str_is(what, "take"))
		put_taken(cell[1], unit_number(cell[2]), got);
	else if (str_is(what, "add"))
		put_number(needle_add(number(cell[1]), number(cell[2])), got);
	else if (str_is(what, "times"))
		put_number(needle_times(number(cell[1]), number(cell[2])), got);
	else {
		for (i = 1; i < n && i < 4; i++)
			set[i - 1] = read_set(cell[i]);
		for (i = 0; i < 3; i++)
			set[i].v = exact[i] = unit_exact((struct str){ (const char *)(const void *)set[i].v,
			    set[i].n * sizeof(*set[i].v) });
		leave(set[0].n * sizeof(*set[0].v));
		if (str_is(what, "empty one"))
			buf_puts(got, needles_empty_one(set[0]) ? "yes" : "no");
		else
			put_set(str_is(what, "all") ? needles_all(&pool, set, n - 1) :
			    str_is(what, "both") ? needles_both(&pool, set[0], set[1]) :
			    str_is(what, "each") ? needles_each(&pool, set[0], set[1]) :
			    str_is(what, "anywhere") ? needles_anywhere(&pool, set[0]) :
			    str_is(what, "filled") ? needles_filled(&pool, set[0]) :
			    needles_shift(&pool, set[0], number(cell[2]), number(cell[3])), got);
	}
	for (i = 0; i < 3; i++)
		free(exact[i]);
	pool_free(&pool);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
