/* uses: cmd/split/?*.c */
/*
 * Rows: language, paragraph, expected: the roles of its sentences.  Behind the
 * paragraph may stand "only", the document has no other, or "series", it is a line of a
 * table or an address.  "auto" as the language gives the
 * code that is guessed instead.
 */
#include "cmd/split/role.h"
#include "tests/unit/lang.h"
#include "tests/unit/unit.h"

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];
	const struct lang *lang = unit_lang(cell[0], why);
	struct place place = { .first = true, .only = n > 2 && str_is(cell[2], "only"),
	    .series = n > 2 && str_is(cell[2], "series") };
	struct sentences walk = { 0 };
	struct sentence s;

	if (lang == NULL) {
		buf_str(got, lang_code(langs_guess(unit_langs(why), cell[1])));
		return;
	}
	sentences_begin(&walk, lang, cell[1]);
	while (sentences_next(&walk, &s)) {
		place.last = s.to == cell[1].n;
		place.before = role_of(lang, cell[1], &s, &place);
		buf_puts(got, got->n > 0 ? " " : "");
		buf_str(got, role_name[place.before]);
		place.first = false;
	}
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
