/*
 * chars.c - rows: an item of a pattern, which characters of ASCII it stands for, and + where
 * it does for some beyond.  An item behind "i:" ignores case.
 */
/* uses: cmd/tag/chars.c */
#include "cmd/tag/chars.h"
#include "common/regex.h"
#include "common/utf8.h"

#include "tests/unit/unit.h"

static struct chars_known known;

/* Is the one beyond ASCII that is named one that PCRE2 matches? */
static bool
is_one(struct str item, bool caseless, uint32_t cp)
{
	char why[ERR_MAX];
	struct re *re = re_new(item, caseless ? RE_CASELESS : 0, NULL, why);
	struct buf b = { 0 };
	struct re_match m;
	bool ok;

	utf8_put(&b, cp);
	ok = re != NULL && re_match(re, RE_ANY, buf_get(&b), 0, &m, why) == RE_MATCH;
	buf_free(&b);
	re_free(re);
	return ok;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	bool caseless = str_starts(cell[0], STR("i:"));
	struct str item = str_from(cell[0], caseless ? 2 : 0);
	struct chars c = chars_of(&known, item, caseless);
	unsigned i;

	(void)n;
	for (i = 0; i < 0x80; i++)
		if (chars_has(&c, (unsigned char)i))
			buf_byte(got, (char)i);
	if (c.beyond != 0)
		buf_puts(got, is_one(item, caseless, c.beyond) ? "+" : " another");
}

int
main(int argc, char *argv[])
{
	int status = unit_main(argc, argv, row);

	chars_free(&known);
	return status;
}
