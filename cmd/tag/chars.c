/* chars.c - ask which characters an item of a pattern stands for. */
#include "cmd/tag/chars.h"

#include <stdlib.h>

#include "common/regex.h"
#include "common/utf8.h"

enum { BEYOND = 0x80, LAST = 0x10FFFF, SURROGATES = 0xD800, BEHIND_SURROGATES = 0xE000 };

static void
add(struct chars *c, unsigned char ascii)
{
	c->ascii[ascii / 64] |= (uint64_t)1 << ascii % 64;
}

/* A letter, a digit, a mark that means itself: nobody has to be asked. */
static bool
is_plain(struct str item, bool caseless, struct chars *c)
{
	size_t len;
	uint32_t cp;

	if (item.n == 0 || strchr("\\[.", item.p[0]) != NULL)
		return false;
	cp = utf8_at(item, 0, &len);
	if (cp >= BEYOND)
		c->beyond = cp;
	else {
		add(c, (unsigned char)cp);
		if (caseless && utf8_is_letter(cp))
			add(c, (unsigned char)(cp ^ 0x20));
	}
	return true;
}

/* May it name one character beyond ASCII, whichever? */
static bool
names_any(struct str item)
{
	size_t i;

	for (i = 0; i < item.n; i++)
		if ((unsigned char)item.p[i] >= 0x80 || (item.p[i] == '\\' && i + 1 < item.n &&
		    strchr("xopPN", item.p[i + 1]) != NULL))
			return true;
	return false;
}

/*
 * One of those beyond ASCII.  Most classes that have any have one of a few; the others are
 * looked through where it must be certain that there is none.
 */
static uint32_t
beyond(struct chars_known *known, struct str item, struct re *re, bool none)
{
	const struct str few = STR("\xc3\xa9\xd0\xb0\xd0\x90\xe2\x80\x99\xc2\xa0");
	struct re_match m;
	char why[ERR_MAX];
	uint32_t cp;
	size_t len;

	if (re_match(re, RE_VALID, few, 0, &m, why) == RE_MATCH && m.group[0].from < few.n)
		return utf8_at(few, m.group[0].from, &len);
	if (!none && !names_any(item))
		return 0;
	for (cp = known->all.n == 0 ? BEYOND : LAST + 1; cp <= LAST; cp++)
		if (cp < SURROGATES || cp >= BEHIND_SURROGATES)
			utf8_put(&known->all, cp);
	if (re_match(re, RE_VALID, buf_get(&known->all), 0, &m, why) == RE_MATCH &&
	    m.group[0].from < known->all.n)
		return utf8_at(buf_get(&known->all), m.group[0].from, &len);
	return 0;
}

static struct chars
ask(struct chars_known *known, struct str item, bool caseless)
{
	struct chars c = { 0 };
	char why[ERR_MAX], byte;
	struct re_match m;
	struct re *re;
	unsigned i;

	if (is_plain(item, caseless, &c) ||
	    (re = re_new(item, caseless ? RE_CASELESS : 0, NULL, why)) == NULL)
		return c;
	for (i = 0; i < BEYOND; i++) {
		byte = (char)i;
		if (re_match_at(re, RE_VALID, (struct str){ &byte, 1 }, 0, &m, why) == RE_MATCH)
			add(&c, (unsigned char)i);
	}
	c.beyond = beyond(known, item, re, c.ascii[0] == 0 && c.ascii[1] == 0);
	re_free(re);
	return c;
}

struct chars
chars_of(struct chars_known *known, struct str item, bool caseless)
{
	struct buf key = { 0 };
	bool fresh;
	size_t at;

	buf_byte(&key, caseless ? 'i' : 'c');
	buf_str(&key, item);
	at = map_add(&known->texts, buf_get(&key), &fresh);
	buf_free(&key);
	if (fresh) {
		known->set = mem_more(known->set, at, &known->cap, sizeof(*known->set));
		known->set[at] = ask(known, item, caseless);
	}
	return known->set[at];
}

void
chars_free(struct chars_known *known)
{
	map_free(&known->texts);
	free(known->set);
	buf_free(&known->all);
	*known = (struct chars_known){ 0 };
}
