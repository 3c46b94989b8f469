/* sound.c - patterns that keep away from what PCRE2 refuses. */
#include "cmd/tag/sound.h"

#include <stdbool.h>

#include "cmd/tag/cursor.h"

enum { LONG = 32 << 10, CAPTURES = 24, DEEP = 100 };

/* A pattern, how far we are, and what was met so far. */
struct reading {
	struct str s;
	size_t at;
	size_t captures, depth;
	size_t around;		/* at that depth a group that looks around opened; 0: in none */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Go behind one of these, if it is there. */
static bool
pass(struct reading *r, const char *const *one, size_t n)
{
	size_t i;

	for (i = 0; i < n && !str_starts(str_from(r->s, r->at), str_of(one[i])); i++)
		;
	r->at += i < n ? str_of(one[i]).n : 0;
	return i < n;
}

/* \p: no name that may be unknown. */
static bool
property(struct reading *r)
{
	static const char *const plain[] = {
		"p{L}", "p{Lu}", "p{Ll}", "p{N}", "p{Nd}", "pL", "pN", "P{L}", "P{Lu}",
	};

	return pass(r, plain, sizeof(plain) / sizeof(*plain));
}

/* Behind "\": no group that may not be there, no \K in one that looks around. */
static bool
escape(struct reading *r)
{
	char c = r->at < r->s.n ? r->s.p[r->at] : '\0';

	if (c == 'p' || c == 'P')
		return property(r);
	r->at++;
	if (is_digit(c))
		return c != '0' && (size_t)(c - '0') <= r->captures &&
		    (r->at == r->s.n || !is_digit(r->s.p[r->at]));
	return c != '\0' && (c != 'K' || r->around == 0);
}

/* Behind "[": what stands in a class is no group; of its names none may be unknown. */
static bool
class(struct reading *r)
{
	static const char *const begin[] = { "^]", "^", "]" };
	const struct str s = r->s;

	(void)pass(r, begin, sizeof(begin) / sizeof(*begin));
	for (; r->at < s.n && s.p[r->at] != ']'; r->at++) {
		if (s.p[r->at] == '[')
			return false;		/* [:alpha:], perhaps */
		if (s.p[r->at] != '\\')
			continue;
		if (++r->at < s.n && (s.p[r->at] == 'p' || s.p[r->at] == 'P')) {
			if (!property(r))
				return false;
			r->at--;
		} else if (r->at < s.n && (is_digit(s.p[r->at]) || strchr("BKNRX", s.p[r->at]) != NULL))
			return false;
	}
	return r->at++ < s.n;
}

/* Of look-behind the length must be known: characters and classes have one. */
static bool
look_behind(struct str s)
{
	size_t i;

	for (i = 0; i < s.n && s.p[i] != ')'; i++) {
		if (strchr("(*+?{", s.p[i]) != NULL)
			return false;
		if (s.p[i] == '\\' && ++i < s.n && (is_digit(s.p[i]) || strchr("KRX", s.p[i]) != NULL))
			return false;
	}
	return i < s.n;
}

/* Behind "(": a group whose kind and number nothing depends on. */
static bool
group(struct reading *r)
{
	static const char *const plain[] = { "?:" }, *const rest[] = { "?>", "?i:", "?-i:" };
	static const char *const ahead[] = { "?=", "?!" }, *const behind[] = { "?<=", "?<!" };
	static const char *const condition[] = { "?(" }, *const option[] = { "?i)" };
	bool back;

	if (pass(r, option, 1))
		return true;
	if (++r->depth > DEEP)
		return false;
	if (r->at == r->s.n || r->s.p[r->at] != '?')
		return ++r->captures <= CAPTURES;
	if (pass(r, plain, 1))
		return true;
	if (pass(r, condition, 1))
		return ++r->depth <= DEEP;
	back = pass(r, behind, 2);
	if (back || pass(r, ahead, 2)) {
		r->around = r->around > 0 ? r->around : r->depth;
		return !back || look_behind(str_from(r->s, r->at));
	}
	return pass(r, rest, sizeof(rest) / sizeof(*rest));
}

static void
group_end(struct reading *r)
{
	if (r->around == r->depth)
		r->around = 0;
	r->depth -= r->depth > 0;
}

/* Behind "{": not so often that it would grow too large. */
static bool
times(struct reading *r)
{
	enum { DIGITS = 3 };
	size_t from = r->at;

	while (r->at < r->s.n && is_digit(r->s.p[r->at]))
		r->at++;
	return r->at - from <= DIGITS && r->at < r->s.n &&
	    (r->s.p[r->at] == ',' || r->s.p[r->at] == '}');
}

size_t
sound(struct str s)
{
	struct reading r = { .s = s };
	bool ok = s.n <= LONG;

	while (ok && (r.at = cursor_plain(s, r.at)) < s.n)
		switch (s.p[r.at++]) {
		case '\\':	ok = escape(&r); break;
		case '[':	ok = class(&r); break;
		case '(':	ok = group(&r); break;
		case '{':	ok = times(&r); break;
		case ')':	group_end(&r); break;
		}
	return ok ? 1 + r.captures : 0;
}
