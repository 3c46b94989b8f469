/* casing.c - look for capitals in classes. */
#include "cmd/tag/casing.h"

#include "cmd/tag/item.h"
#include "common/utf8.h"

struct finding {
	enum casing what;
	size_t from, to;
};

static void
worse(struct finding *worst, enum casing what, size_t from, size_t to)
{
	if (what > worst->what)
		*worst = (struct finding){ what, from, to };
}

/* A name at s[at] of letters of one case: how many bytes it has, or 0. */
static size_t
property(struct str s, size_t at)
{
	static const char *const name[] = {
		"\\p{Lu}", "\\p{Ll}", "\\p{Lt}", "\\P{Lu}", "\\P{Ll}", "\\P{Lt}",
		"\\p{^Lu}", "\\p{^Ll}", "\\p{^Lt}", "[:upper:]", "[:lower:]", "[:^upper:]", "[:^lower:]",
	};
	size_t i;

	for (i = 0; i < sizeof(name) / sizeof(*name); i++)
		if (str_starts(str_from(s, at), str_of(name[i])))
			return strlen(name[i]);
	return 0;
}

/* A class of characters.  A range of the one case is fine beside one of the other. */
static void
look_into(struct str s, size_t from, size_t end, struct finding *worst)
{
	struct finding capital = { 0 }, small = { 0 };
	size_t at, len, behind, n;
	uint32_t first, last;

	for (at = from; at < end; at = behind) {
		n = property(s, at);
		first = utf8_at(s, at, &len);
		behind = at + (n > 0 ? n : s.p[at] == '\\' ? 2 : len);
		if (n > 0)
			worse(worst, CASING_PROPERTY, at, behind);
		if (n > 0 || s.p[at] == '\\' || behind + 1 >= end || s.p[behind] != '-')
			continue;
		last = utf8_at(s, behind + 1, &len);
		behind += 1 + len;
		if (utf8_is_upper(first) && utf8_is_upper(last))
			worse(&capital, CASING_CAPITAL, at, behind);
		if (utf8_is_lower(first) && utf8_is_lower(last))
			worse(&small, CASING_SMALL, at, behind);
	}
	if (capital.what == CASING_FINE || small.what == CASING_FINE) {
		worse(worst, capital.what, capital.from, capital.to);
		worse(worst, small.what, small.from, small.to);
	}
}

enum casing
casing(struct str pattern, bool caseless, size_t *from, size_t *to)
{
	struct items in = { .s = pattern, .caseless = caseless };
	struct finding worst = { 0 };
	struct item it;

	while (items_next(&in, &it)) {
		if (it.kind != ITEM_CHAR || !it.caseless)
			continue;
		if (pattern.p[it.from] == '[')
			look_into(pattern, it.from + 1, it.to - 1, &worst);
		else if (property(pattern, it.from) > 0)
			worse(&worst, CASING_PROPERTY, it.from, it.to);
	}
	*from = worst.from;
	*to = worst.to;
	return worst.what;
}
