/*
 * numerals.c - any bytes as decimals, parted by blanks: what is read is written in its one
 * form and read again; sums, products and quotients agree with each other and with order.
 */
#include "common/decimal.h"
#include "tests/fuzz/fuzz.h"

/* Digits, one point, a minus before them: the grammar, read plainly. */
static bool
is_decimal(struct str s)
{
	size_t i, digits = 0, points = 0;

	for (i = s.n > 0 && s.p[0] == '-'; i < s.n; i++) {
		points += s.p[i] == '.';
		digits += s.p[i] >= '0' && s.p[i] <= '9';
	}
	return digits > 0 && points < 2 && digits + points + (s.p[0] == '-') == s.n;
}

static bool
same(const struct dec *a, const struct dec *b)
{
	return dec_cmp(a, b) == 0 && dec_cmp(b, a) == 0;
}

/* Written, it is read as itself and written so again. */
static void
check_form(const struct dec *d)
{
	struct buf once = { 0 }, twice = { 0 };
	struct dec again, whole;
	int64_t n;

	dec_format(d, &once);
	PROMISE(dec_parse(buf_get(&once), &again) && same(d, &again));
	dec_format(&again, &twice);
	PROMISE(str_eq(buf_get(&once), buf_get(&twice)));
	if (dec_small(d, &n)) {
		whole = dec_int(n);
		PROMISE(dec_is_whole(d) && same(d, &whole));
	}
	buf_free(&once);
	buf_free(&twice);
}

/* Sums undo differences, quotients lie between their roundings, products undo them. */
static void
check_two(const struct dec *a, const struct dec *b)
{
	struct dec sum, back, product, down, up, minus;

	PROMISE((dec_cmp(a, b) < 0) == (dec_cmp(b, a) > 0));
	if (dec_add(a, b, &sum) && dec_sub(&sum, b, &back))
		PROMISE(same(a, &back));
	if (dec_add(a, b, &sum) && !b->neg)
		PROMISE(dec_cmp(&sum, a) >= 0);
	if (dec_mul(a, b, &product) && dec_mul(b, a, &back))
		PROMISE(same(&product, &back));
	if (dec_div(a, b, 20, DEC_DOWN, &down) && dec_div(a, b, 20, DEC_UP, &up)) {
		PROMISE(dec_cmp(&down, &up) <= 0);
		if (dec_mul(&down, b, &product))
			PROMISE(b->neg ? dec_cmp(&product, a) >= 0 : dec_cmp(&product, a) <= 0);
	} else if (!dec_is_zero(a))
		return;
	minus = dec_neg(a);
	PROMISE(dec_add(a, &minus, &sum) && dec_is_zero(&sum));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str rest = { (const char *)bytes, size }, word;
	struct dec last = dec_int(1), d;

	while (rest.n > 0 && str_next(&rest, ' ', &word)) {
		if (!dec_parse(word, &d)) {
			PROMISE(!is_decimal(word) || word.n > DEC_DIGITS);
			continue;
		}
		PROMISE(is_decimal(word));
		check_form(&d);
		check_two(&d, &last);
		check_two(&last, &d);
		last = d;
	}
	return 0;
}
