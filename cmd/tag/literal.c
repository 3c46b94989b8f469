/* literal.c - required literals of a pattern. */
#include "cmd/tag/literal.h"

#include <stdlib.h>

#include "common/mem.h"

enum kind {
	PLAIN,			/* its words are required */
	OPAQUE,			/* it matches something, we do not know what */
	ZERO_WIDTH,		/* it matches nothing: words around it still touch */
};

/* A group being read; the pattern itself is the outermost. */
struct group {
	enum kind kind;
	bool free;		/* a branch before required nothing */
	struct literal run;	/* letters that touch, up to the place reached */
	struct literals best;	/* of this branch: the set that says most */
	struct literals all;	/* of the branches before, together */
};

struct parser {
	struct str pattern;
	size_t at;
	struct group *group;
	size_t n, cap;
};

/* Long words are rare, and few are quickly looked for. */
static size_t
score(const struct literal *l, size_t n)
{
	size_t i, least = 6;

	for (i = 0; i < n; i++)
		least = l[i].n < least ? l[i].n : least;
	return n == 0 ? 0 : least * LITERALS_MAX + LITERALS_MAX - n;
}

/* The branch requires one of these: is that more than was known? */
static void
offer(struct group *g, const struct literal *l, size_t n)
{
	if (score(l, n) <= score(g->best.l, g->best.n))
		return;
	memcpy(g->best.l, l, n * sizeof(*l));
	g->best.n = n;
}

/* The letters read so far end here. */
static void
end_run(struct group *g)
{
	if (g->run.n >= LITERAL_MIN)
		offer(g, &g->run, 1);
	g->run.n = 0;
}

static void
end_branch(struct group *g)
{
	size_t i;

	end_run(g);
	if (g->best.n == 0 || g->best.n + g->all.n > LITERALS_MAX)
		g->free = true;
	for (i = 0; i < g->best.n && !g->free; i++)
		g->all.l[g->all.n++] = g->best.l[i];
	g->best.n = 0;
}

static struct group *
top(struct parser *p)
{
	return &p->group[p->n - 1];
}

static bool
open_group(struct parser *p, enum kind kind)
{
	struct group *g;

	p->group = mem_more(p->group, p->n, &p->cap, sizeof(*p->group));
	g = &p->group[p->n++];
	g->kind = kind;
	g->free = false;
	g->run.n = 0;
	g->best.n = g->all.n = 0;
	return true;
}

static bool
next_is(const struct parser *p, const char *s)
{
	return str_starts(str_from(p->pattern, p->at), str_of(s));
}

static bool
accept(struct parser *p, const char *s)
{
	if (!next_is(p, s))
		return false;
	p->at += strlen(s);
	return true;
}

static bool
skip_past(struct parser *p, char c)
{
	size_t i = str_index(str_from(p->pattern, p->at), c);

	p->at += i + 1;
	return p->at <= p->pattern.n;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Read the quantifier that may stand here: the least number of times, which is all
 * that matters, 0 or 1 or more.  False: something that is perhaps one.
 */
static bool
quantifier(struct parser *p, bool *optional, bool *repeated)
{
	char c = p->at < p->pattern.n ? p->pattern.p[p->at] : '\0';

	*optional = c == '?' || c == '*';
	*repeated = *optional || c == '+';
	if (*repeated)
		p->at++;
	else if (c == '{') {
		p->at++;
		if (p->at >= p->pattern.n || !is_digit(p->pattern.p[p->at]))
			return false;
		*repeated = true;
		for (*optional = true; p->at < p->pattern.n && is_digit(p->pattern.p[p->at]); p->at++)
			*optional = *optional && p->pattern.p[p->at] == '0';
		if (!skip_past(p, '}'))
			return false;
	}
	if (*repeated && !accept(p, "?"))
		(void)accept(p, "+");
	return true;
}

/* An atom that is one ASCII character. */
static bool
letter(struct parser *p, char c)
{
	struct group *g = top(p);
	bool optional, repeated;

	if (!quantifier(p, &optional, &repeated))
		return false;
	if (g->run.n == LITERAL_MAX)
		end_run(g);
	if (!optional)
		g->run.p[g->run.n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	if (repeated)
		end_run(g);
	return true;
}

/* An atom that may be several characters. */
static bool
unknown(struct parser *p)
{
	bool optional, repeated;

	end_run(top(p));
	return quantifier(p, &optional, &repeated);
}

static bool
escape(struct parser *p)
{
	char c = p->at < p->pattern.n ? p->pattern.p[p->at++] : '\0';

	if (c != '\0' && strchr("bBAZzGK", c) != NULL)
		return true;
	if (c == 'p' || c == 'P') {
		if (!next_is(p, "{"))
			p->at++;
		else if (!skip_past(p, '}'))
			return false;
		return unknown(p);
	}
	if (c != '\0' && strchr("dDwWsShHvVNRXaefnrt", c) != NULL)
		return unknown(p);
	if (c <= ' ' || c > '~' || is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return false;
	return letter(p, c);
}

/* A class: [Rr] is a letter, any other is unknown. */
static bool
class(struct parser *p)
{
	const char *c = p->pattern.p + p->at;
	size_t left = p->pattern.n - p->at;

	if (left >= 3 && c[2] == ']' && (c[0] | 32) >= 'a' && (c[0] | 32) <= 'z' &&
	    (c[0] | 32) == (c[1] | 32)) {
		p->at += 3;
		return letter(p, c[0]);
	}
	(void)accept(p, "^");
	(void)accept(p, "]");
	while (p->at < p->pattern.n && p->pattern.p[p->at] != ']') {
		if (next_is(p, "\\Q") || next_is(p, "\\E") || next_is(p, "\\c"))
			return false;
		if (accept(p, "\\"))
			p->at++;
		else if (accept(p, "[:")) {
			if (!skip_past(p, ':') || !next_is(p, "]"))
				return false;
			p->at++;
		} else
			p->at++;
	}
	p->at++;
	return p->at <= p->pattern.n && unknown(p);
}

/* Behind "(": what kind of group begins. */
static bool
open_paren(struct parser *p)
{
	static const char *const plain[] = { "?:", "?>", "?|", "?i:", "?-i:" };
	static const char *const around[] = { "?=", "?!", "?<=", "?<!" };
	static const char *const named[] = { "?<", "?P<", "?'" };
	size_t i;

	if (next_is(p, "*"))
		return false;
	if (!next_is(p, "?"))
		return open_group(p, PLAIN);
	for (i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		if (accept(p, plain[i]))
			return open_group(p, PLAIN);
	for (i = 0; i < sizeof(around) / sizeof(*around); i++)
		if (accept(p, around[i]))
			return open_group(p, ZERO_WIDTH);
	for (i = 0; i < sizeof(named) / sizeof(*named); i++)
		if (accept(p, named[i]))
			return open_group(p, PLAIN) &&
			    skip_past(p, named[i][1] == '\'' ? '\'' : '>');
	if (accept(p, "?i)") || accept(p, "?-i)"))
		return true;
	/* a condition, (?(1)...|...): which branch matches is not known */
	if (accept(p, "?(") && !next_is(p, "?") && !next_is(p, "*"))
		return open_group(p, OPAQUE) && skip_past(p, ')');
	return false;
}

static bool
close_paren(struct parser *p)
{
	bool optional, repeated;
	struct group *g = top(p), *outer = g - 1;

	if (p->n < 2)
		return false;
	end_branch(g);
	p->n--;
	if (!quantifier(p, &optional, &repeated))
		return false;
	if (g->kind == ZERO_WIDTH)
		return true;
	end_run(outer);
	if (g->kind == PLAIN && !g->free && !optional)
		offer(outer, g->all.l, g->all.n);
	return true;
}

static bool
step(struct parser *p)
{
	char c = p->pattern.p[p->at++];

	switch (c) {
	case '(':  return open_paren(p);
	case ')':  return close_paren(p);
	case '[':  return class(p);
	case '\\': return escape(p);
	case '.':  return unknown(p);
	case '|':  end_branch(top(p)); return true;
	case '^':
	case '$':  return true;
	case '*':
	case '+':
	case '?':
	case '{':  return false;	/* behind what takes no quantifier */
	}
	if (c >= ' ' && c <= '~')
		return letter(p, c);
	return unknown(p);
}

void
literals_of(struct str pattern, struct literals *ls)
{
	struct parser p = { .pattern = pattern };
	bool ok = true;

	(void)open_group(&p, PLAIN);
	while (p.at < pattern.n && ok)
		ok = step(&p);
	ls->n = 0;
	if (ok && p.n == 1) {
		end_branch(top(&p));
		if (!top(&p)->free)
			*ls = top(&p)->all;
	}
	free(p.group);
}
