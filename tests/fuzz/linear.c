/* uses: cmd/split/?*.c */
/* seeds: examples/reports */
/*
 * linear.c - the input, over and over in one long text: whatever is repeated, the time
 * that split takes grows with the length, or this one takes too long.
 */
#include "cmd/split/paragraph.h"
#include "cmd/split/splitter.h"
#include "common/mem.h"
#include "tests/fuzz/fuzz.h"

enum { LONG = 128 << 10, BEGINNING = 4 << 10 };

static void
split(const struct lang *lang, struct str text)
{
	struct splitter splitter = { 0 };
	struct layout layout = { 0 };
	struct passage passage = { 0 };
	struct buf row = { 0 };
	struct paragraph p;

	splitter_document(&splitter, lang, STR("fuzz"));
	while (paragraph_next(&layout, text, true, &p) == PARAGRAPH) {
		passage.text = str_sub(text, p.from, p.to);
		passage.mail = p.mail;
		splitter_paragraph(&splitter, &passage);
		for (row.n = 0; splitter_row(&splitter, &row); row.n = 0)
			;
		text = str_from(text, p.to);
	}
	splitter_free(&splitter);
	buf_free(&row);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static struct langs *langs;
	char why[ERR_MAX];
	struct buf text = { 0 };

	if (langs == NULL)
		PROMISE((langs = langs_new(why)) != NULL);
	while (size > 0 && text.n < LONG)
		buf_add(&text, bytes, size);
	split(langs_guess(langs, str_sub(buf_get(&text), 0, BEGINNING)), buf_get(&text));
	buf_free(&text);
	return 0;
}
