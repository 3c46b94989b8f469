/* number.c - see number.h */
#include "number.h"

enum { JSON_DIGITS = 15 };	/* a double keeps any decimal of 15 digits */

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t
digits(struct str s, size_t at)
{
	size_t i = at;

	while (i < s.n && is_digit(s.p[i]))
		i++;
	return i - at;
}

bool
number_is(struct str s)
{
	size_t at = s.n > 0 && s.p[0] == '-', n = digits(s, at);

	if (n == 0)
		return false;
	at += n;
	if (at == s.n)
		return true;
	return s.p[at] == '.' && digits(s, at + 1) > 0 && at + 1 + digits(s, at + 1) == s.n;
}

size_t
number_whole(struct str s)
{
	return str_index(s, '.');
}

/* The parts that count: no leading zeros, no trailing ones behind the point. */
struct parts {
	struct str whole, fraction;
	bool neg;
};

static struct parts
parts(struct str s)
{
	struct parts p = { .neg = s.p[0] == '-' };
	size_t point = number_whole(s);

	p.whole = str_sub(s, p.neg, point);
	while (p.whole.n > 0 && p.whole.p[0] == '0')
		p.whole = str_from(p.whole, 1);
	p.fraction = str_from(s, point < s.n ? point + 1 : point);
	while (p.fraction.n > 0 && p.fraction.p[p.fraction.n - 1] == '0')
		p.fraction.n--;
	if (p.whole.n == 0 && p.fraction.n == 0)
		p.neg = false;
	return p;
}

static int
number_cmp(struct str a, struct str b)
{
	struct parts x = parts(a), y = parts(b);
	int c;

	if (x.neg != y.neg)
		return x.neg ? -1 : 1;
	if (x.whole.n != y.whole.n)
		c = x.whole.n < y.whole.n ? -1 : 1;
	else if ((c = str_cmp(x.whole, y.whole)) == 0)
		c = str_cmp(x.fraction, y.fraction);
	return x.neg ? -c : c;
}

int
number_order(struct str a, struct str b)
{
	bool x, y;

	if (a.n == 0 || b.n == 0)
		return (a.n == 0) - (b.n == 0);
	x = number_is(a);
	y = number_is(b);
	if (x && y)
		return number_cmp(a, b);
	return x != y ? (x ? -1 : 1) : str_cmp(a, b);
}

int
number_strict(struct str a, struct str b)
{
	int c = number_order(a, b);

	return c != 0 ? c : str_cmp(a, b);
}

void
number_grouped(struct buf *b, struct str s)
{
	size_t i, point = number_whole(s), from;

	if (!number_is(s)) {
		buf_str(b, s);
		return;
	}
	from = s.p[0] == '-';
	for (i = 0; i < point; i++) {
		if (i > from && (point - i) % 3 == 0)
			buf_byte(b, ',');
		buf_byte(b, s.p[i]);
	}
	buf_str(b, str_from(s, point));
}

bool
number_is_json(struct str s)
{
	size_t from = s.n > 0 && s.p[0] == '-', whole = number_whole(s) - from;

	if (!number_is(s) || (whole > 1 && s.p[from] == '0') || s.n - from > JSON_DIGITS)
		return false;
	if (whole + from < s.n && s.p[s.n - 1] == '0')
		return false;	/* 1.50 would come back as 1.5 */
	return !(from == 1 && whole == 1 && s.n == 2 && s.p[1] == '0');	/* -0 */
}

bool
number_floor(const struct dec *x, struct dec *whole)
{
	struct buf b = { 0 };
	struct dec one = dec_int(1), cut;
	bool ok;

	dec_format(x, &b);
	ok = dec_parse(str_sub(buf_get(&b), 0, number_whole(buf_get(&b))), &cut) &&
	    (dec_cmp(&cut, x) <= 0 || dec_sub(&cut, &one, &cut));
	buf_free(&b);
	*whole = ok ? cut : *x;
	return ok;
}
