/* seeds: common */
/*
 * units.c - any bytes as a table of more units: it is taken or refused with a reason; what
 * its words name has a dimension and bounds, and what is converted and converted back
 * holds what it was.
 */
#include "common/units.h"
#include "tests/fuzz/fuzz.h"

static void
check_unit(const struct unit *u)
{
	PROMISE(u->dimension.n > 0 && !dec_is_zero(&u->low) && !u->low.neg && !u->months.neg);
	PROMISE(dec_cmp(&u->low, &u->high) <= 0);
	PROMISE(units_find(u->symbol) != NULL);
}

/* One of the first in the second, and back. */
static void
check_pair(const struct unit *a, const struct unit *b)
{
	struct dec one = dec_int(1), low = one, high = one;

	if (!units_convert(a, b, &low, &high)) {
		PROMISE(dec_cmp(&low, &one) == 0 && dec_cmp(&high, &one) == 0);
		return;
	}
	PROMISE(str_eq(a->dimension, b->dimension) && dec_cmp(&low, &high) <= 0);
	if (units_convert(b, a, &low, &high))
		PROMISE(dec_cmp(&low, &one) <= 0 && dec_cmp(&one, &high) <= 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const char *const lang[] = { "en", "ru", "" };
	struct str text = { (const char *)bytes, size }, name;
	const struct unit *last, *u;
	char why[ERR_MAX] = "";
	size_t from, to, k;

	PROMISE(units_extend("fuzz", text, why) || str_starts(str_of(why), STR("fuzz:")));
	last = units_find(STR("km"));
	for (from = 0; from < size; from = to + 1) {
		for (to = from; to < size && text.p[to] != '\t' && text.p[to] != '\n' && text.p[to] != '|'; to++)
			;
		name = str_sub(text, from, to);
		for (k = 0; k < sizeof(lang) / sizeof(*lang); k++) {
			if ((u = units_named(str_of(lang[k]), name)) == NULL &&
			    (u = units_find(name)) == NULL)
				continue;
			PROMISE(units_find(name) == u || units_begin(name));
			check_unit(u);
			check_pair(last, u);
			last = u;
		}
	}
	units_forget();
	return 0;
}
