/* item.c - cut a pattern into items: see pcre2pattern(3). */
#include "cmd/tag/item.h"

static bool
lost(struct items *in)
{
	in->lost = true;
	return false;
}

/* The item ends here; its quantifier, if it may have one, is read. */
static bool
ends(struct items *in, struct item *it, struct cursor *c)
{
	it->to = c->at;
	if ((it->kind == ITEM_CHAR || it->kind == ITEM_CLOSE || it->kind == ITEM_AGAIN) &&
	    !cursor_times(c, &it->times))
		return lost(in);
	in->at = c->at;
	return true;
}

/* Behind \p, \x, \o, \N: what belongs to it. */
static bool
operand(struct cursor *c, char letter)
{
	enum { HEX = 2 };
	size_t i;

	if (cursor_accept(c, "{"))
		return cursor_past(c, '}');
	if (letter == 'p' || letter == 'P')
		return c->at++ < c->s.n;
	if (letter == 'x')
		for (i = 0; i < HEX && c->at < c->s.n &&
		    memchr("0123456789abcdefABCDEF", c->s.p[c->at], 22) != NULL; i++)
			c->at++;
	return letter != 'o';
}

/* \1, \g{1}, \k<name>: what a group matched.  False: it is none of these. */
static bool
is_again(struct cursor *c, char letter)
{
	if (letter >= '1' && letter <= '9')
		return !cursor_digit(c);
	if (letter == 'k')
		return cursor_accept(c, "{") ? cursor_past(c, '}') :
		    cursor_accept(c, "<") ? cursor_past(c, '>') :
		    cursor_accept(c, "'") && cursor_past(c, '\'');
	if (letter != 'g')
		return false;
	if (cursor_accept(c, "{"))
		return cursor_past(c, '}');
	if (!cursor_digit(c))
		return false;
	c->at++;
	return !cursor_digit(c);
}

static bool
escape(struct items *in, struct item *it, struct cursor *c)
{
	char letter = c->at < c->s.n ? c->s.p[c->at] : '\0';

	c->at++;
	if (letter == '\0')
		return lost(in);
	if (strchr("bBAzZGK", letter) != NULL) {
		it->kind = ITEM_PLACE;
		it->place = letter;
		return ends(in, it, c);
	}
	if (is_again(c, letter)) {
		it->kind = ITEM_AGAIN;
		return ends(in, it, c);
	}
	if (strchr("pPxoN", letter) != NULL)
		return operand(c, letter) ? ends(in, it, c) : lost(in);
	if (strchr("dDwWsShHvVRnrtaef", letter) != NULL)
		return ends(in, it, c);
	if ((letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
	    (letter >= 'A' && letter <= 'Z'))
		return lost(in);
	while (c->at < c->s.n && ((unsigned char)c->s.p[c->at] & 0xC0) == 0x80)
		c->at++;
	return ends(in, it, c);
}

static bool
class(struct items *in, struct item *it, struct cursor *c)
{
	(void)cursor_accept(c, "^");
	(void)cursor_accept(c, "]");
	while (!cursor_is(c, "]")) {
		if (c->at >= c->s.n || cursor_is(c, "\\Q"))
			return lost(in);
		if (cursor_accept(c, "[:")) {
			if (!cursor_past(c, ']'))
				return lost(in);
			continue;
		}
		c->at += cursor_is(c, "\\") ? 2 : 1;
	}
	c->at++;
	return ends(in, it, c);
}

static bool
open(struct items *in, struct item *it, struct cursor *c, enum item_group group, bool caseless)
{
	if (in->depth == ITEM_DEEP)
		return lost(in);
	it->kind = ITEM_OPEN;
	it->group = group;
	in->open[in->depth].group = group;
	in->open[in->depth++].caseless = in->caseless;
	it->caseless = in->caseless = caseless;
	return ends(in, it, c);
}

/* (?i), (?-i:...): of the options only that of case is known. */
static bool
options(struct items *in, struct item *it, struct cursor *c)
{
	bool caseless = in->caseless;

	if (cursor_accept(c, "i"))
		caseless = true;
	else if (cursor_accept(c, "-i"))
		caseless = false;
	else
		return lost(in);
	if (cursor_accept(c, ":"))
		return open(in, it, c, ITEM_PLAIN, caseless);
	if (!cursor_accept(c, ")"))
		return lost(in);
	in->caseless = caseless;
	it->kind = ITEM_NONE;
	return ends(in, it, c);
}

static bool
condition(struct items *in, struct item *it, struct cursor *c)
{
	uint32_t n;
	bool ok = cursor_accept(c, "<") ? cursor_past(c, '>') :
	    cursor_accept(c, "'") ? cursor_past(c, '\'') : cursor_number(c, &n);

	return ok && cursor_accept(c, ")") ? open(in, it, c, ITEM_CONDITION, in->caseless) : lost(in);
}

static bool
group(struct items *in, struct item *it, struct cursor *c)
{
	static const struct { const char *mark; enum item_group group; char name_end; } kind[] = {
		{ "?:", ITEM_PLAIN, 0 }, { "?>", ITEM_PLAIN, 0 }, { "?|", ITEM_PLAIN, 0 },
		{ "?=", ITEM_AHEAD, 0 }, { "?!", ITEM_NOT_AHEAD, 0 },
		{ "?<=", ITEM_BEHIND, 0 }, { "?<!", ITEM_NOT_BEHIND, 0 },
		{ "?<", ITEM_PLAIN, '>' }, { "?P<", ITEM_PLAIN, '>' }, { "?'", ITEM_PLAIN, '\'' },
	};
	size_t i;

	if (cursor_is(c, "*"))
		return lost(in);
	if (!cursor_is(c, "?"))
		return open(in, it, c, ITEM_PLAIN, in->caseless);
	for (i = 0; i < sizeof(kind) / sizeof(*kind); i++)
		if (cursor_accept(c, kind[i].mark)) {
			if (kind[i].name_end != 0 && !cursor_past(c, kind[i].name_end))
				return lost(in);
			return open(in, it, c, kind[i].group, in->caseless);
		}
	if (cursor_accept(c, "?#")) {
		it->kind = ITEM_NONE;
		return cursor_past(c, ')') ? ends(in, it, c) : lost(in);
	}
	if (cursor_accept(c, "?("))
		return condition(in, it, c);
	return cursor_accept(c, "?") ? options(in, it, c) : lost(in);
}

static bool
group_end(struct items *in, struct item *it, struct cursor *c)
{
	if (in->depth == 0)
		return lost(in);
	it->kind = ITEM_CLOSE;
	it->group = in->open[--in->depth].group;
	it->caseless = in->caseless = in->open[in->depth].caseless;
	return ends(in, it, c);
}

bool
items_next(struct items *in, struct item *it)
{
	struct cursor c = { in->s, in->at };
	char first;

	if (in->lost || in->at >= in->s.n)
		return false;
	first = in->s.p[c.at++];
	*it = (struct item){ .kind = ITEM_CHAR, .from = in->at, .times = { .min = 1, .max = 1 },
	    .caseless = in->caseless };
	switch (first) {
	case '\\':	return escape(in, it, &c);
	case '[':	return class(in, it, &c);
	case '(':	return group(in, it, &c);
	case ')':	return group_end(in, it, &c);
	case '|':	it->kind = ITEM_OR; return ends(in, it, &c);
	case '^':
	case '$':
		it->kind = ITEM_PLACE;
		it->place = first;
		break;
	default:
		while (c.at < in->s.n && ((unsigned char)in->s.p[c.at] & 0xC0) == 0x80)
			c.at++;
	}
	return ends(in, it, &c);
}
