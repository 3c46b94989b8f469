/* pattern.c - read a pattern, item by item. */
#include <stdlib.h>

#include "cmd/tag/class.h"
#include "cmd/tag/reader.h"
#include "common/utf8.h"

enum { DEPTH_MAX = 200 };

bool
reader_open(struct reader *r, enum group_kind kind, size_t number)
{
	if (r->n == DEPTH_MAX)
		return false;
	r->group = mem_more(r->group, r->n, &r->cap, sizeof(*r->group));
	r->group[r->n] = (struct group){ .kind = kind, .number = number, .branches = r->branches,
	    .memo = MAP_NONE };
	row_begin(&r->group[r->n++].row);
	return true;
}

void
reader_branch(struct reader *r)
{
	r->branch = mem_more(r->branch, r->branches, &r->branch_cap, sizeof(*r->branch));
	r->branch[r->branches++] = row_end(r->pool, &reader_top(r)->row);
	row_begin(&reader_top(r)->row);
	reader_top(r)->begun = false;
}

void
reader_add_part(struct reader *r, const struct part *p)
{
	row_add(r->pool, &reader_top(r)->row, p);
	reader_top(r)->begun = true;
}

bool
reader_times(struct reader *r, struct times *t)
{
	if (!cursor_times(&r->in, t))
		return false;
	if (t->possessive)	/* some of what is spelt is not matched */
		r->out->exactly = false;
	return true;
}

bool
reader_add(struct reader *r, struct part p)
{
	struct times t;

	if (!reader_times(r, &t))
		return false;
	if (t.min != 1 || t.max != 1)
		p = part_times(r->pool, p, t.min, t.max, t.lazy);
	reader_add_part(r, &p);
	return true;
}

bool
reader_add_place(struct reader *r, bool start)
{
	struct part p = part_nothing;

	p.exactly = false;
	p.start = p.tail_sure = start;
	reader_add_part(r, &p);
	return true;
}

/* Whatever a group matched. */
static bool
add_again(struct reader *r)
{
	struct part p = part_of((struct needles){ NULL, 0, 0 }, 0, NEEDLE_FAR);

	part_first(&p, 0, 0xFF);
	p.empty = true;
	return !cursor_digit(&r->in) && reader_add(r, p);
}

static bool
escape(struct reader *r)
{
	char c = r->in.at < r->in.s.n ? r->in.s.p[r->in.at] : '\0';
	struct part p;
	size_t len;

	if (c == 'b') {
		r->in.at++;
		reader_add_part(r, &part_edge);
		return true;
	}
	if (c != '\0' && strchr("BAZzKG", c) != NULL) {
		r->in.at++;
		r->out->sequential |= c == 'G';
		return reader_add_place(r, c == 'A');
	}
	if (c >= '1' && c <= '9') {
		r->in.at++;
		return add_again(r);
	}
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return class_escape(r->pool, r->in.s, &r->in.at, r->caseless, &p) && reader_add(r, p);
	if (c == '\0' || c == '0')
		return false;
	(void)utf8_at(r->in.s, r->in.at, &len);
	return reader_add(r, class_text(r->pool, str_sub(r->in.s, 0, r->in.at + len), &r->in.at, r->caseless));
}

static bool
class(struct reader *r)
{
	struct part p;

	return class_read(r->pool, r->in.s, &r->in.at, r->caseless, &p) && reader_add(r, p);
}

static bool
step(struct reader *r)
{
	char c = r->in.s.p[r->in.at];

	if (!class_is_special(c))
		return reader_add(r, class_text(r->pool, r->in.s, &r->in.at, r->caseless));
	r->in.at++;
	switch (c) {
	case '(':  return group_open(r);
	case ')':  return group_close(r);
	case '[':  return class(r);
	case '\\': return escape(r);
	case '|':  reader_branch(r); return true;
	case '^':
	case '$':  return reader_add_place(r, c == '^');
	case '.':  return reader_add(r, class_any());
	}
	return false;		/* a quantifier behind what takes none */
}

/* What is read, to the pool: each branch on its own, if they are not too many. */
static bool
finish(struct reader *r)
{
	size_t i;

	if (!r->whole)
		reader_branch(r);
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
	for (i = str_index(s, '('); i < s.n; i += 1 + str_index(str_from(s, i + 1), '('))
		out->caseless |= str_starts(str_from(s, i), STR("(?i"));
	r.caseless = out->caseless;
	ok = reader_open(&r, GROUP_PLAIN, 0);
	while (r.in.at < s.n && ok)
		ok = step(&r);
	ok = ok && r.n == 1 && finish(&r);
	free(r.group);
	free(r.branch);
	return ok;
}
