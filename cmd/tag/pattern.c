/* pattern.c - read a pattern; groups wait on a stack of our own. */
#include <stdlib.h>

#include "cmd/tag/class.h"
#include "cmd/tag/cursor.h"
#include "cmd/tag/pattern.h"
#include "cmd/tag/row.h"
#include "common/mem.h"

enum kind {
	PLAIN,
	AHEAD,			/* (?=...) */
	AROUND,			/* (?!...), (?<=...), (?<!...): requires nothing that we could use */
	CONDITION,		/* (?(1)...|...) */
};

enum { DEPTH_MAX = 200, GROUPS_MAX = 32 };

struct group {
	enum kind kind;
	size_t number;		/* that it captures as, or asks for; 0: none */
	size_t branches;	/* parts before the branch being read */
	size_t memo;		/* its number there, or MAP_NONE ... */
	struct pool *pool;	/* ... and that of what is around it, ... */
	bool exactly, sequential;	/* ... and what was said of that */
	struct row row;		/* this branch ... */
	bool begun;		/* ... has a part */
};

struct reader {
	struct pool *pool;
	struct memo *memo;
	struct cursor in;
	bool caseless;
	struct group *group;
	size_t n, cap;
	struct part *branch;	/* of all open groups */
	size_t branches, branch_cap;
	size_t captures;
	struct needles captured[GROUPS_MAX];	/* what each group requires */
	bool reset;		/* (?|...): numbers are not ours */
	bool whole;		/* one group is all of the pattern: its branches are the pattern's */
	struct pattern *out;
};

static struct group *
top(struct reader *r)
{
	return &r->group[r->n - 1];
}

static bool
open_group(struct reader *r, enum kind kind, size_t number)
{
	if (r->n == DEPTH_MAX)
		return false;
	r->group = mem_more(r->group, r->n, &r->cap, sizeof(*r->group));
	r->group[r->n] = (struct group){ .kind = kind, .number = number, .branches = r->branches, .memo = MAP_NONE };
	row_begin(&r->group[r->n++].row);
	return true;
}

static void
end_branch(struct reader *r)
{
	r->branch = mem_more(r->branch, r->branches, &r->branch_cap, sizeof(*r->branch));
	r->branch[r->branches++] = row_end(r->pool, &top(r)->row);
	row_begin(&top(r)->row);
	top(r)->begun = false;
}

/* The next part of this branch. */
static void
add_part(struct reader *r, const struct part *p)
{
	row_add(r->pool, &top(r)->row, p);
	top(r)->begun = true;
}

/* Read the quantifier that may stand here. */
static bool
quantified(struct reader *r, struct times *t)
{
	if (!cursor_times(&r->in, t))
		return false;
	if (t->possessive)	/* some of what is spelt is not matched */
		r->out->exactly = false;
	return true;
}

/* The next part of the branch, as often as the quantifier behind it says. */
static bool
add(struct reader *r, struct part p)
{
	struct times t;

	if (!quantified(r, &t))
		return false;
	if (t.min != 1 || t.max != 1)
		p = part_times(r->pool, p, t.min, t.max, t.lazy);
	add_part(r, &p);
	return true;
}

/* What takes no room, and of which we know nothing else. */
static bool
add_place(struct reader *r)
{
	struct part p = part_nothing;

	p.exactly = false;
	add_part(r, &p);
	return true;
}

/* Whatever a group matched. */
static bool
add_again(struct reader *r)
{
	struct part p = part_of((struct needles){ NULL, 0, 0 }, 0, NEEDLE_FAR);

	part_first(&p, 0, 0xFF);
	p.empty = true;
	return !cursor_digit(&r->in) && add(r, p);
}

static bool
escape(struct reader *r)
{
	char c = r->in.at < r->in.s.n ? r->in.s.p[r->in.at] : '\0';
	struct part p;

	if (c == 'b') {
		r->in.at++;
		add_part(r, &part_edge);
		return true;
	}
	if (c != '\0' && strchr("BAZzKG", c) != NULL) {
		r->in.at++;
		r->out->sequential |= c == 'G';
		return add_place(r);
	}
	if (c >= '1' && c <= '9') {
		r->in.at++;
		return add_again(r);
	}
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return class_escape(r->pool, r->in.s, &r->in.at, &p) && add(r, p);
	if (c == '\0' || c == '0')
		return false;
	return add(r, class_text(r->pool, str_sub(r->in.s, 0, r->in.at + 1), &r->in.at, r->caseless));
}

static bool
class(struct reader *r)
{
	struct part p;

	return class_read(r->pool, r->in.s, &r->in.at, r->caseless, &p) && add(r, p);
}

static bool
capture(struct reader *r)
{
	r->out->exactly = false;	/* not all that matters is what was matched */
	return open_group(r, PLAIN, ++r->captures);
}

/* A condition, (?(1)...|...). */
static bool
condition(struct reader *r)
{
	uint32_t n = 0;

	return cursor_number(&r->in, &n) && cursor_accept(&r->in, ")") && n > 0 && n < GROUPS_MAX && n <= r->captures &&
	    !r->reset && open_group(r, CONDITION, n);
}

/*
 * A group that stands alone: it may have been read before, if it is not the whole, of
 * which the branches are wanted one by one.
 */
static bool
plain_group(struct reader *r, size_t from)
{
	size_t end = memo_end(r->in.s, from), at;
	const struct memo_group *known;
	struct group *g;
	bool fresh;

	if (end == 0 || (from == 0 && end == r->in.s.n))
		return open_group(r, PLAIN, 0);
	at = memo_find(r->memo, str_sub(r->in.s, from, end), r->caseless, &fresh);
	if (!fresh && at != MAP_NONE && r->memo->group[at].read) {
		known = &r->memo->group[at];
		r->in.at = end;
		r->out->exactly &= known->exactly;
		r->out->sequential |= known->sequential;
		return add(r, known->part);
	}
	if (!open_group(r, PLAIN, 0))
		return false;
	if (!fresh)
		return true;
	g = top(r);
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
remember(struct reader *r, const struct group *g, const struct part *p)
{
	if (g->memo == MAP_NONE)
		return;
	r->memo->group[g->memo] = (struct memo_group){ .part = *p, .read = true,
	    .exactly = r->out->exactly, .sequential = r->out->sequential };
	r->pool = g->pool;
	r->out->exactly &= g->exactly;
	r->out->sequential |= g->sequential;
}

/* Behind "(": what kind of group begins. */
static bool
open_paren(struct reader *r)
{
	static const char *const around[] = { "?!", "?<=", "?<!" };
	static const char *const named[] = { "?<", "?P<", "?'" };
	size_t from = r->in.at - 1, i;

	if (cursor_is(&r->in, "*"))
		return false;
	if (!cursor_is(&r->in, "?"))
		return capture(r);
	if (cursor_accept(&r->in, "?:"))
		return plain_group(r, from);
	if (cursor_accept(&r->in, "?="))
		return open_group(r, AHEAD, 0);
	if (cursor_accept(&r->in, "?("))
		return condition(r);
	for (i = 0; i < sizeof(around) / sizeof(*around); i++)
		if (cursor_accept(&r->in, around[i]))
			return open_group(r, AROUND, 0);
	for (i = 0; i < sizeof(named) / sizeof(*named); i++)
		if (cursor_accept(&r->in, named[i]))
			return cursor_past(&r->in, named[i][1] == '\'' ? '\'' : '>') && capture(r);
	r->out->exactly = false;
	if (cursor_accept(&r->in, "?i)") || cursor_accept(&r->in, "?-i)"))
		return true;
	if (cursor_accept(&r->in, "?i:") || cursor_accept(&r->in, "?-i:"))
		return open_group(r, PLAIN, 0);
	if (cursor_accept(&r->in, "?|"))
		return (r->reset = true) && open_group(r, PLAIN, 0);
	return cursor_accept(&r->in, "?>") && open_group(r, PLAIN, 0);
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

	if (!quantified(r, &t))
		return false;
	if (p == NULL || t.min == 0)
		return add_place(r);
	ahead = part_ahead(r->pool, *p);
	add_part(r, &ahead);
	return true;
}

static bool
close_paren(struct reader *r)
{
	struct group g = *top(r);
	struct part p, blur;
	size_t n;

	if (r->n < 2)
		return false;
	end_branch(r);
	r->n--;
	n = r->branches - g.branches;
	r->whole = r->n == 1 && r->in.at == r->in.s.n && g.branches == 0 && !top(r)->begun &&
	    g.kind == PLAIN && g.number == 0;
	if (r->whole)
		return true;
	r->branches = g.branches;
	if (g.kind == CONDITION)
		return n <= 2 && add(r, either_way(r, &r->branch[g.branches], n, g.number));
	p = part_either(r->pool, &r->branch[g.branches], n);
	remember(r, &g, &p);
	if (g.kind == AROUND || g.kind == AHEAD)
		return add_around(r, g.kind == AHEAD ? &p : NULL);
	if (g.number > 0 && g.number < GROUPS_MAX) {
		blur = part_blurred(r->pool, p);
		if (blur.needs > 0)
			r->captured[g.number] = needles_anywhere(r->pool, blur.need[0]);
	}
	return add(r, p);
}

static bool
step(struct reader *r)
{
	char c = r->in.s.p[r->in.at];

	if (!class_is_special(c))
		return add(r, class_text(r->pool, r->in.s, &r->in.at, r->caseless));
	r->in.at++;
	switch (c) {
	case '(':  return open_paren(r);
	case ')':  return close_paren(r);
	case '[':  return class(r);
	case '\\': return escape(r);
	case '|':  end_branch(r); return true;
	case '^':
	case '$':  return add_place(r);
	case '.':  return add(r, class_any());
	}
	return false;		/* a quantifier behind what takes none */
}

/* What is read, to the pool: each branch on its own, if they are not too many. */
static bool
finish(struct reader *r)
{
	size_t i;

	if (!r->whole)
		end_branch(r);
	r->out->branches = r->branches;
	r->out->branch = pool_take(r->pool, r->branches * sizeof(struct part));
	if (r->out->branch == NULL) {
		r->branch[0] = part_either(r->pool, r->branch, r->branches);
		r->out->branches = 1;
		r->out->branch = pool_take(r->pool, sizeof(struct part));
	}
	for (i = 0; r->out->branch != NULL && i < r->out->branches; i++)
		r->out->branch[i] = r->branch[i];
	return r->out->branch != NULL;
}

bool
pattern_read(struct pool *pool, struct memo *memo, struct str s, bool caseless,
    struct pattern *out)
{
	struct reader r = { .pool = pool, .memo = memo, .in = { .s = s }, .out = out };
	size_t i;
	bool ok;

	*out = (struct pattern){ .exactly = true, .caseless = caseless };
	for (i = 0; i < s.n; i++)
		out->caseless |= str_starts(str_from(s, i), STR("(?i"));
	r.caseless = out->caseless;
	ok = open_group(&r, PLAIN, 0);
	while (r.in.at < s.n && ok)
		ok = step(&r);
	ok = ok && r.n == 1 && finish(&r);
	free(r.group);
	free(r.branch);
	return ok;
}
