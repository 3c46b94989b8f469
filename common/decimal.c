/*
 * decimal.c - exact decimals in limbs of nine digits.
 *
 * Every value is kept in one form: no zero at the end of its fraction, no limb of
 * zero on top, zero neither negative nor scaled.  Sums and products are worked out
 * in twice the room and then cut down to that form, so that whether a result fits
 * depends on the result alone.
 */
#include "common/decimal.h"
#include "common/wide.h"

static struct wide
widen(const struct dec *d)
{
	struct wide w;

	w.n = d->n;
	memcpy(w.limb, d->limb, d->n * sizeof(d->limb[0]));
	return w;
}

/* The one form of w * 10^-scale.  False when it does not fit. */
static bool
narrow(struct wide *w, size_t scale, bool neg, struct dec *d)
{
	size_t k;

	wide_trim(w);
	while (scale > 0 && w->n > 0) {
		for (k = 0; k < LIMB_DIGITS && k < scale && w->limb[0] % wide_power[k + 1] == 0; k++)
			;
		if (k == 0)
			break;
		wide_div(w, wide_power[k]);
		scale -= k;
	}
	if (w->n > DEC_LIMBS || (w->n > 0 && scale > DEC_DIGITS))
		return false;
	*d = (struct dec){ .n = (uint8_t)w->n, .neg = neg && w->n > 0,
	    .scale = (uint8_t)(w->n > 0 ? scale : 0) };
	memcpy(d->limb, w->limb, w->n * sizeof(d->limb[0]));
	return true;
}

/* Both as whole numbers of the finer of their scales, which is returned. */
static size_t
align(const struct dec *a, const struct dec *b, struct wide *wa, struct wide *wb)
{
	*wa = widen(a);
	*wb = widen(b);
	if (a->scale < b->scale)
		(void)wide_shift(wa, (size_t)(b->scale - a->scale));
	else
		(void)wide_shift(wb, (size_t)(a->scale - b->scale));
	return a->scale > b->scale ? a->scale : b->scale;
}

/* Nine digits at most, as nearly all numbers have: one limb, and no room to work in. */
static bool
parse_short(struct str s, struct dec *d)
{
	uint32_t v = 0;
	size_t i, point;
	uint8_t scale;

	if (s.n == 0 || s.n > LIMB_DIGITS)
		return false;
	for (i = 0, point = s.n; i < s.n; i++) {
		if (s.p[i] == '.' && point == s.n && s.n > 1)
			point = i;
		else if (s.p[i] >= '0' && s.p[i] <= '9')
			v = v * 10 + (uint32_t)(s.p[i] - '0');
		else
			return false;
	}
	for (scale = (uint8_t)(point < s.n ? s.n - point - 1 : 0); scale > 0 && v % 10 == 0; scale--)
		v /= 10;
	*d = (struct dec){ .limb = { v }, .n = v > 0, .scale = v > 0 ? scale : 0 };
	return true;
}

static bool
parse_long(struct str s, struct dec *d)
{
	struct wide w = { .n = 0 };
	size_t i, scale = 0, digits = 0;
	bool neg, point = false;

	neg = s.n > 0 && s.p[0] == '-';
	s = str_from(s, neg);
	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '.' && !point) {
			point = true;
			continue;
		}
		if (s.p[i] < '0' || s.p[i] > '9' || digits > 2 * DEC_DIGITS)
			return false;
		if (!wide_mul(&w, 10, (uint32_t)(s.p[i] - '0')))
			return false;
		digits += w.n > 0;
		scale += point;
	}
	/* at least one digit: ".", "-" and "" are none */
	if (s.n == (size_t)point)
		return false;
	return narrow(&w, scale, neg, d);
}

bool
dec_parse(struct str s, struct dec *d)
{
	return parse_short(s, d) || parse_long(s, d);
}

struct dec
dec_int(int64_t n)
{
	struct dec d = { .neg = n < 0 };
	uint64_t rest = n < 0 ? -(uint64_t)n : (uint64_t)n;

	for (; rest > 0; rest /= LIMB)
		d.limb[d.n++] = (uint32_t)(rest % LIMB);
	return d;
}

bool
dec_small(const struct dec *d, int64_t *n)
{
	uint64_t v = 0, max = (uint64_t)INT64_MAX + d->neg;
	size_t i;

	if (d->scale > 0)
		return false;
	for (i = d->n; i-- > 0;) {
		if (v > (max - d->limb[i]) / LIMB)
			return false;
		v = v * LIMB + d->limb[i];
	}
	*n = d->neg ? (int64_t)-v : (int64_t)v;
	return true;
}

void
dec_format(const struct dec *d, struct buf *b)
{
	char text[DEC_DIGITS * 2 + 4], *p = text + sizeof(text);
	size_t i, k, n = 0;
	uint32_t limb;

	if (d->n <= 1 && d->scale == 0 && !d->neg) {
		buf_size(b, d->n > 0 ? d->limb[0] : 0);
		return;		/* as nearly all */
	}
	for (i = 0; i < d->n || n <= d->scale; i++) {
		limb = i < d->n ? d->limb[i] : 0;
		for (k = 0; k < LIMB_DIGITS; k++, limb /= 10) {
			if (i + 1 >= d->n && limb == 0 && n > d->scale)
				break;
			if (n == d->scale && n > 0)
				*--p = '.';
			*--p = (char)('0' + limb % 10);
			n++;
		}
	}
	if (d->neg)
		*--p = '-';
	buf_add(b, p, (size_t)(text + sizeof(text) - p));
}

static int
cmp_aligned(const struct dec *a, const struct dec *b)
{
	struct wide wa, wb;

	align(a, b, &wa, &wb);
	return wide_cmp(&wa, &wb);
}

int
dec_cmp_long(const struct dec *a, const struct dec *b)
{
	int c;

	if (a->neg != b->neg)
		return a->neg ? -1 : 1;
	c = a->scale == b->scale ?	/* as of most pairs, which need no room to work in */
	    wide_cmp_limbs(a->limb, a->n, b->limb, b->n) : cmp_aligned(a, b);
	return a->neg ? -c : c;
}

bool
dec_is_zero(const struct dec *d)
{
	return d->n == 0;
}

bool
dec_is_whole(const struct dec *d)
{
	return d->scale == 0;
}

struct dec
dec_neg(const struct dec *d)
{
	struct dec r = *d;

	r.neg = d->n > 0 && !d->neg;
	return r;
}

bool
dec_add_long(const struct dec *a, const struct dec *b, struct dec *sum)
{
	struct wide wa, wb;
	size_t scale = align(a, b, &wa, &wb);

	if (a->neg == b->neg) {
		wide_add(&wa, &wb);
		return narrow(&wa, scale, a->neg, sum);
	}
	if (wide_cmp(&wa, &wb) < 0) {
		wide_take(&wb, &wa);
		return narrow(&wb, scale, b->neg, sum);
	}
	wide_take(&wa, &wb);
	return narrow(&wa, scale, a->neg, sum);
}

bool
dec_mul(const struct dec *a, const struct dec *b, struct dec *product)
{
	struct wide w = { .n = (size_t)a->n + b->n };
	uint64_t carry;
	size_t i, k;

	memset(w.limb, 0, sizeof(w.limb));
	for (i = 0; i < a->n; i++) {
		carry = 0;
		for (k = 0; k < b->n; k++) {
			carry += (uint64_t)a->limb[i] * b->limb[k] + w.limb[i + k];
			w.limb[i + k] = (uint32_t)(carry % LIMB);
			carry /= LIMB;
		}
		w.limb[i + k] = (uint32_t)carry;
	}
	return narrow(&w, (size_t)a->scale + b->scale, a->neg != b->neg, product);
}

bool
dec_shift(const struct dec *d, int places, struct dec *r)
{
	struct wide w = widen(d);
	int scale = d->scale;

	if (places < -DEC_DIGITS * 2 || places > DEC_DIGITS * 2)
		return dec_is_zero(d) ? (*r = *d, true) : false;
	scale -= places;
	if (scale < 0 && !wide_shift(&w, (size_t)-scale))
		return false;
	return narrow(&w, scale < 0 ? 0 : (size_t)scale, d->neg, r);
}

/* One digit of the quotient: how often b goes into *rest, which it leaves. */
static uint32_t
next_digit(struct wide *rest, const struct wide *b)
{
	uint32_t digit = 0;

	for (; wide_cmp(rest, b) >= 0; digit++)
		wide_take(rest, b);
	return digit;
}

/* Is the quotient's last digit raised, with `rest` of `b` (not 0) left over? */
static bool
round_up(const struct wide *rest, const struct wide *b, bool neg, bool odd, enum dec_round how)
{
	struct wide twice = *rest;
	int half;

	if (how != DEC_NEAREST)
		return (how == DEC_UP) != neg;
	wide_add(&twice, rest);
	half = wide_cmp(&twice, b);
	return half > 0 || (half == 0 && odd);
}

/* Long division, digit by digit: quotients are rare and their digits few. */
bool
dec_div(const struct dec *a, const struct dec *b, int digits, enum dec_round how,
    struct dec *quotient)
{
	struct wide rest = widen(a), by = widen(b), q = { .n = 0 };
	int made, shift, places;
	bool neg = a->neg != b->neg;

	if (b->n == 0)
		return false;
	if (a->n == 0)
		return *quotient = *a, true;
	digits = digits < 1 ? 1 : digits > DEC_DIGITS ? DEC_DIGITS : digits;
	shift = (int)wide_digits(&by) - (int)wide_digits(&rest);
	(void)wide_shift(shift > 0 ? &rest : &by, (size_t)(shift > 0 ? shift : -shift));
	if (wide_cmp(&rest, &by) < 0) {
		(void)wide_shift(&rest, 1);
		shift++;
	}
	for (made = 0; made < digits && rest.n > 0; made++) {
		if (made > 0)
			(void)wide_shift(&rest, 1);
		(void)wide_mul(&q, 10, next_digit(&rest, &by));
	}
	if (rest.n > 0 && round_up(&rest, &by, neg, q.limb[0] % 2 != 0, how))
		(void)wide_mul(&q, 1, 1);
	/* q has `made` digits, the first of them worth 10^-shift */
	places = a->scale - b->scale + shift + made - 1;
	if (places < 0 && !wide_shift(&q, (size_t)-places))
		return false;
	return narrow(&q, places < 0 ? 0 : (size_t)places, neg, quotient);
}

struct dec
dec_ulp(const struct dec *d)
{
	struct wide w = widen(d);
	struct dec one = dec_int(1), ulp = one;
	int places = -d->scale;

	if (d->n == 0)
		return one;
	for (; places >= 0 && w.limb[0] % 10 == 0; places++)
		wide_div(&w, 10);
	(void)dec_shift(&one, places, &ulp);
	return ulp;
}
