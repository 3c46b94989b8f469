/* map.c - byte strings numbered in the order of their first appearance. */
#include "common/map.h"
#include "tests/unit/unit.h"

/* WORDS: the number of each, '+' where it is new, then the key of the last; "/" empties the map; "ours": the keys are no others'. */
static void
put_numbers(struct str words, bool ours, struct buf *got)
{
	struct str rest = words, word;
	struct map m = { .ours = ours };
	bool fresh;
	size_t i = 0;

	while (str_next(&rest, ' ', &word)) {
		if (str_is(word, "/")) {
			map_reset(&m);
			continue;
		}
		i = map_add(&m, word, &fresh);
		buf_size(got, i);
		buf_puts(got, fresh ? "+ " : " ");
		if (map_find(&m, word) != i)
			buf_puts(got, "lost ");
	}
	buf_str(got, map_key(&m, i));
	if (map_find(&m, STR("nobody")) != MAP_NONE)
		buf_puts(got, " found what is not there");
	map_free(&m);
}

/* many N: N different keys, each added twice; how many the map holds. */
static void
put_many(size_t many, struct buf *got)
{
	struct map m = { 0 };
	struct buf key = { 0 };
	size_t round, i, wrong = 0;

	for (round = 0; round < 2; round++)
		for (i = 0; i < many; i++) {
			key.n = 0;
			buf_size(&key, i * 7919);
			wrong += map_add(&m, buf_get(&key), NULL) != i;
		}
	buf_size(got, m.n);
	buf_puts(got, wrong == 0 ? " in order" : " out of order");
	buf_free(&key);
	map_free(&m);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	(void)n;
	if (str_is(cell[0], "many"))
		put_many(100000, got);
	else
		put_numbers(cell[1], str_is(cell[0], "ours"), got);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
