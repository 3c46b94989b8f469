/*
 * written.c - any bytes as a number and as a date, in each language: what is read is a plain
 * decimal, and a day, month or year that span_parse() knows; it reads the same again, and
 * what is read as nothing leaves nothing behind.
 */
#include "common/date.h"
#include "common/decimal.h"
#include "common/written.h"
#include "tests/fuzz/fuzz.h"

static void
check_number(struct written *w, struct str s, struct str lang)
{
	struct buf once = { 0 }, again = { 0 };
	struct dec d;

	if (written_number(w, s, lang, &once)) {
		PROMISE(dec_parse(buf_get(&once), &d));
		dec_format(&d, &again);
		PROMISE(str_eq(buf_get(&once), buf_get(&again)));
	} else
		PROMISE(once.n == 0);
	buf_free(&once);
	buf_free(&again);
}

static void
check_date(struct written *w, struct str s, struct str lang)
{
	struct buf once = { 0 }, again = { 0 };
	struct span span;

	if (written_date(w, s, lang, &once)) {
		PROMISE(span_parse(buf_get(&once), &span));
		if (once.n != STR("2025-05").n) {
			PROMISE(written_date(w, buf_get(&once), lang, &again));
			PROMISE(str_eq(buf_get(&once), buf_get(&again)));
		}
	} else
		PROMISE(once.n == 0);
	buf_free(&once);
	buf_free(&again);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const char *const lang[] = { "en", "ru", "uk" };
	static struct written w;
	struct str s = { (const char *)bytes, size };
	size_t i;

	for (i = 0; i < sizeof(lang) / sizeof(*lang); i++) {
		check_number(&w, s, str_of(lang[i]));
		check_date(&w, s, str_of(lang[i]));
	}
	return 0;
}
