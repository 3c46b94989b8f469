/* sound.c - patterns that keep away from what PCRE2 refuses. */
#include "cmd/tag/sound.h"

#include <stdbool.h>
#include <stdint.h>

#include "cmd/tag/cursor.h"
#include "common/regex.h"

/*
 * PCRE2 makes 64 KiB of code at most.  So much is made of each byte of the pattern, and more
 * of a class, of a byte in it, of a range in it beyond ASCII, whose other cases may lie
 * anywhere, and of each copy of a group: never less than PCRE2 10.42 makes.  The
 * branches that look back may be no more than 2,000.
 */
enum {
	CODE = 64 << 10, BYTE = 3, CLASS = 40, ITEM = 4, RANGE = 272, BACK = 32, COPY = 12,
	DEEP = 100,
};

/* A pattern, how far we are, and what was met so far. */
struct reading {
	struct str s;
	size_t at;
	size_t captures, depth;
	size_t around;		/* at that depth a group that looks around opened; 0: in none */
	uint64_t more;		/* code beyond that of the bytes */
	uint64_t before[DEEP + 1];	/* code before the group of each depth ... */
	uint64_t closed;	/* ... and before the last that was closed: ... */
	size_t behind;		/* ... where it ends */
};

/* How much code there may be so far. */
static uint64_t
code(const struct reading *r)
{
	return r->at * BYTE + r->more;
}

/* Behind "\": does it ask for what a group matched? */
static bool
is_again(char c)
{
	return c >= '1' && c <= '9';
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
	char c = r->s.p[r->at];

	if ((c | 0x20) == 'p')
		return property(r);
	r->at++;
	if (is_again(c))
		return (size_t)(c - '0') <= r->captures;
	return c != 'K' || r->around == 0;
}

/* Behind "[": what stands in a class is no group; of its names none may be unknown. */
static bool
class(struct reading *r)
{
	static const char *const begin[] = { "^]", "^", "]" };
	const struct str s = r->s;
	char c;

	r->more += CLASS;
	(void)pass(r, begin, sizeof(begin) / sizeof(*begin));
	while ((c = s.p[r->at++]) != ']') {
		r->more += ITEM;
		if (c == '-' && (s.p[r->at] & 0x80) != 0)
			r->more += RANGE;
		if (c == '[')
			return false;		/* [:alpha:], perhaps */
		if (c != '\\')
			continue;
		if ((s.p[r->at] | 0x20) != 'p')
			r->at++;
		else if (!property(r))
			return false;
	}
	return true;
}

/* Of look-behind the length must be known: characters and classes have one. */
static bool
look_behind(struct reading *r)
{
	struct reading in = { .s = r->s, .at = r->at };
	const struct str s = r->s;
	char c;

	r->more += BACK;
	while ((c = s.p[in.at++]) != ')') {
		if (c == '|')
			r->more += BACK;
		if (strchr("(*+?{", c) != NULL || (c == '[' && !class(&in)))
			return false;
		if (c == '\\' && (is_again(s.p[in.at]) || strchr("KRX", s.p[in.at++]) != NULL))
			return false;
	}
	return true;
}

/* A group opens, or what says when it holds. */
static bool
deeper(struct reading *r)
{
	if (r->depth == DEEP)
		return false;
	r->before[++r->depth] = code(r);
	return true;
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
	if (!deeper(r))
		return false;
	if (r->s.p[r->at] != '?')
		return ++r->captures < RE_GROUPS;
	if (pass(r, plain, 1))
		return true;
	if (pass(r, condition, 1))
		return deeper(r);
	back = pass(r, behind, 2);
	if (back || pass(r, ahead, 2)) {
		r->around = r->around > 0 ? r->around : r->depth;
		return !back || look_behind(r);
	}
	return pass(r, rest, sizeof(rest) / sizeof(*rest));
}

static void
group_end(struct reading *r)
{
	if (r->around == r->depth)
		r->around = 0;
	r->closed = r->before[r->depth];
	r->behind = r->at;
	r->depth--;
}

/* A group that comes so often is copied. */
static void
times(struct reading *r)
{
	struct cursor in = { r->s, r->at - 1 };
	struct times t;

	(void)cursor_times(&in, &t);
	if (r->behind == r->at - 1)
		r->more += (t.max < UINT32_MAX ? t.max : t.min) * (code(r) - r->closed + COPY);
}

size_t
sound(struct str s)
{
	struct reading r = { .s = s };
	bool ok = true;

	for (;;) {
		r.at = cursor_plain(s, r.at);
		if (!ok || code(&r) > CODE)
			return 0;
		if (r.at == s.n)
			return 1 + r.captures;
		switch (s.p[r.at++]) {
		case '\\':	ok = escape(&r); break;
		case '[':	ok = class(&r); break;
		case '(':	ok = group(&r); break;
		case '{':	times(&r); break;
		case ')':	group_end(&r); break;
		}
	}
}
