/*
 * choose.c - rows: rules without their header line, a sentence with one figure in
 * [brackets], the value of each label that is the figure's own.
 */
/* uses: cmd/tag/?*.c */
#include "cmd/tag/choose.h"

#include <stdlib.h>

#include "tests/unit/tag.h"
#include "tests/unit/unit.h"

static void
choose_all(struct rules *rs, struct str text, size_t from, size_t to, struct buf *got)
{
	size_t *chosen = mem_grow(NULL, rs->labels.n, sizeof(*chosen)), i;
	struct sentence s = { 0 };
	struct hits hits = { 0 };

	match_run(rs, text, &hits);
	sentence_read(&s, text, STR("en"));
	sentence_free(&s);
	sentence_read(&s, text, STR("en"));	/* as if it were new */
	choose(&s, from, to, rs, &hits, chosen);
	for (i = 0; i < rs->labels.n; i++) {
		buf_puts(got, i > 0 ? " " : "");
		buf_str(got, map_key(&rs->labels, i));
		buf_byte(got, '=');
		if (chosen[i] != CHOOSE_NONE)
			buf_str(got, hits.h[chosen[i]].value);
	}
	hits_free(&hits);
	sentence_free(&s);
	free(chosen);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	size_t from = str_index(cell[1], '['), to = str_index(cell[1], ']') - 1;
	struct rules rules = { 0 };
	struct buf text = { 0 };
	char why[ERR_MAX];

	(void)n;
	buf_str(&text, str_sub(cell[1], 0, from));
	buf_str(&text, str_sub(cell[1], from + 1, to + 1));
	buf_str(&text, str_from(cell[1], to + 2));
	if (unit_headed(&rules, cell[0], why))
		choose_all(&rules, buf_get(&text), from, to, got);
	else
		buf_puts(got, why);
	buf_free(&text);
	rules_free(&rules);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
