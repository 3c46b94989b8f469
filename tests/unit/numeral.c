/* uses: cmd/extract-numbers/numeral.c cmd/extract-numbers/labels.c cmd/extract-numbers/measure.c cmd/extract-numbers/head.c cmd/extract-numbers/digits.c cmd/extract-numbers/fraction.c cmd/extract-numbers/spoken.c cmd/extract-numbers/lex.c cmd/extract-numbers/phrase.c cmd/extract-numbers/lexicon.c cmd/extract-numbers/lexicons.c cmd/extract-numbers/spelling.c cmd/extract-numbers/wordlist.c */
/* Rows: language, text, expected: form, value, bounds where they differ, and in brackets
   what of the text is left. */
#include "cmd/extract-numbers/numeral.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static const char *const form[] = { "", "fraction ", "ordinal ", "vague " };
	struct tokens ts = { 0 };
	struct numeral num;
	char why[ERR_MAX];

	(void)n;
	if (!lexicon_has(STR("en")) && !lexicon_init(NULL, why)) {
		buf_puts(got, why);
		return;
	}
	lex_split(cell[1], lexicon_get(cell[0]), &ts);
	if (!numeral_at(&ts, 0, &num))
		buf_puts(got, "none");
	else {
		(void)numeral_letter(&ts, &num);
		buf_puts(got, form[num.form]);
		dec_format(&num.value, got);
		if (dec_cmp(&num.low, &num.high) != 0) {
			buf_byte(got, ' ');
			dec_format(&num.low, got);
			buf_puts(got, "..");
			dec_format(&num.high, got);
		}
		if (num.to < ts.n) {
			buf_puts(got, " [");
			buf_str(got, str_from(cell[1], ts.t[num.to].from));
			buf_byte(got, ']');
		}
	}
	lex_free(&ts);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
