/* cursor.c - read small things in a pattern. */
#include "cmd/tag/cursor.h"

enum { NUMBER_MAX = 65535 };

bool
cursor_is(const struct cursor *c, const char *s)
{
	return str_starts(str_from(c->s, c->at), str_of(s));
}

bool
cursor_accept(struct cursor *c, const char *s)
{
	if (!cursor_is(c, s))
		return false;
	c->at += strlen(s);
	return true;
}

bool
cursor_past(struct cursor *c, char byte)
{
	c->at += str_index(str_from(c->s, c->at), byte) + 1;
	return c->at <= c->s.n;
}

bool
cursor_digit(const struct cursor *c)
{
	return c->at < c->s.n && c->s.p[c->at] >= '0' && c->s.p[c->at] <= '9';
}

bool
cursor_number(struct cursor *c, uint32_t *n)
{
	if (!cursor_digit(c))
		return false;
	for (*n = 0; cursor_digit(c) && *n <= NUMBER_MAX; c->at++)
		*n = *n * 10 + (uint32_t)(c->s.p[c->at] - '0');
	return *n <= NUMBER_MAX;
}

/* Behind "{": what is no quantifier stands for itself, and is rare. */
static bool
braces(struct cursor *c, struct times *t)
{
	if (!cursor_number(c, &t->min))
		return false;
	t->max = t->min;
	if (cursor_accept(c, ",")) {
		t->max = UINT32_MAX;
		if (cursor_digit(c) && !cursor_number(c, &t->max))
			return false;
	}
	return cursor_accept(c, "}") && t->max >= t->min;
}

bool
cursor_times(struct cursor *c, struct times *t)
{
	*t = (struct times){ .min = 1, .max = 1 };
	if (cursor_accept(c, "?"))
		t->min = 0;
	else if (cursor_accept(c, "*"))
		*t = (struct times){ .max = UINT32_MAX };
	else if (cursor_accept(c, "+"))
		t->max = UINT32_MAX;
	else if (!cursor_accept(c, "{"))
		return true;
	else if (!braces(c, t))
		return false;
	t->lazy = cursor_accept(c, "?");
	t->possessive = !t->lazy && cursor_accept(c, "+");
	return true;
}
