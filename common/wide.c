/*
 * wide.c - schoolbook arithmetic: the numbers of a report are short, and what is
 * simple here is plainly right.
 */
#include "common/wide.h"

const uint32_t wide_power[LIMB_DIGITS + 1] = {
	1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, LIMB
};

void
wide_trim(struct wide *w)
{
	while (w->n > 0 && w->limb[w->n - 1] == 0)
		w->n--;
}

bool
wide_mul(struct wide *w, uint32_t factor, uint32_t add)
{
	uint64_t carry = add;
	size_t i;

	for (i = 0; i < w->n; i++) {
		carry += (uint64_t)w->limb[i] * factor;
		w->limb[i] = (uint32_t)(carry % LIMB);
		carry /= LIMB;
	}
	if (carry == 0)
		return true;
	if (w->n == WIDE)
		return false;
	w->limb[w->n++] = (uint32_t)carry;
	return true;
}

bool
wide_shift(struct wide *w, size_t places)
{
	for (; places > LIMB_DIGITS && w->n > 0; places -= LIMB_DIGITS)
		if (!wide_mul(w, LIMB, 0))
			return false;
	return w->n == 0 || wide_mul(w, wide_power[places], 0);
}

void
wide_div(struct wide *w, uint32_t by)
{
	uint64_t rest = 0;
	size_t i;

	for (i = w->n; i-- > 0;) {
		rest = rest * LIMB + w->limb[i];
		w->limb[i] = (uint32_t)(rest / by);
		rest %= by;
	}
	wide_trim(w);
}

int
wide_cmp_limbs(const uint32_t *a, size_t an, const uint32_t *b, size_t bn)
{
	if (an != bn)
		return an < bn ? -1 : 1;
	while (an-- > 0)
		if (a[an] != b[an])
			return a[an] < b[an] ? -1 : 1;
	return 0;
}

int
wide_cmp(const struct wide *a, const struct wide *b)
{
	return wide_cmp_limbs(a->limb, a->n, b->limb, b->n);
}

void
wide_add(struct wide *a, const struct wide *b)
{
	uint32_t carry = 0;
	size_t i;

	for (i = 0; i < b->n || carry > 0; i++) {
		if (i == a->n)
			a->limb[a->n++] = 0;
		carry += a->limb[i] + (i < b->n ? b->limb[i] : 0);
		a->limb[i] = carry % LIMB;
		carry /= LIMB;
	}
}

void
wide_take(struct wide *a, const struct wide *b)
{
	uint32_t borrow = 0, less;
	size_t i;

	for (i = 0; i < a->n; i++) {
		less = (i < b->n ? b->limb[i] : 0) + borrow;
		borrow = a->limb[i] < less;
		a->limb[i] = borrow > 0 ? a->limb[i] + LIMB - less : a->limb[i] - less;
	}
	wide_trim(a);
}

size_t
wide_digits(const struct wide *w)
{
	size_t n = 0;

	while (w->n > 0 && n < LIMB_DIGITS && w->limb[w->n - 1] >= wide_power[n])
		n++;
	return w->n == 0 ? 0 : (w->n - 1) * LIMB_DIGITS + n;
}
