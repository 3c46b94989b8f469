/* grouped.c - a number in digits, its groups and its decimal mark. */
#include "common/grouped.h"

#include "common/utf8.h"

/* The code point at `at`, 0 behind the end. */
static inline uint32_t
peek(struct str s, size_t at, size_t *len)
{
	*len = 0;
	return at < s.n ? utf8_at(s, at, len) : 0;
}

size_t
grouped_digits(struct str s, size_t at, size_t *count)
{
	size_t len;

	for (*count = 0; utf8_is_digit(peek(s, at, &len)); at += len)
		(*count)++;
	return at;
}

/* White space or a mark that groups digits by threes. */
static bool
groups(uint32_t c, bool comma)
{
	return (c == ',' && !comma) || c == ' ' || c == 0xA0 || c == 0x2009 || c == 0x202F || c == '\'' ||
	    c == 0x2019;
}

/* 12,34,567: of lakhs and crores the groups before the last are of two.  Their end, or `to`. */
static size_t
lakhs(struct str s, size_t to)
{
	size_t at = to, end, len, n;

	for (; peek(s, at, &len) == ','; at = end) {
		end = grouped_digits(s, at + len, &n);
		if (n == 3)
			return at > to ? end : to;
		if (n != 2)
			break;
	}
	return to;
}

/*
 * 1.234.567: one group behind a dot may be a decimal's, two or more are of thousands, but
 * for versions, 0.123.456, and addresses of the network, 192.168.100.200.
 */
static size_t
thousands(struct str s, size_t to, size_t lead)
{
	size_t at = to, end, len, n, groups = 0;
	bool address = true;

	for (; peek(s, at, &len) == '.'; at = end, groups++) {
		end = grouped_digits(s, at + len, &n);
		if (n == 0)
			break;
		if (n != 3)
			return to;
		address = address && str_cmp(str_sub(s, at + len, end), STR("255")) <= 0;
	}
	return groups < 2 || (groups == 3 && address) || s.p[to - lead] == '0' ? to : at;
}

/* Groups of three behind the digits that end at `to`; the end of the last. */
static size_t
grouped(struct str s, size_t to, size_t lead, bool comma)
{
	uint32_t sep = 0, c;
	size_t len, n, end;

	if (lead > 3)
		return to;
	for (;;) {
		c = peek(s, to, &len);
		if (sep == 0 && c == '.')
			return thousands(s, to, lead);
		if (sep == 0 ? !groups(c, comma) : c != sep)
			return to;
		end = grouped_digits(s, to + len, &n);
		if (n != 3)
			return n == 2 && sep == 0 && c == ',' && lead < 3 ? lakhs(s, to) : to;
		sep = c;
		to = end;
	}
}

/* A comma and more digits. */
static bool
listed(struct str s, size_t at)
{
	size_t len, n;

	return peek(s, at, &len) == ',' && utf8_is_digit(peek(s, at + len, &n));
}

void
grouped_read(struct str s, size_t at, bool comma, struct grouped *g)
{
	size_t n, len, end, lead;
	uint32_t c;

	*g = (struct grouped){ .from = at, .point = GROUPED_NO_POINT };
	g->to = grouped_digits(s, at, &lead);
	g->to = grouped(s, g->to, lead, comma);
	for (;;) {
		c = peek(s, g->to, &len);
		if (c != '.' && c != ',')
			return;
		end = grouped_digits(s, g->to + len, &n);
		if (n == 0)
			return;
		if (c == ',' && (g->point != GROUPED_NO_POINT || (n == 3 && !comma) || listed(s, end)))
			return;	/* a list, or grouped by something else */
		g->code = g->code || g->point != GROUPED_NO_POINT;
		g->point = g->to;
		g->to = end;
	}
}

bool
grouped_value(struct str s, const struct grouped *g, struct dec *d)
{
	char plain[DEC_DIGITS + 2];
	size_t at, len, n = 0;
	uint32_t c;

	if (g->code)
		return false;
	for (at = g->from; at < g->to; at += len) {
		c = peek(s, at, &len);
		if (n == sizeof(plain))
			return false;
		if (utf8_is_digit(c))
			plain[n++] = (char)('0' + utf8_digit(c));
		else if (at == g->point)
			plain[n++] = '.';
	}
	return dec_parse((struct str){ plain, n }, d);
}
