/* sum.c - see sum.h */
#include "sum.h"

enum { DIGITS = 18 };		/* as many as 64 bits hold whatever they are */

static const int64_t power[] = { 1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000 };
enum { POWERS = sizeof(power) / sizeof(*power) };

bool
sum_read(struct str s, struct sum *r)
{
	bool neg = s.n > 0 && s.p[0] == '-';
	const char *p = s.p + neg, *end = s.p + s.n, *point = end;
	int64_t v = 0;

	if (s.n > (size_t)DIGITS + neg || p == end || p[0] == '.' || end[-1] == '.')
		return false;
	for (; p < end; p++)
		if (*p >= '0' && *p <= '9')
			v = v * 10 + (*p - '0');
		else if (*p == '.' && point == end)
			point = p;
		else
			return false;
	r->units = neg ? -v : v;
	r->places = (uint8_t)(point < end ? end - point - 1 : 0);
	return true;
}

bool
sum_add(struct sum *s, struct sum more)
{
	struct sum r = *s;
	unsigned up, down;

	if (more.places != r.places) {	/* to the finer of both */
		up = more.places > r.places ? (unsigned)(more.places - r.places) : 0;
		down = r.places > more.places ? (unsigned)(r.places - more.places) : 0;
		if (up >= POWERS || down >= POWERS ||
		    __builtin_mul_overflow(r.units, power[up], &r.units) ||
		    __builtin_mul_overflow(more.units, power[down], &more.units))
			return false;
		r.places = (uint8_t)(r.places + up);
	}
	if (__builtin_add_overflow(r.units, more.units, &r.units))
		return false;
	*s = r;
	return true;
}

struct dec
sum_dec(struct sum s)
{
	struct dec d = dec_int(s.units);

	(void)dec_shift(&d, -(int)s.places, &d);	/* 18 places always fit */
	return d;
}
