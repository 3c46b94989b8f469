/* sum.c - see sum.h */
#include "sum.h"

enum { DIGITS = 18 };		/* as many as 64 bits hold whatever they are */

static const int64_t power[] = { 1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000 };
enum { POWERS = sizeof(power) / sizeof(*power) };

/* Digits from p on; where they end. */
static const char *
digits(const char *p, const char *end, uint64_t *v)
{
	unsigned d;

	for (; p < end && (d = (unsigned)*p - '0') <= 9; p++)
		*v = *v * 10 + d;
	return p;
}

bool
sum_read(struct str s, struct sum *r)
{
	bool neg = s.n > 0 && s.p[0] == '-';
	const char *p = s.p + neg, *end = s.p + s.n, *point;
	uint64_t v = 0;

	if (s.n > (size_t)DIGITS + neg)
		return false;
	point = digits(p, end, &v);
	if (point == p)
		return false;
	r->places = 0;
	if (point < end) {
		if (*point != '.' || point + 1 == end || digits(point + 1, end, &v) < end)
			return false;
		r->places = (uint8_t)(end - point - 1);
	}
	r->units = neg ? -(int64_t)v : (int64_t)v;
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
