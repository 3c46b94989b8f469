/* class.c - classes of characters, as parts. */
#include "cmd/tag/class.h"

#include "common/utf8.h"

enum {
	LONGEST = 4,		/* bytes of a character */
	BEYOND = 0xC2,		/* the first byte of any that has more than one ... */
	LAST = 0xF4,		/* ... up to this */
	SPELT = 8,		/* members of a class that is spelt */
};

/* Has it no other case, or one as long that fold.h knows? */
static bool
folds(uint32_t cp)
{
	return cp < 0x80 || utf8_is_cyrillic(cp) || cp == 0x490 || cp == 0x491 ||
	    (cp >= 0xA0 && cp < 0xC0 && cp != 0xB5) || (cp >= 0x2000 && cp < 0x20D0);
}

static struct part
any(uint32_t min, uint32_t max)
{
	return part_of((struct needles){ NULL, 0, 0 }, min, max);
}

/* It may begin with this character, or the other case of it: that may be any. */
static void
first(struct part *p, uint32_t cp, bool caseless)
{
	unsigned char c = (unsigned char)cp;

	if (cp >= 0x80 && caseless && !folds(cp))
		part_first(p, 0, 0xFF);
	else if (cp >= 0x80)
		part_first(p, BEYOND, LAST);
	else
		part_first(p, c, c);
	if (caseless && cp < 0x80 && (c | 0x20) >= 'a' && (c | 0x20) <= 'z')
		part_first(p, c ^ 0x20, c ^ 0x20);
}

static struct part
one_char(struct pool *pool, uint32_t cp, bool caseless)
{
	char bytes[8];
	struct buf b = { .p = bytes, .cap = sizeof(bytes) };
	struct part p = any(1, LONGEST);

	utf8_put(&b, caseless && folds(cp) ? utf8_lower(cp) : cp);
	if (cp >= NEEDLE_MARKS && (!caseless || folds(cp)))
		p = part_of(needles_one(pool, buf_get(&b)), (uint32_t)b.n, (uint32_t)b.n);
	first(&p, cp, caseless);
	return p;
}

bool
class_is_special(char c)
{
	static const char special[] = "()[\\.|^$*+?{";

	return memchr(special, c, sizeof(special) - 1) != NULL;
}

static bool
is_quantifier(struct str s, size_t at)
{
	return at < s.n && memchr("*+?{", s.p[at], 4) != NULL;
}

struct part
class_text(struct pool *pool, struct str s, size_t *at, bool caseless)
{
	enum { LONG = NEEDLE_BYTES / 2 };
	char bytes[LONG + 2 * LONGEST];
	struct buf b = { .p = bytes, .cap = sizeof(bytes) };
	size_t len, from = *at;
	uint32_t cp = utf8_at(s, from, &len), next;
	struct part p = one_char(pool, cp, caseless);

	*at += len;
	if (!p.spelt || is_quantifier(s, *at))
		return p;
	utf8_put(&b, caseless ? utf8_lower(cp) : cp);
	for (; *at < s.n && b.n < LONG && !class_is_special(s.p[*at]); *at += len) {
		next = utf8_at(s, *at, &len);
		if (next < NEEDLE_MARKS || (caseless && !folds(next)) || is_quantifier(s, *at + len))
			break;
		utf8_put(&b, caseless ? utf8_lower(next) : next);
	}
	p.words = needles_one(pool, buf_get(&b));
	p.spelt = p.exactly = p.words.n > 0;
	p.min = p.max = (uint32_t)b.n;
	return p;
}

static void
first_range(struct part *p, uint32_t from, uint32_t to, bool caseless)
{
	uint32_t cp;

	for (cp = from; cp <= to && cp < 0x80; cp++)
		first(p, cp, caseless);
	if (to >= 0x80 && caseless && !(utf8_is_cyrillic(from) && utf8_is_cyrillic(to)))
		part_first(p, 0, 0xFF);
	else if (to >= 0x80)
		part_first(p, BEYOND, LAST);
}

static bool
digit(struct pool *pool, struct part *p)
{
	*p = part_of(needles_one(pool, (struct str){ (const char[]){ NEEDLE_DIGIT }, 1 }), 1, 1);
	p->exactly = false;
	part_first(p, '0', '9');
	return true;
}

static bool
of_word(struct part *p)
{
	*p = any(1, LONGEST);
	first_range(p, 'a', 'z', true);
	part_first(p, '0', '9');
	part_first(p, '_', '_');
	part_first(p, BEYOND, LAST);
	return true;
}

static bool
of_space(struct part *p)
{
	*p = any(1, 3);
	p->tail = p->tail_sure = true;
	part_first(p, '\t', '\r');
	part_first(p, ' ', ' ');
	part_first(p, BEYOND, LAST);
	return true;
}

static bool
anything(struct part *p, uint32_t max)
{
	*p = any(1, max);
	part_first(p, 0, 0xFF);
	return true;
}

struct part
class_any(void)
{
	struct part p;

	(void)anything(&p, LONGEST);
	return p;
}

/* \pL, \p{Lu}: letters begin as such, of either case if it is ignored; the rest as anything may. */
static bool
property(struct str s, size_t *at, bool caseless, struct part *p)
{
	struct str name;

	if (*at >= s.n)
		return false;
	name = str_sub(s, *at, *at + 1);
	*at += 1;
	if (name.p[0] == '{') {
		name = str_sub(s, *at, *at + str_index(str_from(s, *at), '}'));
		*at += name.n + 1;
	}
	(void)anything(p, LONGEST);
	if (*at > s.n)
		return false;
	if (name.n > 0 && name.p[0] == 'L') {
		memset(p->first, 0, sizeof(p->first));
		part_first(p, BEYOND, LAST);
		if (caseless || !str_is(name, "Lu"))
			part_first(p, 'a', 'z');
		if (caseless || !str_is(name, "Ll"))
			part_first(p, 'A', 'Z');
	}
	return true;
}

bool
class_escape(struct pool *pool, struct str s, size_t *at, bool caseless, struct part *p)
{
	char c = s.p[(*at)++];

	switch (c) {
	case 'd':	return digit(pool, p);
	case 'w':	return of_word(p);
	case 's':	return of_space(p);
	case 'p':	return property(s, at, caseless, p);
	case 'P':	return property(s, at, caseless, p) && anything(p, LONGEST);
	case 'X':	return anything(p, NEEDLE_FAR);
	}
	return c != '\0' && strchr("DWSNhHvVR", c) != NULL && anything(p, LONGEST);
}

/* A class being read. */
struct members {
	struct part sum;
	struct part spelt[SPELT];
	size_t n;		/* of those; more than SPELT: it is not spelt */
	bool caseless;
	bool wide;		/* it has some that take more than one byte */
};

static void
add(struct pool *pool, struct members *m, uint32_t cp)
{
	first(&m->sum, cp, m->caseless);
	m->wide |= cp >= 0x80;
	if (m->n < SPELT)
		m->spelt[m->n] = one_char(pool, cp, m->caseless);
	m->n++;
}

static void
add_class(struct members *m, const struct part *p)
{
	size_t k;

	m->n = SPELT + 1;
	m->wide |= p->max > 1;
	for (k = 0; k < 4; k++)
		m->sum.first[k] |= p->first[k];
}

/* Behind a class in a class a hyphen must be the last character: PCRE2 refuses it. */
static bool
ends_well(struct str s, size_t at)
{
	return at + 1 >= s.n || s.p[at] != '-' || s.p[at + 1] == ']';
}

/* \w in a class. */
static bool
escaped(struct pool *pool, struct members *m, struct str s, size_t *at)
{
	struct part p;
	char c = s.p[*at];

	if (c == 'X' || c == 'R' || c == 'N' || !class_escape(pool, s, at, m->caseless, &p))
		return false;
	add_class(m, &p);
	return ends_well(s, *at);
}

/* [:alpha:]: anything, for all we know. */
static bool
named(struct members *m, struct str s, size_t *at)
{
	static const char *const names[] = {
		"alpha", "lower", "upper", "alnum", "blank", "cntrl", "digit", "graph", "print",
		"punct", "space", "word", "xdigit",
	};
	struct str rest = str_from(s, *at + 2), name = str_sub(rest, 0, str_index(rest, ':'));
	struct part p;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_is(name, names[i]) && str_starts(str_from(rest, name.n), STR(":]"))) {
			*at += 2 + name.n + 2;
			(void)anything(&p, LONGEST);
			add_class(m, &p);
			return ends_well(s, *at);
		}
	return false;
}

/* A character, or a range; with a backslash it may be a class. */
static bool
member(struct pool *pool, struct members *m, struct str s, size_t *at)
{
	bool backslash = s.p[*at] == '\\';
	uint32_t from, to;
	size_t len;

	if (*at + backslash >= s.n)
		return false;
	*at += backslash;
	from = utf8_at(s, *at, &len);
	if (backslash && ((from >= 'a' && from <= 'z') || (from >= 'A' && from <= 'Z')))
		return escaped(pool, m, s, at);
	if (backslash && ((from >= '0' && from <= '9') || from >= 0x80))
		return false;
	*at += len;
	if (*at + 1 >= s.n || s.p[*at] != '-' || s.p[*at + 1] == ']') {
		add(pool, m, from);
		return true;
	}
	if (s.p[*at + 1] == '\\' || s.p[*at + 1] == '[')
		return false;
	to = utf8_at(s, *at + 1, &len);
	*at += 1 + len;
	if (to < from)
		return false;
	m->n = SPELT + 1;
	m->wide |= to >= 0x80;
	first_range(&m->sum, from, to, m->caseless);
	return true;
}

/* [:alpha:] outside of a class, and the like with . and =: PCRE2 refuses these. */
static bool
is_misplaced(struct str s, size_t at)
{
	size_t i;

	if (at >= s.n || strchr(":.=", s.p[at]) == NULL)
		return false;
	for (i = at + 1; i < s.n && s.p[i] != ']'; i++)
		i += s.p[i] == '\\';
	return i < s.n && i > at + 1 && s.p[i - 1] == s.p[at];
}

bool
class_read(struct pool *pool, struct str s, size_t *at, bool caseless, struct part *p)
{
	struct members m = { .sum = any(1, 1), .caseless = caseless };
	bool negated = *at < s.n && s.p[*at] == '^', ok = true;
	size_t from, i;

	if (is_misplaced(s, *at))
		return false;
	*at += negated;
	for (from = *at; ok && *at < s.n && (s.p[*at] != ']' || *at == from); )
		if (str_starts(str_from(s, *at), STR("[:")))
			ok = named(&m, s, at);
		else if (str_starts(str_from(s, *at), STR("[.")) ||
		    str_starts(str_from(s, *at), STR("[=")))
			ok = false;
		else
			ok = member(pool, &m, s, at);
	if (!ok || ++*at > s.n)
		return false;
	if (negated)
		return anything(p, LONGEST);
	m.sum.max = m.wide ? LONGEST : 1;
	*p = m.sum;
	for (i = 0; i < m.n && m.n <= SPELT; i++)
		if (!m.spelt[i].spelt)
			return true;
	if (m.n > 0 && m.n <= SPELT)
		*p = part_either(pool, m.spelt, m.n);
	return true;
}
