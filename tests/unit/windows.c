/*
 * windows.c - rows: rules parted by \n, each a pattern, c: before it where case is minded, = where it is
 * not due but asked for, and behind a TAB the words it needs; then texts, a cell each.  Where matches of
 * each rule may begin in the last one, both ends included: 0-4, 0-4=9 where it is known to end
 * at 9; all: anywhere; -: it is not due.  * stands behind a rule that is always due.
 */
/* uses: cmd/tag/?*.c */
#include <stdlib.h>

#include "cmd/tag/prefilter.h"

#include "tests/unit/unit.h"

enum { RULES = 16 };

struct asked {
	struct prefilter pf;
	bool only[RULES];
};

static void
add_rule(struct asked *a, struct str line)
{
	size_t tab = str_index(line, '\t');
	struct str pattern = str_sub(line, 0, tab);
	bool cased = str_starts(pattern, STR("c:"));

	pattern = str_from(pattern, cased ? 2 : 0);
	a->only[a->pf.rules] = str_starts(pattern, STR("="));
	(void)prefilter_add(&a->pf, str_from(pattern, a->only[a->pf.rules] ? 1 : 0), str_from(line, tab + 1), !cased,
	    a->only[a->pf.rules] ? PREFILTER_ASKED : PREFILTER_DUE);
}

static void
put_windows(const struct prefilter *pf, size_t rule, size_t n, struct buf *got)
{
	struct windows windows = { 0 };
	const struct window *w;
	size_t i;

	prefilter_windows(pf, rule, &windows);
	for (i = 0; i < windows.n; i++) {
		w = &windows.w[i];
		buf_puts(got, i > 0 ? " " : "");
		if (w->from == 0 && w->to >= n && w->end == 0) {
			buf_puts(got, "all");
			continue;
		}
		buf_size(got, w->from);
		buf_byte(got, '-');
		buf_size(got, w->to);
		if (w->end > 0) {
			buf_byte(got, '=');
			buf_size(got, w->end);
		}
	}
	free(windows.w);
}

static bool
is_due(struct asked *a, size_t rule)
{
	size_t i, n = 0;

	for (i = 0; i < a->pf.dues; i++)
		n += a->pf.due[i] == rule;
	return a->only[rule] ? n == 0 && prefilter_may(&a->pf, rule) : n == 1;
}

static void
run(struct asked *a, struct str text, struct buf *got)
{
	struct folded low = { .bytes = { 0 } };
	size_t i;

	got->n = 0;
	fold(&low, text);
	prefilter_run(&a->pf, &low);
	for (i = 0; i < a->pf.rules; i++) {
		buf_puts(got, i > 0 ? "; " : "");
		if (is_due(a, i))
			put_windows(&a->pf, i, text.n, got);
		else
			buf_byte(got, '-');
		buf_puts(got, a->pf.rule[i].slow ? "*" : "");
	}
	buf_free(&low.bytes);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct asked a = { .only = { false } };
	struct str rest = cell[0], line;
	size_t i;

	while (str_next(&rest, '\n', &line))
		add_rule(&a, line);
	for (i = 1; i < n; i++)
		run(&a, cell[i], got);
	prefilter_free(&a.pf);
	if (a.pf.rules > 0 || a.pf.rule != NULL)
		buf_puts(got, " not freed");
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
