/* remark.c - count remarks, and tell them by their lines. */
#include "cmd/tag/remark.h"

#include <inttypes.h>
#include <stdlib.h>

enum { RUNS = 20 };		/* of lines that are told */

static const char *const says[REMARK_KINDS] = {
	[REMARK_SLOW] = "slow: no word that its matches hold is known, so every row is searched",
	[REMARK_NO_EXAMPLE] = "no example: like and unlike are empty",
	[REMARK_SMALL] = "case is ignored, so small letters in brackets are capitals, too",
};

/* The lines that were held back until it was clear how far they run. */
static void
put_run(struct remark_lines *l)
{
	if (l->from == 0 || l->runs++ >= RUNS)
		return;
	buf_puts(&l->more, l->more.n > 0 ? ", " : "");
	buf_size(&l->more, (size_t)l->from);
	if (l->from == l->to)
		return;
	buf_byte(&l->more, '-');
	buf_size(&l->more, (size_t)l->to);
}

void
remarks_add(struct remarks *rs, enum remark kind, const char *file, uint64_t line)
{
	struct remark_lines *l;
	size_t i;

	rs->rules++;
	for (i = rs->n; i > 0 && (rs->of[i - 1].file != file || rs->of[i - 1].kind != kind); i--)
		;
	if (i == 0) {
		rs->of = mem_more(rs->of, rs->n, &rs->cap, sizeof(*rs->of));
		rs->of[rs->n++] = (struct remark_lines){ .file = file, .kind = kind, .n = 1,
		    .first = line };
		return;
	}
	l = &rs->of[i - 1];
	l->n++;
	if (l->from > 0 && line == l->to + 1)
		l->to = line;
	else {
		put_run(l);
		l->from = l->to = line;
	}
}

bool
remarks_next(struct remarks *rs, char why[ERR_MAX])
{
	struct remark_lines *l;

	if (rs->told == rs->n)
		return false;
	l = &rs->of[rs->told++];
	put_run(l);
	if (l->n == 1)
		err_set(why, "%s:%" PRIu64 ": remark: %s", l->file, l->first, says[l->kind]);
	else
		err_set(why, "%s:%" PRIu64 ": remark: %s; so %s %.*s%s (%zu rules)", l->file,
		    l->first, says[l->kind], l->n == 2 ? "line" : "lines", (int)l->more.n,
		    l->more.p, l->runs > RUNS ? " ..." : "", l->n);
	return true;
}

void
remarks_free(struct remarks *rs)
{
	size_t i;

	for (i = 0; i < rs->n; i++)
		buf_free(&rs->of[i].more);
	free(rs->of);
	*rs = (struct remarks){ 0 };
}
