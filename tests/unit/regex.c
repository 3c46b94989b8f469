/*
 * regex.c - rows: flags (i x a, or -), pattern, text, what matches: each match as
 * from-to, its groups behind it in brackets; "none", "gave up", or why the pattern
 * is refused.  A number among the flags repeats the text; v: it is valid UTF-8, and so often
 * matched before that it is left to machine code.
 */
#include "common/regex.h"

#include "tests/unit/unit.h"

enum { OFTEN = 100 };

static unsigned
flags_of(struct str s)
{
	unsigned flags = 0;

	flags |= str_index(s, 'i') < s.n ? RE_CASELESS : 0;
	flags |= str_index(s, 'x') < s.n ? RE_EXTENDED : 0;
	flags |= str_index(s, 'a') < s.n ? RE_ANCHORED : 0;
	return flags;
}

static void
repeat(struct str flags, struct str text, struct buf *b)
{
	size_t times = 0, i;

	for (i = 0; i < flags.n; i++)
		if (flags.p[i] >= '0' && flags.p[i] <= '9')
			times = times * 10 + (size_t)(flags.p[i] - '0');
	do
		buf_str(b, text);
	while (times-- > 1);
}

static void
put_span(struct buf *got, size_t from, size_t to)
{
	if (from == (size_t)-1) {
		buf_puts(got, "-");
		return;
	}
	buf_size(got, from);
	buf_byte(got, '-');
	buf_size(got, to);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct re_match m;
	char why[ERR_MAX];
	enum re_status st;
	size_t at = 0;
	struct re *re = re_new(cell[1], flags_of(cell[0]), &at, why);
	struct buf repeated = { 0 };
	enum re_text kind = str_index(cell[0], 'v') < cell[0].n ? RE_VALID : RE_ANY;
	struct str text;
	size_t i;

	(void)n;
	if (re == NULL) {
		buf_puts(got, "byte ");
		buf_size(got, at);
		buf_puts(got, ": ");
		buf_puts(got, why);
		return;
	}
	repeat(cell[0], cell[2], &repeated);
	text = buf_get(&repeated);
	for (i = 0; kind == RE_VALID && i < OFTEN; i++)
		(void)re_match(re, kind, text, 0, &m, why);
	for (at = 0; (st = re_match(re, kind, text, at, &m, why)) == RE_MATCH;
	    at = re_after(text, &m)) {
		if (got->n > 0)
			buf_byte(got, ' ');
		put_span(got, m.group[0].from, m.group[0].to);
		for (i = 1; i < m.n; i++) {
			buf_byte(got, '[');
			put_span(got, m.group[i].from, m.group[i].to);
			buf_byte(got, ']');
		}
	}
	if (st == RE_GAVE_UP)
		buf_puts(got, "gave up");
	else if (got->n == 0)
		buf_puts(got, "none");
	buf_free(&repeated);
	re_free(re);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
