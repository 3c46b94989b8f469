/* uses: cmd/extract-numbers/?*.c */
/* seeds: examples/reports */
/*
 * figures_linear.c - the input, over and over in one long row: whatever is repeated, the
 * time that extract-numbers takes grows with the length, or this one takes too long.
 */
#include "cmd/extract-numbers/extract.h"
#include "tests/fuzz/fuzz.h"

enum { LONG = 128 << 10 };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const char *const lang[] = { "en", "ru", "uk" };
	struct str name = STR("text"), cell;
	struct tsv header = { &name, 1, 0 }, rec = { &cell, 1, 0 };
	struct buf text = { 0 }, columns = { 0 };
	struct extract x = { .column = "text", .kinds = UINT32_MAX };
	char why[ERR_MAX];

	if (size == 0)
		return 0;
	if (!lexicon_has(STR("en")))
		PROMISE(lexicon_init(NULL, why));
	while (text.n < LONG) {
		buf_add(&text, bytes + 1, size - 1);
		buf_byte(&text, bytes[0] < 0x80 ? ' ' : '-');
	}
	cell = buf_get(&text);
	x.lang = lang[bytes[0] % 3];
	PROMISE(extract_open(&x, &header, why) && extract_row(&x, &rec, why));
	while (extract_next(&x, &columns))
		columns.n = 0;
	extract_free(&x);
	buf_free(&columns);
	buf_free(&text);
	return 0;
}
