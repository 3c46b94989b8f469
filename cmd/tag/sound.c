/* sound.c - patterns that keep away from what PCRE2 refuses. */
#include "cmd/tag/sound.h"

enum { LONG = 32 << 10, CAPTURES = 24, DEEP = 100 };

static bool
starts_with_one(struct str s, const char *const *one, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_starts(s, str_of(one[i])))
			return true;
	return false;
}

/* Behind "\": no name that may be unknown, no group that may not be there. */
static bool
escape(struct str s)
{
	static const char *const plain[] = {
		"p{L}", "p{Lu}", "p{Ll}", "p{N}", "p{Nd}", "pL", "pN", "P{L}", "P{Lu}",
	};

	if (s.n > 0 && (s.p[0] == 'p' || s.p[0] == 'P'))
		return starts_with_one(s, plain, sizeof(plain) / sizeof(*plain));
	return s.n > 0 && s.p[0] != 'K' && (s.p[0] < '0' || s.p[0] > '9');
}

/* Of look-behind the length must be known: characters and classes have one. */
static bool
look_behind(struct str s)
{
	size_t i;

	for (i = 0; i < s.n && s.p[i] != ')'; i++) {
		if (strchr("(*+?{", s.p[i]) != NULL)
			return false;
		if (s.p[i] == '\\' && ++i < s.n && (s.p[i] == 'R' || s.p[i] == 'X'))
			return false;
	}
	return i < s.n;
}

/* Behind "(": a group whose kind and number nothing depends on. */
static bool
group(struct str s, size_t *captures)
{
	static const char *const plain[] = { "?:", "?=", "?!", "?>", "?i)", "?(" };
	static const char *const behind[] = { "?<=", "?<!" };

	if (!str_starts(s, STR("?")))
		return ++*captures <= CAPTURES;
	if (starts_with_one(s, behind, 2))
		return look_behind(str_from(s, 3));
	return starts_with_one(s, plain, sizeof(plain) / sizeof(*plain));
}

/* Behind "{": not so often that it would grow too large. */
static bool
times(struct str s)
{
	enum { DIGITS = 3 };
	size_t i = 0;

	while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9')
		i++;
	return i <= DIGITS && i < s.n && (s.p[i] == ',' || s.p[i] == '}');
}

bool
sound(struct str s)
{
	size_t i, captures = 0, depth = 0;
	bool ok = s.n <= LONG;

	for (i = 0; i < s.n && ok; i++)
		switch (s.p[i]) {
		case '\\':
			ok = escape(str_from(s, i + 1));
			i++;
			break;
		case '(':
			ok = group(str_from(s, i + 1), &captures) && ++depth <= DEEP;
			break;
		case ')':
			depth -= depth > 0;
			break;
		case '{':
			ok = times(str_from(s, i + 1));
			break;
		}
	return ok;
}
