/* memo.c - groups of patterns, by their text. */
#include "cmd/tag/memo.h"

#include <stdlib.h>

#include "cmd/tag/cursor.h"

enum {
	SHORT = 40,		/* bytes of a group that is as quickly read again */
	FULL = 512,		/* blocks of the pool: no more is remembered */
};

/* Where the class ends that begins at s[at], with its ], or the end of s. */
static size_t
class_end(struct str s, size_t at)
{
	at++;
	if (at < s.n && s.p[at] == '^')
		at++;
	if (at < s.n && s.p[at] == ']')
		at++;
	while (at < s.n && s.p[at] != ']')
		at += s.p[at] == '\\' ? 2 : 1;
	return at;
}

/* Does the group that opens at s[at] depend on nothing outside? */
static bool
stands_alone(struct str s, size_t at)
{
	static const char *const alone[] = {
		"(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?-i:",
	};
	size_t i;

	for (i = 0; i < sizeof(alone) / sizeof(*alone); i++)
		if (str_starts(str_from(s, at), str_of(alone[i])))
			return true;
	return false;
}

size_t
memo_end(struct str s, size_t at)
{
	size_t from = at, depth = 0;

	while ((at = cursor_plain(s, at)) < s.n)
		switch (s.p[at]) {
		case '\\':
			if (at + 1 < s.n && s.p[at + 1] >= '0' && s.p[at + 1] <= '9')
				return 0;
			at += 2;
			break;
		case '[':
			at = class_end(s, at);
			break;
		case '(':
			if (at > from && !stands_alone(s, at))
				return 0;
			depth++;
			at++;
			break;
		case ')':
			at++;
			if (--depth == 0)
				return at - from >= SHORT ? at : 0;
			break;
		default:
			at++;
		}
	return 0;
}

size_t
memo_find(struct memo *m, struct str text, bool caseless, bool *fresh)
{
	struct buf key = { 0 };
	size_t at;

	*fresh = false;
	buf_byte(&key, caseless ? 'i' : 'c');
	buf_str(&key, text);
	at = m->pool.n < FULL ? map_add(&m->texts, buf_get(&key), fresh) :
	    map_find(&m->texts, buf_get(&key));
	buf_free(&key);
	if (*fresh) {
		m->pool.most = FULL + 1;
		m->group = mem_more(m->group, at, &m->cap, sizeof(*m->group));
		m->group[at] = (struct memo_group){ .read = false };
	}
	return at;
}

void
memo_free(struct memo *m)
{
	map_free(&m->texts);
	free(m->group);
	pool_free(&m->pool);
	*m = (struct memo){ 0 };
}
