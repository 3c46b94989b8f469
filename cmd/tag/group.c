/* group.c - groups of a pattern: opened, closed, and what they come to. */
#include "cmd/tag/reader.h"

/* A condition, (?(1)...|...). */
static bool
condition(struct reader *r)
{
	uint32_t n = 0;

	return cursor_number(&r->in, &n) && cursor_accept(&r->in, ")") && n > 0 && n < GROUPS_MAX && n <= r->captures &&
	    !r->reset && reader_open(r, GROUP_CONDITION, n);
}

/* The group that is its number captured what has one of these. */
static void
captured(struct reader *r, size_t number, struct needles one)
{
	if (number > 0 && number < GROUPS_MAX)
		r->captured[number] = one;
}

/* It was read before: what it said then it says now. */
static bool
read_again(struct reader *r, const struct memo_group *known, size_t number, size_t end)
{
	r->in.at = end;
	r->out->exactly &= known->exactly;
	r->out->sequential |= known->sequential;
	captured(r, number, known->captured);
	return reader_add(r, known->part);
}

/*
 * A group that captures under its number, or under none: it may have been read before, if
 * it is not the whole, of which the branches are wanted one by one.
 */
static bool
plain_group(struct reader *r, size_t from, size_t number)
{
	size_t end = memo_end(r->in.s, from), at;
	struct group *g;
	bool fresh;

	if (number > 0)
		r->out->exactly = false;	/* not all that matters is what was matched */
	if (end == 0 || (from == 0 && end == r->in.s.n))
		return reader_open(r, GROUP_PLAIN, number);
	at = memo_find(r->memo, str_sub(r->in.s, from, end), r->caseless, &fresh);
	if (!fresh && at != MAP_NONE && r->memo->group[at].read)
		return read_again(r, &r->memo->group[at], number, end);
	if (!reader_open(r, GROUP_PLAIN, number))
		return false;
	if (!fresh)
		return true;
	g = reader_top(r);
	g->memo = at;
	g->pool = r->pool;
	g->exactly = r->out->exactly;
	g->sequential = r->out->sequential;
	r->pool = &r->memo->pool;
	r->out->exactly = true;
	r->out->sequential = false;
	return true;
}

/* What was read of it is remembered. */
static void
remember(struct reader *r, const struct group *g, const struct part *p, struct needles one)
{
	if (g->memo == MAP_NONE)
		return;
	r->memo->group[g->memo] = (struct memo_group){ .part = *p, .captured = one, .read = true,
	    .exactly = r->out->exactly, .sequential = r->out->sequential };
	r->pool = g->pool;
	r->out->exactly &= g->exactly;
	r->out->sequential |= g->sequential;
}

static bool
capture(struct reader *r)
{
	r->out->exactly = false;
	return reader_open(r, GROUP_PLAIN, ++r->captures);
}

bool
group_open(struct reader *r)
{
	static const char *const around[] = { "?!", "?<=", "?<!" };
	static const char *const named[] = { "?<", "?P<", "?'" };
	size_t from = r->in.at - 1, i;

	if (cursor_is(&r->in, "*"))
		return false;
	if (!cursor_is(&r->in, "?"))
		return plain_group(r, from, ++r->captures);
	if (cursor_accept(&r->in, "?:"))
		return plain_group(r, from, 0);
	if (cursor_accept(&r->in, "?="))
		return reader_open(r, GROUP_AHEAD, 0);
	if (cursor_accept(&r->in, "?("))
		return condition(r);
	for (i = 0; i < sizeof(around) / sizeof(*around); i++)
		if (cursor_accept(&r->in, around[i]))
			return reader_open(r, GROUP_AROUND, 0);
	for (i = 0; i < sizeof(named) / sizeof(*named); i++)
		if (cursor_accept(&r->in, named[i]))
			return cursor_past(&r->in, named[i][1] == '\'' ? '\'' : '>') &&
			    capture(r);
	r->out->exactly = false;
	if (cursor_accept(&r->in, "?i)") || cursor_accept(&r->in, "?-i)"))
		return true;
	if (cursor_accept(&r->in, "?i:") || cursor_accept(&r->in, "?-i:"))
		return reader_open(r, GROUP_PLAIN, 0);
	if (cursor_accept(&r->in, "?|"))
		return (r->reset = true) && reader_open(r, GROUP_PLAIN, 0);
	return cursor_accept(&r->in, "?>") && reader_open(r, GROUP_PLAIN, 0);
}

/* One of two, as the group took part or not; in the first case it is required, too. */
static struct part
either_way(struct reader *r, struct part *branch, size_t n, size_t group)
{
	struct part both[2];

	both[0] = part_blurred(r->pool, branch[0]);
	both[1] = part_blurred(r->pool, n > 1 ? branch[1] : part_nothing);
	if (both[0].needs == 0 && r->captured[group].n > 0) {
		both[0].need[0] = r->captured[group];
		both[0].needs = 1;
	}
	return part_either(r->pool, both, 2);
}

/* Look-around; what it requires, if it does and we know. */
static bool
add_around(struct reader *r, const struct part *p)
{
	struct part ahead;
	struct times t;

	if (!reader_times(r, &t))
		return false;
	if (p == NULL || t.min == 0)
		return reader_add_place(r, false);
	ahead = part_ahead(r->pool, *p);
	reader_add_part(r, &ahead);
	return true;
}

bool
group_close(struct reader *r)
{
	struct group g = *reader_top(r);
	struct needles one = { NULL, 0, 0 };
	struct part p, blur;
	size_t n;

	if (r->n < 2)
		return false;
	reader_branch(r);
	r->n--;
	n = r->branches - g.branches;
	r->whole = r->n == 1 && r->in.at == r->in.s.n && g.branches == 0 && !reader_top(r)->begun &&
	    g.kind == GROUP_PLAIN && g.number == 0;
	if (r->whole)
		return true;
	r->branches = g.branches;
	if (g.kind == GROUP_CONDITION)
		return n <= 2 && reader_add(r, either_way(r, &r->branch[g.branches], n, g.number));
	p = part_either(r->pool, &r->branch[g.branches], n);
	if (g.number > 0) {
		blur = part_blurred(r->pool, p);
		if (blur.needs > 0)
			one = needles_anywhere(r->pool, blur.need[0]);
	}
	captured(r, g.number, one);
	remember(r, &g, &p, one);
	if (g.kind == GROUP_AROUND || g.kind == GROUP_AHEAD)
		return add_around(r, g.kind == GROUP_AHEAD ? &p : NULL);
	return reader_add(r, p);
}
