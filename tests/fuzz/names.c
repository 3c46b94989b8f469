/* uses: cmd/tag/?*.c */
/* seeds: tests/fuzz/corpus/names */
/*
 * names.c - names, parted by |, in the first line, any text behind: whatever stands in the
 * text is found in it with the index as without.  A first byte of c or i says how case is
 * minded.
 */
#include "cmd/tag/gazetteer.h"
#include "tests/fuzz/fuzz.h"

static void
add(struct gazetteer *g, struct str name, enum name_case how)
{
	const struct entry e = { .value = name, .from = -ENTRY_EVER, .to = ENTRY_EVER };
	char why[ERR_MAX];

	if (gazetteer_name(g, name, how, why))
		gazetteer_add(g, &e);
}

/* Order them by place and entry: the index finds them by their first words. */
static int
by_place(const void *pa, const void *pb)
{
	const struct gazetteer_found *a = pa, *b = pb;

	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	if (a->entry != b->entry)
		return a->entry < b->entry ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

static struct buf
found(struct gazetteer *g)
{
	struct buf b = { 0 };
	size_t i;

	if (g->n > 1)
		qsort(g->found, g->n, sizeof(*g->found), by_place);
	for (i = 0; i < g->n; i++) {
		PROMISE(g->found[i].from < g->found[i].to);
		buf_size(&b, g->found[i].from);
		buf_byte(&b, '-');
		buf_size(&b, g->found[i].to);
		buf_byte(&b, ':');
		buf_size(&b, g->found[i].entry);
		buf_byte(&b, ' ');
	}
	return b;
}

static void
compare(struct gazetteer *g, struct str text)
{
	struct folded folded = { 0 };
	struct buf quick, plain;

	fold(&folded, text);
	gazetteer_run(g, &folded, NULL);
	quick = found(g);
	gazetteer_run_plain(g, text, NULL);
	plain = found(g);
	PROMISE(str_eq(buf_get(&quick), buf_get(&plain)));
	buf_free(&folded.bytes);
	buf_free(&quick);
	buf_free(&plain);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str rest = { (const char *)bytes, size }, names, name;
	enum name_case how = str_starts(rest, STR("c")) ? NAME_EXACT :
	    str_starts(rest, STR("i")) ? NAME_ANY : NAME_CAPITALS;
	struct gazetteer g = { 0 };

	rest = str_from(rest, how != NAME_CAPITALS);
	if (!str_next(&rest, '\n', &names) || rest.n == 0)
		return 0;
	while (str_next(&names, '|', &name))
		add(&g, name, how);
	compare(&g, rest);
	gazetteer_free(&g);
	return 0;
}
